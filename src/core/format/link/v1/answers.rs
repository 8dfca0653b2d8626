//! Version 1: what was answered on the Fit page.

use super::leaf::Text;
use super::wire::whole;
use crate::model::fit::profile as model;
use crate::model::fit::profile::Profile;
use serde::{Deserialize, Serialize};

/// Answers by the id of their question.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Answers(Vec<(Text, Value)>);

whole!(Answers);

/// An answer to one question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum Value {
    NoEvidence,
    Number(u64),
    Choice(Text),
}

impl From<&Profile> for Answers {
    fn from(profile: &Profile) -> Self {
        let answer = |answer: &model::Answer| {
            let model::Answer { id, value } = answer;
            let value = match value {
                model::Value::NoEvidence => Value::NoEvidence,
                model::Value::Number(number) => Value::Number(*number),
                model::Value::Choice(choice) => Value::Choice(choice.into()),
            };
            (Text::from(id), value)
        };
        Self(profile.answers().map(answer).collect())
    }
}

impl From<Answers> for Profile {
    fn from(answers: Answers) -> Self {
        let mut profile = Self::default();
        for (id, value) in answers.0 {
            let value = match value {
                Value::NoEvidence => model::Value::NoEvidence,
                Value::Number(number) => model::Value::Number(number),
                Value::Choice(choice) => model::Value::Choice(choice.into()),
            };
            profile.set(&String::from(id), Some(value));
        }
        profile
    }
}
