//! Answers that no question asks for, or that do not fit theirs. Scores nothing.

use crate::model::format;
use crate::model::problem::Problem;
use crate::model::profile::{Answer, Profile, Value};
use crate::model::question::{Kind, Questionnaire};

/// The company one works for, an answer of the profile: a company id of `data/mapping.toml`.
pub const COMPANY: &str = "current_company";
/// One's level there: an id of `data/mapping.toml`.
pub const LEVEL: &str = "current_level";
/// Whether the short or the full form is being filled in.
pub const FORM: &str = "form";
/// The level that the interview is for.
pub const TARGET: &str = "target_level";
/// Weeks to the interview.
pub const WEEKS: &str = "weeks";
/// Hours a week for preparing.
pub const HOURS: &str = "hours";
/// The day a plan starts, as the number that [`crate::model::day::Day::number`] gives.
pub const FIRST_DAY: &str = "first_day";
/// Ratings of whole mock loops by others.
pub const MOCKS: [&str; 5] = ["mock_1", "mock_2", "mock_3", "mock_4", "mock_5"];

/// The ratings of an item: 1 to 5.
pub const RATING: Kind = Kind::Number { unit: "", least: 1, most: 5 };

/// What is off with a profile: ids that no question has, and values that are no answer to theirs. Such answers are not counted.
pub fn problems(asked: &Questionnaire, profile: &Profile) -> Vec<Problem<String>> {
    profile.answers().filter_map(|answer| problem(asked, profile, &answer)).collect()
}

fn problem(asked: &Questionnaire, profile: &Profile, answer: &Answer) -> Option<Problem<String>> {
    let Answer { id, value } = answer;
    let field = format!("profile.{id}");
    let (says, way_out) = match (id.as_str(), kind(asked, id)) {
        (_, Some(kind)) => {
            if *value == Value::NoEvidence || kind.position(value).is_some() {
                return None;
            }
            (format!("{} is no answer here, so it is not counted.", quoted(value)), wanted(&kind))
        }
        (COMPANY, None) => {
            let known =
                matches!(value, Value::Choice(id) if asked.mappings.iter().any(|one| one.company == id));
            if known || *value == Value::NoEvidence {
                return None;
            }
            let companies = listed(asked.mappings.iter().map(|one| one.company));
            (format!("No source maps the levels of {}.", quoted(value)), format!("Use one of {companies}."))
        }
        (LEVEL, None) => {
            let Some(Value::Choice(company)) = profile.answer(COMPANY) else {
                return Some(Problem::new(
                    field,
                    "A level without its company cannot be placed.",
                    "Name the company too.",
                ));
            };
            let there = asked.mappings.iter().filter(|one| one.company == company);
            let known = matches!(value, Value::Choice(id) if there.clone().any(|one| one.level == id));
            if known || *value == Value::NoEvidence || there.clone().count() == 0 {
                return None;
            }
            let levels = listed(there.map(|one| one.level));
            (format!("No source places the level {}.", quoted(value)), format!("Use one of {levels}."))
        }
        _ => ("No question asks this, so it is not counted.".into(), "Leave it out.".into()),
    };
    Some(Problem::new(field, says, way_out))
}

/// What an answer of this id may be; `None` for levels of a company, and for what nothing asks.
pub fn kind(asked: &Questionnaire, id: &str) -> Option<Kind> {
    let signal = asked.signals.iter().find(|signal| signal.id == id).map(|signal| signal.kind);
    let item = || asked.items.iter().find(|item| item.id == id).map(|_| RATING);
    let facts = asked.items.iter().filter_map(|item| item.fact.as_ref());
    let mut details = facts.chain(asked.details);
    signal.or_else(item).or_else(|| details.find(|detail| detail.id == id).map(|detail| detail.kind))
}

/// A whole number among the answers, where it is one that its question takes.
pub fn number(asked: &Questionnaire, profile: &Profile, id: &str) -> Option<u64> {
    kind(asked, id)?.position(&profile.answer(id)?)
}

/// A number that a question takes, as someone types it: `1,200`; in millions also `$75M`.
///
/// # Errors
/// A sentence that names what is taken.
pub fn read(kind: &Kind, text: &str) -> Result<u64, String> {
    let plain: String = text.chars().filter(|sign| !sign.is_whitespace() && *sign != ',').collect();
    let digits = match kind {
        Kind::Number { unit: "million dollars", .. } => {
            plain.trim_start_matches('$').trim_end_matches(['m', 'M'])
        }
        _ => plain.as_str(),
    };
    let number = digits.parse().ok().filter(|number| kind.position(&Value::Number(*number)).is_some());
    number.ok_or_else(|| wanted(kind))
}

/// An answer as a reader sees it: `$75M`, `45 engineers`, `“A team”`.
pub fn said(kind: &Kind, position: u64) -> String {
    let number = format::count(i64::try_from(position).unwrap_or(i64::MAX));
    match kind {
        Kind::Number { unit: "million dollars", .. } => format!("${number}M"),
        Kind::Number { unit: "thousand dollars", .. } => format!("${number}k"),
        Kind::Number { unit: "", .. } => number,
        Kind::Number { unit: "people", .. } if position == 1 => "1 person".into(),
        Kind::Number { unit, .. } if position == 1 => {
            let (counted, rest) = unit
                .split_once(' ')
                .map_or((*unit, String::new()), |(counted, rest)| (counted, format!(" {rest}")));
            format!("1 {}{rest}", counted.strip_suffix('s').unwrap_or(counted))
        }
        Kind::Number { unit, .. } => format!("{number} {unit}"),
        Kind::Choices(_) => kind.choice(position).map_or_else(String::new, |one| format!("“{}”", one.label)),
    }
}

fn quoted(value: &Value) -> String {
    match value {
        Value::NoEvidence => "No evidence".into(),
        Value::Number(number) => number.to_string(),
        Value::Choice(choice) => format!("“{choice}”"),
    }
}

fn wanted(kind: &Kind) -> String {
    match kind {
        Kind::Number { least, most, .. } => format!("Use a whole number from {least} to {most}."),
        Kind::Choices(choices) => format!("Use one of {}.", listed(choices.iter().map(|one| one.id))),
    }
}

/// `a, b, c`, each once.
fn listed(ids: impl Iterator<Item = &'static str>) -> String {
    let mut known: Vec<&str> = Vec::new();
    for id in ids {
        if !known.contains(&id) {
            known.push(id);
        }
    }
    known.join(", ")
}
