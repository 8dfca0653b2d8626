//! Where a gap between two offers is zero. A float that misses zero by its last bits counts as zero.

use core::cmp::Ordering;

use roots::{SimpleConvergency, find_root_brent};

/// A difference below this fraction of its terms can be rounding.
const NOISE: f64 = 1e-12;

/// One pair of sums minus another. It is zero where they differ by no more than rounding.
pub(crate) fn less([a, b]: [f64; 2], [c, d]: [f64; 2]) -> f64 {
    let gap = (a - c) + (b - d);
    let size: f64 = [a, b, c, d].into_iter().map(f64::abs).sum();
    if gap.abs() <= size * NOISE { 0.0 } else { gap }
}

/// The root of a function nearest to a point, searched at some values and between each two of them. `None` where there is none, or where
/// the function is zero at all of them, because then it does not depend on the value.
pub(crate) fn nearest_root(function: &dyn Fn(f64) -> f64, places: &[f64], near: f64) -> Option<f64> {
    let values: Vec<(f64, Ordering)> =
        places.iter().map(|&place| (place, function(place).total_cmp(&0.0))).collect();
    if values.iter().all(|(_, side)| side.is_eq()) {
        return None;
    }
    let at = values.iter().filter(|(_, side)| side.is_eq()).map(|(place, _)| *place);
    let between = values.windows(2).filter_map(|pair| {
        let [(low, before), (high, after)] = pair else { return None };
        if before.is_eq() || *after != before.reverse() {
            return None;
        }
        // Finer than any tolerance here, and coarser than the last bits of a float of that size.
        let size = low.abs().max(high.abs()).max(1.0);
        let mut until = SimpleConvergency { eps: 1e-11 * size, max_iter: 200 };
        find_root_brent(*low, *high, function, &mut until).ok()
    });
    at.chain(between).min_by(|one, other| (one - near).abs().total_cmp(&(other - near).abs()))
}
