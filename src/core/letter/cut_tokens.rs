//! Cuts the joined text of a letter into words, numbers and marks.

use super::figure::{FigureKind, LetterFigure};
use super::scan::{fraction, number, word};
use super::scan_date::date;
use super::spelled::merge_spelled;
use super::token::{LetterToken, Piece};

/// The pieces of a joined text.
pub(super) fn letter_tokens(text: &str) -> Vec<LetterToken> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let first = rest.chars().next().unwrap_or(' ');
        let after_letter =
            text.get(..at).and_then(|before| before.chars().next_back()).is_some_and(char::is_alphanumeric);
        let (piece, length) = if first == ' ' {
            at += 1;
            continue;
        } else if first == '\n' {
            (Piece::End, 1)
        } else if first == '\t' {
            (Piece::Cell, 1)
        } else if after_letter || rest.starts_with("401") {
            plain(rest, first)
        } else if let Some(length) = clock(rest) {
            (Piece::Word(rest.get(..length).unwrap_or_default().to_owned()), length)
        } else if let Some((found, length)) = date(rest) {
            (
                Piece::Figure(LetterFigure::new(
                    FigureKind::Date(found),
                    rest.get(..length).unwrap_or_default(),
                )),
                length,
            )
        } else if let Some((found, length)) = fraction(rest).or_else(|| number(rest)) {
            (found, length)
        } else if short_sign_on(rest, tokens.last()) {
            (Piece::Word("signon".to_owned()), 2)
        } else {
            plain(rest, first)
        };
        tokens.push(LetterToken { piece, from: at, to: at + length });
        at += length.max(1);
    }
    merge_spelled(tokens)
}

/// `SO: 50k`, `180/120 SO`: a sign-on bonus in notes.
fn short_sign_on(rest: &str, before: Option<&LetterToken>) -> bool {
    let ends = rest.strip_prefix("SO").filter(|behind| !behind.starts_with(char::is_alphanumeric));
    ends.is_some_and(|behind| {
        let ahead = behind.trim_start_matches(' ');
        before.is_some_and(|token| token.figure().is_some())
            || ahead.starts_with([':', '$', '='])
            || ahead.starts_with(|next: char| next.is_ascii_digit())
    })
}

/// The length of a time of day: `10:42`.
fn clock(rest: &str) -> Option<usize> {
    let hours = rest.bytes().take_while(u8::is_ascii_digit).count();
    let minutes = rest.get(hours..)?.strip_prefix(':')?.bytes().take_while(u8::is_ascii_digit).count();
    ((1..=2).contains(&hours) && minutes == 2).then_some(hours + 3)
}

/// A word or a mark.
fn plain(rest: &str, first: char) -> (Piece, usize) {
    if first.is_alphanumeric() { word(rest) } else { (Piece::Mark(first), first.len_utf8()) }
}
