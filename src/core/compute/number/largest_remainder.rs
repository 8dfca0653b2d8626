//! Splits a whole number into whole parts that add up to it.

use crate::compute::number::order::largest_first;
use crate::model::fixed::Money;

/// Splits a whole by weight. Each part is rounded down, and what is left goes to the largest remainders; of equal remainders, to the
/// earlier part.
pub(crate) fn largest_remainder(whole: u32, weights: &[u32]) -> Vec<u32> {
    let all: u64 = weights.iter().map(|&weight| u64::from(weight)).sum();
    if all == 0 {
        return vec![0; weights.len()];
    }
    let exact = |weight: &u32| u64::from(whole) * u64::from(*weight);
    let mut parts: Vec<u64> = weights.iter().map(|weight| exact(weight) / all).collect();
    let mut left = u64::from(whole).saturating_sub(parts.iter().sum());
    let rests: Vec<i64> =
        weights.iter().map(|weight| i64::try_from(exact(weight) % all).unwrap_or(i64::MAX)).collect();
    for at in largest_first(&rests, i64::cmp) {
        if let Some(part) = parts.get_mut(at).filter(|_| left > 0) {
            *part += 1;
            left -= 1;
        }
    }
    parts.into_iter().map(|part| u32::try_from(part).unwrap_or(u32::MAX)).collect()
}

/// Splits an amount in proportion to weights; the parts add up to it to the cent. All parts are zero where no weight is positive.
pub(crate) fn in_proportion(amount: Money, weights: &[Money]) -> Vec<Money> {
    let sum: i128 = weights.iter().map(|weight| i128::from(weight.units().max(0))).sum();
    if sum == 0 || amount.is_zero() {
        return vec![Money::ZERO; weights.len()];
    }
    let parts: Vec<(i64, i64)> =
        weights.iter().map(|weight| scaled(amount.units(), weight.units().max(0), sum)).collect();
    to_whole(&parts, amount.units())
}

/// Amount × weight / sum, and what is left. Amounts of people fit into 64 bits, which divide many times quicker in a browser.
fn scaled(amount: i64, weight: i64, sum: i128) -> (i64, i64) {
    if let (Some(scaled), Ok(sum)) = (amount.checked_mul(weight), i64::try_from(sum)) {
        return (scaled.div_euclid(sum), scaled.rem_euclid(sum));
    }
    let scaled = i128::from(amount) * i128::from(weight);
    let part = |number: i128| i64::try_from(number).unwrap_or_default();
    (part(scaled.div_euclid(sum)), part(scaled.rem_euclid(sum)))
}

/// Whole cents by largest remainder: the largest fractions are rounded up until the parts add up to the whole. Each largest one is looked for:
/// for a dozen parts, as most have, that is quicker than putting them in order, and for a thousand as quick; and less program.
pub(crate) fn to_whole(parts: &[(i64, i64)], whole: i64) -> Vec<Money> {
    let short = whole - parts.iter().map(|(cents, _)| cents).sum::<i64>();
    let mut parts = parts.to_vec();
    for _ in (0..short).take(parts.len()) {
        // Of equals the earlier: the last one from behind.
        if let Some((cents, rest)) = parts.iter_mut().rev().max_by_key(|(_, rest)| *rest) {
            *cents += 1;
            *rest = i64::MIN;
        }
    }
    parts.into_iter().map(|(cents, _)| Money::from_units(cents)).collect()
}
