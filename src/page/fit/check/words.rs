//! Words of the level check that the core does not say. Decides nothing.

use offerscope_core::compute::answers::said;
use offerscope_core::compute::fit::{Given, Standing};
use offerscope_core::model::question::{By, Kind, Place, Signal};
use yew::prelude::*;

/// What a number is typed in; nothing for choices, and for numbers without a unit.
pub(super) fn unit(kind: &Kind) -> Option<AttrValue> {
    match kind {
        Kind::Number { unit: "", .. } | Kind::Choices(_) => None,
        Kind::Number { unit: "million dollars", .. } => {
            Some("A whole number of millions: 75 is $75M.".into())
        }
        Kind::Number { unit, .. } => Some(format!("A whole number of {unit}.").into()),
    }
}

/// A place as a reader sees it.
pub(super) fn place(place: Place) -> &'static str {
    match place {
        Place::Below => "below L6",
        Place::L6 => "L6",
        Place::Borderline => "L6 or L7",
        Place::L7 => "L7",
    }
}

/// What was answered.
pub(super) fn answer(standing: &Standing) -> String {
    match standing.answer {
        Given::Open => "not answered".into(),
        Given::NoEvidence => "no evidence yet".into(),
        Given::At(position) => said(&standing.signal.kind, position),
    }
}

/// Where levels begin, by someone: `L6 from 15 engineers, L7 from 51 engineers`; empty where they are silent.
pub(super) fn thresholds(signal: &Signal, by: By) -> String {
    let Some(yardstick) = signal.yardstick(by) else { return String::new() };
    let from = |place: Place, level: &str| {
        let from = yardstick.steps.iter().find(|step| step.place == place)?.from;
        Some(format!("{level} from {}", said(&signal.kind, from)))
    };
    let said: Vec<String> = [from(Place::L6, "L6"), from(Place::L7, "L7")].into_iter().flatten().collect();
    said.join(", ")
}
