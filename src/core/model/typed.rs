//! What a person types, read as domain values: one function a kind of field.

use super::fixed::{Money, Price, Rate, Shares};

/// Reads an amount of dollars: `420,000`, `$420k`, `1.2M`.
///
/// # Errors
/// A sentence that says what is off and what to type instead.
pub fn money(text: &str) -> Result<Money, String> {
    decimal(text)
        .map(Money::from_f64)
        .ok_or_else(|| format!("“{}” is not an amount. Try 125k or 125,000.", text.trim()))
}

/// Reads a rate in percent: `15`, `15%`, `2.75 %`.
///
/// # Errors
/// As [`money`].
pub fn percent(text: &str) -> Result<Rate, String> {
    let number = decimal(text.trim().trim_end_matches('%'));
    number
        .map(|n| Rate::from_f64(n / 100.0))
        .ok_or_else(|| format!("“{}” is not a percentage. Try 15%.", text.trim()))
}

/// Reads a share price: `255`, `$185.3412`.
///
/// # Errors
/// As [`money`].
pub fn price(text: &str) -> Result<Price, String> {
    decimal(text).map(Price::from_f64).ok_or_else(|| format!("“{}” is not a price. Try 212.50.", text.trim()))
}

/// Reads a number of shares: `2,000`, `27.5`.
///
/// # Errors
/// As [`money`].
pub fn shares(text: &str) -> Result<Shares, String> {
    decimal(text)
        .map(Shares::from_f64)
        .ok_or_else(|| format!("“{}” is not a number of shares. Try 2,000.", text.trim()))
}

/// Reads a whole number between `low` and `high`, both included.
///
/// # Errors
/// As [`money`].
pub fn whole(text: &str, low: u16, high: u16) -> Result<u16, String> {
    let number = text.trim().parse().ok().filter(|number| (low..=high).contains(number));
    number.ok_or_else(|| format!("“{}” is not a whole number from {low} to {high}.", text.trim()))
}

fn decimal(text: &str) -> Option<f64> {
    let text = text.trim().trim_start_matches('$').replace(',', "").to_ascii_lowercase();
    let (digits, times) = match text.strip_suffix('k') {
        Some(digits) => (digits, 1e3),
        None => text.strip_suffix('m').map_or((text.as_str(), 1.0), |digits| (digits, 1e6)),
    };
    let plain = !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit() || c == '.');
    if plain { digits.parse::<f64>().ok().map(|number| number * times) } else { None }
}
