//! Finds words, numbers and fractions at the beginning of a text.

use super::figure::{FigureKind, LetterFigure};
use super::token::Piece;

/// A word, and its length. What mixes letters and digits is one word: `L6`, `401(k)`.
pub(super) fn word(rest: &str) -> (Piece, usize) {
    for plan in ["401(k)", "401 (k)", "401(K)", "401 (K)", "401k", "401K"] {
        if rest.starts_with(plan) {
            return (Piece::Word("401k".into()), plan.len());
        }
    }
    let inner = |at: usize, sign: char| {
        sign.is_alphanumeric()
            || (matches!(sign, '\'' | '&' | '@' | '.')
                && rest
                    .get(at + 1..)
                    .and_then(|behind| behind.chars().next())
                    .is_some_and(char::is_alphanumeric)
                && (sign != '.'
                    || !rest
                        .get(at + 1..)
                        .unwrap_or_default()
                        .starts_with(|next: char| next.is_ascii_uppercase())
                    || at == 1))
    };
    let length = rest.char_indices().find(|(at, sign)| !inner(*at, *sign)).map_or(rest.len(), |(at, _)| at);
    let length = if length == 0 { rest.chars().next().map_or(1, char::len_utf8) } else { length };
    let text = rest.get(..length).unwrap_or_default().to_ascii_lowercase();
    let text = text.strip_suffix("'s").unwrap_or(&text);
    (Piece::Word(text.to_owned()), length)
}

/// `1/16`, and its length.
pub(super) fn fraction(rest: &str) -> Option<(Piece, usize)> {
    let (above, behind) = digits(rest)?;
    let behind = behind.strip_prefix('/')?;
    let (below, behind) = digits(behind)?;
    let bare =
        behind.strip_prefix("th").or_else(|| behind.strip_prefix("rd")).or_else(|| behind.strip_prefix("nd"));
    let behind = bare.unwrap_or(behind);
    let goes_on = behind.starts_with(|next: char| next.is_alphanumeric() || matches!(next, '/' | '%'));
    let (above, below): (u32, u32) = (above.parse().ok()?, below.parse().ok()?);
    let length = rest.len() - behind.len();
    let text = rest.get(..length)?;
    (!goes_on && above < below && below <= 120)
        .then(|| (Piece::Figure(LetterFigure::new(FigureKind::Fraction(above, below), text)), length))
}

/// Up to three digits, and what follows.
fn digits(text: &str) -> Option<(&str, &str)> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    (1..=3).contains(&length).then(|| text.split_at_checked(length)).flatten()
}

/// Codes of currencies that stand before or behind an amount.
const CODES: [&str; 17] = [
    "USD", "CAD", "EUR", "GBP", "AUD", "CHF", "INR", "JPY", "SGD", "NZD", "MXN", "SEK", "PLN", "ILS", "HKD",
    "BRL", "DKK",
];
/// Signs of currencies.
const SIGNS: [char; 6] = ['$', '€', '£', '¥', '₹', '₪'];
/// Multiples behind a number, the longer first.
const TIMES: [&str; 10] = ["thousand", "million", "billion", "grand", "mm", "MM", "k", "K", "M", "m"];

/// An amount, a percentage, a number or an ordinal at the beginning, and its length.
pub(super) fn number(rest: &str) -> Option<(Piece, usize)> {
    let (mut at, mut foreign, mut marked) = (0, false, false);
    let behind = |at: usize| rest.get(at..).unwrap_or_default();
    if let Some(code) = CODES.iter().find(|code| behind(0).starts_with(**code)) {
        at = code.len() + usize::from(behind(code.len()).starts_with(' '));
        foreign = *code != "USD";
        marked = true;
    }
    let letters = behind(at).bytes().take_while(u8::is_ascii_alphabetic).count();
    let sign = behind(at + letters).chars().next().filter(|sign| SIGNS.contains(sign));
    if let Some(sign) = sign.filter(|_| {
        letters <= 2 && (letters == 0 || behind(at).starts_with(|first: char| first.is_ascii_uppercase()))
    }) {
        foreign |= sign != '$' || !matches!(behind(at).get(..letters), Some("" | "US"));
        at += letters + sign.len_utf8();
        marked = true;
        while behind(at).starts_with(' ') {
            at += 1;
        }
    }
    let digit = |at: usize| behind(at).starts_with(|first: char| first.is_ascii_digit());
    if !(digit(at) || (behind(at).starts_with('.') && digit(at + 1))) {
        return None;
    }
    let digits = number_length(behind(at), marked);
    let digits =
        if !marked && digits <= 3 { blank_group(behind(at), digits).unwrap_or(digits) } else { digits };
    let digits = if marked { digits } else { broken_percent(behind(at)).unwrap_or(digits) };
    let (start, mut plain) = (at, rest.get(..at)?.to_owned());
    at += digits;
    let typed: String = rest.get(start..at)?.chars().filter(|sign| *sign != ' ').collect();
    plain.push_str(&european(&typed, marked, behind(at)).unwrap_or(typed));
    let blank = usize::from(behind(at).starts_with(' '));
    if !marked
        && let Some(suffix) = ["st", "nd", "rd", "th"].iter().find(|suffix| behind(at).starts_with(**suffix))
    {
        let ends = !behind(at + 2).starts_with(char::is_alphanumeric);
        return ends.then(|| {
            (
                Piece::Figure(LetterFigure::new(FigureKind::Ordinal, rest.get(..at).unwrap_or_default())),
                at + suffix.len(),
            )
        });
    }
    let mut scaled = false;
    let ends = |text: &str| !text.starts_with(char::is_alphanumeric);
    for times in TIMES {
        let stands = [blank, 0].into_iter().find(|blank| {
            let word = behind(at + blank);
            word.starts_with(times) && ends(word.get(times.len()..).unwrap_or_default())
        });
        // `12 m` has no multiple.
        if let Some(blank) =
            stands.filter(|blank| marked || *blank == 0 || times.len() > 2 || times == "k" || times == "K")
        {
            at += blank + times.len();
            plain.push_str(times);
            scaled = true;
            break;
        }
    }
    // What is glued to letters is no number: `1099-R`, `24x7`.
    if !marked && !scaled && !ends(behind(at)) {
        // `4y`, `18mo`: a number and its unit.
        let unit = ["y", "yr", "yrs", "mo", "mos"]
            .iter()
            .any(|unit| behind(at).strip_prefix(unit).is_some_and(ends));
        return unit
            .then(|| (Piece::Figure(LetterFigure::new(FigureKind::Number { scaled: false }, &plain)), at));
    }
    let blank = usize::from(behind(at).starts_with(' '));
    let tail = behind(at + blank);
    let word_is = |word: &str| {
        tail.get(..word.len()).is_some_and(|found| found.eq_ignore_ascii_case(word))
            && ends(tail.get(word.len()..).unwrap_or_default())
    };
    let percent = ["%", "percent", "per cent", "pct"]
        .into_iter()
        .find(|word| tail.starts_with('%') && *word == "%" || *word != "%" && word_is(word));
    if let Some(percent) = percent.filter(|_| !marked) {
        plain.push('%');
        return Some((
            Piece::Figure(LetterFigure::new(FigureKind::Percent, &plain)),
            at + blank + percent.len(),
        ));
    }
    let unit = ["dollars", "dollar"].into_iter().chain(CODES).find(|word| word_is(word));
    let abroad = ["euros", "euro", "pounds", "rupees", "€", "£"]
        .into_iter()
        .find(|word| word_is(word) || (!word.is_ascii() && tail.starts_with(*word)));
    if let Some(unit) = unit.or(abroad) {
        at += blank + unit.len();
        plain.push(' ');
        plain.push_str(unit);
        foreign |= abroad.is_some() || !matches!(unit, "dollars" | "dollar" | "USD");
        marked = true;
    }
    let kind = if marked { FigureKind::Money { foreign } } else { FigureKind::Number { scaled } };
    Some((Piece::Figure(LetterFigure::new(kind, &plain)), at))
}

/// `185.000`, `185.000,00` and `12,5` %, as English writes them; `None` where a number is written so already.
fn european(digits: &str, marked: bool, behind: &str) -> Option<String> {
    let (whole, part) = digits.split_once(',').map_or((digits, None), |(whole, part)| (whole, Some(part)));
    let short = part.is_none_or(|part| matches!(part.len(), 1 | 2));
    let unit = behind.trim_start_matches(' ');
    if short && !whole.contains('.') {
        return part.filter(|_| unit.starts_with('%')).map(|part| format!("{whole}.{part}"));
    }
    let mut groups = whole.split('.');
    let first = groups.next().filter(|first| (1..=3).contains(&first.len()) && !first.starts_with('0'))?;
    let groups: Vec<&str> = groups.collect();
    let shares = ["RSU", "shares", "units", "restricted", "stock"].iter().any(|word| unit.starts_with(word));
    // `1.375` is rather a price.
    let plain =
        shares || part.is_some() || groups.len() > 1 || first.len() > 1 || groups.first() == Some(&"000");
    let counted =
        marked || shares || CODES.iter().chain(&["€", "£", "dollar"]).any(|word| unit.starts_with(word));
    let fits = short && plain && counted && !groups.is_empty() && groups.iter().all(|group| group.len() == 3);
    let cents = part.map_or_else(String::new, |part| format!(".{part}"));
    fits.then(|| format!("{first}{}{cents}", groups.concat()))
}

/// `12 . 5 %` of a broken text: how many bytes the number has.
fn broken_percent(text: &str) -> Option<usize> {
    let (whole, behind) = digits(text)?;
    let behind = behind.strip_prefix(' ').unwrap_or(behind).strip_prefix('.')?;
    let behind = behind.strip_prefix(' ').unwrap_or(behind);
    let (part, behind) = digits(behind)?;
    let percent = behind.trim_start_matches(' ').starts_with('%');
    (percent && whole.len() <= 3 && part.len() <= 2).then(|| text.len() - behind.len())
}

/// `5 250 RSUs`: with the group behind a blank, where shares are counted.
fn blank_group(text: &str, digits: usize) -> Option<usize> {
    let group = text.get(digits..)?.strip_prefix(' ')?;
    let whole = group.get(..3)?.bytes().all(|byte| byte.is_ascii_digit());
    let unit = group.get(3..)?.strip_prefix(' ')?.to_ascii_lowercase();
    let shares = ["rsu", "shares", "units", "restricted"].iter().any(|word| unit.starts_with(word));
    (whole && shares).then_some(digits + 4)
}

/// How many bytes the digits have, with what groups them. In an amount a broken text may have a blank beside its comma: `$212, 000`.
fn number_length(text: &str, marked: bool) -> usize {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let group = |at: usize| (0..3).all(|step| digit(at + step)) && !digit(at + 3);
    let mut end = 0;
    loop {
        let blanks = bytes.iter().skip(end).take_while(|byte| **byte == b' ').count();
        let comma = end + blanks;
        let more = bytes.iter().skip(comma + 1).take_while(|byte| **byte == b' ').count();
        let zeros = |at: usize| text.get(at..at + 3) == Some("000");
        let mark = matches!(bytes.get(end), Some(b',' | b'.' | b'\'')) && digit(end + 1);
        let blank = marked && (1..=3).contains(&end) && blanks == 1 && group(end + 1);
        if digit(end) || mark || blank {
            end += 1;
        } else if marked
            && end > 0
            && blanks <= 1
            && more <= 1
            && blanks + more > 0
            && bytes.get(comma) == Some(&b',')
            && group(comma + 1 + more)
            && (zeros(comma + 1 + more) || blanks == 1)
        {
            end = comma + 1 + more;
        } else {
            return end;
        }
    }
}
