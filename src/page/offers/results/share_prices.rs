//! What if shares were worth more or less, or grew: sliders behind a line above the chart. The letters stay as they are.

use crate::page::offers::OffersProps;
use crate::page::offers::analysis::slider::{Slider, slider};
use crate::state::Action;
use crate::widget::element::{element, note, wide};
use crate::widget::field::choice::{Choice, SelectProps, select};
use offerscope_core::compute::supposed::{PaidShare, paid_shares};
use offerscope_core::data::catalog;
use offerscope_core::model::fixed::{Price, Rate};
use offerscope_core::model::format;
use yew::prelude::*;

/// What the sliders take.
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

/// The sliders; nothing where no pay is in shares.
pub fn what_if(props: &WhatIfProps) -> Html {
    let shares = paid_shares(&props.page.form.scenario, props.page.form.comparison());
    if shares.is_empty() {
        return note("None of your offers pays in shares.");
    }
    let all = if shares.len() > 1 { of_all(props, &shares) } else { Html::default() };
    let each = shares.iter().map(|share| price(props, share));
    let fields = std::iter::once(all).chain(each).chain([growth(props)]).collect();
    let about = "The answer, the chart and every figure below follow. Your offers stay as you typed them.";
    [element("div", "fields", fields), note(about)].into_iter().collect()
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
    let (dispatch, supposed, shares) =
        (props.page.form.dispatch.clone(), props.page.state.screen.supposed.clone(), shares.to_vec());
    let on_move = Callback::from(move |place: usize| {
        let steps = i64::try_from(place).unwrap_or_default() - STEPS;
        let mut next = supposed.clone();
        for share in &shares {
            next.change_price(share.company.clone(), Rate::from_units(steps * step));
        }
        dispatch.emit(Action::Supposed(next));
    });
    let last = usize::try_from(2 * STEPS).unwrap_or_default();
    let slot = Slider { id: id.into(), label: label.into(), at: place, last, says: says(change, price) };
    wide(slider(slot, on_move))
}

/// `30% lower: $118.30`, or the price as it is.
fn says(change: Rate, price: Option<Price>) -> String {
    let at = price.map(|price| format::price(Price::from_f64(price.to_f64() * (1.0 + change.to_f64()))));
    let way = match change.units() {
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
    let (dispatch, supposed) = (props.page.form.dispatch.clone(), props.page.state.screen.supposed.clone());
    let on_change = Callback::from(move |percent: AttrValue| {
        let growth = percent.parse().ok().map(|percent: i64| Rate::from_units(percent * hundredth));
        let mut next = supposed.clone();
        next.growth = growth;
        dispatch.emit(Action::Supposed(next));
    });
    select(SelectProps {
        id: "what-if-growth".into(),
        label: "Later share prices".into(),
        value: value.into(),
        choices,
        on_change,
    })
}
