//! How long the questions beyond totals take: three offers over five years, as a page asks them after each edit.

mod work;

use divan::{Bencher, black_box};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::compare::compare;
use offerscope_core::compute::value::break_even::break_even;
use offerscope_core::data::catalog;
use offerscope_core::model::offer::OfferId;

fn main() {
    divan::main();
}

/// Ledgers, totals, leave-early curves, expected stays and value today.
#[divan::bench]
fn after_each_edit(bencher: Bencher<'_, '_>) {
    let scenario = work::scenario();
    bencher.bench(|| work::after_each_edit(black_box(&scenario)));
}

/// The verdict's own path, with everything an offer can hold.
#[divan::bench]
fn comparing(bencher: Bencher<'_, '_>) {
    let scenario = work::scenario();
    bencher.bench(|| compare(black_box(&scenario), catalog(), work::today()));
}

/// Flip points of two offers.
#[divan::bench]
fn flip_points(bencher: Bencher<'_, '_>) {
    let scenario = work::scenario();
    bencher.bench(|| work::flip_points(black_box(&scenario)));
}

/// The curve under one slider.
#[divan::bench]
fn slider_curve(bencher: Bencher<'_, '_>) {
    let scenario = work::scenario();
    bencher.bench(|| work::slider_curve(black_box(&scenario)));
}

/// Break-evens of two offers.
#[divan::bench]
fn break_evens(bencher: Bencher<'_, '_>) {
    let scenario = work::scenario();
    bencher.bench(|| {
        let analysis = Analysis::of(black_box(&scenario), catalog(), work::today());
        let (one, other) = (analysis.subject(OfferId(1)), analysis.subject(OfferId(2)));
        one.zip(other).map(|(one, other)| break_even(&analysis, one, other))
    });
}
