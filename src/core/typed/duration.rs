//! Reads a length of time in months: `18`, `18 months`, `1.5 years`.

use super::parse::{Phrase, phrase};
use super::tokens::{tidy, tokens};
use super::words::{MONTH, YEAR};
use super::{Kind, Unread, clear, units, values};
use crate::model::bounds::Bound;

const NOUN: &str = "a number of months";
const EXAMPLE: &str = "18, or 1.5 years";
/// Any number of years; the range holds for the months.
const ANY: Bound = Bound::of("", i64::MIN, i64::MAX);

/// Reads a length of time in whole months. A number alone counts months.
///
/// # Errors
/// As [`super::money`], for years that are no whole number of months, and for months outside of `bound`.
pub fn duration(text: &str, bound: Bound) -> Result<u16, Unread> {
    let phrase = phrase(&tokens(&tidy(text)));
    let months = if phrase.period == Some(YEAR) {
        of_years(text, &Phrase { period: None, ..phrase })?
    } else {
        let alone = if phrase.period == Some(MONTH) { Phrase { period: None, ..phrase } } else { phrase };
        let kind = Kind { noun: NOUN, example: EXAMPLE, places: 0, shift: 0, bound, own: &[], pay: false };
        units(text.trim(), &alone, kind)?
    };
    u16::try_from(bound.check(months)?).map_err(|_| bound.rule.into())
}

/// The months of a number of years with up to two decimals.
fn of_years(text: &str, years: &Phrase) -> Result<i64, Unread> {
    let kind = Kind { noun: NOUN, example: EXAMPLE, places: 2, shift: 0, bound: ANY, own: &[], pay: false };
    let hundredths = clear(years, kind).and_then(|quantity| values(quantity, kind, 12).into_iter().next());
    match hundredths {
        Some(Ok(hundredths)) if hundredths % 100 == 0 => Ok(hundredths / 100),
        _ => Err(format!("“{}” is not {NOUN}. Type {EXAMPLE}.", text.trim()).into()),
    }
}
