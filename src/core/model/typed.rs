//! What people type, as domain values: `$420k`, `1.2M`, `15 %`. Errors are sentences that give the way out.

use super::bounds::{self, Bound};
use super::decimal::{self, Fault};
use super::fixed::{Fixed, Money, Price, Rate, Shares};
use super::format;

/// How one kind of number is typed.
#[derive(Clone, Copy)]
struct Kind {
    /// As errors call it.
    noun: &'static str,
    /// What to type when there is nothing.
    example: &'static str,
    places: u32,
    /// Ten to this power is one of what is typed: percent are hundredths.
    shift: i32,
    bound: Bound,
    /// May it carry a dollar sign?
    dollars: bool,
}

/// Reads an amount of dollars: `$420k`, `1.2M`, `420,000`, `$1,234.56`, `US$ 1 234`.
///
/// # Errors
/// A sentence that says what is off and what to type instead.
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
    read(text, price_kind("a share price", bounds::PRICE))
}

/// Reads the price a grant is converted at: a share price above zero.
///
/// # Errors
/// As [`money`].
pub fn grant_price(text: &str) -> Result<Price, String> {
    read(text, price_kind("a grant price", bounds::GRANT_PRICE))
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
/// As [`money`]; `bound` says which rates are legal.
pub fn percent(text: &str, bound: Bound) -> Result<Rate, String> {
    let kind = Kind { noun: "a percentage", example: "15%", places: 9, shift: -2, bound, dollars: false };
    read(text, kind)
}

/// Reads a whole number, such as a service month.
///
/// # Errors
/// As [`money`]; `bound` says which numbers are legal.
pub fn whole(text: &str, bound: Bound) -> Result<u16, String> {
    let kind = Kind { noun: "a whole number", example: "12", places: 0, shift: 0, bound, dollars: false };
    let number: Fixed<0> = read(text, kind)?;
    u16::try_from(number.units()).map_err(|_| bound.rule.to_owned())
}

fn price_kind(noun: &'static str, bound: Bound) -> Kind {
    Kind { noun, example: "255.40", places: 4, shift: 0, bound, dollars: true }
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

/// Full-width characters, typographic minus signs and the many spaces become the plain ones.
fn tidy(text: &str) -> String {
    let plain = |sign: char| match sign {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0).unwrap_or(sign),
        '−' | '–' => '-',
        _ if sign.is_whitespace() => ' ',
        _ => sign,
    };
    text.chars().map(plain).collect::<String>().trim().to_ascii_lowercase()
}

/// Units of the kind from tidy text, or what is wrong with it.
fn parse(tidy: &str, kind: Kind) -> Result<i64, Fault> {
    let (negative, rest) = tidy.strip_prefix('-').map_or((false, tidy), |rest| (true, rest.trim_start()));
    let (digits, power) = if kind.shift < 0 {
        (rest.strip_suffix('%').unwrap_or(rest), 0)
    } else {
        multiple(unsigned(rest, kind), kind)
    };
    let digits = digits.trim();
    if !digits.starts_with(|first: char| first.is_ascii_digit() || first == '.') {
        return Err(Fault::Text);
    }
    let plain = ungrouped(digits).ok_or(Fault::Text)?;
    if kind.places == 2 && power == 0 && looks_grouped_by_points(&plain) {
        return Err(Fault::Text);
    }
    let sign = if negative { "-" } else { "" };
    decimal::units(&format!("{sign}{plain}"), kind.places, kind.shift + power)
}

/// Without the currency, where the kind has one.
fn unsigned(text: &str, kind: Kind) -> &str {
    if !kind.dollars {
        return text;
    }
    let text = ["us$", "usd", "$"].iter().find_map(|sign| text.strip_prefix(sign)).unwrap_or(text);
    ["usd", "dollars", "$"].iter().find_map(|sign| text.strip_suffix(sign)).unwrap_or(text).trim()
}

/// The number and the power of ten of its `k`, `m` or `b`.
fn multiple(text: &str, kind: Kind) -> (&str, i32) {
    let suffixes = [("k", 3), ("mm", 6), ("million", 6), ("m", 6), ("bn", 9), ("b", 9)];
    let found = suffixes.iter().find_map(|(suffix, power)| Some((text.strip_suffix(suffix)?, *power)));
    found.filter(|_| kind.places > 0).unwrap_or((text, 0))
}

/// Without thousands marks; `None` where they do not stand before each three digits, or anything else is in the way.
fn ungrouped(text: &str) -> Option<String> {
    let (whole, part) = text.split_once('.').map_or((text, None), |(whole, part)| (whole, Some(part)));
    let mark = if whole.contains(',') { ',' } else { ' ' };
    let mut groups = whole.split(mark);
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    let digits = |group: &&str| group.chars().all(|digit| digit.is_ascii_digit());
    let thousands =
        rest.iter().all(|group| group.len() == 3) && (rest.is_empty() || (1..=3).contains(&first.len()));
    let sound =
        thousands && digits(&first) && rest.iter().all(digits) && part.is_none_or(|part| digits(&part));
    (sound && part != Some("")).then(|| {
        let point = if part.is_some() { "." } else { "" };
        format!("{first}{}{point}{}", rest.concat(), part.unwrap_or_default())
    })
}

/// `420.000` is 420,000 to much of the world and 420 to the rest.
fn looks_grouped_by_points(plain: &str) -> bool {
    let (whole, part) = plain.split_once('.').unwrap_or((plain, ""));
    part.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0')
}

fn too_fine(text: &str, tidy: &str, kind: Kind) -> String {
    let near = nearest(tidy, kind).map_or_else(String::new, |near| format!(" Try {near}."));
    match kind.places {
        0 => format!("“{text}” is not a whole number.{near}"),
        places => {
            let places = places.saturating_add_signed(kind.shift);
            let places = format::spelled(u16::try_from(places).unwrap_or(u16::MAX));
            format!("“{text}” has more than {places} decimals.{near}")
        }
    }
}

/// Cuts what is too fine.
fn nearest(tidy: &str, kind: Kind) -> Option<String> {
    let mut cut = tidy.trim_end_matches(|sign: char| !sign.is_ascii_digit()).to_owned();
    let tail = tidy.strip_prefix(cut.as_str())?.to_owned();
    while cut.pop().is_some() {
        let shorter = format!("{}{tail}", cut.trim_end_matches('.'));
        if let Ok(units) = parse(&shorter, kind) {
            return kind.bound.check(units).ok().map(|_| shorter);
        }
    }
    None
}

fn no_number(text: &str, tidy: &str, kind: Kind) -> String {
    if let Some(plain) =
        ungrouped(unsigned(tidy, kind)).filter(|plain| kind.places == 2 && looks_grouped_by_points(plain))
    {
        let (whole, part) = plain.split_once('.').unwrap_or((plain.as_str(), ""));
        return format!("“{text}” could be {whole} or {whole},{part}. Try {whole},{part}.");
    }
    let near = reading(tidy, kind).unwrap_or_else(|| kind.example.to_owned());
    format!("“{text}” is not {}. Try {near}.", kind.noun)
}

/// The nearest text that reads: another meaning of its marks, else what is left without the signs that are in the way.
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

/// The text with each sign kept, changed or left out.
fn each(text: &str, change: fn(char) -> Option<char>) -> String {
    text.chars().filter_map(change).collect()
}

/// Units as one would type them.
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
