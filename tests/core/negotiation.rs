//! The negotiation's models against independent programs, against slower ways of their own, and against their properties.

use offerscope_core::models::answer;
use serde_json::{Value, json};

mod alternatives;
mod cliffs;
mod messages;
mod offer;
mod plausible;
mod promotion;
mod relevel;
mod solver;
mod typed;
mod waiting;
mod whole;

/// Does an answer hold what is expected, name by name? What is expected beyond a number stands as it is.
fn same(place: &str, got: &Value, expected: &Value, tolerance: &Value) {
    match expected {
        Value::Number(number) => {
            let (got, expected) = (
                got.as_f64().unwrap_or_else(|| panic!("{place}: {got} is no number")),
                number.as_f64().expect("a number"),
            );
            let named = place.rsplit('.').next().and_then(|key| tolerance.get(key));
            let within = named.or(Some(tolerance)).and_then(Value::as_f64).unwrap_or(1e-6);
            // Absolute below 1, relative above; or the last digit that is printed, where fewer are.
            let digits = number.to_string().split_once('.').map_or(0, |(_, digits)| digits.len());
            let printed = 0.5 * 10_f64.powi(-i32::try_from(digits).expect("few digits")) * 1.001;
            let within = (within * expected.abs().max(1.0)).max(if digits > 0 { printed } else { 0.0 });
            assert!((got - expected).abs() <= within, "{place}: {got}, not {expected}");
        }
        Value::Array(items) => {
            let got = got.as_array().unwrap_or_else(|| panic!("{place}: {got} is no list"));
            assert_eq!(got.len(), items.len(), "{place}");
            items
                .iter()
                .zip(got)
                .enumerate()
                .for_each(|(at, (item, got))| same(&format!("{place}[{at}]"), got, item, tolerance));
        }
        Value::Object(map) => {
            map.iter().for_each(|(key, value)| same(&format!("{place}.{key}"), &got[key], value, tolerance))
        }
        other => assert_eq!(got, other, "{place}"),
    }
}

#[test]
fn every_case_of_the_note_is_met_at_its_tolerance() {
    let file: Value = serde_json::from_str(include_str!("cases/negotiation.json")).expect("a sound file");
    let answers: Value = serde_json::from_str(&answer(&file.to_string()).expect("answers")).expect("JSON");
    let cases = file["vectors"].as_array().expect("cases");
    let answers = answers["vectors"].as_array().expect("answers");
    assert_eq!(answers.len(), cases.len(), "every case is answered");
    for (case, answer) in cases.iter().zip(answers) {
        let id = case["id"].as_str().expect("an id");
        assert!(answer.get("problem").is_none(), "{id}: {answer}");
        same(id, &answer["expected"], &case["expected"], &case["tolerance"]);
    }
}

#[test]
fn what_cannot_be_answered_is_a_problem_with_the_way_out() {
    for (case, field, says) in [
        (
            json!({ "id": "4.1-x", "inputs": { "cases": [{ "p0": 1.2, "m": 0.1, "r0": 0.01, "kap": 0.5, "aok": 0.1, "vB": 0.8 }] } }),
            "4.1-x.p0",
            "1.2 is no chance.",
        ),
        (
            json!({ "id": "4.3-x", "inputs": { "A": 480, "F": 400, "offers": [[0.5]] } }),
            "4.3-x.offers",
            "Each is a chance and a number.",
        ),
        (
            json!({ "id": "4.4-x", "inputs": { "A": 480, "F": 400, "cost": 1, "H": 8, "expiry": [1], "processes": [{ "stages": [[2, 1]], "V": 5, "valid": 1 }] } }),
            "4.4-x.stages",
            "2 is no chance.",
        ),
        (json!({ "id": "4.5-x" }), "4.5-x.boxes", "A list is missing here."),
        (json!({ "id": "4.7-x", "inputs": { "h": 0.2 } }), "4.7-x.T0", "A whole number is missing here."),
        (
            json!({ "id": "4.8-x", "inputs": { "value": [1], "effective_cost": [0], "upper": [1], "budget": 1 } }),
            "4.8-x.effective_cost",
            "0 is no cost.",
        ),
    ] {
        let answered = answer(&json!({ "vectors": [case] }).to_string()).expect("a file");
        let answered: Value = serde_json::from_str(&answered).expect("JSON");
        let problem = &answered["vectors"][0]["problem"];
        assert_eq!(
            (problem["field"].as_str(), problem["says"].as_str()),
            (Some(field), Some(says)),
            "{answered}"
        );
    }
    assert!(answer("{").is_err() && answer("{}").is_err());
}

#[test]
fn a_case_that_no_model_answers_is_named() {
    let cases = json!({ "vectors": [{ "id": "9.1-other" }, { "id": "4.5-x" }, { "inputs": {} }] });
    let answered = answer(&cases.to_string()).expect("a file");
    let answered: Value = serde_json::from_str(&answered).expect("JSON");
    assert_eq!(answered["unknown"], json!(["9.1-other", "vectors[2]"]));
    assert_eq!(answered["vectors"].as_array().map(Vec::len), Some(1));
}
