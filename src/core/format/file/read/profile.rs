//! Reads the profile: an id for each answer, with a whole number, a word, or null for no evidence.

use super::super::reader::{Node, ReadDiagnostics, kind};
use crate::model::bounds;
use crate::model::fit::profile::{Profile, Value};
use crate::model::name::visible;
use serde_json::Value as Json;

pub(super) fn profile(root: &Node<'_>, found: &mut ReadDiagnostics) -> Profile {
    let node = root.get("profile");
    let mut profile = Profile::default();
    let Some(value) = node.value else { return profile };
    let Some(map) = value.as_object() else {
        let says = format!("This is {}, not an object.", kind(value));
        found.problem(&node.path, says, "Write it as { \"engineers\": 50, … }.");
        return profile;
    };
    if map.len() > bounds::ANSWERS {
        let says = format!("There are {} answers; the first {} count.", map.len(), bounds::ANSWERS);
        found.problem(&node.path, says, "Leave out what is no answer.");
    }
    for (id, json) in map.iter().take(bounds::ANSWERS) {
        let path = node.get(id).path;
        if let Some(value) = answer(json, &path, found) {
            profile.set(&visible(id), Some(value));
        }
    }
    profile
}

fn answer(json: &Json, path: &str, found: &mut ReadDiagnostics) -> Option<Value> {
    let way_out = "Write a whole number from 0, a word in quotes, or null for no evidence.";
    match json {
        Json::Null => Some(Value::NoEvidence),
        Json::String(word) => Some(Value::Choice(visible(word))),
        Json::Number(number) => {
            let whole = number.as_u64();
            if whole.is_none() {
                found.problem(path, format!("{number} is not a whole number from 0."), way_out);
            }
            whole.map(Value::Number)
        }
        other => {
            found.problem(path, format!("This is {}, not an answer.", kind(other)), way_out);
            None
        }
    }
}
