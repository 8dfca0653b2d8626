//! Numbers as a US reader writes them. Dollars, percents and counts are printed only here.

use super::fixed::{CentsPerDollar, Fixed, Hours, Money, Price, Rate, Shares};
use super::month::Month;

/// An amount: `$462,500`, with cents where there are some: `$229,363.58`, `−$12`.
pub fn money(amount: Money) -> String {
    dollars(amount.units(), 2, false)
}

/// Whole dollars, for tables: `$229,364`.
pub fn whole(amount: Money) -> String {
    dollars(amount.per(100).units(), 0, false)
}

/// An amount to three significant digits, for sentences: `$810,000`, `$28,300`, `$1,230,000`.
pub fn rounded(amount: Money) -> String {
    whole(nearest(amount, amount))
}

/// The same, with "about" before it where rounding changed it: `about $28,300`, `$810,000`.
pub fn about(amount: Money) -> String {
    let rounded = rounded(amount);
    if rounded == whole(amount) { rounded } else { format!("about {rounded}") }
}

/// An amount rounded as finely as another one is to three significant digits: $421,180 beside $1,390,000 is $420,000.
pub fn nearest(amount: Money, beside: Money) -> Money {
    let mut step = 1;
    while beside.per(100).units().abs() / step >= 1000 {
        step *= 10;
    }
    amount.per(100).per(step).times(step).times(100)
}

/// A short amount, for axes and marks: `$462k`, `$1.25M`, `$0`.
pub fn short(amount: Money) -> String {
    let sign = if amount < Money::ZERO { "−" } else { "" };
    let whole = amount.abs().per(100);
    if whole.units() < 1_000 {
        return format!("{sign}${}", whole.units());
    }
    let thousands = whole.per(1_000).units();
    if thousands < 1_000 {
        return format!("{sign}${thousands}k");
    }
    let hundredths = whole.per(10_000).units();
    let tail = format!("{:02}", hundredths % 100);
    let tail = tail.trim_end_matches('0');
    let point = if tail.is_empty() { "" } else { "." };
    format!("{sign}${}{point}{tail}M", hundredths / 100)
}

/// A share price with at least two decimals: `$255.00`, `$185.3412`.
pub fn price(price: Price) -> String {
    let cents = price.units() % 100 == 0;
    if cents { dollars(price.units() / 100, 2, true) } else { dollars(price.units(), 4, true) }
}

/// A number of shares: `2,000`, `27.5`.
pub fn shares(shares: Shares) -> String {
    plain(&shares.to_string())
}

/// A whole number with thousands separators.
pub fn count(number: i64) -> String {
    plain(&number.to_string())
}

/// A rate in percent: `15%`, `2.75%`.
pub fn percent(rate: Rate) -> String {
    format!("{}%", plain(&rate.times(100).to_string()))
}

/// A part of a whole in percent, to two digits: `33.33%`.
pub fn percent_of(part: u64, whole: u64) -> String {
    if whole == 0 {
        return "0%".into();
    }
    let basis = part.saturating_mul(10_000).saturating_add(whole / 2) / whole;
    let units = i64::try_from(basis).unwrap_or(i64::MAX);
    format!("{}%", Fixed::<2>::from_units(units))
}

/// A multiple to four digits: `1.5788`.
pub fn multiple(times: f64) -> String {
    plain(&Price::from_f64(times).to_string())
}

/// Hours, to the hundredth: `1,880`.
pub fn hours(hours: Hours) -> String {
    plain(&hours.to_string())
}

/// What a dollar brings: `97¢`.
pub fn cents(brings: CentsPerDollar) -> String {
    format!("{}¢", count(brings.units()))
}

/// A month: `December 2026`.
pub fn month(month: Month) -> String {
    format!("{} {}", month.name(), month.year())
}

/// A date of the facts in words: `2025-08` as `August 2025`, `2022-10-25` as `October 25, 2022`. Other words stay as they are.
pub fn date(text: &str) -> String {
    let said: Vec<String> = text.split(' ').map(said).collect();
    said.join(" ")
}

fn said(word: &str) -> String {
    let mut parts = word.splitn(3, '-');
    let found = match (parts.next(), parts.next()) {
        (Some(year), Some(number)) => Month::parse(&format!("{year}-{number}")).ok(),
        _ => None,
    };
    match (found, parts.next()) {
        (Some(found), None) => month(found),
        (Some(found), Some(day)) => {
            format!("{} {}, {}", found.name(), day.trim_start_matches('0'), found.year())
        }
        (None, _) => word.to_owned(),
    }
}

/// A text with a capital first letter, for the start of a sentence or a heading.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| [first.to_ascii_uppercase()].into_iter().chain(letters).collect())
}

/// A text with a lowercase first letter, for the middle of a sentence.
pub fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| [first.to_ascii_lowercase()].into_iter().chain(letters).collect())
}

/// A chance: `24%`; below 10% to a tenth: `3.4%`.
pub fn chance(chance: f64) -> String {
    let percent = chance * 100.0;
    if percent > 0.0 && percent < 9.5 {
        let tenths = Fixed::<1>::from_f64(percent).units();
        return format!("{}.{}%", tenths / 10, tenths % 10);
    }
    format!("{}%", Fixed::<0>::from_f64(percent))
}

/// A number of weeks: `1 week`, `3 weeks`.
pub fn weeks(count: u16) -> String {
    format!("{count} {}", if count == 1 { "week" } else { "weeks" })
}

/// A number of months: `1 month`, `18 months`.
pub fn months(count: u16) -> String {
    format!("{count} {}", if count == 1 { "month" } else { "months" })
}

/// A count in words for a sentence: `four`; digits above ten.
pub fn spelled(number: u16) -> String {
    const WORDS: [&str; 11] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    WORDS.get(usize::from(number)).map_or_else(|| number.to_string(), ToString::to_string)
}

/// The first years of something: `first four years`, `first year`.
pub fn first_years(years: u16) -> String {
    if years == 1 { "first year".to_owned() } else { format!("first {}", span(years)) }
}

/// A number of years in words: `four years`, `one year`.
pub fn span(years: u16) -> String {
    format!("{} {}", spelled(years), if years == 1 { "year" } else { "years" })
}

/// Units with `places` decimals as dollars. Zero cents are left out unless `always` is set.
fn dollars(units: i64, places: u32, always: bool) -> String {
    let one = 10_u64.pow(places);
    let (whole, part) = (units.unsigned_abs() / one, units.unsigned_abs() % one);
    let sign = if units < 0 { "−" } else { "" };
    let whole = plain(&whole.to_string());
    if places == 0 || (part == 0 && !always) {
        return format!("{sign}${whole}");
    }
    format!("{sign}${whole}.{part:0width$}", width = places as usize)
}

/// Adds thousands commas to a plain decimal.
fn plain(digits: &str) -> String {
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |rest| ("−", rest));
    let (whole, part) = digits.split_once('.').map_or((digits, ""), |(whole, part)| (whole, part));
    let mut out = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    if !part.is_empty() {
        out.push('.');
        out.push_str(part);
    }
    out
}
