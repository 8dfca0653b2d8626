//! Leaving early, and leaving the current job.

use super::{cells, found, scenario, shown};
use crate::inside;
use offerscope::view::deeper::leave::Leave;
use offerscope::view::deeper::staying::AgainstStaying;
use offerscope_core::data::sample_scenario;

/// Month 18 of the sample: base of a year and a half, twelve instalments of the first sign-on and six of the second, and the
/// 5 % that vest at month 12. L6: 277,500 + 100,000 + 40,000 + 16,000; L7: 375,000 + 175,000 + 62,500 + 37,500.
#[test]
fn leaving_after_18_months_says_what_each_offer_leaves() {
    let view = shown::<Leave>(sample_scenario());
    assert_eq!(cells(&view, "Kept"), ["$433,500", "$650,000"], "{view}");
    assert_eq!(cells(&view, "Left unvested"), ["$304,000", "$712,500"], "{view}");
    assert_eq!(
        inside(&view, "p", &["frame__found"]),
        Some("Leaving after 18 months, Amazon L7 leaves you $217,000 more than Amazon L6."),
        "{view}"
    );
}

#[test]
fn the_month_of_leaving_is_a_native_slider_said_in_words() {
    let view = shown::<Leave>(sample_scenario());
    let words = r#"aria-valuetext="18 months (June 2028)""#;
    assert!(
        inside(&view, "input", &[r#"type="range""#, r#"max="48""#, r#"value="18""#, words]).is_some(),
        "{view}"
    );
    assert_eq!(inside(&view, "label", &[r#"for="leave-month""#]), Some("Months until you leave"), "{view}");
    assert!(view.contains(r#"data-ask="study.0.2.18""#), "what is kept opens its proof: {view}");
}

/// Pay of each month times 0.5^(m/36), summed apart: 787,650 and 1,275,012 dollars.
#[test]
fn an_uncertain_stay_is_36_months_at_the_median_until_one_says_otherwise() {
    let view = shown::<Leave>(sample_scenario());
    assert!(inside(&view, "input", &[r#"id="outlook-stay""#, r#"value="36""#]).is_some(), "{view}");
    assert_eq!(cells(&view, "Expected to keep"), ["$787,650", "$1,275,012"], "{view}");
}

/// After a month of notice: 400 shares at $50 have not vested, 12 months of a bonus of 18,000 are earned, and 17 of 24 months are
/// left of 24,000.
#[test]
fn leaving_the_current_job_costs_vests_bonus_and_paying_back() {
    let view = shown::<AgainstStaying>(scenario(
        r#"{ "schema": 1, "horizon_years": 1, "current": { "base": 180000, "start": "2026-12", "since": "2023-06", "notice": 1,
            "bonus": { "target": 0.1, "plan": { "year_ends": 12, "paid": 3 } }, "stock": { "price": 50 },
            "unvested": [{ "month": "2027-02", "shares": 100 }, { "month": "2027-05", "shares": 100 }],
            "past_grants": [{ "granted": "2024-12", "shares": 400, "schedule": "annual_25x4" }],
            "repay": [{ "amount": 24000, "paid": "2026-06", "clawback": { "kind": "prorata", "months": 24 } }] },
            "offers": [{ "name": "X", "start": "2026-12", "base": 240000 }] }"#,
    ));
    assert_eq!(
        found(&view),
        "Leaving Current job in January 2027 costs $55,000: $20,000 in unvested stock, $18,000 in bonus, $17,000 in paying back."
    );
    assert!(view.contains(r#"data-ask="study.5.1.0""#), "the cost opens its proof: {view}");
}

#[test]
fn each_offer_is_held_against_staying_as_it_comes_and_today() {
    let view = shown::<AgainstStaying>(scenario(
        r#"{ "schema": 1, "horizon_years": 1, "current": { "base": 200000, "start": "2026-12" },
            "offers": [{ "name": "X", "start": "2026-12", "base": 240000 }] }"#,
    ));
    assert!(view.contains("▲ $40,000") && view.contains("▲ $39,162"), "{view}");
    assert!(found(&view).ends_with("costs nothing."), "{view}");
}

#[test]
fn without_a_current_job_one_press_leads_to_it() {
    let view = shown::<AgainstStaying>(sample_scenario());
    assert_eq!(
        inside(&view, "button", &[r#"data-ask="edit.current""#]),
        Some("Add my current job"),
        "{view}"
    );
}

/// Half of 24,000 is left after 12 of 24 months, the last of the horizon.
#[test]
fn where_a_clause_asks_only_those_who_resign_one_can_say_how_one_leaves() {
    let text = |on: &str| {
        format!(
            r#"{{ "schema": 1, "horizon_years": 1, "offers": [{{ "name": "X", "base": 120000, "sign_on": [{{ "amount": 24000,
                "paid": "lump", "at": 0, "clawback": {{ "kind": "prorata", "months": 24, "on": "{on}" }} }}] }}] }}"#
        )
    };
    let view = shown::<Leave>(scenario(&text("resigning")));
    assert_eq!(cells(&view, "Paid back"), ["$12,000"], "at month 12 of 24: {view}");
    assert_eq!(inside(&view, "legend", &[]), Some("How you leave"), "{view}");
    assert!(!shown::<Leave>(scenario(&text("any"))).contains("How you leave"));
}
