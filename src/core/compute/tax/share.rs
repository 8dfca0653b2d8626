//! Which part of a year's taxes belongs to which part of pay: the Shapley value, so that no order is preferred and the shares add up to the
//! whole. Also splits an amount in proportion, to the cent. It knows no tax rule.

use crate::compute::ledger::Part;
use crate::model::fixed::Money;

/// Each part's share of the tax that all parts add. `tax` returns what is owed with only some parts of pay.
///
/// A part's share is what it adds to the tax, averaged over all orders in which the four parts could come.
pub(super) fn by_part(tax: impl Fn(&[Part]) -> Money) -> [(Part, Money); 4] {
    let sets: Vec<Vec<Part>> = (0..16_u8)
        .map(|set| {
            Part::ALL
                .into_iter()
                .zip(0..4)
                .filter(|(_, bit)| set & (1 << bit) != 0)
                .map(|(part, _)| part)
                .collect()
        })
        .collect();
    let owed: Vec<i64> = sets.iter().map(|set| tax(set).units()).collect();
    // Counted in twelfths of a cent. In the 24 orders, a set of 0, 1, 2 or 3 other parts comes before a given part 6, 2, 2 and 6 times.
    let twelfths = Part::ALL.map(|part| {
        let without = sets.iter().zip(&owed).filter(|(set, _)| !set.contains(&part));
        without
            .map(|(set, before)| {
                let with = sets.iter().zip(&owed).find(|(other, _)| {
                    other.len() == set.len() + 1
                        && other.contains(&part)
                        && set.iter().all(|one| other.contains(one))
                });
                let adds = with.map_or(0, |(_, after)| after - before);
                adds * if matches!(set.len(), 1 | 2) { 1 } else { 3 }
            })
            .sum::<i64>()
    });
    let whole = owed.last().copied().unwrap_or_default() - owed.first().copied().unwrap_or_default();
    let cents = to_whole(&twelfths.map(|part| (part.div_euclid(12), part.rem_euclid(12))), whole);
    let mut cents = cents.into_iter();
    Part::ALL.map(|part| (part, cents.next().unwrap_or_default()))
}

/// Splits an amount in proportion to weights; the parts add up to it to the cent. All parts are zero where no weight is positive.
pub(crate) fn in_proportion(amount: Money, weights: &[Money]) -> Vec<Money> {
    let sum: i128 = weights.iter().map(|weight| i128::from(weight.units().max(0))).sum();
    if sum == 0 {
        return vec![Money::ZERO; weights.len()];
    }
    let parts: Vec<(i64, i64)> = weights
        .iter()
        .map(|weight| {
            let scaled = i128::from(amount.units()) * i128::from(weight.units().max(0));
            let part = |number: i128| i64::try_from(number).unwrap_or_default();
            (part(scaled.div_euclid(sum)), part(scaled.rem_euclid(sum)))
        })
        .collect();
    to_whole(&parts, amount.units())
}

/// Whole cents by largest remainder: the largest fractions are rounded up until the parts add up to the whole.
fn to_whole(parts: &[(i64, i64)], whole: i64) -> Vec<Money> {
    let short = whole - parts.iter().map(|(cents, _)| cents).sum::<i64>();
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|&at| core::cmp::Reverse(parts.get(at).map(|(_, rest)| *rest)));
    let ups = order.iter().take(usize::try_from(short).unwrap_or_default()).copied().collect::<Vec<_>>();
    let cents = parts.iter().enumerate().map(|(at, (cents, _))| cents + i64::from(ups.contains(&at)));
    cents.map(Money::from_units).collect()
}
