//! Reads the ratio of a stock split: `20`, `20:1`, `3 for 2`.

use super::{Kind, Unread, plain, read};
use crate::model::bounds::{self, Bound};
use crate::model::fixed::Rate;

/// A number of new or of old shares, to nine digits.
const NUMBER: Kind = Kind {
    noun: "a ratio",
    example: "20 or 20:1",
    places: 9,
    shift: 0,
    bound: Bound::of("A ratio has numbers up to 1 million.", 0, Rate::whole(1_000_000).units()),
    own: &[],
    pay: false,
};
/// What stands between new and old shares.
const SIGNS: [&str; 5] = ["-for-", "for", ":", "-to-", "to"];

/// Reads how many new shares an old one becomes. A number alone counts new shares for one.
///
/// # Errors
/// As [`super::money`], and for ratios outside of their range.
pub fn ratio(text: &str) -> Result<Rate, Unread> {
    let lower = text.to_lowercase();
    let (new, old) = SIGNS.iter().find_map(|sign| lower.split_once(sign)).unwrap_or((&lower, "1"));
    let number = |part: &str| -> Result<Rate, Unread> { read(part, NUMBER) };
    let (new, old) = (number(new)?, number(old)?);
    let ratio = match old {
        Rate::ONE => new,
        Rate::ZERO => Rate::ZERO,
        _ => Rate::from_f64(new.to_f64() / old.to_f64()),
    };
    Ok(Rate::from_units(bounds::SPLIT.check(ratio.units())?))
}

/// Shows a ratio as [`ratio`] reads it.
pub fn show_ratio(value: Rate) -> String {
    plain(value.units(), NUMBER)
}
