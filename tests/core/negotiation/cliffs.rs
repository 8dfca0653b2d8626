//! More pay can leave less after taxes: the solver finds the least that reaches an amount all the same, and says what a little more loses.

use crate::facts::{FACTS, today};
use offerscope_core::compute::negotiate::lever::{Lever, LeverAmounts};
use offerscope_core::compute::negotiate::reaching::Reach;
use offerscope_core::compute::negotiate::solver::CounterSolver;
use offerscope_core::evaluate::evaluate;
use offerscope_core::format::file::read;
use offerscope_core::model::fixed::Money;
use proptest::prelude::*;
use serde_json::Value;

/// Colorado adds deductions back from $300,000 of federal income on (39-22-104 C.R.S.). From 299,000, each dollar below 1,000 more is worth
/// more, the next costs more than it brings, and 1,999 more make up for it. The least was counted dollar by dollar.
const CLIFF: &str = r#"{ "schema": 1, "horizon_years": 1, "lens": "cash", "tax": { "state": "CO", "filing": "single" },
    "offers": [{ "name": "X", "start": "2026-01", "base": 299000, "countered": true }], "ask": { "best": "nothing", "target": TARGET } }"#;

#[test]
fn the_least_lies_before_the_cliff_and_what_a_little_more_loses_is_said() {
    let scenario = read(&CLIFF.replace("TARGET", "201540.85")).expect("a scenario").scenario;
    let answer: Value = serde_json::from_str(
        &evaluate(&CLIFF.replace("TARGET", "201540.85"), &FACTS, today()).expect("an answer"),
    )
    .expect("JSON");
    assert_eq!(
        answer["ask"]["alone"]["base"],
        serde_json::json!({ "more": 859.0, "short_from": 1000.0, "again_from": 1999.0, "plausible": true })
    );
    let solver = CounterSolver::of(&scenario, &FACTS, today()).expect("a solver");
    let amount = solver.standing().expect("a standing").opening;
    let at = |dollars: i64| solver.to_me([Money::whole(dollars), Money::ZERO, Money::ZERO]);
    let reaching: Vec<i64> = (0..=2_100).filter(|dollars| at(*dollars) >= amount).collect();
    let expected: Vec<i64> = (859..=999).chain(1_999..=2_100).collect();
    assert_eq!(reaching, expected);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 10, ..ProptestConfig::default() })]

    #[test]
    fn no_smaller_amount_reaches_it(
        state in prop::sample::select(vec!["CO", "CO", "NY", "CA", "CT", "MA", "AR", "MD", "OR", "WI", "WA"]),
        joint in any::<bool>(), base in prop_oneof![299_600_i64..300_100, 20_000_i64..420_000], wanted in 1_i64..300, years in 1_u16..=2
    ) {
        let filing = if joint { "joint" } else { "single" };
        let text = format!(r#"{{ "schema": 1, "horizon_years": {years}, "lens": "cash", "tax": {{ "state": "{state}", "filing": "{filing}" }},
            "offers": [{{ "name": "X", "start": "2026-01", "base": {base}, "grants": [{{ "shares": 40 }}], "stock": {{ "price": 255 }}, "countered": true }}] }}"#);
        let scenario = read(&text).expect("a scenario").scenario;
        let solver = CounterSolver::of(&scenario, &FACTS, today()).expect("a solver");
        for lever in Lever::ALL {
            let at = |dollars: i64| {
                let mut more = LeverAmounts::default();
                more[lever.place()] = Money::whole(dollars);
                solver.to_me(more)
            };
            let amount = at(wanted);
            match solver.solve(lever, LeverAmounts::default(), amount) {
                Reach::With(found) => {
                    let found = found.units() / 100;
                    prop_assert!(at(found) >= amount && found <= wanted, "{lever:?}: {found} for {wanted}");
                    let earlier = (0..found).find(|dollars| at(*dollars) >= amount);
                    prop_assert_eq!(earlier, None, "{:?}: not {}", lever, found);
                    if let Some((falls, again)) = solver.falls_back(lever, Money::whole(found), amount) {
                        let [falls, again] = [falls, again].map(|dollars| dollars.units() / 100);
                        prop_assert!(at(falls) < amount && at(falls - 1) >= amount && at(again) >= amount && at(again - 1) < amount);
                    }
                }
                Reach::Already => prop_assert!(at(0) >= amount),
                reach @ Reach::Never { .. } => prop_assert!(false, "{lever:?}: {reach:?}, though {wanted} reach it"),
            }
        }
    }
}
