//! "They offered L6, I want L7": the worth of both packages, what the level check says, what to ask for, and the risk. Figures worked by hand.

use super::super::properties::any::scenarios;
use crate::facts::today;
use offerscope_core::compute::negotiate::relevel::{LevelAsk, Relevel, at_lower_level};
use offerscope_core::compute::negotiate::solver::CounterSolver;
use offerscope_core::data::facts;
use offerscope_core::format::file::read;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::scenario::Scenario;
use proptest::prelude::*;

/// 185,000 × 4 + 180,000 + 320,000: 1,240,000 at L6.
const L6: &str = r#"{ "name": "Amazon", "company": "amazon", "level": "L6", "base": 185000,
    "sign_on": [{ "amount": 100000, "paid": "lump", "at": 0 }, { "amount": 80000, "paid": "lump", "at": 12 }], "grants": [{ "dollars": 320000 }] }"#;
/// Scope at L7 by the guide: many engineers, managers of managers, a large initiative and many years.
const SCOPE: &str = r#""profile": { "engineers": 200, "initiative": 200, "management_years": 15, "planning": 48, "budget": 200, "managers": "several" }"#;

fn scenario(offers: &str, further: &str) -> Scenario {
    let text = format!(r#"{{ "schema": 1, "offers": [{offers}], {further} }}"#);
    read(&text).unwrap_or_else(|problems| panic!("{problems:?}")).scenario
}

fn found(scenario: &Scenario) -> Relevel {
    let lower = at_lower_level(scenario).expect("an offer at L6");
    let solver = CounterSolver::of(&lower, facts(), today()).expect("a solver");
    solver.relevel(&solver.standing().expect("a standing")).expect("an answer")
}

#[test]
fn without_answers_and_an_l7_offer_the_headline_says_what_it_assumes() {
    let found = found(&scenario(L6, r#""horizon_years": 4"#));
    // Published in January 2025: 250,000 × 4 + 300,000 + 750,000 = 2,050,000.
    let worths = found.packages.each_ref().map(|package| package.worth.all);
    assert_eq!(worths, [Money::whole(1_240_000), Money::whole(2_050_000)]);
    assert_eq!(found.gain, Money::whole(810_000));
    assert_eq!((found.ask, found.own, found.evidence.len()), (LevelAsk::Level, false, 0));
    assert_eq!(
        found.headline,
        "On our assumptions, ask for L7: it is worth $810,000 more over four years. That assumes the package of “Amazon L7 manager, an offer of January 2025” and a scope at L7."
    );
    // 1% × 1,240,000 / (99% × 810,000) = 1.5%.
    assert!(found.bar.is_some_and(|bar| (bar - 0.015_46).abs() < 0.000_1), "{:?}", found.bar);
    assert_eq!(
        found.reason,
        "The level check has not enough answers to say whether your scope is at L7. As with any counter-offer, a polite ask is assumed to lose the offer 1.0% of the time: asking for L7 pays off if they agree at least 1.5% of the time."
    );
}

#[test]
fn with_a_scope_at_l7_and_an_l7_offer_the_answer_is_the_readers_own() {
    let l7 = r#"{ "name": "My L7", "company": "amazon", "level": "L7", "base": 500000 }"#;
    let found = found(&scenario(&format!("{L6}, {l7}"), SCOPE));
    assert!(found.own && found.claims.is_empty(), "{}", found.reason);
    assert_eq!(found.headline, "Ask for L7: it is worth $760,000 more over four years.");
    assert!(found.evidence.iter().any(|says| says == "engineers led: 200 engineers"), "{:?}", found.evidence);
    // The other offer is the alternative, and worth more.
    assert!(found.reason.contains("you lose nothing if a polite ask loses it"), "{}", found.reason);
}

#[test]
fn both_packages_are_counted_over_the_same_months_with_the_same_current_job() {
    let job = |base: u32| format!(r#""current": {{ "name": "Now", "base": {base}, "start": "2020-01" }}"#);
    let later = L6.replace(r#""base": 185000"#, r#""start": "2027-02", "base": 185000"#);
    let other = r#"{ "name": "Other", "base": 100000, "start": "2027-01" }"#;
    // Until February, the job pays in both: what L7 is worth more does not depend on it.
    let gain = |base: u32| found(&scenario(&format!("{later}, {other}"), &job(base))).gain;
    assert_eq!(gain(120_000), gain(480_000));
    // An L7 offer of one's own that starts later: 46 months of 20,000, and two of 12,000 before it.
    let l6 =
        r#"{ "name": "Amazon", "company": "amazon", "level": "L6", "base": 120000, "start": "2027-01" }"#;
    let l7 = r#"{ "name": "Mine", "company": "amazon", "level": "L7", "base": 240000, "start": "2027-03" }"#;
    let found = found(&scenario(&format!("{l6}, {l7}"), &job(144_000)));
    let worths = found.packages.each_ref().map(|package| package.worth.all);
    assert_eq!(worths, [Money::whole(480_000), Money::whole(944_000)]);
    // An average year is of each letter's own years.
    assert_eq!(found.packages[1].worth.yearly, Money::whole(240_000));
}

#[test]
fn what_was_said_of_another_offer_beside_one_is_not_said_beside_the_other() {
    let named = |marked: [&str; 2]| {
        let [l6, other] = marked;
        let l6 = L6.replace(r#""base""#, &format!(r#"{l6} "base""#));
        let other = format!(r#"{{ "name": "Other", {other} "base": 400000 }}"#);
        at_lower_level(&scenario(&format!("{l6}, {other}"), r#""ask": { "named": true }"#))
            .expect("an offer at L6")
            .counter
            .named
    };
    let marked = r#""countered": true,"#;
    assert_eq!((named([marked, ""]), named(["", marked])), (Some(true), None));
}

/// 311,250 × 4 is $5,000 more. 1% × 1,240,000 / (99% × 5,000) is 2.5: they would have to agree more than always.
#[test]
fn a_gain_too_small_for_the_risk_asks_for_more_at_l6() {
    let l7 = r#"{ "name": "My L7", "company": "amazon", "level": "L7", "base": 311250 }"#;
    let found = found(&scenario(&format!("{L6}, {l7}"), r#""ask": { "best": "nothing" }"#));
    assert_eq!((found.gain, found.ask), (Money::whole(5_000), LevelAsk::Pay), "{}", found.headline);
    assert!(found.reason.ends_with("L7 adds too little to be worth that risk."), "{}", found.reason);
}

#[test]
fn with_a_scope_below_l7_more_at_l6_is_asked_for_and_then_a_review() {
    let scope = r#""profile": { "engineers": 20, "initiative": 3, "management_years": 4, "planning": 12, "budget": 3, "managers": "leads" }"#;
    let lower = found(&scenario(L6, scope));
    assert_eq!(lower.ask, LevelAsk::Pay, "{}", lower.reason);
    assert!(lower.headline.starts_with("Ask for more at L6: up to $"), "{}", lower.headline);
    // 500,000 a year is the top of the range: nothing is left at L6.
    let top = L6.replace("185000", "600000");
    let top = found(&scenario(&top, scope));
    assert_eq!((top.ask, top.gain < Money::ZERO), (LevelAsk::Review, true), "{}", top.reason);
}

#[test]
fn an_offer_of_another_level_has_nothing_to_raise() {
    let other = scenario(
        r#"{ "name": "Google", "company": "google", "level": "L6", "base": 200000 }"#,
        r#""horizon_years": 4"#,
    );
    assert_eq!(at_lower_level(&other).expect_err("a problem").says, "No offer of Amazon is at L6 yet.");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn what_is_asked_for_agrees_with_the_table(scenario in scenarios()) {
        let Ok(lower) = at_lower_level(&scenario) else { return Ok(()) };
        let Ok(solver) = CounterSolver::of(&lower, facts(), today()) else { return Ok(()) };
        let Ok(standing) = solver.standing() else { return Ok(()) };
        let Ok(found) = solver.relevel(&standing) else { return Ok(()) };
        let [l6, l7] = &found.packages;
        prop_assert_eq!(found.gain, l7.worth.all - l6.worth.all);
        prop_assert_eq!(l6.worth.all, standing.offer);
        prop_assert!(found.most == standing.bound.worth || found.most == standing.offer);
        prop_assert!(found.ask != LevelAsk::Level || found.gain > Money::ZERO, "{}", found.headline);
        prop_assert!(found.ask != LevelAsk::Pay || found.most > standing.offer, "{}", found.headline);
        prop_assert!(found.bar.is_none_or(|bar| bar > 0.0), "{:?}", found.bar);
        prop_assert!(found.own || found.ask != LevelAsk::Level || found.headline.starts_with("On our assumptions, "));
    }
}
