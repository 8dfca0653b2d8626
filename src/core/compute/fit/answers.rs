//! Which answers of a profile fit a question, and what is wrong with the others. It scores nothing.

use crate::model::fit::profile::{Answer, Profile, Value};
use crate::model::fit::question::{AnswerKind, Questionnaire};
use crate::model::format;
use crate::model::problem::Problem;

/// Profile key of the reader's company: a company id of `data/mapping.toml`.
pub const COMPANY: &str = "current_company";
/// Profile key of the reader's level there: an id of `data/mapping.toml`.
pub const LEVEL: &str = "current_level";
/// Profile key of the form, short or full.
pub const FORM: &str = "form";
/// Profile key of the level of the interview.
pub const TARGET: &str = "target_level";
/// Profile key of the weeks to the interview.
pub const WEEKS: &str = "weeks";
/// Profile key of the hours a week for preparing.
pub const HOURS: &str = "hours";
/// Profile key of the first day of a plan, as the number of [`crate::model::day::Day::number`].
pub const FIRST_DAY: &str = "first_day";
/// Profile keys of ratings of mock loops by others.
pub const MOCKS: [&str; 5] = ["mock_1", "mock_2", "mock_3", "mock_4", "mock_5"];

/// The ratings of an item: 1 to 5.
pub const RATING: AnswerKind = AnswerKind::Number { unit: "", least: 1, most: 5 };

/// The problems of a profile: ids without a question, and values that do not fit their question. Such answers do not count.
pub fn problems(asked: &Questionnaire, profile: &Profile) -> Vec<Problem<String>> {
    profile.answers().filter_map(|answer| problem(asked, profile, answer)).collect()
}

fn problem(asked: &Questionnaire, profile: &Profile, answer: &Answer) -> Option<Problem<String>> {
    let Answer { id, value } = answer;
    let field = format!("profile.{id}");
    let (says, way_out) = match (id.as_str(), kind(asked, id)) {
        (_, Some(kind)) => {
            if *value == Value::NoEvidence || kind.position(value).is_some() {
                return None;
            }
            (
                format!("{} is not an answer to this question, so it is not counted.", quoted(value)),
                wanted(&kind),
            )
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

/// The kind of answer that an id takes; `None` for levels of a company and for ids without a question.
pub fn kind(asked: &Questionnaire, id: &str) -> Option<AnswerKind> {
    let signal = asked.signals.iter().find(|signal| signal.id == id).map(|signal| signal.kind);
    let item = || asked.items.iter().find(|item| item.id == id).map(|_| RATING);
    let facts = asked.items.iter().filter_map(|item| item.fact.as_ref());
    let mut details = facts.chain(asked.details);
    signal.or_else(item).or_else(|| details.find(|detail| detail.id == id).map(|detail| detail.kind))
}

/// The answer of an id as a whole number, if its question takes it.
pub fn number(asked: &Questionnaire, profile: &Profile, id: &str) -> Option<u64> {
    kind(asked, id)?.position(&profile.answer(id)?)
}

/// Reads a typed number for a question: `1,200`, or in millions also `$75M`.
///
/// # Errors
/// A sentence that says what the question takes.
pub fn read(kind: &AnswerKind, text: &str) -> Result<u64, String> {
    let plain: String = text.chars().filter(|sign| !sign.is_whitespace() && *sign != ',').collect();
    let digits = match kind {
        AnswerKind::Number { unit: "million dollars", .. } => {
            plain.trim_start_matches('$').trim_end_matches(['m', 'M'])
        }
        _ => plain.as_str(),
    };
    let number = digits.parse().ok().filter(|number| kind.position(&Value::Number(*number)).is_some());
    number.ok_or_else(|| wanted(kind))
}

/// An answer as text: `$75M`, `45 engineers`, `“A team”`.
pub fn said(kind: &AnswerKind, position: u64) -> String {
    let number = format::count(i64::try_from(position).unwrap_or(i64::MAX));
    match kind {
        AnswerKind::Number { unit: "million dollars", .. } => format!("${number}M"),
        AnswerKind::Number { unit: "thousand dollars", .. } => format!("${number}k"),
        AnswerKind::Number { unit: "", .. } => number,
        AnswerKind::Number { unit: "people", .. } if position == 1 => "1 person".into(),
        AnswerKind::Number { unit, .. } if position == 1 => {
            let (counted, rest) = unit
                .split_once(' ')
                .map_or((*unit, String::new()), |(counted, rest)| (counted, format!(" {rest}")));
            format!("1 {}{rest}", counted.strip_suffix('s').unwrap_or(counted))
        }
        AnswerKind::Number { unit, .. } => format!("{number} {unit}"),
        AnswerKind::Choices(_) => {
            kind.choice(position).map_or_else(String::new, |one| format!("“{}”", one.label))
        }
    }
}

fn quoted(value: &Value) -> String {
    match value {
        Value::NoEvidence => "No evidence".into(),
        Value::Number(number) => number.to_string(),
        Value::Choice(choice) => format!("“{choice}”"),
    }
}

fn wanted(kind: &AnswerKind) -> String {
    match kind {
        AnswerKind::Number { least, most, .. } => format!("Use a whole number from {least} to {most}."),
        AnswerKind::Choices(choices) => format!("Use one of {}.", listed(choices.iter().map(|one| one.id))),
    }
}

/// A list without repeats: `a, b, c`.
fn listed(ids: impl Iterator<Item = &'static str>) -> String {
    let mut known: Vec<&str> = Vec::new();
    for id in ids {
        if !known.contains(&id) {
            known.push(id);
        }
    }
    known.join(", ")
}
