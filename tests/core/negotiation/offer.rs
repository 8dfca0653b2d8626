//! The counter, bargaining and the frontier: their properties, and the greedy answer against the linear program.

use microlp::{ComparisonOp, OptimizationDirection, Problem};
use offerscope_core::compute::negotiate::bargain::band;
use offerscope_core::compute::negotiate::corners::{FrontierLimit, fill_within};
use offerscope_core::compute::negotiate::counter::Counter;
use offerscope_core::compute::negotiate::frontier::{FrontierPart, FrontierPoint, fill};
use proptest::prelude::*;

prop_compose! {
    fn counters()(silent in 0.0..0.95_f64, room in 0.01..0.5_f64, lost in 0.0..0.1_f64, rise in 0.05..2.0_f64, safe in 0.0..0.4_f64, best in 0.0..0.999_f64)
        -> Counter { Counter { p_no_gain: silent, room, base_risk: lost, risk_slope: rise, safe_ask: safe, best } }
}

fn parts() -> impl Strategy<Value = Vec<FrontierPart>> {
    prop::collection::vec((0.1..3.0_f64, 0.5..6.0_f64, 0.0..200_000.0_f64), 1..5).prop_map(|parts| {
        parts.into_iter().map(|(value, cost, most)| FrontierPart { value, cost, most }).collect()
    })
}

/// What a solver of linear programs says of the same parts, budget and limits.
fn solved(parts: &[FrontierPart], budget: f64, limits: &[FrontierLimit]) -> f64 {
    let mut program = Problem::new(OptimizationDirection::Maximize);
    let parts_of: Vec<_> = parts.iter().map(|part| program.add_var(part.value, (0.0, part.most))).collect();
    let costs = parts_of.iter().copied().zip(parts.iter().map(|part| part.cost));
    program.add_constraint(costs.collect::<Vec<_>>(), ComparisonOp::Le, budget);
    for limit in limits {
        let uses = parts_of.iter().copied().zip(limit.uses.iter().copied());
        program.add_constraint(uses.collect::<Vec<_>>(), ComparisonOp::Le, limit.most);
    }
    program.solve().expect("a way").solution().expect("a solution").objective()
}

fn used(filled: &FrontierPoint, of: impl Iterator<Item = f64>) -> f64 {
    filled.rise.iter().zip(of).map(|(rise, of)| rise * of).sum()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn asking_nothing_leaves_the_offer_but_for_the_chance_to_lose_it(counter in counters()) {
        prop_assert!((counter.value(0.0) - ((1.0 - counter.base_risk) + counter.base_risk * counter.best)).abs() < 1e-12);
    }

    #[test]
    fn no_ask_is_worth_more_than_the_best_one(counter in counters(), ask in 0.0..1.5_f64) {
        let best = counter.best_ask().expect("an alternative below the offer");
        prop_assert!(counter.value(ask) <= counter.value(best) + 1e-9, "{ask} beats {best}");
        let (low, high) = counter.as_good(1.0).unwrap_or((best, best));
        prop_assert!(low <= high);
    }

    #[test]
    fn at_the_break_even_risk_asking_and_not_asking_are_worth_the_same(counter in counters(), ask in 0.01..0.5_f64) {
        let risk = counter.break_even(ask).expect("an alternative below the offer");
        prop_assert!((0.0..=1.0).contains(&risk));
        let asked = (1.0 - risk) * (1.0 + counter.gain(ask)) + risk * counter.best;
        prop_assert!((asked - 1.0).abs() < 1e-9);
    }

    #[test]
    fn a_better_alternative_has_no_break_even(counter in counters(), more in 0.001..1.0_f64) {
        let better = Counter { best: 1.0 + more, ..counter };
        prop_assert_eq!(better.break_even(0.15), None);
        let far = Counter { best: 1.001 + (1.0 - counter.p_no_gain) * counter.room, ..counter };
        prop_assert_eq!(far.best_ask(), None);
    }

    #[test]
    fn the_greedy_answer_is_the_linear_programs(parts in parts(), budget in 0.0..500_000.0_f64) {
        let (greedy, program) = (fill(&parts, budget), solved(&parts, budget, &[]));
        prop_assert!((greedy.value - program).abs() <= 1e-6 * greedy.value.max(1.0), "{greedy:?} {program}");
        prop_assert!(used(&greedy, parts.iter().map(|part| part.cost)) <= budget * (1.0 + 1e-12) + 1e-9);
    }

    #[test]
    fn the_best_corner_is_the_linear_programs(
        parts in parts(), uses in prop::collection::vec(prop_oneof![Just(0.0), 0.05..1.0_f64], 4), budget in 0.0..900_000.0_f64, most in 0.0..400_000.0_f64
    ) {
        let limit = FrontierLimit { uses: uses[..parts.len()].to_vec(), most };
        let (corner, program) = (fill_within(&parts, budget, &limit), solved(&parts, budget, std::slice::from_ref(&limit)));
        prop_assert!((corner.value - program).abs() <= 1e-6 * program.max(1.0), "{corner:?} {program}");
        prop_assert!((used(&corner, parts.iter().map(|part| part.value)) - corner.value).abs() <= 1e-6);
        prop_assert!(used(&corner, parts.iter().map(|part| part.cost)) <= budget + 1e-6);
        prop_assert!(used(&corner, limit.uses.iter().copied()) <= most + 1e-6);
        prop_assert!(corner.rise.iter().zip(&parts).all(|(rise, part)| (0.0..=part.most).contains(rise)));
    }

    #[test]
    fn a_further_limit_never_helps(parts in parts(), budget in 1_000.0..500_000.0_f64, share in 0.1..1.0_f64) {
        let limit = FrontierLimit { uses: parts.iter().map(|_| 1.0).collect(), most: share * budget / 6.0 };
        prop_assert!(fill_within(&parts, budget, &limit).value <= fill(&parts, budget).value + 1e-6);
    }

    #[test]
    fn what_a_budget_buys_is_concave_in_it(parts in parts(), low in 0.0..200_000.0_f64, step in 1.0..100_000.0_f64) {
        let value = |budget| fill(&parts, budget).value;
        let (first, second) = (value(low + step) - value(low), value(low + 2.0 * step) - value(low + step));
        prop_assert!(second <= first + 1e-6);
    }

    #[test]
    fn a_band_is_in_order_and_within_what_they_can_pay(alternative in 0.0..600.0_f64, meanwhile in 0.0..600.0_f64, most in 0.0..600.0_f64, power in 0.0..1.0_f64) {
        match band(alternative, meanwhile, most, power) {
            None => prop_assert!(alternative > most),
            Some((low, high)) => prop_assert!(alternative <= low && low <= high && high <= most.max(meanwhile) + 1e-9),
        }
    }
}
