//! Reads what people type: `$420k`, `1.2M`, `15 %`. What is not sure is asked, with texts that can be read.
//!
//! Every kind is read by one grammar: currency, sign, digits with separators, multiple, unit, time, and words that may be dropped. `tokens`
//! cuts a text, `words` has the meanings, `parse` puts the pieces together, `digits` says what separators can mean, and `near` what to say.
//! A text is read only where an American reader sees one number in it; no guess is taken without being pressed.

use core::fmt;

use crate::model::bounds::{self, Bound};
use crate::model::decimal::{self, Fault};
use crate::model::fixed::{Fixed, Money, Price, Rate, Shares};
use crate::model::format;

mod digits;
mod duration;
pub mod lists;
mod month;
mod near;
mod parse;
mod ratio;
mod state;
mod tokens;
mod words;

pub use duration::duration;
pub use month::month;
pub use ratio::{ratio, show_ratio};
pub use state::state;

use parse::{Phrase, Quantity, phrase};
use tokens::{tidy, tokens};
use words::{TypedUnit, Word, YEAR, meaning};

/// Why a text is no value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unread {
    /// What is wrong and what to type, in sentences.
    pub says: String,
    /// Texts that the reader may have meant, the likeliest first. Each can be read.
    pub tries: Vec<String>,
}

impl<T: Into<String>> From<T> for Unread {
    fn from(says: T) -> Self {
        Self { says: says.into(), tries: Vec::new() }
    }
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.says)
    }
}

/// One kind of typed number.
#[derive(Clone, Copy)]
struct Kind {
    /// Its name in errors.
    noun: &'static str,
    /// What to type where the text is empty.
    example: &'static str,
    places: u32,
    /// The power of ten between the typed unit and the stored one: 2 for percent.
    shift: i32,
    bound: Bound,
    /// The units that it can have.
    own: &'static [TypedUnit],
    /// Is it pay, which may be typed by the hour or the month?
    pay: bool,
}

impl Kind {
    const MONEY: Self = Self {
        noun: "an amount",
        example: "420k or 420,000",
        places: 2,
        shift: 0,
        bound: bounds::AMOUNT,
        own: &[TypedUnit::Dollars],
        pay: true,
    };
    const PRICE: Self = Self {
        noun: "a share price",
        example: "255.40",
        places: 4,
        shift: 0,
        bound: bounds::PRICE,
        own: &[TypedUnit::Dollars, TypedUnit::PerShare],
        pay: false,
    };
    const SHARES: Self = Self {
        noun: "a number of shares",
        example: "2,000",
        places: 6,
        shift: 0,
        bound: bounds::SHARES,
        own: &[TypedUnit::Shares],
        pay: false,
    };

    /// Does `a year` change nothing?
    fn takes_years(self) -> bool {
        self.pay || self.own.contains(&TypedUnit::Percent)
    }
}

/// Reads an amount of dollars: `$420k`, `1.2M`, `420,000`, `$1,234.56`, `US$ 1 234`, `250K base`.
///
/// # Errors
/// What is wrong and what to type.
pub fn money(text: &str) -> Result<Money, Unread> {
    read(text, Kind::MONEY)
}

/// Reads an amount that can be negative: `-12k`, `(12,000)`.
///
/// # Errors
/// As [`money`].
pub fn signed(text: &str) -> Result<Money, Unread> {
    read(text, Kind { bound: bounds::SIGNED, ..Kind::MONEY })
}

/// Reads a share price, to a ten-thousandth of a dollar.
///
/// # Errors
/// As [`money`].
pub fn price(text: &str) -> Result<Price, Unread> {
    read(text, Kind::PRICE)
}

/// Reads a number of shares, to a millionth.
///
/// # Errors
/// As [`money`].
pub fn shares(text: &str) -> Result<Shares, Unread> {
    read(text, Kind::SHARES)
}

/// Shows a number of shares as [`shares`] reads it: `1.715` could be 1,715, so that is shown as `1.7150`.
pub fn show_shares(value: Shares) -> String {
    plain(value.units(), Kind::SHARES)
}

/// Reads a percentage as a rate: `15`, `15%` and `15 %` are 0.15.
///
/// # Errors
/// As [`money`], and for rates outside of `bound`.
pub fn percent(text: &str, bound: Bound) -> Result<Rate, Unread> {
    let (noun, example, own) = ("a percentage", "15%", &[TypedUnit::Percent]);
    read(text, Kind { noun, example, places: 9, shift: -2, bound, own, pay: false })
}

/// Reads a whole number, such as a service month.
///
/// # Errors
/// As [`money`], and for numbers outside of `bound`.
pub fn whole(text: &str, bound: Bound) -> Result<u16, Unread> {
    let (noun, example) = ("a whole number", "12");
    let number: Fixed<0> =
        read(text, Kind { noun, example, places: 0, shift: 0, bound, own: &[], pay: false })?;
    u16::try_from(number.units()).map_err(|_| bound.rule.into())
}

/// How many of a stretch of time a year has, by its word in lower case: `month` and `monthly` are 12, `hour` 2,080.
pub fn times_a_year(word: &str) -> Option<i64> {
    match meaning(word, true)? {
        Word::Each(period) => Some(period.a_year),
        _ => None,
    }
}

fn read<const PLACES: u32>(text: &str, kind: Kind) -> Result<Fixed<PLACES>, Unread> {
    let tidy = tidy(text);
    if tidy.is_empty() {
        return Err(format!("Type {}, such as {}.", kind.noun, kind.example).into());
    }
    let phrase = phrase(&tokens(&tidy));
    units(text.trim(), &phrase, kind).map(Fixed::from_units)
}

fn units(text: &str, phrase: &Phrase, kind: Kind) -> Result<i64, Unread> {
    let Some(quantity) = clear(phrase, kind) else { return Err(near::unread(text, phrase, kind)) };
    match values(quantity, kind, 1).first() {
        Some(Ok(units)) => match kind.bound.check(*units) {
            Ok(units) => Ok(units),
            // `1,250M` is too much; `1.25M` is not.
            Err(rule) => Err(near::elsewhere(text, quantity, kind).unwrap_or_else(|| rule.into())),
        },
        Some(Err(Fault::Fine)) => Err(near::too_fine(text, quantity, kind)),
        Some(Err(Fault::Large)) => Err(kind.bound.rule.into()),
        Some(Err(Fault::Text)) | None => Err(near::unread(text, phrase, kind)),
    }
}

/// The number of a phrase, where it is one alone that can mean one number only.
fn clear(phrase: &Phrase, kind: Kind) -> Option<&Quantity> {
    let [quantity] = phrase.quantities.as_slice() else { return None };
    let marked = !phrase.loose && !phrase.conflict && phrase.unknown.is_empty();
    let yearly = phrase.period.is_none_or(|period| period == YEAR && kind.takes_years());
    let own = quantity.unit.is_none_or(|unit| kind.own.contains(&unit));
    (marked && yearly && own && quantity.is_sure(kind)).then_some(quantity)
}

impl Quantity {
    fn readings(&self, kind: Kind) -> Vec<digits::Reading> {
        digits::readings(&self.digits, kind.shift < 0 || self.powers != [0])
    }

    fn is_sure(&self, kind: Kind) -> bool {
        self.readings(kind).first().is_some_and(|reading| reading.sure) && self.powers.len() == 1
    }
}

/// The units that a number can mean, times a whole number; none where its multiple does not go with the kind.
fn values(quantity: &Quantity, kind: Kind, times: i64) -> Vec<Result<i64, Fault>> {
    let scales = kind.shift == 0 && kind.places > 0;
    if quantity.powers != [0] && !scales {
        return Vec::new();
    }
    let sign = if quantity.negative { "-" } else { "" };
    let mut values = Vec::new();
    for power in quantity.powers {
        for reading in quantity.readings(kind) {
            let units = decimal::units(&format!("{sign}{}", reading.plain), kind.places, kind.shift + power);
            values.push(units.and_then(|units| units.checked_mul(times).ok_or(Fault::Large)));
        }
    }
    values
}

/// Units as a text that is read as them.
fn plain(units: i64, kind: Kind) -> String {
    let text = match kind.places {
        0 => format::count(units),
        2 => format::money(Money::from_units(units)),
        4 => format::price(Price::from_units(units)),
        6 => format::shares(Shares::from_units(units)),
        9 if kind.shift == 0 => Rate::from_units(units).to_string(),
        // A comma would make a thousandth of it possible again.
        _ => format::percent(Rate::from_units(units)).replace(',', ""),
    };
    // Three digits behind a point could be thousands.
    let thousandths =
        kind.places > 4 && kind.shift == 0 && text.split_once('.').is_some_and(|(_, part)| part.len() == 3);
    let zero = if thousandths { "0" } else { "" };
    format!("{}{zero}", text.replace('$', ""))
}
