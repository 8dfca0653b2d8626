//! Schedules and price lists as people type them: `38 / 32 / 20 / 10`, `12: 5, 24: 15, 30: 20`, `304.13, 421.78`.

use crate::model::bounds::{self, Bound};
use crate::model::decimal;
use crate::model::fixed::Price;
use crate::model::format::capital;
use crate::model::offer::ClawbackSteps;
use crate::model::offer::schedule::{Cadence, Schedule, Vest};

/// A schedule is typed in percent with at most four digits after the point.
const PERCENT: u32 = 10_000;
const WHOLE: u32 = 100 * PERCENT;

/// Reads a percent for each year, such as `38 / 32 / 20 / 10`, as hundredths of a percent.
///
/// # Errors
/// A sentence that says what is wrong and what to type.
pub fn yearly(text: &str) -> Result<Vec<u32>, String> {
    let hint = "Type a percent for each year, as 25 / 25 / 25 / 25.";
    let mut shares = Vec::new();
    for part in parts(text, &['/', ',', ';', ' ']) {
        shares.push(decimal(part, 100).ok_or_else(|| format!("“{part}” is not a percent. {hint}"))?);
    }
    if shares.len() > bounds::YEARS {
        return Err("A schedule has at most ten years.".into());
    }
    match Schedule::yearly(&shares, Schedule::YEARLY_WHOLE, Cadence::Annual) {
        Ok(_) => Ok(shares),
        Err(says) => Err(format!("{}. {hint}", capital(&says))),
    }
}

/// Prints what [`yearly`] reads.
pub fn show_yearly(shares: &[u32]) -> String {
    let parts: Vec<String> = shares.iter().map(|&share| digits(share, 100)).collect();
    parts.join(" / ")
}

/// Reads a list of vests, such as `12: 5, 24: 15, 30: 20`: service month, then percent of the grant.
///
/// # Errors
/// A sentence that says what is wrong and what to type.
pub fn vests(text: &str) -> Result<Schedule, String> {
    let hint = "Type month and percent, as 12: 25, 24: 25, 36: 25, 48: 25.";
    let read = |part: &str| -> Option<Vest> {
        let (month, share) = part.split_once([':', '='])?;
        Some(Vest { month: month.trim().parse().ok()?, part: decimal(share, PERCENT)? })
    };
    let mut vests = Vec::new();
    for part in parts(text, &[',', ';', '\n']) {
        vests.push(read(part).ok_or_else(|| format!("“{part}” is no vest. {hint}"))?);
    }
    Schedule::new(vests, WHOLE).map_err(|says| format!("{}. {hint}", capital(&says)))
}

/// Prints what [`vests`] reads.
pub fn show_vests(schedule: &Schedule) -> String {
    let whole = u64::from(schedule.whole().max(1));
    let part = |vest: &Vest| {
        let share = (u64::from(vest.part) * u64::from(WHOLE) + whole / 2) / whole;
        format!("{}: {}", vest.month, digits(u32::try_from(share).unwrap_or(u32::MAX), PERCENT))
    };
    schedule.vests().iter().map(part).collect::<Vec<_>>().join(", ")
}

/// Reads steps of what goes back, such as `12: 100, 16: 75`: last month, then percent.
///
/// # Errors
/// A sentence that says what is wrong and what to type.
pub fn steps(text: &str) -> Result<ClawbackSteps, String> {
    let hint = "Type last month and percent, as 12: 100, 16: 75, 20: 50, 24: 25.";
    let read = |part: &str| -> Option<(u16, u16)> {
        let (month, share) = part.split_once([':', '='])?;
        Some((month.trim().parse().ok()?, u16::try_from(decimal(share, 100)?).ok()?))
    };
    let mut pairs = Vec::new();
    for part in parts(text, &[',', ';', '\n']) {
        pairs.push(read(part).ok_or_else(|| format!("“{part}” is no step. {hint}"))?);
    }
    ClawbackSteps::of(&pairs).map_err(|says| format!("{says} {hint}"))
}

/// Prints what [`steps`] reads.
pub fn show_steps(steps: &ClawbackSteps) -> String {
    let step = |(until, share): (u16, u16)| format!("{until}: {}", digits(share.into(), 100));
    steps.pairs().map(step).collect::<Vec<_>>().join(", ")
}

/// Reads a share price for each service year, such as `304.13, 421.78`.
///
/// # Errors
/// A sentence that says what is wrong and what to type.
pub fn prices(text: &str) -> Result<Vec<Price>, String> {
    let hint = "Type a share price for each year, as 255, 280, 310, 340.";
    let parts = parts(text, &[',', ';', ' ', '/']).into_iter();
    let prices: Vec<Price> =
        parts.map(|part| one_price(part, bounds::PRICE, hint)).collect::<Result<_, _>>()?;
    if prices.is_empty() || prices.len() > bounds::YEARS { Err(hint.into()) } else { Ok(prices) }
}

/// Prints what [`prices`] reads.
pub fn show_prices(prices: &[Price]) -> String {
    prices.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// Reads the daily closes of an averaging window, as pasted from a table of prices, between blanks, commas or line breaks. None is allowed.
///
/// # Errors
/// A sentence that says what is wrong and what to type.
pub fn closes(text: &str) -> Result<Vec<Price>, String> {
    let hint = "Type prices with a blank between two, as 255.40 256.10.";
    let parts = text.split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | ';'));
    let parts = parts.filter(|part| !part.is_empty());
    let prices: Vec<Price> =
        parts.map(|part| one_price(part, bounds::GRANT_PRICE, hint)).collect::<Result<_, _>>()?;
    if prices.len() > bounds::CLOSES {
        let (most, read) = (bounds::CLOSES, prices.len());
        return Err(format!("An averaging window has at most {most} closing prices; you pasted {read}."));
    }
    Ok(prices)
}

/// A price of a list. No thousands are in it, since a comma parts prices: `1.305` is one number here.
fn one_price(part: &str, bound: Bound, hint: &str) -> Result<Price, String> {
    let digits = part.trim_start_matches('$');
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let units = decimal::units(digits, 4, 0).ok().filter(|_| plain);
    let units = units.ok_or_else(|| format!("“{part}” is not a price. {hint}"))?;
    Ok(Price::from_units(bound.check(units)?))
}

fn parts<'a>(text: &'a str, separators: &[char]) -> Vec<&'a str> {
    text.split(separators).map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// Reads a plain decimal as a whole number of `1/scale`, exactly.
fn decimal(text: &str, scale: u32) -> Option<u32> {
    let text = text.trim().trim_end_matches('%').trim_end();
    let places = scale.ilog10();
    let part = text.split_once('.').map_or("", |(_, part)| part);
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if !plain || part.len() > places as usize {
        return None;
    }
    u32::try_from(decimal::units(text, places, 0).ok()?).ok()
}

fn digits(share: u32, scale: u32) -> String {
    let places = scale.ilog10() as usize;
    let text = format!("{}.{:0places$}", share / scale, share % scale);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
