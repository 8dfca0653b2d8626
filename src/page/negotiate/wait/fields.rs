//! What is held, by when, and what there is if nothing comes: the fields of waiting.

use crate::browser::HtmlInputElement;
use crate::page::negotiate::change::{self, hand_back};
use crate::page::offers::analysis::DeeperProps;
use crate::page::offers::analysis::field::{Field, field};
use crate::widget::element::element;
use crate::widget::field::Optional;
use crate::widget::field::money::{Dollars, ZeroBlank};
use crate::widget::field::percent::Percent;
use offerscope_core::compute::waiting::Held;
use offerscope_core::model::bounds;
use offerscope_core::model::day::Day;
use offerscope_core::model::format;
use offerscope_core::model::waiting::Waiting;
use yew::prelude::*;

/// The offer held, and by when.
pub(super) fn held(props: &DeeperProps, typed: &Waiting, held: Option<&(String, Held)>, day: Day) -> Html {
    let known = held
        .map_or_else(String::new, |(name, held)| format!("Empty: {name}, {}.", format::rounded(held.worth)));
    let worth = Field {
        id: "wait-held".into(),
        label: format!("What it comes to, over {}", format::span(props.scenario.horizon_years)).into(),
        hint: known.into(),
        value: typed.held,
        reading: Optional(Dollars(bounds::AMOUNT)),
    };
    let fields = [
        date(props, "wait-deadline", "Accept by", typed.deadline, |waiting, day| waiting.deadline = day),
        date(props, "wait-from", "Weeks are counted from", typed.from.or(Some(day)), |waiting, day| {
            waiting.from = day;
        }),
        field(worth, props, |scenario, worth| change::waiting(scenario, |waiting| waiting.held = worth)),
    ];
    element("div", "fields", fields.into_iter().collect())
}

/// What there is if nothing comes, what waiting costs, and one's own estimate.
pub(super) fn otherwise(props: &DeeperProps, typed: &Waiting, held: Option<&(String, Held)>) -> Html {
    let other = held.and_then(|(_, held)| held.fallback);
    let other = other.map_or_else(
        || "Empty: nothing.".to_owned(),
        |worth| format!("Empty: your best alternative, {}.", format::rounded(worth)),
    );
    let fallback = Field {
        id: "wait-fallback".into(),
        label: "What you have if nothing comes".into(),
        hint: other.into(),
        value: typed.fallback,
        reading: Optional(Dollars(bounds::AMOUNT)),
    };
    let cost = Field {
        id: "wait-cost".into(),
        label: "What a week of waiting costs".into(),
        hint: "Pay you go without, and nerves.".into(),
        value: typed.cost,
        reading: ZeroBlank::default(),
    };
    let own = Field {
        id: "wait-own".into(),
        label: "Your own chance of something better".into(),
        hint: "By feel; it stands beside the threshold.".into(),
        value: typed.own,
        reading: Optional(Percent(bounds::SHARE)),
    };
    let fields = [
        field(fallback, props, |scenario, worth| {
            change::waiting(scenario, |waiting| waiting.fallback = worth);
        }),
        field(cost, props, |scenario, cost| change::waiting(scenario, |waiting| waiting.cost = cost)),
        field(own, props, |scenario, own| change::waiting(scenario, |waiting| waiting.own = own)),
    ];
    element("div", "fields", fields.into_iter().collect())
}

/// A date as a date.
fn date(
    props: &DeeperProps,
    id: &'static str,
    label: &'static str,
    day: Option<Day>,
    set: fn(&mut Waiting, Option<Day>),
) -> Html {
    let deeper = props.clone();
    let onchange = Callback::from(move |event: Event| {
        let typed = event.target_unchecked_into::<HtmlInputElement>().value();
        hand_back(&deeper, |scenario| change::waiting(scenario, |waiting| set(waiting, Day::parse(&typed))));
    });
    html! {
        <div class="field" key={id}>
            <label class="field__label" for={id}>{ label }</label>
            <input class="field__input" type="date" {id} value={day.map(|day| day.to_string())} {onchange} />
        </div>
    }
}
