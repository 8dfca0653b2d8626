//! Reads what people type: `$420k`, `1.2M`, `15 %`. Errors are sentences with a way out. `parse` reads the marks of a number, `near` finds
//! what to type instead, `lists` reads schedules and prices by year.

use crate::model::bounds::{self, Bound};
use crate::model::decimal::Fault;
use crate::model::fixed::{Fixed, Money, Price, Rate, Shares};

pub mod lists;
mod near;
mod parse;

use near::{no_number, too_fine};
use parse::{parse, tidy};

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
    /// Can it have a dollar sign?
    dollars: bool,
}

/// Reads an amount of dollars: `$420k`, `1.2M`, `420,000`, `$1,234.56`, `US$ 1 234`.
///
/// # Errors
/// A sentence that says what is wrong and what to type.
pub fn money(text: &str) -> Result<Money, String> {
    let kind = Kind {
        noun: "an amount",
        example: "420k or 420,000",
        places: 2,
        shift: 0,
        bound: bounds::AMOUNT,
        dollars: true,
    };
    read(text, kind)
}

/// Reads a share price, to a ten-thousandth of a dollar.
///
/// # Errors
/// As [`money`].
pub fn price(text: &str) -> Result<Price, String> {
    let kind = Kind {
        noun: "a share price",
        example: "255.40",
        places: 4,
        shift: 0,
        bound: bounds::PRICE,
        dollars: true,
    };
    read(text, kind)
}

/// Reads a number of shares, to a millionth.
///
/// # Errors
/// As [`money`].
pub fn shares(text: &str) -> Result<Shares, String> {
    let kind = Kind {
        noun: "a number of shares",
        example: "2,000",
        places: 6,
        shift: 0,
        bound: bounds::SHARES,
        dollars: false,
    };
    read(text, kind)
}

/// Reads a percentage as a rate: `15`, `15%` and `15 %` are 0.15.
///
/// # Errors
/// As [`money`], and for rates outside of `bound`.
pub fn percent(text: &str, bound: Bound) -> Result<Rate, String> {
    let kind = Kind { noun: "a percentage", example: "15%", places: 9, shift: -2, bound, dollars: false };
    read(text, kind)
}

/// Reads a whole number, such as a service month.
///
/// # Errors
/// As [`money`], and for numbers outside of `bound`.
pub fn whole(text: &str, bound: Bound) -> Result<u16, String> {
    let kind = Kind { noun: "a whole number", example: "12", places: 0, shift: 0, bound, dollars: false };
    let number: Fixed<0> = read(text, kind)?;
    u16::try_from(number.units()).map_err(|_| bound.rule.to_owned())
}

fn read<const PLACES: u32>(text: &str, kind: Kind) -> Result<Fixed<PLACES>, String> {
    units(text, kind).map(Fixed::from_units)
}

fn units(text: &str, kind: Kind) -> Result<i64, String> {
    let tidy = tidy(text);
    if tidy.is_empty() {
        return Err(format!("Type {}, such as {}.", kind.noun, kind.example));
    }
    match parse(&tidy, kind) {
        Ok(units) => Ok(kind.bound.check(units)?),
        Err(Fault::Large) => Err(kind.bound.rule.to_owned()),
        Err(Fault::Fine) => Err(too_fine(text.trim(), &tidy, kind)),
        Err(Fault::Text) => Err(no_number(text.trim(), &tidy, kind)),
    }
}
