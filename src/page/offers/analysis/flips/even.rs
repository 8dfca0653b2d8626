//! Break-evens in words: the share price and the growth at which the offer behind matches the one ahead.

use crate::page::offers::analysis::asked::figure;
use crate::page::offers::analysis::flips::Pair;
use crate::page::offers::analysis::flips::share::cents;
use crate::page::offers::analysis::flips::would::yearly;
use crate::page::offers::analysis::words::{percent, times};
use crate::widget::element::element;
use offerscope_core::compute::explain::analysis::AnalysisFigureId;
use offerscope_core::compute::sensitivity::UncertainInput;
use offerscope_core::compute::value::break_even::BreakEvenPoint;
use offerscope_core::model::format;
use yew::prelude::*;

/// What it takes, a sentence each.
pub(super) fn even(pair: &Pair) -> Html {
    let lines = [price(pair), own_view(pair), grown(pair, "Before discounting", pair.even.growth_nominal)];
    let list = lines.into_iter().flatten().map(|says| element("li", "", says)).collect();
    let head = format!("What it takes for {} to match {}", pair.second.name, pair.first.name);
    let head = element("h3", "", Html::from(head));
    [head, element("ul", "bulleted", list)].into_iter().collect()
}

/// Offers of one company share its price, so both move.
fn moving(pair: &Pair) -> String {
    let called = pair.share(pair.second.id).called();
    if pair.shared { format!("{called}, which moves both,") } else { called }
}

fn price(pair: &Pair) -> Option<Html> {
    let moving = moving(pair);
    let range = pair.range(|assumption| matches!(assumption, UncertainInput::Price(_)));
    let now = pair.share(pair.second.id).price;
    Some(match (pair.even.multiple, pair.even.price.zip(now)) {
        (BreakEvenPoint::At(multiple), _) if beyond(multiple, range) => {
            let most = range.map(|(_, most)| times(most)).unwrap_or_default();
            Html::from(format!("In value today: none in range, up to {most} the share price of today."))
        }
        (BreakEvenPoint::At(multiple), Some((price, now))) => {
            let way = if multiple < 1.0 { "fall to" } else { "reach" };
            let before = format!("In value today, {moving} would have to {way} ");
            let asks = AnalysisFigureId::Price(pair.second.id, pair.first.id);
            let after = format!(", {} today’s {}.", times(multiple), format::price(now));
            [Html::from(before), figure(format::price(cents(price)), asks), Html::from(after)]
                .into_iter()
                .collect()
        }
        (BreakEvenPoint::At(multiple), None) => {
            Html::from(format!("In value today, {moving} would have to be {} today’s.", times(multiple)))
        }
        (BreakEvenPoint::Ahead, _) => {
            Html::from(format!("In value today, {} is ahead at any share price.", pair.second.name))
        }
        (BreakEvenPoint::Behind, _) => Html::from("In value today, no share price does it."),
        (BreakEvenPoint::Level, _) => Html::from("In value today, the two are level at any share price."),
    })
}

/// Only where a view was typed: without one there is no discount to grow against.
fn own_view(pair: &Pair) -> Option<Html> {
    pair.own_view.then(|| grown(pair, "By your own view of stock", pair.even.growth_today))?
}

/// Growth that does it; nothing is said where prices are typed year by year, since none grows.
fn grown(pair: &Pair, measure: &str, even: BreakEvenPoint) -> Option<Html> {
    let range = pair.range(|assumption| matches!(assumption, UncertainInput::Growth(_)))?;
    Some(Html::from(match even {
        BreakEvenPoint::At(rate) if beyond(rate, Some(range)) => {
            let (least, most) = (percent(range.0), percent(range.1));
            format!("{measure}: none in range, from {least} to {most} of growth a year.")
        }
        BreakEvenPoint::At(rate) => format!("{measure}, {} would have to {}.", moving(pair), yearly(rate)),
        BreakEvenPoint::Ahead => format!("{measure}, {} is ahead at any growth.", pair.second.name),
        BreakEvenPoint::Behind => format!("{measure}, no growth does it."),
        BreakEvenPoint::Level => format!("{measure}, the two are level at any growth."),
    }))
}

fn beyond(value: f64, range: Option<(f64, f64)>) -> bool {
    range.is_some_and(|(least, most)| value < least || value > most)
}
