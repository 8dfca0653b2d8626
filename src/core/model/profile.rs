//! The profile: what its owner answered on the Fit page. It carries ids and values and knows the meaning of none.

/// Answers about scope, readiness and plans; empty where nobody began. `compute` reports what no question asks.
///
/// They are held as one text, a line each: whoever only keeps a scenario, as the first program of the page does, neither reads
/// nor carries what reads them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    pub(crate) lines: String,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The question's id in `data/fit.toml`: `engineers`.
    pub id: String,
    /// What was answered.
    pub value: Value,
}

/// What was answered to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Looked for, and none yet.
    NoEvidence,
    /// A number in the question's unit, or a rating.
    Number(u64),
    /// The id of a choice.
    Choice(String),
}

/// What stands before a choice, which may look like a number.
const CHOICE: char = '~';

impl Profile {
    /// The answers, in the order given. A line that is none is passed over.
    pub fn answers(&self) -> impl Iterator<Item = Answer> {
        self.lines.lines().filter_map(|line| {
            let (id, value) = line.split_once('=')?;
            let value = match value.strip_prefix(CHOICE) {
                Some(choice) => Value::Choice(choice.into()),
                None if value.is_empty() => Value::NoEvidence,
                None => Value::Number(value.parse().ok()?),
            };
            Some(Answer { id: id.into(), value })
        })
    }

    /// Whether nobody began.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Whether a text can be an id or a choice: it keeps to one line, and an id says where it ends.
    pub fn holds(text: &str) -> bool {
        !text.contains(['=', '\n', '\r'])
    }

    /// What was answered to a question; `None` where it is still open.
    pub fn answer(&self, id: &str) -> Option<Value> {
        self.answers().find(|answer| answer.id == id).map(|answer| answer.value)
    }

    /// Puts an answer in place of the one before it; `None` takes it back. What [`Profile::holds`] refuses is not taken.
    pub fn set(&mut self, id: &str, value: Option<Value>) {
        let mut answers: Vec<Answer> = self.answers().collect();
        let at = answers.iter().position(|answer| answer.id == id);
        match (at.and_then(|at| answers.get_mut(at)), value) {
            (Some(answer), Some(value)) => answer.value = value,
            (None, Some(value)) => answers.push(Answer { id: id.into(), value }),
            (_, None) => answers.retain(|answer| answer.id != id),
        }
        self.lines = answers.iter().filter_map(line).collect();
    }

    /// The profile with an answer put in place, or taken back.
    #[must_use]
    pub fn with(mut self, id: &str, value: Option<Value>) -> Self {
        self.set(id, value);
        self
    }
}

fn line(answer: &Answer) -> Option<String> {
    let value = match &answer.value {
        Value::NoEvidence => String::new(),
        Value::Number(number) => number.to_string(),
        Value::Choice(choice) => format!("{CHOICE}{choice}"),
    };
    let held = Profile::holds(&answer.id) && Profile::holds(&value);
    held.then(|| format!("{}={value}\n", answer.id))
}
