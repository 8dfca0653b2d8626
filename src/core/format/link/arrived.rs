//! Takes off what mail and chat programs put on a link: signs of the sentence around it, signs that nobody sees, tracking, percent signs.
//!
//! The checksum proves what is left, so that taking off too much or too little never opens another scenario.

use super::PREFIX;

/// How often percent signs are read: a program may write a link twice.
const TIMES: usize = 3;

/// The fragment as it was written, where only such signs are on it; else the fragment as it came.
pub(super) fn as_written(fragment: &str) -> String {
    let mut text = seen(fragment);
    for _ in 0..TIMES {
        match decoded(&text) {
            Some(plain) => text = seen(&plain),
            None => break,
        }
    }
    let Some(behind) = text.strip_prefix(PREFIX) else { return text };
    let end = behind
        .find(|sign: char| !(sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_')))
        .unwrap_or(behind.len());
    let (body, tail) = behind.split_at_checked(end).unwrap_or((behind, ""));
    let tail = tail.trim_start_matches(ends_a_sentence);
    let tracking = tail.is_empty() || tail.starts_with(['&', '?']);
    if tracking { format!("{PREFIX}{body}") } else { text }
}

/// The text without blanks and signs that nobody sees.
fn seen(text: &str) -> String {
    text.chars().filter(|sign| !is_unseen(*sign) && !sign.is_whitespace()).collect()
}

/// The text with its percent signs read, where that changes it.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, behind)) = rest.split_first() {
        let read = match (byte, behind) {
            (b'%', [high, low, ..]) => digit(*high).zip(digit(*low)).map(|(high, low)| high * 16 + low),
            _ => None,
        };
        bytes.push(read.unwrap_or(byte));
        rest = if read.is_some() { behind.get(2..).unwrap_or_default() } else { behind };
    }
    String::from_utf8(bytes).ok().filter(|plain| plain != text)
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// Signs without width.
const fn is_unseen(sign: char) -> bool {
    matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe0f}' | '\u{feff}')
}

/// Signs that close a sentence, a bracket or a quotation behind a link.
const fn ends_a_sentence(sign: char) -> bool {
    matches!(
        sign,
        '.' | ',' | ';' | ':' | '!' | ')' | ']' | '}' | '>' | '…' | '"' | '\'' | '”' | '’' | '»' | '*'
    )
}
