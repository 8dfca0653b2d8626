//! The normal distribution, computed with `libm` only, so that every engine gives the same bits.

use core::f64::consts::{PI, SQRT_2};

/// The chance that a standard normal value is at most `x`.
pub fn cdf(x: f64) -> f64 {
    0.5 * libm::erfc(-x / SQRT_2)
}

/// The density at `x`.
pub fn density(x: f64) -> f64 {
    libm::exp(-0.5 * x * x) / libm::sqrt(2.0 * PI)
}

/// The value that a standard normal variable stays below with chance `p`. Infinite at 0 and 1, not a number outside.
///
/// Newton's method from the middle, where the curve is steepest, so no step overshoots.
pub fn quantile(p: f64) -> f64 {
    if !(p > 0.0 && p < 1.0) {
        return if p <= 0.0 {
            f64::NEG_INFINITY
        } else if p >= 1.0 {
            f64::INFINITY
        } else {
            f64::NAN
        };
    }
    // Only the lower half, because there `erfc` keeps every digit of a small chance.
    if p > 0.5 {
        return -quantile(1.0 - p);
    }
    let mut x = 0.0;
    for _ in 0..400 {
        let step = (cdf(x) - p) / density(x);
        x -= step;
        if libm::fabs(step) < 1e-15 {
            break;
        }
    }
    x
}
