//! Which part of a year's taxes belongs to which part of pay: the Shapley value, so that no order is preferred and the shares add up to the
//! whole. Also splits an amount in proportion, to the cent. It knows no tax rule.

use super::Owed;
use crate::compute::number::largest_remainder::to_whole;
use crate::compute::pay::ledger::PayPart;
use crate::model::fixed::Money;

/// What is owed with some parts of pay, and what each part adds.
pub(super) struct PartTaxes {
    /// Owed with all parts.
    pub(super) all: Owed,
    /// Owed without any.
    pub(super) others: Owed,
    /// Owed with the salary alone.
    pub(super) alone: Owed,
    /// How much of the whole each part adds.
    pub(super) parts: [(PayPart, Money); 4],
}

/// Each part's share of the tax that all parts add. `tax` returns what is owed with only some parts of pay; a part that does not pay
/// changes nothing.
///
/// A part's share is what it adds to the tax, averaged over all orders in which the four parts could come.
pub(super) fn by_part(pays: impl Fn(PayPart) -> bool, tax: impl Fn(&[PayPart]) -> Owed) -> PartTaxes {
    // A set of parts is a number: each bit stands for a part.
    let bits = PayPart::ALL
        .map(|part| (part, 1_u8 << PayPart::ALL.iter().take_while(|other| **other != part).count()));
    let paying: u8 = bits.iter().filter(|(part, _)| pays(*part)).map(|(_, bit)| bit).sum();
    let mut owed: Vec<Owed> = Vec::with_capacity(16);
    let known = |owed: &[Owed], set: u8| owed.get(usize::from(set)).copied();
    for set in 0..16_u8 {
        let parts =
            || bits.iter().filter(|(_, bit)| set & bit != 0).map(|(part, _)| *part).collect::<Vec<_>>();
        owed.push(known(&owed, set & paying).unwrap_or_else(|| tax(&parts())));
    }
    // Counted in twelfths of a cent. In the 24 orders, a set of 0, 1, 2 or 3 other parts comes before a given part 6, 2, 2 and 6 times.
    let twelfths = bits.map(|(_, bit)| {
        let adds = |set: u8| {
            let adds = known(&owed, set | bit)?.total() - known(&owed, set)?.total();
            Some(adds.units() * if matches!(set.count_ones(), 1 | 2) { 1 } else { 3 })
        };
        (0..16).filter(|set| set & bit == 0).filter_map(adds).sum::<i64>()
    });
    let with = |set: u8| known(&owed, set).unwrap_or_default();
    let alone = bits.iter().find(|(part, _)| *part == PayPart::Base).map_or(0, |(_, bit)| *bit);
    let (all, others, alone) = (with(15), with(0), with(alone));
    let whole = (all.total() - others.total()).units();
    let cents = to_whole(&twelfths.map(|part| (part.div_euclid(12), part.rem_euclid(12))), whole);
    let mut cents = cents.into_iter();
    PartTaxes { all, others, alone, parts: PayPart::ALL.map(|part| (part, cents.next().unwrap_or_default())) }
}
