//! Reads a month of a year, with or without its day: `2026-12`, `12/15/2026`, `Dec 15, 2026`, `Sept 2026`.

use super::Unread;
use super::tokens::tidy;
use crate::model::month::Month;

/// A piece of a date.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// A number, and how many digits it has.
    Number(u32, usize),
    /// A month by its name, and whether it is spelled as English does.
    Name(u8, bool),
    Unknown(String),
}

/// Words that say nothing about the month.
const DROPPED: [&str; 19] = [
    "st", "nd", "rd", "th", "of", "on", "the", "start", "starting", "from", "early", "mid", "late", "end",
    "around", "about", "or", "to", "and",
];
const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
/// The century of a year of two digits.
const CENTURY: u32 = 2_000;
/// Two digits behind a month that are hardly its day.
const SHORT_YEARS: core::ops::RangeInclusive<u32> = 20..=60;

/// Reads a month, which may have a day.
///
/// # Errors
/// What is wrong and what to type.
pub fn month(text: &str) -> Result<Month, Unread> {
    let tidy = tidy(text);
    let text = text.trim();
    if tidy.is_empty() {
        return Err("Type a month, such as 2026-12 or Dec 2026.".into());
    }
    let parts = parts(&tidy);
    let unknown = parts.iter().find_map(|part| match part {
        Part::Unknown(word) => Some(word),
        _ => None,
    });
    if let Some(word) = unknown {
        let says = format!(
            "“{text}” holds “{word}”, which is not read here. Type a month, such as 2026-12 or Dec 2026."
        );
        return Err(says.into());
    }
    let (mut found, sure) = meanings(&parts, tidy.contains('.'));
    found.dedup();
    match found.as_slice() {
        [month] if sure => Ok(*month),
        [] => {
            Err(format!("“{text}” is not a month. Type one with its year, such as 2026-12 or Dec 2026.")
                .into())
        }
        months => {
            let tries: Vec<String> = months.iter().copied().map(show).collect();
            let remark = if tries.len() > 1 { "can mean more than one month" } else { "is not clear" };
            Err(Unread { says: format!("“{text}” {remark}. Try {}.", tries.join(" or ")), tries })
        }
    }
}

/// A month as a field shows it: `Dec 2026`.
fn show(month: Month) -> String {
    let name: String = month.name().chars().take(3).collect();
    format!("{name} {}", month.year())
}

/// The months that the parts of a date can mean, and whether the first is meant for sure.
fn meanings(parts: &[Part], points: bool) -> (Vec<Month>, bool) {
    use Part::{Name, Number};
    let of = |year: u32, month: u32| Month::new(u16::try_from(year).ok()?, u8::try_from(month).ok()?);
    let one = |year: u32, month: u32, sure: bool| (of(year, month).into_iter().collect(), sure);
    let is_day = |day: u32| (1..=31).contains(&day);
    let names = parts.iter().filter(|part| matches!(part, Name(..))).count();
    match *parts {
        [Number(year, 4), Number(month, 1..=2)] | [Number(month, 1..=2), Number(year, 4)] => {
            one(year, month, true)
        }
        [Number(month, 1..=2), Number(year, 2)] if SHORT_YEARS.contains(&year) => {
            one(CENTURY + year, month, false)
        }
        [Number(digits, 6)] => one(digits / 100, digits % 100, false),
        [Number(year, 4), Number(month, 1..=2), Number(day, 1..=2), ..] if is_day(day) => {
            one(year, month, true)
        }
        [Number(first, 1..=2), Number(second, 1..=2), Number(year, length @ (2 | 4))] => {
            let four = length == 4;
            let day = year;
            let year = if four { year } else { CENTURY + year };
            // Americans write the month first; most others write the day first, and some the year.
            let american = of(year, first).filter(|_| is_day(second));
            let other = of(year, second).filter(|_| is_day(first));
            let year_first =
                of(CENTURY + first, second).filter(|_| !four && american.is_none() && is_day(day));
            let order = if points { [other, american, year_first] } else { [american, other, year_first] };
            let found: Vec<Month> = order.into_iter().flatten().collect();
            let sure = found.len() == 1 || american == other;
            (found, sure)
        }
        _ if names == 1 => named(parts),
        _ if names == 2 && parts.len() == 4 => {
            let (mut first, _) =
                parts.split_at_checked(2).map_or((Vec::new(), false), |(first, _)| named(first));
            first
                .extend(parts.split_at_checked(2).map_or((Vec::new(), false), |(_, second)| named(second)).0);
            (first, false)
        }
        _ => (Vec::new(), false),
    }
}

/// The month of a date with one name in it and a year, and perhaps a day.
fn named(parts: &[Part]) -> (Vec<Month>, bool) {
    let name = parts.iter().find_map(|part| match part {
        Part::Name(month, english) => Some((*month, *english)),
        _ => None,
    });
    let numbers: Vec<(u32, usize)> = parts
        .iter()
        .filter_map(|part| match part {
            Part::Number(number, digits) => Some((*number, *digits)),
            _ => None,
        })
        .collect();
    let is_day = |(day, digits): (u32, usize)| digits <= 2 && (1..=31).contains(&day);
    let year = match *numbers.as_slice() {
        [(year, 4)] => Some((year, true)),
        [one, (year, 4)] | [(year, 4), one] if is_day(one) => Some((year, true)),
        // `Dec 26` and `15-Dec-26`
        [(year, 2)] if SHORT_YEARS.contains(&year) => Some((CENTURY + year, false)),
        [one, (year, 2)] if is_day(one) => Some((CENTURY + year, false)),
        _ => None,
    };
    let Some(((month, english), (year, whole))) = name.zip(year) else { return (Vec::new(), false) };
    (
        u16::try_from(year).ok().and_then(|year| Month::new(year, month)).into_iter().collect(),
        english && whole,
    )
}

/// The pieces of a tidy text, without those that say nothing.
fn parts(tidy: &str) -> Vec<Part> {
    // `2026-12-15T09:00:00Z`: the time says nothing.
    let after_digit = |(date, _): &(&str, &str)| date.ends_with(|last: char| last.is_ascii_digit());
    let date = tidy
        .split_once('t')
        .filter(after_digit)
        .filter(|(_, time)| time.contains(':'))
        .map_or(tidy, |(date, _)| date);
    let mut parts = Vec::new();
    let mut rest = date;
    while let Some(first) = rest.chars().next() {
        let same = |sign: char| {
            if first.is_ascii_digit() {
                sign.is_ascii_digit()
            } else {
                first.is_alphabetic() && sign.is_alphabetic()
            }
        };
        let length = rest.find(|sign: char| !same(sign)).unwrap_or(rest.len());
        let (word, behind) = rest.split_at_checked(length.max(first.len_utf8())).unwrap_or((rest, ""));
        rest = behind;
        parts.extend(part(word));
    }
    parts
}

fn part(word: &str) -> Option<Part> {
    if let Ok(number) = word.parse() {
        return Some(Part::Number(number, word.len()));
    }
    if !word.starts_with(char::is_alphanumeric)
        || DROPPED.contains(&word)
        || matches!(word, "年" | "月" | "日")
    {
        return None;
    }
    let is_day = |day: &&str| word.len() >= 3 && day.starts_with(word);
    if DAYS.iter().any(is_day) || word == "thurs" {
        return None;
    }
    Some(named_month(word).unwrap_or_else(|| Part::Unknown(word.to_owned())))
}

/// Beginnings of months in other languages that are none in English: German, Spanish, French, Italian, Portuguese.
const ABROAD: [(&str, u8); 21] = [
    ("ene", 1),
    ("gen", 1),
    ("fév", 2),
    ("fev", 2),
    ("mär", 3),
    ("abr", 4),
    ("avr", 4),
    ("mai", 5),
    ("mag", 5),
    ("giu", 6),
    ("juin", 6),
    ("juil", 7),
    ("lug", 7),
    ("agost", 8),
    ("aoû", 8),
    ("sett", 9),
    ("okt", 10),
    ("ott", 10),
    ("dez", 12),
    ("dic", 12),
    ("déc", 12),
];

/// A month by a name that begins as it does. Only the beginning of the English name is sure.
fn named_month(word: &str) -> Option<Part> {
    if let Some((_, number)) = ABROAD.iter().find(|(begins, _)| word.starts_with(begins)) {
        return Some(Part::Name(*number, false));
    }
    let begins: String = word.chars().take(3).collect();
    let months = (1..=12_u8)
        .filter_map(|number| Some((number, Month::new(2_000, number)?.name().to_ascii_lowercase())));
    let (number, name) = { months }.find(|(_, name)| begins.len() == 3 && name.starts_with(&begins))?;
    Some(Part::Name(number, name.starts_with(word) || word == "sept"))
}
