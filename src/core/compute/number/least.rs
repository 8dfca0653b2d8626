//! The fewest steps that reach an amount, where more steps can also bring less: beyond a cliff of a tax, for example.

use crate::model::fixed::Fixed;

/// Evaluations before a flat stretch is crossed by halving.
const TRIES: u16 = 400;

/// The fewest steps up to `most` at which nothing is missing any more; `None` where none is found. `missing` says how much is missing at a
/// number of steps (zero or less: nothing), `steepest` the most that one more step can bring from there on, and `grain` how many steps change
/// it at most once, at least one.
///
/// What is missing cannot be made up in fewer steps than at the steepest rise, so each try skips only steps that cannot reach the amount,
/// however often it falls in between. A jump up within one such skip is halved. Where the rise is nearly flat, the rest is halved as well.
pub(crate) fn least(
    most: i64,
    steepest: impl Fn(i64) -> f64,
    grain: i64,
    missing: impl Fn(i64) -> f64,
) -> Option<i64> {
    let grain = grain.max(1);
    let mut low = 0;
    let mut short = missing(low);
    if short <= 0.0 {
        return Some(low);
    }
    for _ in 0..TRIES {
        if low >= most {
            return None;
        }
        let skip = Fixed::<0>::from_f64(libm::floor(short / steepest(low))).units().max(grain);
        let next = low.saturating_add(skip).min(most);
        short = missing(next);
        if short <= 0.0 {
            return Some(turns(low, next, |steps| missing(steps) <= 0.0));
        }
        low = next;
    }
    (missing(most) <= 0.0).then(|| turns(low, most, |steps| missing(steps) <= 0.0))
}

/// Where something becomes true that is false at the start of a range and true at its end, by halving.
pub(crate) fn turns(mut low: i64, mut high: i64, holds: impl Fn(i64) -> bool) -> i64 {
    while low + 1 < high {
        let middle = low + (high - low) / 2;
        if holds(middle) { high = middle } else { low = middle }
    }
    high
}
