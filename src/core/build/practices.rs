//! Practices of companies: their shape, their rules, and how they are written as statics.

use serde::Deserialize;

use super::claims::{Findings, variant};
use super::shape::{Claim, Facts, Read, Word};

/// The words for matters, as the file and as Rust spell them.
pub(crate) const MATTERS: [(&str, &str); 5] = [
    ("refreshers", "Refreshers"),
    ("top_up", "TopUp"),
    ("clawback", "Clawback"),
    ("grant_price", "GrantPrice"),
    ("match", "Match"),
];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Practices {
    pub(crate) practice: Vec<Practice>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Practice {
    pub(crate) company: Word,
    pub(crate) about: Word,
    #[serde(default)]
    pub(crate) disputed: bool,
    pub(crate) claims: Vec<Claim>,
}

pub(crate) fn check_practices<'a>(found: &mut Findings<'a>, facts: &'a Facts) {
    let Read { file, content } = &facts.practices;
    for (at, practice) in content.practice.iter().enumerate() {
        let (company, about) = (practice.company.get_ref(), practice.about.get_ref());
        if !facts.companies.content.company.iter().any(|known| known.id.get_ref() == company) {
            let says = format!("no company is called “{company}”. Use an id of data/companies.toml.");
            found.fault(file, practice.company.span().start, says);
        }
        if variant(&MATTERS, about).is_none() {
            let known = MATTERS.map(|(word, _)| word).join(", ");
            found.fault(
                file,
                practice.about.span().start,
                format!("“{about}” is not a matter. Use one of {known}."),
            );
        }
        found.claims(file, &practice.about, &practice.claims);
        if practice.disputed && practice.claims.len() < 2 {
            let says = "a dispute needs a second claim. Add it, or drop disputed.";
            found.fault(file, practice.about.span().start, says);
        }
        let same = |other: &Practice| other.company.get_ref() == company && other.about.get_ref() == about;
        if content.practice.iter().take(at).any(same) {
            let says = "the company has a practice of this kind already. Add the claim there.";
            found.fault(file, practice.about.span().start, says);
        }
    }
}

/// The practices as Rust; `claims` writes their claims.
pub(crate) fn emit_practices(facts: &Facts, claims: &dyn Fn(&[Claim]) -> String) -> String {
    let write = |practice: &Practice| {
        format!(
            "crate::model::facts::practice::Practice {{ company: {:?}, about: crate::model::facts::practice::PracticeTopic::{}, claims: &{}, disputed: {} }}",
            practice.company.get_ref(),
            variant(&MATTERS, practice.about.get_ref()).unwrap_or_default(),
            claims(&practice.claims),
            practice.disputed,
        )
    };
    format!("[{}]", facts.practices.content.practice.iter().map(write).collect::<Vec<_>>().join(", "))
}
