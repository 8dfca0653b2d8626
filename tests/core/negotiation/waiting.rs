//! Accept or wait against a tree of every outcome, and against its properties; the level against its own break-even.

use offerscope_core::compute::negotiate::downlevel_model::DownlevelModel;
use offerscope_core::compute::negotiate::wait_model::{
    ProcessModel, ProcessStage, WaitDecision, expected_best, weeks,
};
use proptest::prelude::*;

/// Every outcome of every stage is thrown before it is known: the value of the best plan, by going through all plans as a tree without a memory.
/// A process is a list of (week of a result, chance) and what comes of it.
fn by_tree(decision: &WaitDecision, week: u16, passed: &[Option<u16>]) -> f64 {
    // `passed`: weeks gone in the process while it runs; none once it is over; u16::MAX stands for an offer that is there.
    let best = decision
        .processes
        .iter()
        .zip(passed)
        .filter(|(process, passed)| {
            let total: u16 = process.stages.iter().map(|stage| stage.weeks).sum();
            **passed == Some(u16::MAX) && process.valid.is_none_or(|valid| week <= total + valid)
        })
        .map(|(process, _)| process.value)
        .chain(decision.expires.is_none_or(|last| week <= last).then_some(decision.held))
        .fold(decision.fallback, f64::max);
    let running = passed.iter().any(|passed| passed.is_some_and(|weeks| weeks != u16::MAX));
    if !running || week == decision.horizon {
        return best;
    }
    best.max(one_more(decision, week, passed, 0, &mut Vec::new()) - decision.cost)
}

fn one_more(
    decision: &WaitDecision,
    week: u16,
    passed: &[Option<u16>],
    at: usize,
    next: &mut Vec<Option<u16>>,
) -> f64 {
    let Some(now) = passed.get(at) else { return by_tree(decision, week + 1, &next.clone()) };
    let process = &decision.processes[at];
    let go = |next: &mut Vec<Option<u16>>, then: Option<u16>| {
        next.push(then);
        let value = one_more(decision, week, passed, at + 1, next);
        next.pop();
        value
    };
    match now {
        None | Some(u16::MAX) => go(next, *now),
        Some(weeks) => {
            let weeks = weeks + 1;
            let mut end = 0;
            let stage = process.stages.iter().find(|stage| {
                end += stage.weeks;
                end == weeks
            });
            let last = weeks == process.stages.iter().map(|stage| stage.weeks).sum::<u16>();
            let there = if last { Some(u16::MAX) } else { Some(weeks) };
            match stage {
                None => go(next, Some(weeks)),
                Some(stage) => stage.chance * go(next, there) + (1.0 - stage.chance) * go(next, None),
            }
        }
    }
}

prop_compose! {
    fn decisions()(
        held in 300.0..600.0_f64,
        expires in prop::option::of(0_u16..5),
        fallback in 200.0..500.0_f64,
        cost in 0.0..3.0_f64,
        horizon in 1_u16..6,
        processes in prop::collection::vec(
            (prop::collection::vec((0.05..0.95_f64, 1_u16..3), 1..3), 300.0..700.0_f64, prop::option::of(0_u16..3)), 1..3),
    ) -> WaitDecision {
        let process = |(stages, value, valid): (Vec<(f64, u16)>, f64, Option<u16>)| ProcessModel {
            stages: stages.into_iter().map(|(chance, weeks)| ProcessStage { chance, weeks }).collect(), value, valid,
        };
        WaitDecision { held, expires, fallback, falls: None, cost, horizon, processes: processes.into_iter().map(process).collect() }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_recursion_is_what_a_tree_of_every_outcome_says(decision in decisions()) {
        let tree = by_tree(&decision, 0, &vec![Some(0); decision.processes.len()]);
        prop_assert!((decision.value() - tree).abs() < 1e-9, "{} by recursion, {tree} by tree", decision.value());
    }

    #[test]
    fn waiting_well_is_never_worth_less_than_accepting(decision in decisions()) {
        prop_assert!(decision.value() >= decision.held.max(decision.fallback) - 1e-12);
    }

    #[test]
    fn a_later_deadline_and_a_better_chance_never_hurt(decision in decisions(), which in 0_usize..4, more in 0.0..0.05_f64) {
        let later = WaitDecision { expires: decision.expires.map(|last| last + 1), ..decision.clone() };
        prop_assert!(later.value() >= decision.value() - 1e-9);
        let mut better = decision.clone();
        let count = better.processes.len();
        let stage = &mut better.processes[which % count].stages[0];
        stage.chance = (stage.chance + more).min(1.0);
        prop_assert!(better.value() >= decision.value() - 1e-9);
    }

    #[test]
    fn with_nothing_to_lose_by_waiting_it_is_the_best_of_what_comes(decision in decisions()) {
        let mut free = WaitDecision { cost: 0.0, expires: None, horizon: 50, ..decision };
        free.processes.iter_mut().for_each(|process| process.valid = None);
        let offers: Vec<(f64, f64)> = free.processes.iter().map(|process| (process.chance(), process.value)).collect();
        prop_assert!((free.value() - expected_best(&offers, free.held.max(free.fallback))).abs() < 1e-9);
    }

    #[test]
    fn the_weeks_end_when_nothing_is_running_and_begin_with_the_decision_of_today(decision in decisions()) {
        let weeks = weeks(&decision);
        prop_assert!((weeks[0].waiting.max(weeks[0].in_hand) - decision.value()).abs() < 1e-9);
        prop_assert!(weeks.last().expect("a week").take);
        prop_assert!(weeks.iter().zip(0..).all(|(one, week)| one.week == week));
    }

    #[test]
    fn at_the_break_even_chance_of_a_promotion_both_levels_are_worth_the_same(
        now in 350.0..500.0_f64, inside in 501.0..650.0_f64, outside in 550.0..800.0_f64, meanwhile in 200.0..450.0_f64,
        weekly in 0.0..0.1_f64, weeks in 0_u16..60, promoted in 1.0..3.5_f64, discount in 0.0..0.12_f64,
    ) {
        let decision = DownlevelModel { now, inside, outside, meanwhile, fallback: now, horizon: 4.0, discount, weekly, weeks, promoted };
        let chance = decision.break_even().expect("a promotion that pays");
        prop_assert!((decision.take(chance) - decision.wait()).abs() < 1e-6);
        let likelier = DownlevelModel { weekly: weekly + 0.01, ..decision };
        prop_assert!(likelier.wait() >= decision.wait() - 1e-9 || outside < now);
    }
}
