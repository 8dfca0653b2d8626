//! Where a gap between two offers is zero. A float that misses zero by its last bits counts as zero.

use core::cell::RefCell;

use roots::{SimpleConvergency, find_root_brent};

/// A difference below this fraction of its terms can be rounding.
const NOISE: f64 = 1e-12;

/// One pair of sums minus another. It is zero where they differ by no more than rounding.
pub(crate) fn less([a, b]: [f64; 2], [c, d]: [f64; 2]) -> f64 {
    let gap = (a - c) + (b - d);
    let size: f64 = [a, b, c, d].into_iter().map(f64::abs).sum();
    if gap.abs() <= size * NOISE { 0.0 } else { gap }
}

/// A function at some places, to search for a root between them.
pub(crate) fn along(function: &dyn Fn(f64) -> f64, places: &[f64]) -> Vec<(f64, f64)> {
    places.iter().map(|&place| (place, function(place))).collect()
}

/// The root of a function nearest to a point, searched at the places where it is known and between each two of them. `None` where there is
/// none, or where the function is zero at all of them, because then it does not depend on the value.
pub(crate) fn nearest_root(function: &dyn Fn(f64) -> f64, known: &[(f64, f64)], near: f64) -> Option<f64> {
    let side = |value: f64| value.total_cmp(&0.0);
    if known.iter().all(|(_, value)| side(*value).is_eq()) {
        return None;
    }
    let at = known.iter().filter(|(_, value)| side(*value).is_eq()).map(|(place, _)| *place);
    let between = known.windows(2).filter_map(|pair| {
        let [low, high] = *pair else { return None };
        let (before, after) = (side(low.1), side(high.1));
        if before.is_eq() || after != before.reverse() {
            return None;
        }
        // The search asks for one of its ends again at each step.
        let asked = RefCell::new(vec![low, high]);
        let remembered = |place: f64| {
            let found =
                asked.borrow().iter().find(|(at, _)| at.total_cmp(&place).is_eq()).map(|(_, value)| *value);
            found.unwrap_or_else(|| {
                let value = function(place);
                asked.borrow_mut().push((place, value));
                value
            })
        };
        // Finer than any tolerance here, and coarser than the last bits of a float of that size.
        let size = low.0.abs().max(high.0.abs()).max(1.0);
        let mut until = SimpleConvergency { eps: 1e-11 * size, max_iter: 200 };
        find_root_brent(low.0, high.0, remembered, &mut until).ok()
    });
    at.chain(between).min_by(|one, other| (one - near).abs().total_cmp(&(other - near).abs()))
}
