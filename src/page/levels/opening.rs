//! The sentence that opens Levels: what the second level is, seen from the first.

use crate::page::levels::pay::{Gap, gap};
use crate::widget::verdict::headline;
use offerscope_core::model::facts::ladder::{Ladder, Level};
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use yew::prelude::*;

/// The heading of the page; `fit` is the address of the page on fit.
pub(super) fn opening(ladder: &Ladder, pair: [&Level; 2], fit: &str) -> Html {
    let why = html! {
        <>
            { format!("What the guide says about each level at {}, what others say, and when. Open any cell to see. ", ladder.name) }
            <a href={fit.to_owned()}>{ "See what tells them apart" }</a>{ "." }
        </>
    };
    headline(line(pair), why)
}

fn line([left, right]: [&Level; 2]) -> Html {
    let pay = pay([left, right]);
    match (left.id, right.id) {
        ("L6", "L7") => html! {
            <>
                { "L7 is L6 " }<em>{ "one organization up" }</em>{ ": you lead through managers, and " }{ pay }{ "." }
            </>
        },
        _ => {
            html! { <>{ format!("{} beside {}: {} and {}, and ", left.id, right.id, left.title, right.title) }{ pay }{ "." }</> }
        }
    }
}

/// How their pay ranges lie to each other.
fn pay(pair: [&Level; 2]) -> String {
    let Some(Gap { lower, apart, .. }) = gap(pair) else {
        let known = pair.into_iter().find(|level| level.band.is_some());
        return known.map_or_else(
            || "no pay range is sourced for either".into(),
            |level| format!("a pay range is sourced for {} alone", level.id),
        );
    };
    if apart > Money::ZERO {
        format!("pay starts {} above where {lower}’s ends", format::rounded(apart))
    } else if apart.is_zero() {
        format!("pay starts where {lower}’s ends")
    } else {
        format!("their pay ranges overlap by {}", format::rounded(apart.abs()))
    }
}
