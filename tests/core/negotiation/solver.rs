//! The solver: solving on the real model, where one stands, packages, and words that say nothing untrue.

use super::super::properties::any::scenarios;
use crate::facts::{FACTS, today};
use offerscope_core::compute::negotiate::lever::{Lever, LeverAmounts, with};
use offerscope_core::compute::negotiate::reaching::Reach;
use offerscope_core::compute::negotiate::solver::CounterSolver;
use offerscope_core::format::file::read;
use offerscope_core::model::facts::assumption::AssumedValue;
use offerscope_core::model::fixed::{Money, Rate, Shares};
use offerscope_core::model::lens::Lens;
use offerscope_core::model::negotiation::counter_plan::{Best, CounterPlan, Tone};
use offerscope_core::model::negotiation::waiting::Process;
use offerscope_core::model::offer::grant::GrantSize;
use offerscope_core::model::scenario::Scenario;
use proptest::prelude::*;

/// An L6 offer against a competing one: 280,000 × 4 + 100,000 and 300,000 × 4 + 300,000, flat, no discount.
fn two() -> Scenario {
    let text = r#"{ "schema": 1, "horizon_years": 4, "offers": [
        { "name": "Here", "countered": true, "company": "amazon", "level": "L6", "base": 200000, "sign_on": [{ "amount": 100000, "paid": "lump", "at": 0 }],
          "grants": [{ "shares": 1600, "schedule": "annual_25x4" }], "stock": { "price": 200 } },
        { "name": "There", "base": 300000, "grants": [{ "dollars": 300000, "schedule": "annual_25x4" }], "stock": { "price": 100 } }] }"#;
    read(text).expect("a scenario").scenario
}

fn solver<T>(scenario: &Scenario, ask: impl FnOnce(&CounterSolver<'_>) -> T) -> T {
    ask(&CounterSolver::of(scenario, &FACTS, today()).expect("a solver"))
}

fn only(lever: Lever, more: Money) -> LeverAmounts {
    let mut package = LeverAmounts::default();
    package[lever.place()] = more;
    package
}

#[test]
fn each_lever_alone_reaches_the_other_offer_or_says_that_it_cannot() {
    let mut scenario = two();
    scenario.assumptions.set("rsu", Some(AssumedValue::ONE));
    solver(&scenario, |solver| {
        // 1,220,000 here and 1,500,000 there: 280,000 are missing.
        let missing = Money::whole(1_500_000);
        assert_eq!(solver.worth.all, Money::whole(1_220_000));
        let [base, grant, sign_on] = solver.alone(missing).map(|(_, reach)| reach);
        assert_eq!(base, Reach::With(Money::whole(70_000)));
        assert_eq!(sign_on, Reach::With(Money::whole(280_000)));
        // 1,400 shares at 200; a dollar less of them is a share less.
        assert_eq!(grant, Reach::With(Money::whole(279_801)));
        let more = with(solver.offer, only(Lever::Grant, Money::whole(279_801)), solver.price);
        assert!(matches!(more.grants[0].size, GrantSize::Shares(shares) if shares == Shares::whole(3_000)));
        assert_eq!(
            solver.solve(Lever::Base, LeverAmounts::default(), Money::whole(1_220_000)),
            Reach::Already
        );
        // Amazon's base ends at 350,000: 150,000 more a year.
        let far = solver.solve(Lever::Base, LeverAmounts::default(), Money::whole(1_900_000));
        assert_eq!(far, Reach::Never { most: Money::whole(150_000), comes_to: Money::whole(1_820_000) });
    });
}

#[test]
fn the_next_dollar_of_stock_counts_as_it_is_believed() {
    solver(&two(), |solver| {
        // 93 cents: 280,000 take 301,076 of stock, 1,506 shares.
        assert_eq!(solver.to_me(only(Lever::Grant, Money::whole(100_000))), Money::whole(1_220_000 + 93_000));
        let Reach::With(more) = solver.solve(Lever::Grant, LeverAmounts::default(), Money::whole(1_500_000))
        else {
            panic!("reached")
        };
        assert!(more > Money::whole(1_505 * 200) && more <= Money::whole(1_506 * 200), "{more}");
    });
}

#[test]
fn where_one_stands_is_said_with_the_room_and_its_source() {
    let scenario = two();
    solver(&scenario, |solver| {
        let standing = solver.standing().expect("a standing");
        assert_eq!(
            standing.best.as_ref().map(|best| (best.name.as_str(), best.worth)),
            Some(("There", Money::whole(1_500_000)))
        );
        assert_eq!(standing.reservation, Money::whole(1_500_000));
        // 500,000 a year at the top of L6, 305,000 as it is.
        assert_eq!(
            (standing.room.yearly, standing.room.left),
            (Some(Money::whole(500_000)), Some(Money::whole(195_000)))
        );
        assert!(
            standing.room.says.starts_with("Top of the L6 range, ")
                && standing.room.says.ends_with(", an estimate")
        );
        // 20% above 1,220,000, because the other offer may not be named.
        assert_eq!((standing.target, standing.opening), (Money::whole(1_464_000), Money::whole(1_464_000)));
        assert_eq!(
            standing.headline,
            "Ask Here for $1,460,000 over four years: $244,000 more than it offers. Even then, There is better by $36,000."
        );
        assert_eq!(solver.counter(&standing).break_even(standing.ask()), None);
    });
    let mut named = two();
    named.counter.named = Some(true);
    solver(&named, |solver| {
        let standing = solver.standing().expect("a standing");
        assert_eq!((standing.target, standing.opening), (Money::whole(1_500_000), Money::whole(1_500_000)));
        assert_eq!(
            standing.headline,
            "There is already better by $280,000: Here must rise that much before it is worth accepting."
        );
    });
    let mut low = two();
    low.counter.most = Some(Money::whole(330_000));
    solver(&low, |solver| {
        assert!(
            solver
                .standing()
                .expect("a standing")
                .headline
                .ends_with("Even then, There is better by $187,000.")
        );
    });
    let mut moving = two();
    moving.counter = CounterPlan {
        best: Best::Typed,
        worth: Money::whole(455_000),
        switching: Money::whole(15_000),
        apart: Money::whole(2_500),
        ..CounterPlan::default()
    };
    // The note's rule: best alternative and switching, less what is liked better: 455 + 15 − 10.
    solver(&moving, |solver| {
        assert_eq!(solver.standing().expect("a standing").reservation, Money::whole(460_000))
    });
}

#[test]
fn open_processes_are_an_alternative_worth_what_waiting_for_them_is() {
    let mut scenario = two();
    scenario.offers.truncate(1);
    scenario.counter.best = Best::Waiting;
    scenario.waiting.fallback = Some(Money::whole(1_000_000));
    let stages = vec![(Rate::from_f64(0.5), 2)];
    scenario.waiting.processes =
        vec![Process { value: Money::whole(1_500_000), stages, valid: 1, ..Process::default() }];
    // One even chance of 1,500,000, else 1,000,000.
    solver(&scenario, |solver| {
        let standing = solver.standing().expect("a standing");
        assert_eq!(standing.reservation, Money::whole(1_250_000));
        assert_eq!(standing.held().fallback, None, "what is not sure is no fallback");
    });
    scenario.waiting.processes.clear();
    solver(&scenario, |solver| {
        assert_eq!(
            solver.standing().expect_err("a problem").says,
            "No other interviews are running, so there is nothing to wait for."
        );
    });
}

#[test]
fn three_packages_come_to_one_amount_by_different_ways() {
    solver(&two(), |solver| {
        let amount = Money::whole(1_380_000);
        let packages = solver.packages(amount);
        assert_eq!(packages.iter().map(|package| package.leans).collect::<Vec<_>>(), Lever::ALL);
        for package in &packages {
            assert!(
                package.worth >= amount && package.worth - amount <= Money::whole(4 * 500),
                "{package:?}"
            );
            assert_eq!(package.worth, solver.to_me(package.more));
            let most = package
                .more
                .iter()
                .zip(Lever::ALL)
                .max_by_key(|(more, lever)| more.times(if *lever == Lever::Base { 4 } else { 1 }));
            assert_eq!(most.map(|(_, lever)| lever), Some(package.leans), "{package:?}");
        }
        let costs: Vec<f64> = packages.iter().map(|package| package.cost.to_f64()).collect();
        let (least, most) =
            (costs.iter().copied().fold(f64::MAX, f64::min), costs.iter().copied().fold(0.0, f64::max));
        assert!(most / least < 1.3, "{costs:?}");
        assert!(solver.packages(Money::whole(1_000_000)).is_empty(), "there is nothing to ask for");
    });
}

#[test]
fn levers_are_worth_in_each_other_what_the_model_says() {
    let mut scenario = two();
    scenario.assumptions.set("rsu", Some(AssumedValue::ONE));
    solver(&scenario, |solver| {
        let [base, grant, _] = solver.exchange();
        assert_eq!(base.brings, Money::whole(40_000));
        assert_eq!(
            base.same,
            [Some(Money::whole(10_000)), Some(Money::whole(39_801)), Some(Money::whole(40_000))]
        );
        assert_eq!(grant.brings, Money::whole(10_000));
        // 1.0145 × 0.95 of a dollar.
        assert_eq!(grant.costs, Money::from_f64(9_637.75));
    });
}

#[test]
fn a_message_names_another_offer_only_where_it_may_be_named() {
    let words = |scenario: &Scenario| {
        solver(scenario, |solver| {
            let standing = solver.standing().expect("a standing");
            let packages = solver.packages(standing.opening);
            solver.words_of(&standing, &packages[0], &packages)
        })
    };
    let mut scenario = two();
    let silent = words(&scenario);
    let all = |words: &offerscope_core::compute::negotiate::words::MessageWords| format!("{words:?}");
    assert!(!all(&silent).contains("There"), "{silent:?}");
    assert!(
        silent.email.contains("a base of $") && silent.email.contains("The same would also work as"),
        "{}",
        silent.email
    );
    scenario.counter.named = Some(true);
    let named = words(&scenario);
    assert!(named.email.contains("I hold a written offer from There"), "{}", named.email);
    // The current job, or a typed amount, is no offer to name.
    scenario.counter.best = Best::Typed;
    scenario.counter.worth = Money::whole(1_500_000);
    assert!(!words(&scenario).email.contains("written offer"));
    scenario.counter.tone = Tone::Warm;
    assert!(words(&scenario).email.contains("With warm regards"));
}

#[test]
fn the_offer_that_would_be_taken_is_countered_unless_another_is_marked() {
    let mut scenario = two();
    solver(&scenario, |solver| assert_eq!(solver.name, "Here"));
    scenario.offers[0].countered = false;
    solver(&scenario, |solver| assert_eq!(solver.name, "There"));
}

#[test]
fn what_cannot_be_negotiated_is_said() {
    let problem = |scenario: &Scenario| {
        CounterSolver::of(scenario, &FACTS, today())
            .and_then(|solver| solver.standing())
            .expect_err("a problem")
            .says
    };
    assert_eq!(problem(&Scenario::default()), "There is no offer to negotiate.");
    let mut empty = two();
    empty.offers[0] = offerscope_core::model::offer::Offer {
        id: empty.offers[0].id,
        name: "Blank".into(),
        ..Default::default()
    };
    empty.offers[0].countered = true;
    assert_eq!(problem(&empty), "Blank has no pay yet, so there is nothing to negotiate.");
    let mut job = two();
    job.counter.best = Best::Job;
    assert_eq!(problem(&job), "There is no current job to stay in.");
    let mut typed = two();
    typed.counter.best = Best::Typed;
    assert_eq!(problem(&typed), "Your alternative has no value yet.");
    let mut cash = two();
    cash.lens = Lens::Cash;
    assert_eq!(problem(&cash), "Taxes need a place: no state is named.");
    let mut changed = two().assumptions;
    changed.set("p0", Some(AssumedValue::from_f64(1.5)));
    let off = offerscope_core::compute::negotiate::assumption_value::problems(&FACTS, &changed);
    assert_eq!(
        off[0].says,
        "Chance that they say it is final: “1.5” is not a valid value. A share is between 0% and 100%."
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn what_was_solved_reaches_the_target_and_a_dollar_less_does_not(scenario in scenarios(), more in 1_000_i64..200_000) {
        let mut scenario = scenario;
        scenario.lens = Lens::Taxable;
        let Ok(solver) = CounterSolver::of(&scenario, &FACTS, today()) else { return Ok(()) };
        let amount = solver.worth.all + Money::whole(more);
        for package in solver.packages(amount) {
            prop_assert!(package.worth >= amount, "{package:?} falls short of {amount}");
            for (lever, more) in Lever::ALL.into_iter().zip(package.more) {
                prop_assert!(more <= solver.room(lever), "{lever:?} beyond its cap");
            }
        }
        for (lever, reach) in solver.alone(amount) {
            match reach {
                Reach::Already => prop_assert!(solver.to_me(LeverAmounts::default()) >= amount),
                Reach::With(dollars) => {
                    prop_assert!(solver.to_me(only(lever, dollars)) >= amount, "{lever:?} {dollars:?}");
                    let less = solver.to_me(only(lever, dollars - Money::ONE));
                    prop_assert!(less < amount, "{lever:?}: a dollar less reaches it too");
                }
                Reach::Never { comes_to, .. } => prop_assert!(comes_to < amount),
            }
        }
    }
}
