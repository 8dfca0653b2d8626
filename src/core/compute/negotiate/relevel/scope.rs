//! What the level check gives for the higher level: the answers at it, or between both levels, as a list and as a sentence of a message.

use crate::compute::fit::answers::said;
use crate::compute::fit::scope::{Fit, SignalAnswer};
use crate::model::fit::question::{Signal, SignalLevel};
use crate::model::format;

/// The most answers that are named.
const MOST: usize = 4;

/// How a message says an answer after “I”: what stands before and after it.
const TOLD: [(&str, &str, &str); 9] = [
    ("engineers", "lead ", ""),
    ("managers", "lead ", ""),
    ("initiative", "have run an initiative worth ", ""),
    ("management_years", "have managed people for ", ""),
    ("design_scope", "answer for the design of ", ""),
    ("stories", "have changed how ", " works"),
    ("planning", "plan ", " ahead"),
    ("persuaded", "have persuaded ", ""),
    ("budget", "answer for a budget of ", ""),
];

/// Answers that speak for L7, the weightiest first. An answer between L6 and L7 is among them.
fn at_next(fit: &Fit) -> Vec<(&'static Signal, u64)> {
    let mut found = Vec::new();
    // The questionnaire asks for the weightiest first.
    for one in &fit.standings {
        if let SignalAnswer::At(position) = one.answer
            && one.guide >= Some(SignalLevel::Borderline)
            && found.len() < MOST
        {
            found.push((one.signal, position));
        }
    }
    found
}

/// The answers as a list: `engineers led: 45 engineers`.
pub(super) fn scope_at_next(fit: &Fit) -> Vec<String> {
    let says = |(signal, position): (&Signal, u64)| {
        format!("{}: {}", format::lower(signal.name), said(&signal.kind, position))
    };
    at_next(fit).into_iter().map(says).collect()
}

/// The same in a sentence: `I lead 60 engineers through three managers or more, and have managed people for 7 years.` Empty without any.
pub(in crate::compute::negotiate) fn told_at_next(fit: &Fit) -> String {
    let mut told = String::new();
    let all = at_next(fit);
    for (at, (signal, position)) in all.iter().enumerate() {
        let answer = signal
            .kind
            .choice(*position)
            .map_or_else(|| said(&signal.kind, *position), |choice| format::lower(choice.label));
        let known = TOLD.iter().find(|(id, ..)| *id == signal.id);
        let (before, after) = known.map_or(("", ""), |(_, before, after)| (before, after));
        // Who leads engineers leads them through the managers.
        let (joined, before) = match at {
            0 => ("I ", before),
            1 if signal.id == "managers" => (" through ", ""),
            _ if at + 1 == all.len() => (", and ", before),
            _ => (", ", before),
        };
        told += &[joined, before, &answer, after].concat();
    }
    if told.is_empty() { told } else { told + "." }
}
