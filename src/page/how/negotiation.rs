//! How the negotiation comes to its numbers, and the assumptions behind them.

use super::{facts, opens, terms};
use crate::widget::table::{Row, Table, table};
use offerscope_core::data::assumptions;
use yew::prelude::*;

/// Negotiation.
pub(super) fn negotiation() -> Html {
    html! {
        <>
            { terms([
                (
                    "The least you accept",
                    "Your best alternative plus what changing jobs costs you, minus what you value beyond money. The alternative can be another offer, your current job, interviews still running, or an amount you type.".into(),
                ),
                (
                    "Their room",
                    "The distance from the offer to the top of the level’s pay range, or to the limit you type, filled with stock.".into(),
                ),
                (
                    "Target and first number",
                    format!(
                        "Without a target of yours, the target is a tenth above the offer, and the first number is the lowest ask that rates about as well as the best. With one, your target lies halfway between the offer and the first number. The first number stops at {} above the offer; another offer in writing or the start of the level’s pay range raises that limit, and the top of the range, for an offer below it, lowers it. It never goes beyond what base, stock and sign-on plausibly come to.",
                        facts::assumed("ask_most")
                    ),
                ),
                (
                    "What to ask for",
                    format!(
                        "Base, stock and sign-on are solved one by one on the same pay model as the Offers page. A further dollar of stock counts as {}, because the stock of one company carries more risk than cash.",
                        facts::cents("rsu")
                    ),
                ),
                (
                    "Packages",
                    "Up to three packages worth the same to you and near the same to them. Each leans on another part: 70% of what is missing comes from that part, 15% from each of the others.".into(),
                ),
                (
                    "Is it worth the risk",
                    format!(
                        "They say it is final with a chance of {}. When they move, they move {} on average. A polite ask loses the offer with a chance of {}, and that risk rises for asks above {}. You see the risk at which asking would gain nothing.",
                        facts::assumed("p0"),
                        facts::assumed("m"),
                        facts::assumed("r0"),
                        facts::assumed("ok")
                    ),
                ),
                (
                    "Accept or wait",
                    "Each company that interviews you has stages with chances and weeks. Every week the better choice is taken: accept, or go on. Good days and bad days move all chances at once, and both cases are averaged. Both sides are counted before tax, over the same months.".into(),
                ),
                (
                    "They offered L6, I want L7",
                    "Your L6 offer against your L7 offer, or against a published one, over the same months. You ask for the level where your scope is at L7 or between L6 and L7, and where L7 adds enough to be worth the risk. Else you ask for more pay at L6, as far as an ask plausibly goes. At the top of the L6 range you ask for a review date.".into(),
                ),
                (
                    "L6 now or L7 later",
                    "L6 with a chance of promotion, against holding out with a chance of L7 each week. The answer is the chance of promotion at which both are worth the same.".into(),
                ),
                (
                    "The message",
                    "It uses solved numbers and true facts only, and what only you know stands in brackets. Another offer is named only if you say that you have it in writing and may name it. Offerscope never sends it.".into(),
                ),
            ]) }
            { opens(
                format!("The {} assumptions about employers and interviews, each yours to change", assumptions().len()),
                table(Table {
                    id: "how-assumptions".into(),
                    caption: html! { "Usual value, and the range that is plausible" },
                    columns: ["Assumption", "Usual", "From", "To"].map(|head| html! { head }).to_vec(),
                    rows: assumptions().iter().map(row).collect(),
                }),
            ) }
        </>
    }
}

fn row(known: &offerscope_core::model::facts::assumption::Assumption) -> Row {
    Row {
        key: known.id.into(),
        head: html! { known.name },
        cells: [known.value, known.low, known.high]
            .map(|value| html! { facts::valued(known, value) })
            .to_vec(),
    }
}
