//! How long the negotiation takes: the first answer before taxes and after them, levers in each other, and five processes side by side.

#[expect(dead_code, reason = "the sample alone is used here")]
mod work;

use divan::{Bencher, black_box};
use offerscope_core::compute::negotiate::solver::CounterSolver;
use offerscope_core::compute::negotiate::wait_model::{ProcessModel, ProcessStage, WaitDecision};
use offerscope_core::data::facts;
use offerscope_core::model::lens::Lens;

fn main() {
    divan::main();
}

/// Where one stands and three packages.
#[divan::bench(args = [Lens::Taxable, Lens::Cash])]
fn the_first_answer(bencher: Bencher<'_, '_>, lens: Lens) {
    let mut scenario = work::scenario();
    scenario.lens = lens;
    scenario.tax.place.state = "CA".into();
    bencher.bench(|| {
        CounterSolver::of(black_box(&scenario), facts(), work::today())
            .and_then(|solver| Ok(solver.packages(solver.standing()?.opening)))
    });
}

#[divan::bench]
fn levers_in_each_other(bencher: Bencher<'_, '_>) {
    let scenario = work::scenario();
    bencher.bench(|| {
        CounterSolver::of(black_box(&scenario), facts(), work::today()).map(|solver| solver.exchange())
    });
}

#[divan::bench]
fn five_processes_over_half_a_year(bencher: Bencher<'_, '_>) {
    let process = |weeks: u16| ProcessModel {
        stages: (0..5).map(|_| ProcessStage { chance: 0.5, weeks }).collect(),
        value: 500.0 + f64::from(weeks),
        valid: Some(2),
    };
    let decision = WaitDecision {
        held: 480.0,
        expires: Some(4),
        fallback: 400.0,
        falls: None,
        cost: 1.0,
        horizon: 26,
        processes: (1..=5).map(process).collect(),
    };
    bencher.bench(|| black_box(&decision).value());
}
