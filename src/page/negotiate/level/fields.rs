//! What the choice of a level rests on: the fields, by question.

use crate::browser::HtmlInputElement;
use crate::page::negotiate::change::{self, hand_back};
use crate::page::offers::analysis::DeeperProps;
use crate::page::offers::analysis::field::{Field, field};
use crate::widget::element::element;
use crate::widget::field::Optional;
use crate::widget::field::money::Dollars;
use crate::widget::field::percent::Percent;
use crate::widget::field::whole::Whole;
use offerscope_core::model::bounds::{self, Bound};
use offerscope_core::model::downlevel::{Downlevel, HORIZON, YEAR};
use offerscope_core::model::fixed::{Money, Rate};
use offerscope_core::model::waiting::WEEKS;
use yew::prelude::*;

/// What a field of a kind changes.
type Set<T> = fn(&mut Downlevel, Option<T>);

struct Fields<'a>(&'a DeeperProps);

impl Fields<'_> {
    fn money(
        &self,
        id: &'static str,
        says: [&'static str; 2],
        value: Option<Money>,
        set: Set<Money>,
    ) -> Html {
        let [label, hint] = says;
        let reading = Optional(Dollars(bounds::AMOUNT));
        let amount = Field { id: id.into(), label: label.into(), hint: hint.into(), value, reading };
        field(amount, self.0, move |scenario, value| change::level(scenario, |level| set(level, value)))
    }

    fn share(&self, id: &'static str, says: [&'static str; 2], value: Option<Rate>, set: Set<Rate>) -> Html {
        let [label, hint] = says;
        let reading = Optional(Percent(bounds::SHARE));
        let share = Field { id: id.into(), label: label.into(), hint: hint.into(), value, reading };
        field(share, self.0, move |scenario, value| change::level(scenario, |level| set(level, value)))
    }

    fn count(
        &self,
        id: &'static str,
        says: [&'static str; 2],
        bound: Bound,
        value: Option<u16>,
        set: Set<u16>,
    ) -> Html {
        let [label, hint] = says;
        let reading = Optional(Whole(bound));
        let count = Field { id: id.into(), label: label.into(), hint: hint.into(), value, reading };
        field(count, self.0, move |scenario, value| change::level(scenario, |level| set(level, value)))
    }
}

fn grid(fields: impl IntoIterator<Item = Html>) -> Html {
    element("div", "fields", fields.into_iter().collect())
}

/// What one earns meanwhile, and what is left.
pub(super) fn meanwhile(props: &DeeperProps, typed: &Downlevel) -> Html {
    let fields = Fields(props);
    let stays = {
        let deeper = props.clone();
        Callback::from(move |event: Event| {
            let ticked = event.target_unchecked_into::<HtmlInputElement>().checked();
            hand_back(&deeper, |scenario| change::level(scenario, |level| level.stays = ticked));
        })
    };
    let pay = ["Pay while you hold out, a year", "0 if none. Empty: your current job."];
    let tick = html! {
        <label class="ask__none"><input type="checkbox" checked={typed.stays} onchange={stays} />{ "If no L7 comes, no L6 offer is left: I stay where I am" }</label>
    };
    [grid([fields.money("down-meanwhile", pay, typed.meanwhile, |level, pay| level.meanwhile = pay)]), tick]
        .into_iter()
        .collect()
}

/// How often a loop comes, and whether it is passed.
pub(super) fn loops(props: &DeeperProps, typed: &Downlevel) -> Html {
    let fields = Fields(props);
    grid([
        fields.count(
            "down-every",
            ["Weeks from one L7 loop to the next", "Empty: 12."],
            WEEKS,
            typed.every,
            |level, weeks| level.every = weeks,
        ),
        fields.share(
            "down-pass",
            ["Chance to pass one", "Empty: by your fit check, else 25%."],
            typed.pass,
            |level, pass| level.pass = pass,
        ),
        fields.count(
            "down-weeks",
            ["Weeks you would hold out", "Empty: 26."],
            WEEKS,
            typed.weeks,
            |level, weeks| level.weeks = weeks,
        ),
    ])
}

/// How likely a promotion is.
pub(super) fn promotion(props: &DeeperProps, typed: &Downlevel) -> Html {
    let fields = Fields(props);
    grid([
        fields.share(
            "down-chance",
            ["Your chance of promotion by then", "Empty: 30%, on weak evidence."],
            typed.chance,
            |level, chance| level.chance = chance,
        ),
        fields.count("down-year", ["Years until then", "Empty: 3."], YEAR, typed.year, |level, year| {
            level.year = year;
        }),
    ])
}

/// What each way pays.
pub(super) fn pay(props: &DeeperProps, typed: &Downlevel) -> Html {
    let fields = Fields(props);
    grid([
        fields.money(
            "down-now",
            ["L6, an average year", "Empty: your offer of level L6."],
            typed.now,
            |level, pay| level.now = pay,
        ),
        fields.money(
            "down-outside",
            ["L7, hired from outside", "Empty: your offer of level L7, else the middle of its range."],
            typed.outside,
            |level, pay| level.outside = pay,
        ),
        fields.money(
            "down-inside",
            ["L7, promoted inside", "Empty: an eighth less than from outside."],
            typed.inside,
            |level, pay| level.inside = pay,
        ),
        fields.count(
            "down-horizon",
            ["Years looked at", "Four or five; later an L6 can change jobs too."],
            HORIZON,
            typed.horizon,
            |level, years| level.horizon = years,
        ),
    ])
}
