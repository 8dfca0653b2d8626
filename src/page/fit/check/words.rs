//! Words of the level check that the core does not say. Decides nothing.

use offerscope_core::compute::fit::answers::said;
use offerscope_core::compute::fit::scope::{SignalAnswer, SignalStanding};
use offerscope_core::model::fit::question::{AnswerKind, Signal, SignalLevel, YardstickSource};
use yew::prelude::*;

/// What a number is typed in; nothing for choices, and for numbers without a unit.
pub(super) fn unit(kind: &AnswerKind) -> Option<AttrValue> {
    match kind {
        AnswerKind::Number { unit: "", .. } | AnswerKind::Choices(_) => None,
        AnswerKind::Number { unit: "million dollars", .. } => {
            Some("A whole number of millions: 75 is $75M.".into())
        }
        AnswerKind::Number { unit, .. } => Some(format!("A whole number of {unit}.").into()),
    }
}

/// A place as a reader sees it.
pub(super) fn place(place: SignalLevel) -> &'static str {
    match place {
        SignalLevel::Below => "below L6",
        SignalLevel::L6 => "L6",
        SignalLevel::Borderline => "L6 or L7",
        SignalLevel::L7 => "L7",
    }
}

/// What was answered.
pub(super) fn answer(standing: &SignalStanding) -> String {
    match standing.answer {
        SignalAnswer::Open => "not answered".into(),
        SignalAnswer::NoEvidence => "no evidence yet".into(),
        SignalAnswer::At(position) => said(&standing.signal.kind, position),
    }
}

/// Where levels begin, by someone: `L6 from 15 engineers, L7 from 51 engineers`; empty where they are silent.
pub(super) fn thresholds(signal: &Signal, by: YardstickSource) -> String {
    let Some(yardstick) = signal.yardstick(by) else { return String::new() };
    let from = |place: SignalLevel, level: &str| {
        let from = yardstick.steps.iter().find(|step| step.place == place)?.from;
        Some(format!("{level} from {}", said(&signal.kind, from)))
    };
    let said: Vec<String> =
        [from(SignalLevel::L6, "L6"), from(SignalLevel::L7, "L7")].into_iter().flatten().collect();
    said.join(", ")
}
