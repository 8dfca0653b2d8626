//! Which part of a year's taxes belongs to which part of pay: the Shapley value, so that no order is preferred and the shares add up to the
//! whole. Also splits an amount in proportion, to the cent. It knows no tax rule.

use crate::compute::number::largest_remainder::to_whole;
use crate::compute::pay::ledger::PayPart;
use crate::model::fixed::Money;

/// Each part's share of the tax that all parts add. `tax` returns what is owed with only some parts of pay; a part that does not pay
/// changes nothing.
///
/// A part's share is what it adds to the tax, averaged over all orders in which the four parts could come.
pub(super) fn by_part(
    pays: impl Fn(PayPart) -> bool,
    tax: impl Fn(&[PayPart]) -> Money,
) -> [(PayPart, Money); 4] {
    let sets: Vec<Vec<PayPart>> = (0..16_u8)
        .map(|set| {
            PayPart::ALL
                .into_iter()
                .zip(0..4)
                .filter(|(_, bit)| set & (1 << bit) != 0)
                .map(|(part, _)| part)
                .collect()
        })
        .collect();
    let mut owed: Vec<i64> = Vec::with_capacity(sets.len());
    for set in &sets {
        let paying =
            |known: &Vec<PayPart>| known.iter().copied().eq(set.iter().copied().filter(|part| pays(*part)));
        let known = sets.iter().zip(&owed).find(|(known, _)| paying(known)).map(|(_, owed)| *owed);
        owed.push(known.unwrap_or_else(|| tax(set).units()));
    }
    // Counted in twelfths of a cent. In the 24 orders, a set of 0, 1, 2 or 3 other parts comes before a given part 6, 2, 2 and 6 times.
    let twelfths = PayPart::ALL.map(|part| {
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
    PayPart::ALL.map(|part| (part, cents.next().unwrap_or_default()))
}
