//! The profile: what its owner answered on the Fit page. It carries ids and values and knows the meaning of none.

use super::entries::Entries;

/// Answers about scope, readiness and plans; empty where nobody began. `compute` reports what no question asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    pub(crate) entries: Entries,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The question's id in `data/fit.toml`: `engineers`.
    pub id: String,
    /// The answer.
    pub value: Value,
}

/// An answer to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// "No evidence".
    NoEvidence,
    /// A number in the question's unit, or a rating.
    Number(u64),
    /// The id of a choice.
    Choice(String),
}

/// What stands before a choice, which may look like a number.
const CHOICE: char = '~';

impl Profile {
    /// The answers, in the order given. A value that is none is passed over.
    pub fn answers(&self) -> impl Iterator<Item = Answer> {
        self.entries.all().filter_map(|(id, text)| Some(Answer { id: id.into(), value: value(text)? }))
    }

    /// Whether nobody began.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Whether a text can be an id or a choice.
    pub fn holds(text: &str) -> bool {
        Entries::holds(text)
    }

    /// What was answered to a question; `None` where it is still open.
    pub fn answer(&self, id: &str) -> Option<Value> {
        self.entries.get(id).and_then(value)
    }

    /// Puts an answer in place of the one before it; `None` takes it back. What [`Profile::holds`] refuses is not taken.
    pub fn set(&mut self, id: &str, value: Option<Value>) {
        let text = value.map(|value| match value {
            Value::NoEvidence => String::new(),
            Value::Number(number) => number.to_string(),
            Value::Choice(choice) => format!("{CHOICE}{choice}"),
        });
        self.entries.set(id, text.as_deref());
    }

    /// The profile with an answer put in place, or taken back.
    #[must_use]
    pub fn with(mut self, id: &str, value: Option<Value>) -> Self {
        self.set(id, value);
        self
    }
}

fn value(text: &str) -> Option<Value> {
    Some(match text.strip_prefix(CHOICE) {
        Some(choice) => Value::Choice(choice.into()),
        None if text.is_empty() => Value::NoEvidence,
        None => Value::Number(text.parse().ok()?),
    })
}
