//! How long the questions beyond totals take in wasm, built as it ships: `make bench` runs it on Node.

#[cfg(target_arch = "wasm32")]
mod work;

#[cfg(target_arch = "wasm32")]
mod node {
    use wasm_bindgen::prelude::wasm_bindgen;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_namespace = performance)]
        pub(crate) fn now() -> f64;
        #[wasm_bindgen(js_namespace = console)]
        pub(crate) fn log(line: &str);
    }
}

/// Tells the median and the fastest of many runs, in milliseconds.
#[cfg(target_arch = "wasm32")]
fn measure<T>(what: &str, bar: &str, run: impl Fn() -> T) {
    const WARM_UP: usize = 20;
    const RUNS: usize = 200;
    let time = || {
        let start = node::now();
        std::hint::black_box(run());
        node::now() - start
    };
    for _ in 0..WARM_UP {
        time();
    }
    let mut times: Vec<f64> = (0..RUNS).map(|_| time()).collect();
    times.sort_by(f64::total_cmp);
    node::log(&format!("{what:<16} median {:>7.3} ms, fastest {:>7.3} ms{bar}", times[RUNS / 2], times[0]));
}

#[cfg(target_arch = "wasm32")]
fn main() {
    use std::hint::black_box;

    let scenario = work::scenario();
    measure("after_each_edit", " (the bar is 1 ms)", || work::after_each_edit(black_box(&scenario)));
    measure("flip_points", " (the bar is 16 ms, with slider_curve)", || {
        work::flip_points(black_box(&scenario))
    });
    measure("slider_curve", "", || work::slider_curve(black_box(&scenario)));
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This bench measures wasm. Try `make bench`.");
}
