//! The profile on the wire: ids with their values, in order. It stands there only where something was answered.

use super::super::bytes::{Reader, Writer};
use super::list;
use crate::model::bounds;
use crate::model::profile::{Answer, Profile, Value};

pub(super) fn write(out: &mut Writer, profile: &Profile) {
    out.length(profile.answers.len());
    for Answer { id, value } in &profile.answers {
        out.text(id);
        match value {
            Value::NoEvidence => out.number(0),
            Value::Number(number) => {
                out.number(1);
                out.number(*number);
            }
            Value::Choice(choice) => {
                out.number(2);
                out.text(choice);
            }
        }
    }
}

pub(super) fn read(bytes: &mut Reader<'_>) -> Profile {
    Profile { answers: list(bytes, bounds::ANSWERS, read_answer) }
}

fn read_answer(bytes: &mut Reader<'_>) -> Answer {
    let id = bytes.text();
    let value = match bytes.number() {
        0 => Value::NoEvidence,
        1 => Value::Number(bytes.number()),
        2 => Value::Choice(bytes.text()),
        _ => {
            bytes.refuse("it holds something unknown.");
            Value::NoEvidence
        }
    };
    Answer { id, value }
}
