//! What `evaluate` takes and answers: the file's shape, its defaults and its complaints; and one run of the program itself.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use offerscope_core::data::facts;
use offerscope_core::evaluate::evaluate;
use offerscope_core::format::{file, link};
use serde_json::{Value, json};

use crate::facts::{FACTS, today};

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
        "breakeven",
        "hazard",
        "flips",
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
fn what_is_off_is_a_problem_with_its_field_and_the_default_stands() {
    let table = [
        (json!({ "raise": 3 }), "offers[0].raise", "offers[0].raise = 0"),
        (json!({ "raise": "3%" }), "offers[0].raise", "offers[0].raise = 0"),
        (json!({ "bonus": 0.1 }), "offers[0].bonus", "offers[0].bonus.target = 0"),
        (json!({ "bonus": { "target": -0.1 } }), "offers[0].bonus.target", "offers[0].bonus.target = 0"),
        (json!({ "start": "2026-13" }), "offers[0].start", "offers[0].start = 2026-12"),
        (json!({ "start": "December" }), "offers[0].start", "offers[0].start = 2026-12"),
        (json!({ "sign_on": 5000 }), "offers[0].sign_on", "offers[0].sign_on = []"),
        (json!({ "grants": {} }), "offers[0].grants", "offers[0].grants = []"),
        (json!({ "stock": { "path": "up" } }), "offers[0].stock.path", "offers[0].stock.path = flat"),
        (
            json!({ "stock": { "path": { "growth": -1 } } }),
            "offers[0].stock.path.growth",
            "offers[0].stock.path = flat",
        ),
        (
            json!({ "stock": { "path": { "by_year": [] } } }),
            "offers[0].stock.path.by_year",
            "offers[0].stock.path = flat",
        ),
        (json!({ "stock": { "price": -1 } }), "offers[0].stock.price", "offers[0].stock.price = none"),
        (json!({ "company": 7 }), "offers[0].company", "offers[0].company = none"),
        (
            json!({ "grants": [{ "dollars": 1, "schedule": [[12, 50]] }] }),
            "offers[0].grants[0].schedule",
            "offers[0].grants[0].schedule = cliff25_quarterly",
        ),
        (
            json!({ "grants": [{ "dollars": 1, "schedule": "weekly" }] }),
            "offers[0].grants[0].schedule",
            "offers[0].grants[0].schedule = cliff25_quarterly",
        ),
        (
            json!({ "grants": [{ "dollars": 1, "grant_price": 0 }] }),
            "offers[0].grants[0].grant_price",
            "offers[0].grants[0].grant_price = none (the grant moves with the price path)",
        ),
        (
            json!({ "sign_on": [{ "amount": 12, "paid": "weekly" }] }),
            "offers[0].sign_on[0].paid",
            "offers[0].sign_on[0].paid = lump",
        ),
        (
            json!({ "sign_on": [{ "amount": 12, "paid": "monthly", "from": 13, "to": 1 }] }),
            "offers[0].sign_on[0].to",
            "offers[0].sign_on[0].to = 24",
        ),
    ];
    for (with, field, assumed) in table {
        let answer = answered(&offer(with.clone()));
        assert_eq!(fields(&answer), [field], "{with}: {}", answer["problems"]);
        assert!(
            answer["assumed"].as_array().expect("a list").contains(&json!(assumed)),
            "{with}: {}",
            answer["assumed"]
        );
        let problem = &answer["problems"][0];
        assert!(problem["says"].as_str().is_some_and(|says| says.ends_with('.')), "{problem}");
        assert!(problem["try"].as_str().is_some_and(|way| way.ends_with('.')), "{problem}");
    }
}

#[test]
fn what_cannot_be_read_at_all_is_left_out_with_a_problem() {
    let table = [
        (json!({ "bonsu": {} }), vec!["offers[0].bonsu"]),
        (json!({ "company": "acme" }), vec!["offers[0].company"]),
        (json!({ "company": "amazon", "level": "L9" }), vec!["offers[0].level"]),
        (json!({ "sign_on": [{ "paid": "lump" }] }), vec!["offers[0].sign_on[0].amount"]),
        (json!({ "grants": [{ "schedule": "monthly_48" }] }), vec!["offers[0].grants[0]"]),
        (json!({ "grants": [{ "shares": 5 }] }), vec!["offers[0].stock.price"]),
        (
            json!({ "grants": [{ "shares": 5, "dollars": 5 }], "stock": { "price": 1 } }),
            vec!["offers[0].grants[0].dollars"],
        ),
    ];
    for (with, expected) in table {
        let answer = answered(&offer(with.clone()));
        assert_eq!(fields(&answer), expected, "{with}: {}", answer["problems"]);
    }
}

#[test]
fn what_is_off_beyond_the_letter_is_a_problem_with_its_field() {
    let sign_on = |clawback: Value| json!({ "sign_on": [{ "amount": 12, "clawback": clawback }] });
    let grant = |with: Value| {
        let mut grant = json!({ "dollars": 100 });
        with.as_object().expect("fields").iter().for_each(|(key, value)| grant[key] = value.clone());
        json!({ "grants": [grant] })
    };
    let table = [
        (sign_on(json!({ "kind": "half" })), "offers[0].sign_on[0].clawback.kind"),
        (sign_on(json!({ "months": 0 })), "offers[0].sign_on[0].clawback.months"),
        (sign_on(json!({ "repaid": "some" })), "offers[0].sign_on[0].clawback.repaid"),
        (sign_on(json!({ "repaid": { "net_of": 2 } })), "offers[0].sign_on[0].clawback.repaid.net_of"),
        (sign_on(json!({ "on": true })), "offers[0].sign_on[0].clawback.on"),
        (json!({ "sign_on": [{ "amount": 12, "for": "fun" }] }), "offers[0].sign_on[0].for"),
        (grant(json!({ "fixed": "never" })), "offers[0].grants[0].fixed"),
        (grant(json!({ "fixed": "at_vest", "grant_price": 5 })), "offers[0].grants[0].grant_price"),
        (grant(json!({ "closes": [] , "conversion": "near" })), "offers[0].grants[0].conversion"),
        (grant(json!({ "closes": [10, 0] })), "offers[0].grants[0].closes[1]"),
        (grant(json!({ "whole_shares": "yes" })), "offers[0].grants[0].whole_shares"),
        (grant(json!({ "fixed": "at_vest", "whole_shares": true })), "offers[0].grants[0].whole_shares"),
        (grant(json!({ "vests_in": [] })), "offers[0].grants[0].vests_in"),
        (grant(json!({ "vests_in": [2, 13] })), "offers[0].grants[0].vests_in[1]"),
        (json!({ "bonus": { "first_year_months": 13 } }), "offers[0].bonus.first_year_months"),
        (json!({ "bonus": { "plan": { "paid": 0 } } }), "offers[0].bonus.plan.paid"),
        (json!({ "bonus": { "plan": {}, "first_year_months": 3 } }), "offers[0].bonus.first_year_months"),
        (json!({ "refreshers": [{}] }), "offers[0].refreshers[0].dollars"),
        (json!({ "refreshers": [{ "dollars": 5, "grant_month": 120 }] }), "offers[0].refreshers[0]"),
        (json!({ "refreshers": [{ "dollars": 5, "times": 11 }] }), "offers[0].refreshers[0].times"),
        (json!({ "top_up": {} }), "offers[0].top_up.target"),
        (json!({ "benefits": { "match": { "rate": 0.5 } } }), "offers[0].benefits.match"),
        (json!({ "benefits": { "hours": 0 } }), "offers[0].benefits.hours"),
    ];
    for (with, field) in table {
        let answer = answered(&offer(with.clone()));
        assert!(fields(&answer).contains(&field), "{with}: {}", answer["problems"]);
        for problem in answer["problems"].as_array().expect("problems") {
            let sentence = |key: &str| problem[key].as_str().is_some_and(|text| text.ends_with('.'));
            assert!(sentence("says") && sentence("try"), "{problem}");
        }
    }
}

#[test]
fn what_is_off_with_the_current_job_or_the_outlook_is_a_problem_with_its_field() {
    let table = [
        (json!({ "current": {} }), "current.base"),
        (json!({ "current": { "base": "1" } }), "current.base"),
        (json!({ "current": { "base": 1, "salary": 2 } }), "current.salary"),
        (json!({ "current": { "base": 1, "notice": 13 } }), "current.notice"),
        (json!({ "current": { "base": 1, "since": "2030-01" } }), "current.since"),
        (json!({ "current": { "base": 1, "unvested": [{ "shares": 5 }] } }), "current.unvested[0]"),
        (
            json!({ "current": { "base": 1, "unvested": [{ "month": "2027-05", "shares": 5 }] } }),
            "current.stock.price",
        ),
        (
            json!({ "current": { "base": 1, "past_grants": [{ "dollars": 5 }] } }),
            "current.past_grants[0].granted",
        ),
        (
            json!({ "current": { "base": 1, "past_grants": [{ "granted": "2016-01", "dollars": 5, "grant_price": 1 }], "stock": { "price": 1 } } }),
            "current.past_grants[0]",
        ),
        (
            json!({ "current": { "base": 1, "repay": [{ "amount": 5, "paid": "2026-01" }] } }),
            "current.repay[0]",
        ),
        (json!({ "discount": 2 }), "discount"),
        (json!({ "equity_discount": "x" }), "equity_discount"),
        (json!({ "stay": { "median_months": 0 } }), "stay.median_months"),
        (json!({ "stay": { "hazard": 1.5 } }), "stay.hazard"),
        (json!({ "stay": { "hazard": 0.1, "median_months": 3 } }), "stay.median_months"),
    ];
    for (with, field) in table {
        let mut scenario = offer(json!({}));
        with.as_object().expect("fields").iter().for_each(|(key, value)| scenario[key] = value.clone());
        let answer = answered(&scenario);
        assert!(fields(&answer).contains(&field), "{with}: {}", answer["problems"]);
    }
}

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
    let full: Value = serde_json::from_str(include_str!("links/full.json")).expect("JSON");
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

#[test]
fn too_many_decimals_are_rounded_and_said() {
    let answer = answered(&json!({ "schema": 1, "offers": [{ "name": "A", "base": 1200.005 }] }));
    assert_eq!(answer["offers"][0]["years"][0]["base"], json!(1200.01));
    assert_eq!(fields(&answer), ["offers[0].base"]);
}

#[test]
fn percentages_that_were_rounded_count_as_parts_of_their_sum() {
    let thirds = json!([[12, 33.33], [24, 33.33], [36, 33.33]]);
    let answer = answered(&offer(json!({ "grants": [{ "dollars": 300, "schedule": thirds }] })));
    assert_eq!(answer["offers"][0]["years"][0]["equity"], json!(100.0));
    assert_eq!(fields(&answer), ["offers[0].grants[0].schedule"]);
}

#[test]
fn vests_are_read_in_any_order_and_empty_ones_do_no_harm() {
    let schedule = json!([[24, 60], [12, 40], [36, 0]]);
    let answer = answered(&offer(json!({ "grants": [{ "dollars": 100, "schedule": schedule }] })));
    assert_eq!(answer["offers"][0]["years"][0]["equity"], json!(40.0));
    assert_eq!(fields(&answer), Vec::<&str>::new());
}

#[test]
fn offers_that_would_mislead_each_other_are_said() {
    let stock = |price: u32| json!({ "price": price });
    let grants = json!([{ "shares": 10 }]);
    let answer = answered(&json!({ "schema": 1, "offers": [
        { "name": "A", "company": "amazon", "base": 1, "grants": grants, "stock": stock(200), "start": "2026-01" },
        { "name": "B", "company": "amazon", "base": 1, "grants": grants, "stock": stock(220), "start": "2027-01" },
        { "name": "B", "company": "amazon", "base": 1, "stock": { "path": { "growth": 0.1 } }, "start": "2026-06" },
        { "name": " ", "company": "google", "base": 1, "start": "2026-06" },
    ] }));
    let expected = ["offers[1].stock.price", "offers[1].start", "offers[2].name", "offers[3].name"];
    assert_eq!(fields(&answer), expected, "{}", answer["problems"]);
    let says = "“A” and “B” are both Amazon but assume different prices: $200.00 and $220.00.";
    assert_eq!(answer["problems"][0]["says"], says);
    assert_eq!(answer["offers"][3]["name"], "Offer D");
    let amazon = |price: u32| json!({ "name": "A", "company": "amazon", "base": 1, "grants": grants, "stock": stock(price) });
    let answer = answered(&json!({ "schema": 1, "offers": [amazon(200)], "current": amazon(220) }));
    assert_eq!(fields(&answer), ["current.stock.price"], "{}", answer["problems"]);
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

#[test]
fn the_command_typed_answers_a_line_for_each_text() {
    let typed = |kind: &str, text: &str| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_typed"))
            .arg(kind)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        program.stdin.take().expect("its input").write_all(text.as_bytes()).expect("it takes the texts");
        let out = program.wait_with_output().expect("it ends");
        (out.status.code(), String::from_utf8(out.stdout).expect("text"))
    };
    let answer =
        "250000\n? “82,5k” is not an amount. Try 82,500.\n? Type an amount, such as 420k or 420,000.\n0.5\n";
    assert_eq!(typed("money", "250K base\r\n82,5k\n\n.5"), (Some(0), answer.to_owned()));
    assert_eq!(typed("percent", "15%\n"), (Some(0), "0.15\n".to_owned()));
    assert_eq!(typed("month", "12/15/2026\n"), (Some(0), "2026-12\n".to_owned()));
    assert_eq!(typed("weight", ""), (Some(2), String::new()));
}
