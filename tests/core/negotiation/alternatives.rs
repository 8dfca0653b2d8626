//! The best alternative is the best of all: the current job, every other offer, and waiting.

use super::super::properties::any::scenarios;
use crate::facts::{CATALOG, FACTS, today};
use offerscope_core::compute::compare::compare;
use offerscope_core::compute::compare::offer_pay::OfferPay;
use offerscope_core::compute::compare::window::WindowPay;
use offerscope_core::compute::negotiate::solver::CounterSolver;
use offerscope_core::compute::negotiate::standing::Standing;
use offerscope_core::format::file::read;
use offerscope_core::model::fixed::{Money, Rate};
use offerscope_core::model::lens::Lens;
use offerscope_core::model::negotiation::counter_plan::{Best, CounterPlan};
use offerscope_core::model::negotiation::waiting::Process;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;
use proptest::prelude::*;

fn standing(scenario: &Scenario) -> Option<Standing> {
    CounterSolver::of(scenario, &FACTS, today()).ok()?.standing().ok()
}

/// 4 × 300,000 in the current job against 4 × 150,000 in another offer.
fn job_and_low() -> Scenario {
    let text = r#"{ "schema": 1, "ask": {}, "current": { "base": 300000, "start": "2026-12" }, "offers": [
        { "name": "Mine", "start": "2026-12", "base": 260000, "countered": true },
        { "name": "Low", "start": "2026-12", "base": 150000 } ] }"#;
    read(text).expect("a scenario").scenario
}

#[test]
fn a_worse_offer_does_not_hide_the_current_job() {
    let mut scenario = job_and_low();
    let found = standing(&scenario).expect("a standing");
    assert_eq!(found.reservation, Money::whole(1_200_000));
    assert_eq!(found.best.map(|best| best.id), Some(Some(OfferId::CURRENT)));
    assert_eq!(found.held.fallback, Some(Money::whole(1_200_000)));
    // A better one does come first.
    scenario.offers[1].base = Money::whole(310_000);
    let found = standing(&scenario).expect("a standing");
    assert_eq!(
        (found.reservation, found.best.map(|best| best.name)),
        (Money::whole(1_240_000), Some("Low".into()))
    );
}

/// An even chance of 1,500,000 in two weeks, else the job: 1,350,000. If nothing comes, the job is left.
#[test]
fn waiting_counts_among_them_and_is_no_fallback() {
    let mut scenario = job_and_low();
    let stages = vec![(Rate::from_f64(0.5), 2)];
    scenario.waiting.processes =
        vec![Process { value: Money::whole(1_500_000), stages, valid: 1, ..Process::default() }];
    let found = standing(&scenario).expect("a standing");
    assert_eq!(
        (found.reservation, found.held.fallback),
        (Money::whole(1_350_000), Some(Money::whole(1_200_000)))
    );
    assert_eq!(found.held.fallback, Some(Money::whole(1_200_000)));
    scenario.counter.best = Best::Job;
    assert_eq!(standing(&scenario).expect("a standing").reservation, Money::whole(1_200_000));
    // A process that is not typed in full does not count, and does not get in the way.
    scenario.counter.best = Best::Offers;
    scenario.waiting.processes[0].value = Money::ZERO;
    assert_eq!(standing(&scenario).expect("a standing").reservation, Money::whole(1_200_000));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn no_alternative_is_worth_more_than_the_best_one(mut scenario in scenarios()) {
        scenario.lens = Lens::Taxable;
        scenario.counter = CounterPlan { best: Best::Offers, ..CounterPlan::default() };
        let Ok(solver) = CounterSolver::of(&scenario, &FACTS, today()) else { return Ok(()) };
        let found = solver.standing().expect("a standing");
        let answer = compare(&scenario, &CATALOG, today());
        let counts = |pay: &OfferPay, column: &WindowPay| {
            pay.id == OfferId::CURRENT || pay.sum.total() > Money::ZERO && !answer.window.is_past(column)
        };
        let others = answer.columns().zip(&answer.window.columns).filter(|(pay, _)| pay.id != solver.id());
        let sure = others.filter(|(pay, column)| counts(pay, column)).map(|(_, column)| column.sum.total()).max();
        prop_assert_eq!(found.held.fallback.unwrap_or_default(), sure.unwrap_or_default());
        prop_assert!(found.reservation >= sure.unwrap_or_default());
        scenario.counter.best = Best::Waiting;
        let waiting = standing(&scenario).map(|found| found.reservation).unwrap_or_default();
        prop_assert_eq!(found.reservation, waiting.max(sure.unwrap_or_default()));
    }
}
