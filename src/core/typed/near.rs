//! A sentence with the nearest text that can be read, for a text that is not a number or has too many digits.

use super::Kind;
use super::parse::{looks_grouped_by_points, parse, ungrouped, unsigned};
use crate::model::decimal;
use crate::model::fixed::{Money, Price, Rate, Shares};
use crate::model::format;

pub(super) fn too_fine(text: &str, tidy: &str, kind: Kind) -> String {
    let near = cut(tidy, kind).map_or_else(String::new, |near| format!(" Try {near}."));
    match kind.places {
        0 => format!("“{text}” is not a whole number.{near}"),
        places => {
            let places = places.saturating_add_signed(kind.shift);
            let places = format::spelled(u16::try_from(places).unwrap_or(u16::MAX));
            format!("“{text}” has more than {places} decimals.{near}")
        }
    }
}

/// Cuts digits that are too fine.
fn cut(tidy: &str, kind: Kind) -> Option<String> {
    let mut left = tidy.trim_end_matches(|sign: char| !sign.is_ascii_digit()).to_owned();
    let tail = tidy.strip_prefix(left.as_str())?.to_owned();
    while left.pop().is_some() {
        let shorter = format!("{}{tail}", left.trim_end_matches('.'));
        if let Ok(units) = parse(&shorter, kind) {
            return kind.bound.check(units).ok().map(|_| shorter);
        }
    }
    None
}

pub(super) fn no_number(text: &str, tidy: &str, kind: Kind) -> String {
    if let Some(plain) =
        ungrouped(unsigned(tidy, kind)).filter(|plain| kind.places == 2 && looks_grouped_by_points(plain))
    {
        let (whole, part) = plain.split_once('.').unwrap_or((plain.as_str(), ""));
        return format!("“{text}” could be {whole} or {whole},{part}. Try {whole},{part}.");
    }
    let near = reading(tidy, kind).unwrap_or_else(|| kind.example.to_owned());
    format!("“{text}” is not {}. Try {near}.", kind.noun)
}

/// The nearest text that can be read: with another meaning of its separators, else without the signs that do not belong.
fn reading(tidy: &str, kind: Kind) -> Option<String> {
    let count = |mark: char| tidy.chars().filter(|sign| *sign == mark).count();
    let comma_is_point = count(',') == 1 && tidy.chars().all(|sign| !sign.is_ascii_alphabetic());
    let grouped = (count('.') > 1).then(|| each(tidy, |sign| Some(if sign == '.' { ',' } else { sign })));
    let comma = comma_is_point.then(|| {
        each(tidy, |sign| match sign {
            '.' => None,
            ',' => Some('.'),
            _ => Some(sign),
        })
    });
    let known = |sign: &char| sign.is_ascii_digit() || matches!(sign, '.' | ',' | 'k' | 'm' | 'b' | '%');
    let mut bare = String::new();
    for sign in tidy.chars().filter(known) {
        if !(matches!(sign, '.' | ',' | '%') && bare.ends_with(sign)) {
            bare.push(sign);
        }
    }
    let bare = bare.trim_start_matches(|sign: char| !sign.is_ascii_digit() && sign != '.').to_owned();
    let unmarked = each(&bare, |sign| (sign != ',').then_some(sign));
    let digits = bare.trim_matches(|sign: char| !sign.is_ascii_digit()).to_owned();
    let scientific = decimal::units(tidy, kind.places, kind.shift).ok().and_then(|units| plain(units, kind));
    let sound = |text: &String| parse(text, kind).is_ok_and(|units| kind.bound.check(units).is_ok());
    [scientific, grouped, comma, Some(bare), Some(unmarked), Some(digits)].into_iter().flatten().find(sound)
}

/// The text, with each sign kept, replaced or removed.
fn each(text: &str, change: fn(char) -> Option<char>) -> String {
    text.chars().filter_map(change).collect()
}

/// Units as typed text.
fn plain(units: i64, kind: Kind) -> Option<String> {
    let text = match kind.places {
        0 => format::count(units),
        2 => each(&format::money(Money::from_units(units)), |sign| (sign != '$').then_some(sign)),
        4 => Price::from_units(units).to_string(),
        6 => format::shares(Shares::from_units(units)),
        9 => format::percent(Rate::from_units(units)),
        _ => return None,
    };
    Some(text.trim_end_matches('%').to_owned())
}
