//! Break-evens in words: the share price and the growth at which the offer behind matches the one ahead.

use super::super::asked::figure;
use super::super::words::percent;
use super::Pair;
use crate::view::element::element;
use offerscope_core::compute::breakeven::Match;
use offerscope_core::compute::reasons::Matter;
use offerscope_core::model::format;
use yew::prelude::*;

/// What it takes, a sentence each.
pub(super) fn even(pair: &Pair) -> Html {
    let lines = [price(pair), grown_today(pair), grown_nominal(pair)];
    let list = lines.into_iter().map(|says| element("li", "", says)).collect();
    let head = format!("What it takes for {} to match {}", pair.second.name, pair.first.name);
    let head = element("h3", "", Html::from(head));
    [head, element("ul", "stack", list)].into_iter().collect()
}

/// Offers of one company share its price, so both move.
fn moving(pair: &Pair) -> String {
    if pair.shared {
        "the company’s share price, which moves both,".to_owned()
    } else {
        format!("the share price of {}", pair.second.name)
    }
}

fn price(pair: &Pair) -> Html {
    let moving = moving(pair);
    match (pair.even.multiple, pair.even.price, pair.price) {
        (Match::At(times), Some(price), Some(now)) => {
            let asks = Matter::Price(pair.second.id, pair.first.id);
            let before = format!("In value today, {moving} would have to be ");
            let after = format!(
                " instead of {}: {} times it.",
                format::price(now),
                format::multiple((times * 100.0).round() / 100.0)
            );
            [Html::from(before), figure(format::price(price), asks), Html::from(after)].into_iter().collect()
        }
        (Match::At(times), ..) => {
            let times = format::multiple((times * 100.0).round() / 100.0);
            Html::from(format!("In value today, {moving} would have to be {times} times today’s."))
        }
        (Match::Ahead, ..) => {
            Html::from(format!("In value today, {} is ahead at any share price.", pair.second.name))
        }
        (Match::Behind, ..) => Html::from("In value today, no share price does it."),
        (Match::Level, ..) => Html::from("In value today, the two are level at any share price."),
    }
}

fn grown_today(pair: &Pair) -> Html {
    Html::from(match pair.even.growth_today {
        Match::At(rate) => format!(
            "By your own view of stock in value today, {} would have to change by {} a year beyond its discount.",
            moving(pair),
            percent(rate)
        ),
        Match::Ahead => {
            format!("By your own view of stock in value today, {} is ahead at any growth.", pair.second.name)
        }
        Match::Behind => "By your own view of stock in value today, no growth does it.".to_owned(),
        Match::Level => {
            "By your own view of stock in value today, the two are level at any growth.".to_owned()
        }
    })
}

fn grown_nominal(pair: &Pair) -> Html {
    Html::from(match pair.even.growth_nominal {
        Match::At(rate) => {
            format!(
                "In dollars as they come, {} would have to change by {} a year.",
                moving(pair),
                percent(rate)
            )
        }
        Match::Ahead => format!("In dollars as they come, {} is ahead at any growth.", pair.second.name),
        Match::Behind => "In dollars as they come, no growth does it.".to_owned(),
        Match::Level => "In dollars as they come, the two are level at any growth.".to_owned(),
    })
}
