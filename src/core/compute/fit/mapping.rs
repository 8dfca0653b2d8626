//! Levels of other companies beside Amazon's: where a level stands, who says so, and where sources disagree.

use super::answers::{COMPANY, LEVEL};
use crate::compute::number::order::ordered;
use crate::data::Facts;
use crate::model::facts::source::{Status, Trust};
use crate::model::fit::profile::{Profile, Value};
use crate::model::fit::question::LevelThere;

/// A level elsewhere, and the Amazon levels it matches.
#[derive(Clone, Debug)]
pub struct Mapping {
    /// The company's name.
    pub company: &'static str,
    /// Its level, by name.
    pub level: &'static str,
    /// All Amazon levels that a source names, lowest first.
    pub amazon: Vec<&'static str>,
    /// The levels that the first claim names.
    pub chosen: &'static [&'static str],
    /// Whether sources name different levels.
    pub disputed: bool,
    /// Whether only an author without sources or our own assumption supports it.
    pub weak: bool,
    /// The entry with its claims, the chosen claim first.
    pub there: &'static LevelThere,
    /// The answer in a sentence or two.
    pub says: String,
}

/// Where a level of another company stands at Amazon; `None` where no source places it.
pub fn mapping(facts: &Facts, company: &str, level: &str) -> Option<Mapping> {
    let mut known = facts.questionnaire.mappings.iter();
    let there = known.find(|one| one.company == company && one.level == level)?;
    let name = facts.catalog.company(company)?.name;
    let chosen = there.claims.first().map_or(&[][..], |(levels, _)| levels);
    let mut amazon: Vec<&'static str> = Vec::new();
    for level in there.claims.iter().flat_map(|(levels, _)| *levels) {
        if !amazon.contains(level) {
            amazon.push(level);
        }
    }
    let amazon = ordered(amazon, Ord::cmp);
    let disputed = there.claims.iter().any(|(levels, _)| *levels != chosen);
    let weak = there
        .claims
        .iter()
        .all(|(_, claim)| claim.source.trust == Trust::Low || claim.status == Status::Assumed);
    let says = says(name, there, &amazon, disputed, weak);
    Some(Mapping { company: name, level: there.name, amazon, chosen, disputed, weak, there, says })
}

/// Where the level of a profile stands at Amazon; `None` where no source places it.
pub fn mapping_of(facts: &Facts, profile: &Profile) -> Option<Mapping> {
    let word = |id| match profile.answer(id) {
        Some(Value::Choice(word)) => Some(word),
        _ => None,
    };
    mapping(facts, &word(COMPANY)?, &word(LEVEL)?)
}

fn says(company: &str, there: &LevelThere, amazon: &[&str], disputed: bool, weak: bool) -> String {
    let level = match amazon {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first, .., last] => format!("{first} or {last}"),
    };
    if there.company == "amazon" {
        return format!("{} is a level of Amazon’s own.", there.name);
    }
    let said = format!("{} at {company} is about Amazon {level}.", there.name);
    let doubt = if disputed {
        "Sources disagree, so scope decides."
    } else if weak {
        "No one who was there has said so in public: scope decides."
    } else {
        "It is approximate: scope decides in the end."
    };
    format!("{said} {doubt}")
}
