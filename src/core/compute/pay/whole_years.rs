//! Years of pay in whole dollars, as tables show them: the parts of a year add up to the year, and the years to all of them.
//!
//! Years come first: they are rounded so that they add up to the rounded sum. Then the parts of each year are rounded so that they add up
//! to the year; of two parts the one that fell short most in the years before is rounded up. So a part over all years is less than two
//! dollars off, and mostly less than one.

use super::ledger::{PayPart, YearPay};
use crate::compute::number::whole_dollars::{adding_up, whole_dollars};
use crate::model::fixed::Money;

/// The years in whole dollars.
pub fn whole_years(years: &[YearPay]) -> Vec<YearPay> {
    let totals = whole_dollars(&years.iter().map(YearPay::total).collect::<Vec<Money>>());
    let mut short = [0_i64; PayPart::ALL.len()];
    let year = |(year, total): (&YearPay, Money)| {
        let parts = PayPart::ALL.into_iter().zip(short).map(|(part, short)| (year.part(part), short));
        let mut shown = YearPay { year: year.year, ..YearPay::default() };
        let whole = adding_up(parts, total);
        for ((part, short), whole) in PayPart::ALL.into_iter().zip(&mut short).zip(whole) {
            *short += (year.part(part) - whole).units();
            *shown.part_mut(part) = whole;
        }
        shown
    };
    years.iter().zip(totals).map(year).collect()
}

/// All years together, by part.
pub fn together(years: &[YearPay]) -> YearPay {
    years.iter().copied().fold(YearPay::default(), |all, year| all + year)
}
