//! The answer about a re-level in words: what to ask for, on what that rests, and the risk. It decides nothing.

use super::super::{beyond, on_assumptions};
use super::{LevelAsk, Relevel};
use crate::compute::negotiate::standing::Standing;
use crate::model::fixed::Money;
use crate::model::format;

/// The sentence that answers, and the line under it.
pub(super) fn words(relevel: &Relevel, standing: &Standing, years: u16) -> (String, String) {
    let (amount, span) = (format::rounded(relevel.gain.abs()), format::span(years));
    let headline = match relevel.ask {
        LevelAsk::Level => {
            let [_, l7] = &relevel.packages;
            let published = format!("the package of “{}”", l7.name);
            let pay = if relevel.claims.is_empty() { "" } else { &published };
            let scope = if relevel.level.is_none() { "a scope at L7" } else { "" };
            on_assumptions(format!("Ask for L7: it is worth {amount} more over {span}."), [pay, scope])
        }
        LevelAsk::Pay => format!(
            "Ask for more at L6: up to {} over {span}, {} more than the offer.",
            format::rounded(relevel.most),
            format::rounded(relevel.most - standing.offer)
        ),
        LevelAsk::Review => {
            "Ask for a review date in writing: the offer is at the top of the L6 range already.".to_owned()
        }
    };
    let check = match (relevel.level, relevel.gain > Money::ZERO) {
        (_, false) => format!("The L7 package is worth {amount} less than this offer."),
        (None, true) => {
            "The level check has not enough answers to say whether your scope is at L7.".to_owned()
        }
        (Some(_), true) => relevel.verdict.clone(),
    };
    (headline, format!("{check} {}", risk(relevel, standing)))
}

fn risk(relevel: &Relevel, standing: &Standing) -> String {
    let risk = format::chance(relevel.risk);
    match relevel.bar {
        None if relevel.gain > Money::ZERO => {
            let beyond = beyond(standing.reservation - standing.offer);
            format!(
                "Your alternative is worth {beyond} this offer, so you lose nothing if a polite ask loses it."
            )
        }
        None => format!(
            "As with any counter-offer, a polite ask is assumed to lose the offer {risk} of the time."
        ),
        Some(bar) if bar >= 1.0 => format!(
            "A polite ask is assumed to lose the offer {risk} of the time, and L7 adds too little to be worth that risk."
        ),
        Some(bar) => format!(
            "As with any counter-offer, a polite ask is assumed to lose the offer {risk} of the time: asking for L7 pays off if they agree at least {} of the time.",
            format::chance(bar)
        ),
    }
}
