//! Accept or wait as it was typed: the decision in numbers, the threshold beside one's own estimate, the price of more time, where to put
//! effort, and the answer in words. Knows no page.

use super::negotiate::believed::believed;
use super::sentence::is_close;
use super::wait::{Decision, Process, Stage, Weeks, asking_for_time, box_index, threshold, weeks};
use crate::data::Facts;
use crate::model::entries::Entries;
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::problem::{Field, Problem};
use crate::model::waiting::Waiting;

/// Weeks that are looked ahead at most.
const YEAR: u16 = 52;
/// Deadlines that are compared: so many weeks away at most.
const LATER: u16 = 12;
/// Weeks looked at beyond the last result.
const BEYOND: u16 = 1;

/// What the offer held is worth, and what there is without it, where neither was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// Worth of the offer.
    pub worth: Money,
    /// The fallback, where one is known.
    pub fallback: Option<Money>,
}

/// Accept or wait, worked out.
#[derive(Clone, Debug, PartialEq)]
pub struct Waited {
    /// The offer held.
    pub held: Money,
    /// What there is if nothing comes.
    pub fallback: Money,
    /// Weeks until its deadline; `None`: none was named.
    pub weeks_left: Option<u16>,
    /// What waiting is worth.
    pub waiting: Money,
    /// Deciding as well as one can.
    pub value: Money,
    /// The chance that some process brings an offer better than the one held.
    pub better: f64,
    /// The chance above which waiting is better, for the best rival.
    pub threshold: Option<f64>,
    /// What more time is worth, by weeks: each with what the decision is worth then.
    pub later: Vec<(u16, Money)>,
    /// What asking for an extension is worth, against not asking; and its weeks.
    pub asking: (u16, Money),
    /// Processes by where effort belongs first: place, and the index.
    pub effort: Vec<(usize, Money)>,
    /// Week by week, if nothing has come yet.
    pub weeks: Vec<Weeks>,
    /// The answer in one sentence.
    pub says: String,
    /// What it hinges on.
    pub why: String,
}

/// The decision that was typed.
///
/// # Errors
/// No offer, no process, a process without a value or without stages, a deadline before the first day.
pub fn decision(typed: &Waiting, held: Option<Held>) -> Result<Decision, Problem> {
    let off = |field, says: String, try_: &str| Problem::new(Field::alone(field), says, try_);
    let worth = typed.held.or(held.map(|held| held.worth)).filter(|worth| *worth > Money::ZERO);
    let worth = worth.ok_or_else(|| {
        off(
            "wait.held",
            "The offer held has no worth yet.".into(),
            "Type what it comes to, or add the offer on the Offers page.",
        )
    })?;
    if typed.processes.is_empty() {
        return Err(off(
            "wait.processes",
            "Nothing else is running, so there is nothing to wait for.".into(),
            "Add a process, or accept.",
        ));
    }
    if let (Some(from), Some(deadline)) = (typed.from, typed.deadline)
        && deadline < from
    {
        return Err(off(
            "wait.deadline",
            format!("The deadline of {deadline} is over."),
            "Correct it, or count from an earlier day.",
        ));
    }
    for process in &typed.processes {
        let name = if process.name.is_empty() { "A process" } else { &process.name };
        if process.value <= Money::ZERO {
            return Err(off(
                "wait.processes",
                format!("{name} has no value yet."),
                "Type what its offer would come to.",
            ));
        }
        if process.weeks() > YEAR {
            return Err(off(
                "wait.processes",
                format!("{name} takes more than a year."),
                "Nothing so far away decides about an offer of today: shorten its stages, or leave it out.",
            ));
        }
        if process.stages.is_empty() {
            return Err(off(
                "wait.processes",
                format!("{name} has no stage to come."),
                "Add its next interview, with a chance and weeks.",
            ));
        }
    }
    let processes: Vec<Process> = typed
        .processes
        .iter()
        .map(|process| Process {
            stages: process
                .stages
                .iter()
                .map(|(chance, weeks)| Stage { chance: chance.to_f64(), weeks: *weeks })
                .collect(),
            value: process.value.to_f64(),
            valid: Some(process.valid),
        })
        .collect();
    let last = processes.iter().map(Process::duration).max().unwrap_or_default();
    let fallback = typed.fallback.or(held.and_then(|held| held.fallback)).unwrap_or_default();
    Ok(Decision {
        held: worth.to_f64(),
        expires: typed.weeks_left(),
        fallback: fallback.to_f64(),
        cost: typed.cost.to_f64(),
        horizon: last.saturating_add(BEYOND),
        processes,
    })
}

/// Works it out.
///
/// # Errors
/// As [`decision`].
pub fn waited(
    facts: &Facts,
    beside: &Entries,
    typed: &Waiting,
    held: Option<Held>,
) -> Result<Waited, Problem> {
    let decision = decision(typed, held)?;
    let apart = if typed.together { believed(facts, beside, "day") } else { 0.0 };
    let of = |decision: &Decision, value: fn(&Decision) -> f64| {
        Money::from_f64(if typed.together { decision.in_two_worlds(apart, value) } else { value(decision) })
    };
    let expiring = |weeks: Option<u16>| Decision { expires: weeks, ..decision.clone() };
    let (value, waiting) = (of(&decision, Decision::value), of(&decision, Decision::waiting));
    let held_worth = Money::from_f64(decision.held);
    let last = decision.horizon;
    let now = decision.expires.unwrap_or(last);
    let later =
        (0..=last.min(LATER)).map(|weeks| (weeks, of(&expiring(Some(weeks)), Decision::value))).collect();
    let longer = typed.longer.unwrap_or(2);
    let extended = of(&expiring(Some(now.saturating_add(longer))), Decision::value);
    let asked = asking_for_time(
        believed(facts, beside, "extension"),
        believed(facts, beside, "pulled"),
        extended.to_f64(),
        value.to_f64(),
        decision.fallback,
    );
    let better = decision.processes.iter().filter(|process| process.value > decision.held);
    let none: f64 = better.map(|process| 1.0 - process.chance()).product();
    let best = decision.processes.iter().map(|process| process.value).fold(0.0, f64::max);
    let mut effort: Vec<(usize, Money)> = typed
        .processes
        .iter()
        .zip(&decision.processes)
        .enumerate()
        .filter_map(|(at, (typed, process))| {
            Some((at, Money::from_f64(box_index(typed.effort.to_f64(), process.chance(), process.value)?)))
        })
        .collect();
    effort.sort_by_key(|(_, index)| core::cmp::Reverse(*index));
    let mut waited = Waited {
        held: held_worth,
        fallback: Money::from_f64(decision.fallback),
        weeks_left: decision.expires,
        waiting,
        value,
        better: 1.0 - none,
        threshold: threshold(decision.held, decision.fallback, best),
        later,
        asking: (longer, Money::from_f64(asked) - value),
        effort,
        weeks: weeks(&decision),
        says: String::new(),
        why: String::new(),
    };
    waited.says = says(&waited);
    waited.why = why(&waited, typed);
    Ok(waited)
}

fn says(waited: &Waited) -> String {
    let beyond = waited.fallback - waited.held;
    if beyond >= Money::ZERO {
        return format!(
            "What you have otherwise is worth {} more than the offer held, so its deadline decides nothing.",
            format::rounded(beyond)
        );
    }
    let gap = waited.waiting - waited.held;
    let amount = format::rounded(gap.abs());
    if is_close(gap, waited.held) {
        return format!("Accepting now and waiting are worth about the same: {amount} apart.");
    }
    if gap < Money::ZERO {
        return format!("Accept: waiting would be worth {amount} less.");
    }
    match waited.weeks_left {
        Some(0) => format!("Let it lapse: what may come is worth {amount} more."),
        Some(weeks) => format!(
            "Wait, and decide at the deadline in {}: that is worth {amount} more than accepting now.",
            format::weeks(weeks)
        ),
        None => format!("Wait: the offer stays open, and what may come is worth {amount} more."),
    }
}

fn why(waited: &Waited, typed: &Waiting) -> String {
    let percent = format::chance;
    let better = format!("The chance of something better is {} by these stages", percent(waited.better));
    let bar = waited.threshold.filter(|bar| (0.0..=1.0).contains(bar));
    let bar = bar.map_or_else(String::new, |bar| {
        format!("; letting the offer lapse for the best of them pays from {}", percent(bar))
    });
    let own = typed.own.map_or_else(String::new, |own| {
        let own = own.to_f64();
        let side = waited.threshold.map_or("", |bar| if own > bar { ", above that" } else { ", below that" });
        format!("; you said {}{side}", percent(own))
    });
    format!("{better}{bar}{own}.")
}
