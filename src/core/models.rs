//! Cases of the negotiation's formulas in, their answers out, to compare with another program. A case has an `id` that begins with a
//! section of the modelling note, and `inputs` under the note's names.

use serde_json::{Map, Value, json};

use crate::format::file;
use crate::model::problem::Problem;
use inputs::Inputs;

mod downlevel;
mod inputs;
mod offer;
mod waiting;

/// The answer of a case, or its problem.
type Answer = Result<Value, Problem<String>>;

/// Answers a file of cases: `{"vectors": [{"id": "4.1-…", "inputs": {…}}, …]}`. Each answer is under `expected`. A case that cannot be
/// answered has a `problem` instead. Cases of other sections, and cases without an id, are listed under `unknown`: by id, else by place.
///
/// # Errors
/// A file with its problems, where the text is not such a file.
pub fn answer(text: &str) -> Result<String, String> {
    let off = |says: &str| {
        file::write_problems(&[Problem::new(
            "vectors",
            says,
            "Write { \"vectors\": [{ \"id\": …, \"inputs\": {…} }] }.",
        )])
    };
    let value: Value =
        serde_json::from_str(text).map_err(|error| off(&format!("The file is not JSON: {error}.")))?;
    let vectors =
        value.get("vectors").and_then(Value::as_array).ok_or_else(|| off("The file holds no cases."))?;
    let mut answers = Vec::new();
    let mut unknown = Vec::new();
    for (place, case) in vectors.iter().enumerate() {
        let Some(answer) = one(case) else {
            let id = case.get("id").and_then(Value::as_str);
            unknown.push(id.map_or_else(|| format!("vectors[{place}]"), str::to_owned));
            continue;
        };
        answers.push(answer);
    }
    Ok(format!("{:#}\n", json!({ "vectors": answers, "unknown": unknown })))
}

/// The answer of one case; `None` without an id, or for another section.
fn one(case: &Value) -> Option<Value> {
    let id = case.get("id")?.as_str()?;
    let section = id.split('-').next().unwrap_or_default();
    let nothing = Value::Object(Map::new());
    let inputs = Inputs { id, value: case.get("inputs").unwrap_or(&nothing) };
    let answer = match section {
        "4.1" => offer::counters(&inputs),
        "4.2" => offer::bargaining(&inputs),
        "4.3" => waiting::lapse(&inputs),
        "4.4" => waiting::parallel(&inputs),
        "4.5" => waiting::search(&inputs),
        "4.6" => downlevel::hold_out(&inputs),
        "4.7" => downlevel::promotion(&inputs),
        "4.8" => offer::frontier(&inputs),
        "4.9" => offer::logrolling(&inputs),
        "4.11" => waiting::rules(&inputs),
        "4.12" => offer::plan_dollars(&inputs),
        _ => return None,
    };
    Some(match answer {
        Ok(expected) => json!({ "id": id, "inputs": inputs.value, "expected": expected }),
        Err(problem) => {
            json!({ "id": id, "problem": { "field": problem.field, "says": problem.says, "try": problem.try_ } })
        }
    })
}
