//! What `evaluate` makes of a file: inner problems at the top, fields that are there twice, shared prices, and lists that are too long.

use super::{answered, fields, offer};
use crate::facts::{FACTS, today};
use offerscope_core::evaluate::evaluate;
use offerscope_core::format::{file, link};
use serde_json::{Value, json};

#[test]
fn problems_within_an_answer_stand_at_the_top_too() {
    let with = |more: Value| {
        let mut scenario = offer(json!({}));
        more.as_object().expect("fields").iter().for_each(|(key, value)| scenario[key] = value.clone());
        answered(&scenario)
    };
    let nowhere = with(json!({ "tax": { "state": "XX" } }));
    assert!(nowhere["offers"][0]["taxes"]["problem"].is_object(), "{nowhere}");
    assert!(nowhere["problems"].as_array().unwrap().contains(&nowhere["offers"][0]["taxes"]["problem"]));
    // The limit of 2026 below the age of 50 is $24,500 (IRS Notice 2025-67).
    let deferred = with(json!({ "tax": { "state": "WA", "deferral": 40_000 }, "horizon_years": 1 }));
    let says = "The deferral is above the limit of 2026; $24,500 is counted.";
    assert!(
        deferred["problems"].as_array().unwrap().iter().any(|off| off["says"] == says),
        "{}",
        deferred["problems"]
    );
    for part in
        [json!({ "ask": { "best": "typed" } }), json!({ "wait": { "cost": 5 } }), json!({ "lens": "cash" })]
    {
        let key = part.as_object().unwrap().keys().next().unwrap().replace("lens", "seen");
        let answer = with(part);
        assert!(answer[&key]["problem"].is_object(), "{key}: {}", answer[&key]);
        assert!(
            answer["problems"].as_array().unwrap().contains(&answer[&key]["problem"]),
            "{}",
            answer["problems"]
        );
    }
}

#[test]
fn a_named_lens_is_answered_also_where_it_is_the_usual_one() {
    let mut scenario = offer(json!({}));
    assert!(answered(&scenario)["seen"].is_null());
    scenario["lens"] = json!("taxable");
    let seen = &answered(&scenario)["seen"];
    assert_eq!((&seen["lens"], &seen["offers"][0]["worth"]), (&json!("taxable"), &json!(400_000.0)));
}

#[test]
fn a_field_that_is_there_twice_is_a_problem_and_the_last_one_counts() {
    let text = r#"{ "schema": 1, "offers": [{ "name": "A", "base": 1, "base": 2, "stock": { "price": 5, "price": 6 } }], "schema": 1 }"#;
    let answer: Value =
        serde_json::from_str(&evaluate(text, &FACTS, today()).expect("a scenario")).expect("JSON");
    assert_eq!(fields(&answer), ["offers[0].base", "offers[0].stock.price", "schema"]);
    assert_eq!(answer["offers"][0]["years"][0]["base"], json!(2.0));
}

#[test]
fn a_price_typed_for_a_company_reaches_its_other_offers() {
    let grants = json!([{ "shares": 100, "schedule": [[12, 100]] }]);
    let amazon = |more: Value| {
        let mut offer =
            json!({ "name": "A", "company": "amazon", "base": 0, "start": "2026-12", "grants": grants });
        more.as_object().expect("fields").iter().for_each(|(key, value)| offer[key] = value.clone());
        offer
    };
    let answer = answered(&json!({ "schema": 1, "current": amazon(json!({})), "offers": [
        amazon(json!({ "name": "B" })), amazon(json!({ "stock": { "price": 250 } })), amazon(json!({ "name": "C", "company": "google" })),
    ] }));
    let equity = |offer: &Value| offer["years"][0]["equity"].clone();
    let said = |line: &str| answer["assumed"].as_array().unwrap().contains(&json!(line));
    // 100 shares at $250.
    for offer in [&answer["offers"][0], &answer["offers"][1], &answer["current"]] {
        assert_eq!(equity(offer), json!(25_000.0), "{offer}");
    }
    assert_ne!(equity(&answer["offers"][2]), json!(25_000.0));
    assert!(
        said("offers[0].stock.price = 250 (as typed elsewhere for the company)"),
        "{}",
        answer["assumed"]
    );
    assert!(said("current.stock.price = 250 (as typed elsewhere for the company)"), "{}", answer["assumed"]);
}

#[test]
fn a_mean_of_closes_is_not_rounded_before_it_counts() {
    // Dollars that became shares at the mean, and are worth the mean today, are those dollars: 750,000 x (766 / 3) / (766 / 3).
    let closes = json!([255, 255, 256]);
    let grants = json!([{ "dollars": 750_000, "closes": closes, "schedule": "annual_25x4" }, { "dollars": 100_000, "schedule": "annual_25x4" }]);
    let answer = answered(&offer(json!({ "grants": grants })));
    for year in 0..4 {
        assert_eq!(
            answer["offers"][0]["years"][year]["equity"],
            json!(212_500.0),
            "{}",
            answer["offers"][0]["years"]
        );
    }
    let average = answer["offers"][0]["grants"][0]["avg"].as_f64().unwrap();
    assert!((average - 766.0 / 3.0).abs() < 1e-9, "{average}");
}

#[test]
fn more_of_something_than_there_may_be_is_said_and_the_rest_travels_in_a_link() {
    let prices = |count: usize| offer(json!({ "stock": { "path": { "by_year": vec![100; count] } } }));
    assert_eq!(fields(&answered(&prices(10))), Vec::<&str>::new());
    let answer = answered(&prices(11));
    assert_eq!(fields(&answer), ["offers[0].stock.path.by_year"]);
    assert_eq!(
        answer["problems"][0]["says"],
        "A list of prices by year has at most 10 years, and this has 11: the first 10 count."
    );
    let mut many = offer(json!({}));
    many["assume"] = (0..20_000).map(|at| (format!("key{at}"), json!(1))).collect();
    let opened = file::read(&many.to_string()).expect("a scenario");
    assert_eq!(opened.scenario.assumptions.changed().count(), 100);
    assert!(opened.problems[0].says.contains("20000 assumptions"), "{:?}", opened.problems[0]);
    // A file with all there is to say, with each of its lists much longer.
    let full: Value = serde_json::from_str(include_str!("../links/full.json")).expect("JSON");
    let mut lists = Vec::new();
    find_lists(&full, String::new(), &mut lists);
    assert!(lists.len() > 20, "{lists:?}");
    for list in lists {
        let mut longer = full.clone();
        let items = longer.pointer_mut(&list).and_then(Value::as_array_mut).expect("a list");
        *items = items.iter().cycle().take(items.len() * 130).cloned().collect();
        let Ok(opened) = file::read(&longer.to_string()) else { continue };
        assert_eq!(link::read(&link::write(&opened.scenario)).as_ref(), Ok(&opened.scenario), "{list}");
    }
}

/// The JSON pointers of all lists with something in them.
fn find_lists(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(index, item)| find_lists(item, format!("{at}/{index}"), found));
            found.extend((!items.is_empty()).then_some(at));
        }
        Value::Object(map) => {
            map.iter().for_each(|(key, value)| find_lists(value, format!("{at}/{key}"), found))
        }
        _ => (),
    }
}
