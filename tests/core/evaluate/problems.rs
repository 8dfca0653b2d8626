//! Problems of a scenario: each names its field, and a default or a rounded value stands in.

use super::{answered, fields, offer};
use serde_json::{Value, json};

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

/// Next month stands in for a first month that is not typed.
#[test]
fn an_offer_without_a_first_month_that_counts_from_before_the_others_is_said_first() {
    let answer = answered(&json!({ "schema": 1, "offers": [
        { "name": "A", "base": 200000, "start": "2027-06" }, { "name": "B", "base": 210000 } ] }));
    assert_eq!(fields(&answer), ["offers[1].start"], "{}", answer["problems"]);
    let says = answer["problems"][0]["says"].as_str().unwrap_or_default();
    assert!(
        says.starts_with("“B” has no first month, so it counts from ")
            && says.ends_with("; “A” starts in June 2027."),
        "{says}"
    );
}

/// The one with a first month starts earlier: until the other one's stand-in, nothing fills the months.
#[test]
fn an_offer_without_a_first_month_that_counts_from_after_the_others_has_months_that_nothing_fills() {
    let answer = answered(&json!({ "schema": 1, "offers": [
        { "name": "A", "base": 200000, "start": "2026-01" }, { "name": "B", "base": 210000 } ] }));
    assert_eq!(fields(&answer), ["offers[1].start"], "{}", answer["problems"]);
    let says = answer["problems"][0]["says"].as_str().unwrap_or_default();
    assert!(says.contains("because nothing fills them"), "{says}");
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
    // The window begins with A, in January 2026. No current job fills the months until the others start.
    let expected =
        ["offers[1].stock.price", "offers[3].name", "offers[1].start", "offers[2].start", "offers[3].start"];
    assert_eq!(fields(&answer), expected, "{}", answer["problems"]);
    let says = "“A” and “B” are both Amazon but assume different prices: $200.00 and $220.00.";
    assert_eq!(answer["problems"][0]["says"], says);
    // Of equal names the later one has a number.
    let names = [0, 1, 2, 3].map(|at| answer["offers"][at]["name"].clone());
    assert_eq!(names, ["A", "B", "B (2)", "Offer D"]);
    let amazon = |price: u32| json!({ "name": "A", "company": "amazon", "base": 1, "grants": grants, "stock": stock(price) });
    let answer = answered(&json!({ "schema": 1, "offers": [amazon(200)], "current": amazon(220) }));
    assert_eq!(fields(&answer), ["current.stock.price"], "{}", answer["problems"]);
}
