//! Asks what words some tokens hold.

use super::figure::LetterFigure;
use super::number_words::{ordinal_word, small};
use super::token::{LetterToken, Piece};

/// Do the tokens hold one of these phrases, parted by `|`? Hyphens between words do not count; digits are matched as they stand, and `*` ends
/// the beginning of a word.
pub(super) fn says(tokens: &[LetterToken], phrases: &str) -> bool {
    phrases.split('|').any(|phrase| find(tokens, phrase).is_some())
}

/// Is a word one of a list, parted by `|`?
pub(super) fn is_in(list: &str, word: &str) -> bool {
    list.split('|').any(|known| known == word)
}

/// Where a phrase begins.
pub(super) fn find(tokens: &[LetterToken], phrase: &str) -> Option<usize> {
    // Most tokens differ in the first word, so that it is taken apart once for all of them.
    let first =
        phrase.bytes().position(|byte| byte == b' ').and_then(|end| phrase.get(..end)).unwrap_or(phrase);
    let stem = first.strip_suffix('*').unwrap_or(first);
    let may = |token: &LetterToken| match &token.piece {
        Piece::Word(word) => word.starts_with(stem),
        Piece::Figure(figure) => figure.text == first,
        _ => false,
    };
    let begin = |(at, token): (usize, &LetterToken)| {
        (may(token) && tokens.get(at..).is_some_and(|rest| begins(rest, phrase).is_some())).then_some(at)
    };
    tokens.iter().enumerate().find_map(begin)
}

/// How many tokens a phrase at the beginning has.
pub(super) fn begins(tokens: &[LetterToken], phrase: &str) -> Option<usize> {
    let mut at = 0;
    for word in phrase.split(' ') {
        if at > 0 && tokens.get(at)?.is_mark('-') {
            at += 1;
        }
        let token = tokens.get(at)?;
        let digits = token.figure().map_or("", |figure| figure.text.as_str());
        let stem = word.strip_suffix('*');
        let fits = match stem {
            Some(stem) => token.word().starts_with(stem),
            None => token.word() == word || (!digits.is_empty() && digits == word),
        };
        if !fits {
            return None;
        }
        at += 1;
    }
    Some(at)
}

/// The tokens from one place to another, as far as there are any.
pub(super) fn cut(tokens: &[LetterToken], from: usize, to: usize) -> &[LetterToken] {
    let to = to.min(tokens.len());
    tokens.get(from.min(to)..to).unwrap_or_default()
}

/// A small whole number, in digits or words.
pub(super) fn count(token: &LetterToken) -> Option<u32> {
    match &token.piece {
        Piece::Figure(figure) if figure.is_number() => figure.whole(),
        Piece::Word(word) => small(word),
        _ => None,
    }
}

/// `first`, `2nd`: which one.
pub(super) fn nth(token: &LetterToken) -> Option<u32> {
    match &token.piece {
        Piece::Figure(LetterFigure { kind: super::figure::FigureKind::Ordinal, text, .. }) => {
            text.parse().ok()
        }
        Piece::Word(word) => ordinal_word(word),
        _ => None,
    }
}

/// A length of time at the beginning, in months, and how many tokens it has: `12 months`, `two-year`, `90 days`, `six (6) months`.
pub(super) fn span(tokens: &[LetterToken]) -> Option<(u32, usize)> {
    let number = count(tokens.first()?)?;
    let mut at = 1;
    while tokens.get(at).is_some_and(|token| {
        token.is_mark('-')
            || matches!(
                token.word(),
                "full" | "calendar" | "consecutive" | "complete" | "continuous" | "completed" | "successive"
            )
    }) {
        at += 1;
    }
    let each = match tokens.get(at)?.word() {
        "month" | "months" | "mo" | "mos" | "mth" => 1,
        "year" | "years" | "yr" | "yrs" | "y" => 12,
        "quarter" | "quarters" => 3,
        _ => return None,
    };
    Some((number.checked_mul(each)?, at + 1)).filter(|(months, _)| (1..=120).contains(months))
}

/// The first length of time in some tokens, in months.
pub(super) fn first_span(tokens: &[LetterToken]) -> Option<u32> {
    spans(tokens).into_iter().next().map(|(_, months)| months)
}

/// All lengths of time: where and how many months. `first year` and `one-year anniversary` count too.
pub(super) fn spans(tokens: &[LetterToken]) -> Vec<(usize, u32)> {
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        let rest = tokens.get(at..).unwrap_or_default();
        let next = |step: usize| rest.get(step).map_or("", LetterToken::word);
        if let Some((months, _)) = span(rest) {
            found.push((at, months));
        } else if let Some(which) = rest.first().and_then(nth) {
            let skip = usize::from(rest.get(1).is_some_and(|token| token.is_mark('-')));
            if matches!(next(1 + skip), "year" | "anniversary") || (next(1) == "full" && next(2) == "year") {
                found.push((at, which * 12));
            }
        } else if let Some(year) =
            rest.get(1).and_then(count).filter(|year| next(0) == "year" && (1..=4).contains(year))
        {
            found.push((at, year * 12));
        } else if matches!(next(0), "a" | "one")
            && (next(1) == "year" || next(1) == "full" && next(2) == "year")
            || next(0) == "the" && next(1) == "year" && matches!(next(2), "that" | "after" | "following")
        {
            found.push((at, 12));
        }
    }
    found
}
