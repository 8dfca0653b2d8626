//! The answer to accept or wait in words: asking for time comes first where it pays, and what the answer assumes is in it.

use super::super::{beyond, on_assumptions};
use super::WaitAnswer;
use crate::compute::compare::sentence::is_close;
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::negotiation::waiting::Waiting;

/// What asking for time must bring before the headline says so.
const WORTH_ASKING: Money = Money::whole(1_000);

/// Whether a result comes by the deadline; also where there is no deadline.
fn learns(waited: &WaitAnswer) -> bool {
    let due =
        |left: u16| waited.weeks.iter().any(|one| (1..=left).contains(&one.week) && !one.due.is_empty());
    waited.weeks_left.is_none_or(due)
}

/// The sentence that answers. `usual` is the chance that a stage has until the reader changes it.
pub(super) fn says(waited: &WaitAnswer, usual: f64) -> String {
    let verdict = verdict(waited);
    let (weeks, gain) = waited.asking;
    let helps = waited.weeks_left.is_some() && waited.fallback < waited.held && gain >= WORTH_ASKING;
    let says = if helps {
        let more = if weeks == 1 { "1 more week".to_owned() } else { format!("{weeks} more weeks") };
        let gain = format::rounded(gain);
        format!(
            "Ask for {more} first: that is worth {gain} on average. Otherwise, {}",
            format::lower(&verdict)
        )
    } else {
        verdict
    };
    let [guessed, known] = waited.own;
    let chance = format!("a {} chance to pass each stage", format::chance(usual));
    let chance = if guessed { "" } else { &chance };
    let nothing = if known { "" } else { "that you have nothing without it" };
    on_assumptions(says, [chance, nothing])
}

fn verdict(waited: &WaitAnswer) -> String {
    let by = waited.fallback - waited.held;
    if by >= Money::ZERO {
        return format!(
            "What you have without it is worth {} the offer you hold, so its deadline does not matter.",
            beyond(by)
        );
    }
    if let Some(weeks) = waited.weeks_left.filter(|weeks| *weeks > 0 && !learns(waited)) {
        return unchanged(waited, weeks);
    }
    let gap = waited.waiting - waited.held;
    let amount = format::rounded(gap.abs());
    if gap.is_zero() {
        return "Accepting now and waiting are worth the same.".into();
    }
    if is_close(gap, waited.held) {
        return format!("Accepting now and waiting are worth about the same: {amount} apart.");
    }
    if gap < Money::ZERO {
        return format!("Accept: waiting would be worth {amount} less.");
    }
    match waited.weeks_left {
        Some(0) => {
            format!("Let the offer lapse: what your other interviews may bring is worth {amount} more.")
        }
        Some(weeks) => format!(
            "Wait, and decide at the deadline in {}: that is worth {amount} more than accepting now.",
            format::weeks(weeks)
        ),
        None => format!("Wait: the offer stays open, and what may come is worth {amount} more."),
    }
}

/// The answer where nothing new is known by the deadline: what there is to decide then can be decided now.
fn unchanged(waited: &WaitAnswer, weeks: u16) -> String {
    let gap = waited.lapsed - waited.held;
    let amount = format::rounded(gap.abs());
    let advice = if is_close(gap, waited.held) {
        let apart = if gap.is_zero() {
            "worth the same".to_owned()
        } else {
            format!("worth about the same: {amount} apart")
        };
        format!("Accepting it and letting it lapse are {apart}.")
    } else if gap < Money::ZERO {
        format!("Accept it: letting it lapse would be worth {amount} less.")
    } else {
        format!("Let it lapse: what your other interviews may bring is worth {amount} more.")
    };
    format!(
        "No result comes by the deadline in {}, so you will know no more then than now. {advice}",
        format::weeks(weeks)
    )
}

/// What the answer depends on.
pub(super) fn why(waited: &WaitAnswer, typed: &Waiting) -> String {
    let percent = format::chance;
    let better = format!("The chance of something better is {} by these stages", percent(waited.better));
    let bar = waited.threshold.filter(|bar| (0.0..=1.0).contains(bar));
    let bar = bar.map_or_else(String::new, |bar| {
        format!(
            "; letting the offer lapse for the best of them pays off if its chance is at least {}",
            percent(bar)
        )
    });
    let own = typed.own.map_or_else(String::new, |own| {
        let own = own.to_f64();
        let side = waited.threshold.map_or("", |bar| if own > bar { ", above that" } else { ", below that" });
        format!("; you said {}{side}", percent(own))
    });
    format!("{better}{bar}{own}.")
}
