//! The profile: the reader's answers on the Fit page, as ids and values. The questionnaire in the data gives them a meaning.

/// Answers about scope, readiness and plans. `compute` reports answers without a question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    answers: Vec<Answer>,
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

impl Profile {
    /// The answers, in the order given.
    pub fn answers(&self) -> impl Iterator<Item = &Answer> {
        self.answers.iter()
    }

    /// Is there no answer yet?
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
    }

    /// The answer to a question; `None` where it is open.
    pub fn answer(&self, id: &str) -> Option<Value> {
        self.answers.iter().find(|answer| answer.id == id).map(|answer| answer.value.clone())
    }

    /// Sets an answer; `None` removes it.
    pub fn set(&mut self, id: &str, value: Option<Value>) {
        let place = self.answers.iter().position(|answer| answer.id == id);
        match (place.and_then(|place| self.answers.get_mut(place)), value) {
            (Some(answer), Some(value)) => answer.value = value,
            (Some(_), None) => self.answers.retain(|answer| answer.id != id),
            (None, Some(value)) => self.answers.push(Answer { id: id.to_owned(), value }),
            (None, None) => {}
        }
    }

    /// The profile with an answer set or removed.
    #[must_use]
    pub fn with(mut self, id: &str, value: Option<Value>) -> Self {
        self.set(id, value);
        self
    }
}
