//! Where effort pays most: the index of a process that costs effort, and the offer at which to stop looking (Weitzman 1979; McCall 1970).

use crate::compute::number::normal;
use roots::{SimpleConvergency, find_root_brent};

/// The index `V − c/p`. Work on processes in its order, and stop when the best offer in hand is above all that are left. `None` where
/// success is impossible.
pub fn box_index(cost: f64, chance: f64, value: f64) -> Option<f64> {
    (chance > 0.0).then(|| value - cost / chance)
}

/// The mean excess of a normal value over a bar, counted as zero below the bar.
fn excess(mean: f64, deviation: f64, bar: f64) -> f64 {
    let far = (mean - bar) / deviation;
    (mean - bar) * normal::cdf(far) + deviation * normal::density(far)
}

/// The index of an offer with a normally distributed value: `c = p E[(X − z)⁺]`.
pub fn normal_index(cost: f64, chance: f64, mean: f64, deviation: f64) -> Option<f64> {
    falling_root(mean, deviation, |bar| chance * excess(mean, deviation, bar) - cost)
}

/// McCall's reservation offer, at which to stop an endless search: `ξ(1 − β) = βλE[(X − ξ)⁺] − c`.
pub fn mccall(keeps: f64, arrives: f64, mean: f64, deviation: f64, cost: f64) -> Option<f64> {
    falling_root(mean, deviation, |bar| {
        keeps * arrives * excess(mean, deviation, bar) - cost - bar * (1.0 - keeps)
    })
}

/// The root of a falling function, searched further and further from the mean.
fn falling_root(mean: f64, deviation: f64, function: impl Fn(f64) -> f64) -> Option<f64> {
    if deviation <= 0.0 {
        return None;
    }
    let mut reach = 16.0 * deviation;
    for _ in 0..40 {
        let (low, high) = (mean - reach, mean + reach);
        if function(low) > 0.0 && function(high) < 0.0 {
            let mut until = SimpleConvergency { eps: 1e-12 * mean.abs().max(1.0), max_iter: 300 };
            return find_root_brent(low, high, &function, &mut until).ok();
        }
        reach *= 2.0;
    }
    None
}
