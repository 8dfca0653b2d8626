//! Finds a date at the beginning of a text: `December 9, 2026`, `9 Dec 2026`, `Dec 9`, `12/9/2026`, `2026-12-09`, `January 2027`.

use super::figure::LetterDate;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// A date, and its length.
pub(super) fn date(rest: &str) -> Option<(LetterDate, usize)> {
    let first = rest.chars().next()?;
    if first.is_ascii_digit() {
        in_digits(rest).or_else(|| day_first(rest))
    } else if first.is_alphabetic() {
        named(rest).or_else(|| lower_named(rest)).or_else(|| spelled_day(rest))
    } else {
        None
    }
}

/// The month that a text begins with, and the length of its name. A name is capitalized, as `May` and `March` are words too.
fn month_name(rest: &str) -> Option<(u8, usize)> {
    let length = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
    let word = rest
        .get(..length)
        .filter(|word| length >= 3 && word.starts_with(|first: char| first.is_ascii_uppercase()))?;
    let lower = word.to_ascii_lowercase();
    let is = |name: &&str| {
        **name == lower
            || (name.get(..3) == Some(lower.as_str()))
            || (lower == "sept" && name.starts_with(&lower))
    };
    let month = u8::try_from(MONTHS.iter().position(is)? + 1).ok()?;
    let dot = usize::from(rest.get(length..).is_some_and(|behind| behind.starts_with('.')) && length <= 4);
    Some((month, length + dot))
}

/// Digits at a place, at most `most`, and where they end.
fn digits(rest: &str, at: usize, most: usize) -> Option<(u16, usize)> {
    let length = rest.get(at..)?.bytes().take_while(u8::is_ascii_digit).count();
    let number = rest.get(at..at + length)?.parse().ok()?;
    (1..=most).contains(&length).then_some((number, at + length))
}

fn blanks(rest: &str, at: usize) -> usize {
    at + rest.get(at..).unwrap_or_default().bytes().take_while(|byte| *byte == b' ').count()
}

/// A year of four digits after blanks and a comma.
fn year(rest: &str, at: usize) -> Option<(u16, usize)> {
    let at = blanks(rest, at);
    let comma = usize::from(rest.get(at..)?.starts_with(','));
    let (number, end) = digits(rest, blanks(rest, at + comma), 4)?;
    let whole = !rest.get(end..)?.starts_with(|next: char| next.is_alphanumeric()) && !thousands(rest, end);
    ((2000..2100).contains(&number) && whole).then_some((number, end))
}

/// Do thousands follow: `2,150`?
fn thousands(rest: &str, end: usize) -> bool {
    let behind = rest.get(end..).unwrap_or_default();
    behind.starts_with([',', '.'])
        && behind.get(1..2).is_some_and(|next| next.bytes().all(|byte| byte.is_ascii_digit()))
}

/// `th` and its like behind a day.
fn ordinal(rest: &str, end: usize) -> usize {
    let behind = rest.get(end..).unwrap_or_default();
    let suffix = ["st", "nd", "rd", "th"].iter().any(|suffix| behind.starts_with(suffix));
    end + if suffix { 2 } else { 0 }
}

/// `aug 3 2026` in a message without capitals; `may` and `mar` are words too, so these need their year.
fn lower_named(rest: &str) -> Option<(LetterDate, usize)> {
    let length = rest.bytes().take_while(u8::is_ascii_lowercase).count();
    let blank = rest.get(length..)?.starts_with([' ', '.']);
    let head = rest.get(..length).filter(|_| blank && (3..=9).contains(&length))?;
    let capital = format!(
        "{}{}{}",
        head.get(..1)?.to_ascii_uppercase(),
        head.get(1..)?,
        rest.get(length..)?.chars().take(16).collect::<String>()
    );
    let (found, end) = named(&capital)?;
    let word =
        matches!(head, "may" | "march" | "mar" | "sep" | "dec" | "jan" | "jun" | "jul" | "oct" | "nov");
    (found.day.is_some() && (found.year.is_some() || !word)).then_some((found, end))
}

/// `December 9, 2026`, `December 9`, `December 2026`.
fn named(rest: &str) -> Option<(LetterDate, usize)> {
    let (month, end) = month_name(rest)?;
    if let Some((number, end)) = year(rest, end) {
        return Some((LetterDate { year: Some(number), month, ..LetterDate::default() }, end));
    }
    let at = blanks(rest, end);
    let the = if rest.get(at..)?.starts_with("the ") { at + 4 } else { at };
    let in_digits =
        digits(rest, the, 2).filter(|(day, end)| (1..=31).contains(day) && !thousands_or_unit(rest, *end));
    let spelled = || day_word(rest.get(the..)?).map(|(day, length)| (day, the + length));
    let (day, end) = in_digits.or_else(spelled)?;
    let end = ordinal(rest, end);
    let found = LetterDate { month, day: Some(day), ..LetterDate::default() };
    Some(match year(rest, end) {
        Some((number, end)) => (LetterDate { year: Some(number), ..found }, end),
        None => (found, end),
    })
}

/// The first days of a month in words; later ones begin with `twenty` or `thirty`.
const DAYS: [&str; 20] = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
];

/// A day in words, `twenty-first`, and its length.
fn day_word(rest: &str) -> Option<(u16, usize)> {
    let length = rest.bytes().take_while(|byte| byte.is_ascii_alphabetic() || *byte == b'-').count();
    let word = rest.get(..length)?.to_ascii_lowercase();
    let low = |word: &str| DAYS.iter().position(|day| *day == word).and_then(|at| u16::try_from(at + 1).ok());
    let day = match word.split_once('-') {
        Some(("twenty", unit)) => 20 + low(unit).filter(|unit| *unit < 10)?,
        Some(("thirty", "first")) => 31,
        None if word == "thirtieth" => 30,
        None => low(&word)?,
        _ => return None,
    };
    Some((day, length))
}

/// `the eleventh of December 2026`, from its day on.
fn spelled_day(rest: &str) -> Option<(LetterDate, usize)> {
    let (day, length) = day_word(rest)?;
    let behind = rest.get(length..)?.strip_prefix(" of ")?;
    let (month, name) = month_name(behind)?;
    let (found, end) = (LetterDate { month, day: Some(day), ..LetterDate::default() }, length + 4 + name);
    Some(match year(rest, end) {
        Some((number, end)) => (LetterDate { year: Some(number), ..found }, end),
        None => (found, end),
    })
}

/// Is it a longer number or a percentage: `March 15%`?
fn thousands_or_unit(rest: &str, end: usize) -> bool {
    thousands(rest, end) || rest.get(end..).is_some_and(|behind| behind.starts_with(['%', '/']))
}

/// `9 December 2026`, `9th of December`, `15-Dec-2026`.
fn day_first(rest: &str) -> Option<(LetterDate, usize)> {
    let (day, end) = digits(rest, 0, 2).filter(|(day, _)| (1..=31).contains(day))?;
    let mut at = blanks(rest, ordinal(rest, end));
    for between in ["of ", "-"] {
        if rest.get(at..)?.starts_with(between) {
            at += between.len();
        }
    }
    let (month, length) = rest.get(at..).and_then(month_name)?;
    let end = at + length;
    let dashed = if rest.get(end..)?.starts_with('-') { end + 1 } else { end };
    let found = LetterDate { month, day: Some(day), ..LetterDate::default() };
    Some(match year(rest, dashed) {
        Some((number, end)) => (LetterDate { year: Some(number), ..found }, end),
        None => (found, end),
    })
}

/// `12/9/2026`, `12-09-2026`, `12/9/26`, `2026-12-09`, `1/2027`, `12/9`.
fn in_digits(rest: &str) -> Option<(LetterDate, usize)> {
    let (first, end) = digits(rest, 0, 4)?;
    let mark = rest.get(end..)?.chars().next().filter(|mark| matches!(mark, '/' | '-' | '.'))?;
    let (second, end) = digits(rest, end + 1, 4)?;
    let third = if rest.get(end..)?.starts_with(mark) { digits(rest, end + 1, 4) } else { None };
    let ends = |end: usize| {
        let behind = rest.get(end..).unwrap_or_default();
        let digit = |text: &str| text.starts_with(|next: char| next.is_ascii_digit());
        let dashed = behind.strip_prefix('-').is_some_and(digit);
        !(dashed || behind.starts_with(|next: char| next.is_alphanumeric() || matches!(next, '/' | '%')))
    };
    let is_year = |year: u16| (2000..2100).contains(&year);
    let month = |month: u16| u8::try_from(month).ok().filter(|month| (1..=12).contains(month));
    let is_day = |day: u16| (1..=31).contains(&day);
    match third {
        Some((day, end)) if is_year(first) && is_day(day) && ends(end) => Some((
            LetterDate { year: Some(first), month: month(second)?, day: Some(day), either: false },
            end,
        )),
        Some((last, end)) if (is_year(last) || (mark != '-' && (20..60).contains(&last))) && ends(end) => {
            let year = Some(if last < 100 { 2000 + last } else { last });
            let (american, other) =
                (month(first).filter(|_| is_day(second)), month(second).filter(|_| is_day(first)));
            match (american, other) {
                (Some(found), other) => {
                    let either = other.is_some() && first != second;
                    Some((LetterDate { year, month: found, day: Some(second), either }, end))
                }
                (None, Some(found)) => {
                    Some((LetterDate { year, month: found, day: Some(first), either: false }, end))
                }
                (None, None) => None,
            }
        }
        None if is_year(second) && mark == '/' && ends(end) => {
            Some((LetterDate { year: Some(second), month: month(first)?, ..LetterDate::default() }, end))
        }
        None if is_year(first) && mark == '-' && second < 13 && ends(end) => {
            Some((LetterDate { year: Some(first), month: month(second)?, ..LetterDate::default() }, end))
        }
        // `12/9` in notes; `1/16` is rather a fraction, which its reader decides.
        None if mark == '/'
            && month(first).is_some()
            && (second > 12 || first >= second)
            && (1..=31).contains(&second)
            && ends(end)
            && first > 1 =>
        {
            Some((LetterDate { month: month(first)?, day: Some(second), ..LetterDate::default() }, end))
        }
        _ => None,
    }
}
