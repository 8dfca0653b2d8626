//! How long the questions beyond totals take in wasm, built as it ships: `make bench` runs it on Node, by wasm-bindgen's own runner.

#![cfg_attr(target_arch = "wasm32", no_main)]

#[cfg(target_arch = "wasm32")]
mod work;

#[cfg(target_arch = "wasm32")]
mod benches {
    use super::work;
    use std::hint::black_box;
    use wasm_bindgen_test::{Criterion, wasm_bindgen_bench};

    /// The bar is 1 ms.
    #[wasm_bindgen_bench]
    fn after_each_edit(criterion: &mut Criterion) {
        let scenario = work::scenario();
        criterion.bench_function("after_each_edit", |bencher| {
            bencher.iter(|| work::after_each_edit(black_box(&scenario)));
        });
    }

    /// The bar is 16 ms, with the curve under a slider.
    #[wasm_bindgen_bench]
    fn flip_points(criterion: &mut Criterion) {
        let scenario = work::scenario();
        criterion.bench_function("flip_points", |bencher| {
            bencher.iter(|| work::flip_points(black_box(&scenario)));
        });
    }

    #[wasm_bindgen_bench]
    fn slider_curve(criterion: &mut Criterion) {
        let scenario = work::scenario();
        criterion.bench_function("slider_curve", |bencher| {
            bencher.iter(|| work::slider_curve(black_box(&scenario)));
        });
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This bench measures wasm. Try `make bench`.");
}
