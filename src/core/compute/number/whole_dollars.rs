//! Amounts in whole dollars, as tables show them: parts add up to their sum to the dollar as shown.

use super::largest_remainder::to_whole;
use crate::model::fixed::Money;

/// Cents in a dollar.
const DOLLAR: i64 = 100;

/// An amount in whole dollars, halves away from zero.
pub fn whole_dollar(amount: Money) -> Money {
    amount.per(DOLLAR).times(DOLLAR)
}

/// Amounts in whole dollars that add up to their sum in whole dollars. The largest remainders are rounded up.
pub fn whole_dollars(parts: &[Money]) -> Vec<Money> {
    let sum = parts.iter().copied().sum();
    adding_up(parts.iter().map(|part| (*part, 0)), whole_dollar(sum))
}

/// Amounts in whole dollars that add up to a sum, which theirs is within a dollar of. Beside each stand the cents by which it fell short
/// before: they count as its remainder too. An amount of whole dollars stays as it is.
pub(crate) fn adding_up(parts: impl Iterator<Item = (Money, i64)>, sum: Money) -> Vec<Money> {
    let split = |(part, short): (Money, i64)| {
        let rest = part.units().rem_euclid(DOLLAR);
        (part.units().div_euclid(DOLLAR), if rest == 0 { i64::MIN } else { rest + short })
    };
    let parts: Vec<(i64, i64)> = parts.map(split).collect();
    to_whole(&parts, sum.units().div_euclid(DOLLAR))
        .into_iter()
        .map(|dollars| dollars.times(DOLLAR))
        .collect()
}
