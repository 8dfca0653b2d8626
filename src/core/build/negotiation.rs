//! The assumptions of the negotiation: the shape of their file, its rules, and how they are written as statics.

use serde::Deserialize;
use toml::Spanned;

use super::claims::{Findings, variant};
use super::shape::{Claim, Facts, Read, Word};

/// The words for units, as the file and as Rust spell them.
pub(crate) const UNITS: [(&str, &str); 4] =
    [("share", "Share"), ("years", "Years"), ("dollars", "Dollars"), ("number", "Number")];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Negotiation {
    pub(crate) assumption: Vec<Assumption>,
    pub(crate) advice: Vec<Advice>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Assumption {
    pub(crate) id: Word,
    pub(crate) name: Word,
    pub(crate) value: Spanned<f64>,
    pub(crate) low: f64,
    pub(crate) high: f64,
    pub(crate) unit: Word,
    pub(crate) claims: Vec<Claim>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Advice {
    pub(crate) id: Word,
    pub(crate) says: Word,
    pub(crate) claims: Vec<Claim>,
}

pub(crate) fn check_negotiation<'a>(found: &mut Findings<'a>, facts: &'a Facts) {
    let Read { file, content } = &facts.negotiation;
    found.ids(file, content.assumption.iter().map(|one| &one.id));
    found.ids(file, content.advice.iter().map(|one| &one.id));
    for one in &content.assumption {
        found.filled(file, &one.name);
        found.vocabulary(file, "unit", &UNITS, &one.unit);
        found.claims(file, &one.id, &one.claims);
        let value = *one.value.get_ref();
        if !(one.low <= value && value <= one.high) {
            let says = "the value is outside of its own range. Let low be at most it, and high at least.";
            found.fault(file, one.value.span().start, says);
        }
        if one.unit.get_ref() == "share" && !(0.0..=1.0).contains(&one.high) {
            let says = "a share is between 0 and 1. Write 35 % as 0.35.";
            found.fault(file, one.value.span().start, says);
        }
    }
    for one in &content.advice {
        found.filled(file, &one.says);
        found.claims(file, &one.id, &one.claims);
    }
}

/// The assumptions and the advice as Rust; `claims` writes their claims.
pub(crate) fn emit_negotiation(facts: &Facts, claims: &dyn Fn(&[Claim]) -> String) -> (String, String) {
    let Negotiation { assumption, advice } = &facts.negotiation.content;
    let one = |one: &Assumption| {
        format!(
            "crate::model::facts::assumption::Assumption {{ id: {:?}, name: {:?}, value: {:?}, low: {:?}, high: {:?}, \
             unit: crate::model::facts::assumption::Unit::{}, claims: &{} }}",
            one.id.get_ref(),
            one.name.get_ref(),
            one.value.get_ref(),
            one.low,
            one.high,
            variant(&UNITS, one.unit.get_ref()).unwrap_or_default(),
            claims(&one.claims),
        )
    };
    let said = |one: &Advice| {
        format!(
            "crate::model::facts::assumption::Advice {{ id: {:?}, says: {:?}, claims: &{} }}",
            one.id.get_ref(),
            one.says.get_ref(),
            claims(&one.claims),
        )
    };
    let list = |items: Vec<String>| format!("[{}]", items.join(", "));
    (list(assumption.iter().map(one).collect()), list(advice.iter().map(said).collect()))
}
