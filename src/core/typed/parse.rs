//! A typed number without its marks: currency, thousands, `k` and `m`, percent. Knows no range and says nothing.

use super::Kind;
use crate::model::decimal::{self, Fault};

/// Full-width characters, typographic minus signs and the many spaces become the plain ones.
pub(super) fn tidy(text: &str) -> String {
    let plain = |sign: char| match sign {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0).unwrap_or(sign),
        '−' | '–' => '-',
        _ if sign.is_whitespace() => ' ',
        _ => sign,
    };
    text.chars().map(plain).collect::<String>().trim().to_ascii_lowercase()
}

/// Units of the kind from tidy text, or what is wrong with it.
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

/// Without the currency, where the kind has one.
pub(super) fn unsigned(text: &str, kind: Kind) -> &str {
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

/// `420.000` is 420,000 to much of the world and 420 to the rest.
pub(super) fn looks_grouped_by_points(plain: &str) -> bool {
    let (whole, part) = plain.split_once('.').unwrap_or((plain, ""));
    part.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0')
}
