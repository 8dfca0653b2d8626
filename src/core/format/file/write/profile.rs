//! Writes the profile: an id for each answer; null for no evidence.

use crate::model::fit::profile::{Profile, Value};
use serde_json::{Map, Value as Json};

pub(super) fn profile(profile: &Profile, out: &mut Map<String, Json>) {
    if profile.is_empty() {
        return;
    }
    let answers = profile.answers().map(|answer| {
        let value = match &answer.value {
            Value::NoEvidence => Json::Null,
            Value::Number(number) => (*number).into(),
            Value::Choice(choice) => choice.as_str().into(),
        };
        (answer.id.clone(), value)
    });
    out.insert("profile".into(), Json::Object(answers.collect()));
}
