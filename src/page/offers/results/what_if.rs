//! What if shares were worth more or less, or grew, you left early, or lived elsewhere: behind a line above the chart. The letters stay as they are.

use crate::page::offers::OffersProps;
use crate::page::offers::analysis::slider::{Slider, slider};
use crate::page::offers::analysis::words;
use crate::state::Action;
use crate::widget::element::{element, note, wide};
use crate::widget::field::choice::{Choice, SelectProps, select};
use offerscope_core::compute::supposed::{PaidShare, Supposed, paid_shares, refreshers_stay};
use offerscope_core::data::catalog;
use offerscope_core::model::fixed::{Price, Rate};
use offerscope_core::model::format;
use offerscope_core::model::lens::Lens;
use offerscope_core::model::tax::states::STATES;
use yew::prelude::*;

/// What the fields take.
#[derive(Clone, PartialEq)]
pub struct WhatIfProps {
    /// What the page takes.
    pub page: OffersProps,
}

/// Steps of a slider to either side, and percent a step.
const STEPS: i64 = 10;
const PERCENT: i64 = 5;

/// Growth to choose from, in percent a year.
const GROWTH: [i64; 6] = [-10, 0, 5, 10, 15, 20];

/// The fields; those of shares where pay is in shares, that of the state where taxes count.
pub fn what_if(props: &WhatIfProps) -> Html {
    let form = &props.page.form;
    let shares = paid_shares(&form.scenario, form.comparison());
    let all = if shares.len() > 1 { of_all(props, &shares) } else { Html::default() };
    let each = shares.iter().map(|share| price(props, share));
    let growth = if shares.is_empty() { Html::default() } else { growth(props) };
    let fields = std::iter::once(all).chain(each).chain([growth, leaving(props), state(props)]).collect();
    let about = "What changes is said at the top. Your offers stay as you typed them.";
    let refreshers = refreshers_stay(form.scenario.offers.iter()).map(note).unwrap_or_default();
    [element("div", "fields", fields), note(about), refreshers].into_iter().collect()
}

/// What calls a change of what is supposed.
fn supposing<V: 'static>(props: &WhatIfProps, change: impl Fn(&mut Supposed, V) + 'static) -> Callback<V> {
    let (dispatch, supposed) = (props.page.form.dispatch.clone(), props.page.state.screen.supposed.clone());
    Callback::from(move |value| {
        let mut next = supposed.clone();
        change(&mut next, value);
        dispatch.emit(Action::Supposed(next));
    })
}

/// The slider of months until the reader leaves; at its end nobody does.
fn leaving(props: &WhatIfProps) -> Html {
    let last = props.page.form.comparison().horizon_years.saturating_mul(12);
    let at = props.page.state.screen.supposed.leaving.filter(|months| *months < last);
    let says =
        at.map_or_else(|| "you stay".to_owned(), |months| format!("after {}", words::months(months.into())));
    let on_move = supposing(props, move |next, place: usize| {
        next.leaving = u16::try_from(place + 1).ok().filter(|months| *months < last);
    });
    let at = usize::from(at.unwrap_or(last)).saturating_sub(1);
    let slot = Slider {
        id: "what-if-leaving".into(),
        label: "You leave".into(),
        at,
        last: usize::from(last).saturating_sub(1),
        says,
    };
    wide(slider(slot, on_move))
}

/// The choice of a state for all; where pay is counted before tax, the way to it.
fn state(props: &WhatIfProps) -> Html {
    if props.page.form.scenario.lens != Lens::Cash {
        return wide(note("To see another state, choose “Cash in hand” first."));
    }
    let states = STATES.iter().map(|(code, name)| Choice::new(*code, *name));
    select(SelectProps {
        id: "what-if-state".into(),
        label: "You live and work in".into(),
        value: props.page.state.screen.supposed.state.clone().unwrap_or_default().into(),
        choices: std::iter::once(Choice::new("", "as typed")).chain(states).collect(),
        on_change: supposing(props, |next, code: AttrValue| {
            next.state = (!code.is_empty()).then(|| code.to_string());
        }),
    })
}

/// The slider of one company.
fn price(props: &WhatIfProps, share: &PaidShare) -> Html {
    let known = share.company.as_deref().and_then(|id| catalog().company(id));
    let name = known.map_or("Other", |company| company.name);
    let change = props.page.state.screen.supposed.price_change(share.company.as_deref());
    moved(props, format!("{name} shares"), (change, share.price), std::slice::from_ref(share))
}

/// The slider of all of them, where they stand at the same change.
fn of_all(props: &WhatIfProps, shares: &[PaidShare]) -> Html {
    let mut changes =
        shares.iter().map(|share| props.page.state.screen.supposed.price_change(share.company.as_deref()));
    let first = changes.next().unwrap_or_default();
    let change = if changes.all(|change| change == first) { first } else { Rate::ZERO };
    moved(props, "All shares".to_owned(), (change, None), shares)
}

fn moved(
    props: &WhatIfProps,
    label: String,
    (change, price): (Rate, Option<Price>),
    shares: &[PaidShare],
) -> Html {
    let step = Rate::ONE.units() / 100 * PERCENT;
    let place = usize::try_from(change.units() / step + STEPS).unwrap_or_default();
    let company = if let [share] = shares { share.company.as_deref() } else { Some("all") };
    let id = format!("what-if-{}", company.unwrap_or("others"));
    let says = says(change, price, shares.len() > 1);
    let shares = shares.to_vec();
    let on_move = supposing(props, move |next, place: usize| {
        let steps = i64::try_from(place).unwrap_or_default() - STEPS;
        for share in &shares {
            next.change_price(share.company.clone(), Rate::from_units(steps * step));
        }
    });
    let last = usize::try_from(2 * STEPS).unwrap_or_default();
    let slot = Slider { id: id.into(), label: label.into(), at: place, last, says };
    wide(slider(slot, on_move))
}

/// `30% lower: $118.30`, or the price as it is; `all` prices as they are.
fn says(change: Rate, price: Option<Price>, all: bool) -> String {
    let at = price.map(|price| format::price(Price::from_f64(price.to_f64() * (1.0 + change.to_f64()))));
    let way = match change.units() {
        0 if all => return "as they are".into(),
        0 => return at.map_or_else(|| "as it is".into(), |at| format!("as it is: {at}")),
        1.. => "higher",
        _ => "lower",
    };
    let moved = format!("{} {way}", format::percent(change.abs()));
    at.map_or_else(|| moved.clone(), |at| format!("{moved}: {at}"))
}

/// The choice of a growth for all.
fn growth(props: &WhatIfProps) -> Html {
    let one = |percent: &i64| {
        let word = match percent {
            0 => "stay flat".to_owned(),
            1.. => format!("grow {percent}% a year"),
            _ => format!("fall {}% a year", percent.abs()),
        };
        Choice::new(percent.to_string(), word)
    };
    let choices: Vec<Choice> =
        std::iter::once(Choice::new("", "as typed")).chain(GROWTH.iter().map(one)).collect();
    let hundredth = Rate::ONE.units() / 100;
    let value = props
        .page
        .state
        .screen
        .supposed
        .growth
        .map_or_else(String::new, |rate| (rate.units() / hundredth).to_string());
    let on_change = supposing(props, move |next, percent: AttrValue| {
        next.growth = percent.parse().ok().map(|percent: i64| Rate::from_units(percent * hundredth));
    });
    select(SelectProps {
        id: "what-if-growth".into(),
        label: "Later share prices".into(),
        value: value.into(),
        choices,
        on_change,
    })
}
