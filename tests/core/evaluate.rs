//! What `evaluate` takes and answers: the file's shape, its defaults and its complaints; and one run of the program itself.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use offerscope_core::data::facts;
use offerscope_core::evaluate::evaluate;
use serde_json::{Value, json};

use crate::facts::{FACTS, today};

mod inputs;
mod problems;

#[test]
fn an_answer_has_the_fields_that_scripts_rely_on() {
    let answer = answered(&offer(json!({})));
    let keys: Vec<&str> = answer.as_object().expect("an object").keys().map(String::as_str).collect();
    let expected = [
        "schema",
        "horizon_years",
        "offers",
        "verdict",
        "why",
        "window",
        "breakeven",
        "hazard",
        "flips",
        "start_months",
        "assumed",
        "problems",
    ];
    assert_eq!(keys, expected);
    let offer = &answer["offers"][0];
    for key in ["name", "years", "calendar", "total", "average", "guaranteed", "band"] {
        assert!(!offer[key].is_null(), "{key} is missing");
    }
    let year: Vec<&str> = offer["years"][0].as_object().expect("a year").keys().map(String::as_str).collect();
    assert_eq!(year, ["year", "base", "bonus", "sign_on", "equity", "total"]);
    assert_eq!(answer["problems"], json!([]));
}

#[test]
fn everything_left_out_is_said() {
    let answer = answered(&json!({ "schema": 1, "offers": [{ "name": "A", "base": 1 }] }));
    let expected = [
        "horizon_years = 4",
        "offers[0].company = none",
        "offers[0].level = none",
        "offers[0].raise = 0",
        "offers[0].bonus.target = 0",
        "offers[0].bonus.payout = 1",
        "offers[0].bonus.plan = by service years",
        "offers[0].bonus.first_year_months = 12",
        "offers[0].sign_on = []",
        "offers[0].grants = []",
        "offers[0].stock.price = none",
        "offers[0].stock.path = flat",
        "offers[0].refreshers = []",
        "offers[0].top_up = none",
        "offers[0].benefits = none",
        "current = none",
        "equity_discount = none (a share to come is worth a share of today)",
        "discount = 0.04",
        "stay.median_months = 36",
        "offers[0].start = 2026-12",
    ];
    assert_eq!(answer["assumed"], json!(expected));
}

#[test]
fn what_a_grant_leaves_out_is_settled_and_said() {
    let answer = answered(&offer(json!({
        "company": "amazon",
        "grants": [{ "shares": 100 }, { "dollars": 5000 }],
    })));
    let said = |line: &str| answer["assumed"].as_array().is_some_and(|all| all.contains(&json!(line)));
    assert!(said("offers[0].grants[0].schedule = amazon_new_hire"), "{}", answer["assumed"]);
    assert!(said("offers[0].stock.price = 200 (the price of 2026-11)"), "{}", answer["assumed"]);
    assert!(said("offers[0].grants[1].grant_price = 200 (today's price)"), "{}", answer["assumed"]);
    assert_eq!(answer["offers"][0]["years"][0]["equity"], json!(1250.0));
}

#[test]
fn an_offer_without_a_company_vests_a_quarter_after_a_year_and_then_quarterly() {
    let answer = answered(&offer(json!({ "grants": [{ "dollars": 16000 }] })));
    assert!(answer["assumed"].to_string().contains("offers[0].grants[0].schedule = cliff25_quarterly"));
    assert_eq!(answer["offers"][0]["years"][1]["equity"], json!(4000.0));
}

#[test]
fn a_file_that_is_no_scenario_gets_its_problems_alone() {
    let table = [
        ("", ""),
        ("{", ""),
        ("[]", ""),
        ("{}", "schema"),
        (r#"{ "schema": 2, "offers": [{ "name": "A", "base": 1 }] }"#, "schema"),
        (r#"{ "schema": "1", "offers": [{ "name": "A", "base": 1 }] }"#, "schema"),
        (r#"{ "schema": 1 }"#, "offers"),
        (r#"{ "schema": 1, "offers": [] }"#, "offers"),
        (r#"{ "schema": 1, "offers": {} }"#, "offers"),
        (r#"{ "schema": 1, "offers": [7] }"#, "offers[0]"),
        (r#"{ "schema": 1, "offers": [{ "base": 1 }] }"#, "offers[0].name"),
        (r#"{ "schema": 1, "offers": [{ "name": "A" }] }"#, "offers[0].base"),
        (r#"{ "schema": 1, "offers": [{ "name": "A", "base": "1" }] }"#, "offers[0].base"),
        (r#"{ "schema": 1, "offers": [{ "name": "A", "base": -1 }] }"#, "offers[0].base"),
    ];
    for (text, field) in table {
        let problems = evaluate(text, &FACTS, today()).expect_err("this is no scenario");
        let problems: Value = serde_json::from_str(&problems).expect("JSON");
        let keys: Vec<&str> = problems.as_object().expect("an object").keys().map(String::as_str).collect();
        assert_eq!(keys, ["schema", "problems"], "{text}");
        assert!(fields(&problems).contains(&field), "{text}: {problems}");
    }
}

#[test]
fn what_is_not_read_is_said_and_what_stands_in_is_too() {
    let said = |with: Value, field: &str, part: &str| {
        let answer = answered(&offer(with.clone()));
        let problems = answer["problems"].as_array().expect("problems");
        let of =
            |problem: &&Value| problem["field"] == field && problem["says"].as_str().unwrap().contains(part);
        let assumed = answer["assumed"].as_array().expect("a list");
        let line = format!("{field} = {part}");
        let stands = assumed.iter().any(|known| known.as_str().is_some_and(|known| known.starts_with(&line)));
        assert!(
            problems.iter().any(|problem| of(&problem)) || stands,
            "{with}: {field}: {problems:?} {assumed:?}"
        );
    };
    let review = json!({ "refreshers": [{ "dollars": 1, "review": { "after": 24 } }] });
    said(review, "offers[0].refreshers[0].review", "in which month");
    let closes = json!({ "grants": [{ "dollars": 1, "grant_price": 10, "closes": [9, 11] }] });
    said(closes, "offers[0].grants[0].grant_price", "not looked at");
    let up = json!({ "grants": [{ "dollars": 1, "conversion": "up" }] });
    said(up.clone(), "offers[0].grants[0].conversion", "exact (no price is known)");
    said(up, "offers[0].grants[0].fixed", "at_grant");
    let late = json!({ "top_up": { "target": 1, "grant_month": 120 } });
    said(late.clone(), "offers[0].top_up.grant_month", "never counts");
    said(late, "offers[0].top_up.schedule", "the four quarters");
    said(json!({ "level": "L6" }), "offers[0].level", "not looked at");
    let clause = json!({ "sign_on": [{ "amount": 1, "clawback": { "kind": "some" } }] });
    said(clause.clone(), "offers[0].sign_on[0].clawback.kind", "none (nothing goes back)");
    said(clause, "offers[0].sign_on[0].for", "sign_on");
    said(json!({}), "offers[0].bonus.plan", "by service years");
    said(json!({ "benefits": {} }), "offers[0].benefits.match", "none");
    let matched = json!({ "benefits": { "match": { "rate": 1, "up_to": 0.03 } } });
    said(matched, "offers[0].benefits.match.pay_limit", "none");
    let parts = json!({ "grants": [{ "dollars": 1, "schedule": { "vests": [[12, 1], [24, 3]] } }] });
    said(parts, "offers[0].grants[0].schedule.of", "4");
}

#[test]
fn a_text_that_is_no_json_gets_a_way_out_that_fits() {
    let table = [
        (r#"{ "schema": 1, "offers": [{ "name": "A", "base": 1e400 }] }"#, "Correct the number"),
        (r#"{ "schema": 1, "offers": [{ "name": "A", "base": NaN }] }"#, "Write a number in digits"),
        ("no scenario", "Begin with"),
        (r#"{ "schema": 1.4, "offers": [{ "name": "A", "base": 1 }] }"#, "Write \\\"schema\\\": 1."),
    ];
    for (text, way_out) in table {
        let problems = evaluate(text, &FACTS, today()).expect_err("no scenario");
        assert!(problems.contains(way_out), "{text}: {problems}");
    }
}

#[test]
fn the_program_answers_on_standard_output_and_says_with_its_status_what_is_no_scenario() {
    let scenario = json!({ "schema": 1, "offers": [{
        "name": "Amazon L7", "company": "amazon", "level": "L7", "base": 250_000,
        "sign_on": [{ "amount": 175_000, "paid": "monthly", "from": 1, "to": 12 },
                    { "amount": 125_000, "paid": "monthly", "from": 13, "to": 24 }],
        "grants": [{ "dollars": 750_000, "grant_price": 255.0, "schedule": "amazon_new_hire" }],
        "stock": { "price": 255.0 },
    }] });
    let run = run(&["--today", "2026-11"], &scenario.to_string());
    assert_eq!(run.status.code(), Some(0));
    let answer: Value = serde_json::from_slice(&run.stdout).expect("JSON");
    assert_eq!(answer["offers"][0]["total"], json!(2_050_000.0));
    assert_eq!(answer["offers"][0]["calendar"][0]["year"], json!(2026));
    let expected = evaluate(&scenario.to_string(), facts(), today()).expect("an answer");
    assert_eq!(String::from_utf8(run.stdout).expect("text"), expected);

    let none = self::run(&[], "no scenario");
    assert_eq!(none.status.code(), Some(2));
    let problems: Value = serde_json::from_slice(&none.stdout).expect("JSON");
    assert_eq!(problems["problems"][0]["field"], "");
}

fn run(options: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_evaluate"))
        .args(options)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("evaluate starts");
    child.stdin.take().expect("an input").write_all(input.as_bytes()).expect("it listens");
    child.wait_with_output().expect("it ends")
}

/// A scenario of one offer with a name, a base, a start, and these fields.
fn offer(with: Value) -> Value {
    let mut offer = json!({ "name": "A", "base": 100_000, "start": "2026-12" });
    for (key, value) in with.as_object().expect("fields") {
        offer[key] = value.clone();
    }
    json!({ "schema": 1, "offers": [offer] })
}

fn answered(scenario: &Value) -> Value {
    let answer = evaluate(&scenario.to_string(), &FACTS, today()).expect("a scenario");
    serde_json::from_str(&answer).expect("JSON")
}

fn fields(answer: &Value) -> Vec<&str> {
    let problems = answer["problems"].as_array().expect("problems");
    problems.iter().map(|problem| problem["field"].as_str().expect("a field")).collect()
}
