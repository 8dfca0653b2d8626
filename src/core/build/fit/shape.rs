//! The shape of the files of the Fit page: which keys they have. `check` holds the rules.

use serde::Deserialize;
use toml::Spanned;

use super::super::shape::{Claim, Word};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Signals {
    pub(crate) signal: Vec<Signal>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Signal {
    pub(crate) id: Word,
    pub(crate) name: Word,
    pub(crate) asks: Word,
    pub(crate) why: Word,
    pub(crate) number: Option<Spanned<Number>>,
    #[serde(default)]
    pub(crate) choices: Vec<(Word, Word)>,
    pub(crate) looks: [Word; 3],
    pub(crate) evidence: [Word; 2],
    pub(crate) weight: Spanned<u32>,
    #[serde(default)]
    pub(crate) short: bool,
    pub(crate) yardstick: Vec<Yardstick>,
}

/// A whole number: what is counted, and its range.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Number {
    pub(crate) unit: String,
    #[serde(default)]
    pub(crate) least: u64,
    pub(crate) most: u64,
}

/// A step: a number or the id of a choice, and the place that holds from there on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Yardstick {
    pub(crate) by: Word,
    #[serde(default)]
    pub(crate) steps: Vec<(Word, Word)>,
    pub(crate) claims: Vec<Claim>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Readiness {
    pub(crate) component: Vec<Component>,
    pub(crate) item: Vec<Item>,
    pub(crate) detail: Vec<Detail>,
    pub(crate) ground: Vec<Ground>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Component {
    pub(crate) id: Word,
    pub(crate) name: Word,
    pub(crate) weight: u32,
    pub(crate) claims: Vec<Claim>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Item {
    pub(crate) id: Word,
    pub(crate) component: Word,
    pub(crate) name: Word,
    pub(crate) asks: Word,
    pub(crate) fact: Option<Detail>,
    pub(crate) anchors: [Word; 5],
    #[serde(default)]
    pub(crate) short: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Detail {
    pub(crate) id: Word,
    pub(crate) asks: Word,
    pub(crate) number: Option<Spanned<Number>>,
    #[serde(default)]
    pub(crate) choices: Vec<(Word, Word)>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ground {
    pub(crate) id: Word,
    pub(crate) says: Word,
    pub(crate) claims: Vec<Claim>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Plans {
    pub(crate) path: Vec<Path>,
    pub(crate) principles: Vec<Principles>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Path {
    pub(crate) id: Word,
    pub(crate) name: Word,
    pub(crate) score: Spanned<u32>,
    pub(crate) least_weeks: u32,
    pub(crate) hours: u32,
    pub(crate) phase: Vec<Phase>,
    pub(crate) claims: Vec<Claim>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Phase {
    pub(crate) weeks: u32,
    pub(crate) focus: Word,
    pub(crate) lead: Option<Word>,
    pub(crate) mock: u32,
    pub(crate) milestone: Word,
    #[serde(default)]
    pub(crate) mocks: u32,
    pub(crate) fewer: Option<Word>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Principles {
    pub(crate) level: Word,
    pub(crate) list: Vec<(Word, Word)>,
    pub(crate) claims: Vec<Claim>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Mapping {
    pub(crate) level: Vec<LevelThere>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LevelThere {
    pub(crate) company: Word,
    pub(crate) id: Word,
    pub(crate) name: Word,
    pub(crate) amazon: Vec<Beside>,
}

/// Levels of Amazon, and who puts them there.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Beside {
    pub(crate) levels: Vec<Word>,
    pub(crate) claim: Claim,
}
