//! Reads the name of a company that the catalog does not have, by the words around it.

use super::company_words::{OFFERED_BY, TITLES, is_name, weight};
use super::letter_text::LetterText;
use super::said::{begins, cut, is_in};
use super::token::{LetterToken, Piece};

/// Words for those who write offers.
const PEOPLE: &str = "people|talent|recruiting|recruiter|recruitment|hr|acquisition|staffing|hiring";

/// The name of a company that the catalog does not have: before `Inc.`, or behind words of an offer.
pub(super) fn other_company(letter: &LetterText<'_>) -> Option<(i32, usize, usize)> {
    let mut best: Option<(i32, usize, usize)> = None;
    let mut counts: Vec<(String, i32, usize, usize)> = Vec::new();
    for at in 0..letter.tokens.len() {
        let rest = letter.tokens.get(at..).unwrap_or_default();
        let corporate = matches!(
            rest.first().map(LetterToken::word),
            Some("inc" | "llc" | "corporation" | "corp" | "ltd" | "labs" | "technologies" | "pbc")
        );
        let found = if corporate && is_name(letter, at) {
            let mut from = at;
            while from > 0
                && at - from < 5
                && (is_name(letter, from - 1)
                    || (from < at && letter.tokens.get(from - 1).is_some_and(|token| token.is_mark('&')))
                    || (from == at && letter.tokens.get(from - 1).is_some_and(|token| token.is_mark(','))))
            {
                from -= 1;
            }
            let to = if rest.first().is_some_and(|token| matches!(token.word(), "labs" | "technologies")) {
                at + 1
            } else {
                at
            };
            let to = if letter.tokens.get(to.saturating_sub(1)).is_some_and(|token| token.is_mark(',')) {
                to - 1
            } else {
                to
            };
            (from < to).then_some((from, to, 8))
        } else {
            OFFERED_BY
                .split('|')
                .find_map(|words| begins(rest, words))
                .and_then(|length| {
                    let mut from = at + length;
                    // `Employer: X`; the word alone is no label.
                    let label = letter
                        .tokens
                        .get(from)
                        .is_some_and(|token| token.is_mark(':') || token.piece == Piece::Cell);
                    if label {
                        from += 1;
                    } else if matches!(
                        rest.first().map(LetterToken::word),
                        Some(
                            "employer"
                                | "hiring"
                                | "company"
                                | "legal"
                                | "entity"
                                | "organization"
                                | "employing"
                        )
                    ) {
                        return None;
                    }
                    let mut to = from;
                    while to < from + 4 && is_name(letter, to) {
                        to += 1;
                    }
                    (to > from).then_some((from, to, 5))
                })
                .or_else(|| {
                    // `your Lanternfish offer`
                    if begins(rest, "your").is_some() && is_name(letter, at + 1) {
                        let to = (at + 2..at + 4).find(|at| !is_name(letter, *at)).unwrap_or(at + 4);
                        return letter
                            .tokens
                            .get(to)
                            .is_some_and(|token| token.word() == "offer")
                            .then_some((at + 1, to, 4));
                    }
                    // `Harbor & Pine Studios is pleased to offer`
                    let offers = [
                        "is making",
                        "is pleased",
                        "is delighted",
                        "is happy",
                        "is thrilled",
                        "is excited",
                        "is proud",
                        "is offering",
                        "offers you",
                        "would like to offer",
                        "would like to engage",
                        "would like to hire",
                        "would like to employ",
                        "invites you",
                        "wishes to",
                        "can offer",
                        "is able to offer",
                        "has decided to offer",
                        "would love",
                        "are pleased",
                    ];
                    offers.iter().find_map(|words| begins(rest, words))?;
                    let amp = |at: usize| letter.tokens.get(at).is_some_and(|token| token.is_mark('&'));
                    let mut from = at;
                    while from > 0
                        && at - from < 5
                        && (is_name(letter, from - 1) || (from < at && amp(from - 1)))
                    {
                        from -= 1;
                    }
                    (from < at).then_some((from, at, 4))
                })
                .or_else(|| {
                    let from = at + begins(rest, "at")?;
                    let to = (from..from + 3).find(|at| !is_name(letter, *at)).unwrap_or(from + 3);
                    (to > from).then_some((from, to, 2))
                })
                .or_else(|| by_people(letter, at))
        };
        let Some((from, to, score)) = found else { continue };
        let name = letter.said(from, to).to_owned();
        let lower = name.to_ascii_lowercase();
        let titled = cut(&letter.tokens, from, to).iter().any(|token| is_in(TITLES, token.word()));
        if (titled && !corporate)
            || is_in(PEOPLE, lower.as_str())
            || is_in("common|class|preferred|restricted", lower.split(' ').next().unwrap_or_default())
        {
            continue;
        }
        if matches!(lower.as_str(), "us" | "the" | "our" | "team" | "company")
            || lower.starts_with("the company")
        {
            continue;
        }
        let score = score + weight(letter, from, to).min(0);
        let same = |known: &str| {
            let known = known.to_ascii_lowercase();
            known.starts_with(&lower) || lower.starts_with(&known)
        };
        match counts.iter_mut().find(|(known, ..)| same(known)) {
            Some(known) => {
                known.1 += score;
                // `Wrenfield`, and then `Wrenfield Analytics, Inc.`
                if corporate && name.len() > known.0.len() {
                    (known.0, known.2, known.3) = (name.clone(), from, to);
                }
                // A name in capitals alone is rather a letterhead.
                if known.0.to_ascii_uppercase() == known.0 && name.to_ascii_uppercase() != name {
                    (known.0, known.2, known.3) = (name, from, to);
                }
            }
            None => counts.push((name, score, from, to)),
        }
    }
    for (_, score, from, to) in counts {
        if score > 0 && best.is_none_or(|(most, ..)| score > most) {
            best = Some((score, from, to));
        }
    }
    best
}

/// A name beside people who hire: `It's Teo from Pebblewise`, `Bex (Harrowgate):`, `Juniper Hollow AI | People`, `1,800 RSUs of Juniper Hollow`.
fn by_people(letter: &LetterText<'_>, at: usize) -> Option<(usize, usize, i32)> {
    let token = letter.tokens.get(at)?;
    let after = |from: usize| {
        let to = (from..from + 4).find(|at| !is_name(letter, *at)).unwrap_or(from + 4);
        (to > from).then_some((from, to))
    };
    let word = |at: usize| letter.tokens.get(at).map_or("", LetterToken::word);
    let is = |at: usize, piece: &Piece| letter.tokens.get(at).is_some_and(|token| token.piece == *piece);
    let before = |back: usize| at.checked_sub(back).map_or("", word);
    if token.word() == "from" && at.checked_sub(1).is_some_and(|before| is_name(letter, before)) {
        let greets = (2..4).any(|back| is_in("it|it's|i'm|im|is|am", before(back)));
        return after(at + 1).filter(|_| greets).map(|(from, to)| (from, to, 4));
    }
    // `Re: Holloway Grid offer`
    if token.is_mark(':') && is_in("subject|re|fwd|fw", before(1)) {
        let (from, to) = after(at + 1)?;
        return (word(to) == "offer").then_some((from, to, 4));
    }
    if token.word() == "of" && is_in("rsus|units|shares|gsus", before(1)) {
        return after(at + 1).map(|(from, to)| (from, to, 3));
    }
    if token.is_mark('(') && at.checked_sub(1).is_some_and(|before| is_name(letter, before)) {
        let (from, to) = after(at + 1)?;
        let speaks = is(to, &Piece::Mark(')')) && is(to + 1, &Piece::Mark(':'));
        return speaks.then_some((from, to, 2));
    }
    if matches!(token.piece, Piece::Cell | Piece::Mark(',')) {
        // Either side of `|` in the last lines of a mail.
        if is_in(PEOPLE, before(1)) {
            let (from, to) = after(at + 1)?;
            return is(to, &Piece::End).then_some((from, to, 3));
        }
        let row = token.piece == Piece::Cell && is_in(PEOPLE, word(at + 1));
        let from = (0..at).rev().take(4).take_while(|at| is_name(letter, *at)).last().filter(|_| row)?;
        return Some((from, at, 3));
    }
    None
}
