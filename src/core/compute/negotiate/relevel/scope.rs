//! What the level check gives for the higher level: the answers at it, or between both levels, as a list and as a sentence of a message.

use crate::compute::fit::answers::said;
use crate::compute::fit::scope::{Fit, SignalAnswer, SignalStanding};
use crate::model::fit::question::SignalLevel;
use crate::model::format;

/// The most answers that are named.
const MOST: usize = 4;

/// How a message says an answer after “I”; `{}` is the answer.
const TOLD: [(&str, &str); 9] = [
    ("engineers", "lead {}"),
    ("managers", "lead {}"),
    ("initiative", "have run an initiative worth {}"),
    ("management_years", "have managed people for {}"),
    ("design_scope", "answer for the design of {}"),
    ("stories", "have changed how {} works"),
    ("planning", "plan {} ahead"),
    ("persuaded", "have persuaded {}"),
    ("budget", "answer for a budget of {}"),
];

/// Answers that speak for L7, the weightiest first, with their text. An answer between L6 and L7 is among them.
fn at_next(fit: &Fit) -> impl Iterator<Item = (&SignalStanding, String)> {
    // The questionnaire asks for the weightiest first.
    let all = fit.standings.iter().filter(|one| one.guide >= Some(SignalLevel::Borderline));
    let told = all.filter_map(|one| match one.answer {
        SignalAnswer::At(position) => Some((one, said(&one.signal.kind, position))),
        SignalAnswer::Open | SignalAnswer::NoEvidence => None,
    });
    told.take(MOST)
}

/// The answers as a list: `engineers led: 45 engineers`.
pub fn scope_at_next(fit: &Fit) -> Vec<String> {
    at_next(fit).map(|(one, says)| format!("{}: {says}", format::lower(one.signal.name))).collect()
}

/// The same in a sentence: `I lead 60 engineers through three managers or more, and have managed people for 7 years.` Empty without any.
pub(in crate::compute::negotiate) fn told_at_next(fit: &Fit) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut leads = false;
    for (one, says) in at_next(fit) {
        let says = format::lower(says.trim_matches(['“', '”']));
        // Who leads engineers leads them through the managers.
        let through = leads && one.signal.id == "managers";
        leads = one.signal.id == "engineers";
        if let (true, Some(last)) = (through, parts.last_mut()) {
            *last += &format!(" through {says}");
        } else if let Some((_, told)) = TOLD.iter().find(|(id, _)| *id == one.signal.id) {
            parts.push(told.replace("{}", &says));
        }
    }
    match parts.as_slice() {
        [] => String::new(),
        [one] => format!("I {one}."),
        [first @ .., last] => format!("I {}, and {last}.", first.join(", ")),
    }
}
