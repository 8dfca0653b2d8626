//! Reads a typed number and its marks: currency, thousands separators, `k` and `m`, percent. It checks no range.

use super::Kind;
use crate::model::decimal::{self, Fault};

/// Replaces full-width characters, typographic minus signs and special spaces by plain ones.
pub(super) fn tidy(text: &str) -> String {
    let plain = |sign: char| match sign {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0).unwrap_or(sign),
        '−' | '–' => '-',
        _ if sign.is_whitespace() => ' ',
        _ => sign,
    };
    text.chars().map(plain).collect::<String>().trim().to_ascii_lowercase()
}

/// Reads tidy text as units of the kind, or says what is wrong.
pub(super) fn parse(tidy: &str, kind: Kind) -> Result<i64, Fault> {
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

/// Removes the currency, where the kind can have one.
pub(super) fn unsigned(text: &str, kind: Kind) -> &str {
    if !kind.dollars {
        return text;
    }
    let text = ["us$", "usd", "$"].iter().find_map(|sign| text.strip_prefix(sign)).unwrap_or(text);
    ["usd", "dollars", "$"].iter().find_map(|sign| text.strip_suffix(sign)).unwrap_or(text).trim()
}

/// Splits off `k`, `m` or `b`, as a power of ten.
fn multiple(text: &str, kind: Kind) -> (&str, i32) {
    let suffixes = [("k", 3), ("mm", 6), ("million", 6), ("m", 6), ("bn", 9), ("b", 9)];
    let found = suffixes.iter().find_map(|(suffix, power)| Some((text.strip_suffix(suffix)?, *power)));
    found.filter(|_| kind.places > 0).unwrap_or((text, 0))
}

/// Removes thousands separators; `None` where they do not stand before groups of three digits, or where another sign is in the text.
pub(super) fn ungrouped(text: &str) -> Option<String> {
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

/// `420.000` means 420,000 in many countries and 420 in others.
pub(super) fn looks_grouped_by_points(plain: &str) -> bool {
    let (whole, part) = plain.split_once('.').unwrap_or((plain, ""));
    part.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0')
}
