//! Reads which company offers: one of the catalog, or a name that words of an offer introduce.

use super::letter_text::{Draft, LetterText};
use super::said::{begins, cut, is_in, says};
use super::token::{LetterToken, Piece};

/// Words before the name of the company that offers.
const OFFERED_BY: &str = "behalf of|employment with|employment at|join|joining|offer from|offer with|\
            position at|position with|role at|role with|welcome to|team at|work at|offer at|\
            here at|offered by|joined|employer|hiring entity|company name|hiring company|\
            legal entity|entity|organization|employing company|hiring organization|company";

/// Finds a company of the catalog, or the name of another one. Returns what it is called.
pub(super) fn company(letter: &LetterText<'_>, draft: &mut Draft) -> Option<String> {
    let mut best: Option<(i32, usize, usize)> = None;
    for (index, known) in letter.catalog.companies.iter().enumerate() {
        let name = known.name.to_ascii_lowercase();
        let (domain, mailbox) = (format!("{name}."), format!("@{name}.com"));
        let (mut score, mut first, mut found) = (0, 0, false);
        for (at, _) in letter.tokens.iter().enumerate().filter(|(_, token)| {
            let word = token.word();
            word == name || word.starts_with(&domain) || word.ends_with(&mailbox)
        }) {
            let capital = letter.said(at, at + 1).starts_with(|first: char| first.is_uppercase())
                || letter.tokens.get(at).is_some_and(|token| token.word().contains('.'));
            let near = cut(&letter.tokens, at.saturating_sub(2), at + 3);
            if !capital && !says(near, "offer|call|recruiter|recruiting|team") {
                continue;
            }
            if !found {
                first = at;
            }
            found = true;
            score += 2 + weight(letter, at, at + 1);
        }
        if found && best.is_none_or(|(most, ..)| score > most) {
            best = Some((score, index, first));
        }
    }
    let other = other_company(letter);
    // `Amazon.com Services LLC` is a company of the catalog.
    let is_known = |(_, from, _): &(i32, usize, usize)| {
        let first = letter.tokens.get(*from).map_or("", LetterToken::word);
        let first = first.split('.').next().unwrap_or(first);
        letter.catalog.companies.iter().any(|known| known.name.eq_ignore_ascii_case(first))
    };
    let known = best.filter(|(score, ..)| {
        *score > 0 && other.as_ref().is_none_or(|other| *score >= other.0 || is_known(other))
    });
    if let Some((_, index, at)) = known {
        let company = letter.catalog.companies.get(index)?;
        draft.reading.offer.company = Some(company.id.to_owned());
        draft.found(letter, "company", company.id, (at, at + 1), true);
        return Some(company.name.to_owned());
    }
    match other {
        Some((_, from, to)) => {
            let name = letter.said(from, to).to_owned();
            draft.found(letter, "name", &name, (from, to), true);
            Some(name)
        }
        None => {
            if let Some(to) = letterhead(letter) {
                let name = letter.said(0, to).to_owned();
                draft.found(letter, "name", &name, (0, to), false);
                draft.ask("name", format!("Is {name} the company?"));
                return Some(name);
            }
            draft.ask("name", "The letter does not say which company it is from. Which one is it?");
            None
        }
    }
}

/// Where the name at the top of the text ends.
fn letterhead(letter: &LetterText<'_>) -> Option<usize> {
    let to = (0..6).find(|at| !is_name(letter, *at)).unwrap_or(6);
    let words = cut(&letter.tokens, 0, to);
    let other = says(
        words,
        "offer|subject|re|hi|hello|dear|hey|notes|call|from|date|to|congratulations|on|\
            welcome|thank|employment|memorandum|letter|confidential|private|personal|phone|\
            position|role|title|congrats|great",
    ) || words.iter().any(|token| is_in(TITLES, token.word()));
    (to >= 2 && !other).then_some(to)
}

/// How much the words around a name say that this company offers.
fn weight(letter: &LetterText<'_>, from: usize, to: usize) -> i32 {
    let before = cut(&letter.tokens, from.saturating_sub(3), from);
    let behind = cut(&letter.tokens, to, to + 3);
    let clause = letter.clauses.iter().position(|clause| (clause.from..clause.to).contains(&from));
    let clause = clause.map_or(&[][..], |number| letter.clause(number));
    let mut score = 0;
    if says(before, OFFERED_BY) {
        score += 6;
    }
    if behind.first().is_some_and(|token| {
        matches!(
            token.word(),
            "inc"
                | "llc"
                | "corporation"
                | "corp"
                | "platforms"
                | "recruiting"
                | "ltd"
                | "is"
                | "offer"
                | "stock"
                | "rsu"
                | "rsus"
                | "recruiter"
                | "talent"
                | "com"
        )
    }) {
        score += 3;
    }
    if says(
        clause,
        "competing|prior offer|previous offer|earlier offer|other offer|versus|vs|compared|\
            you told us|instead of|your current|currently at|previous employer|leaving|unvested|\
            forfeit*|match the|offer you have|other offer|prior to|formerly|your time at|\
            non solicit*|via|meet|docs|maps|calendar",
    ) {
        score -= 6;
    }
    score
}

/// The name of a company that the catalog does not have: before `Inc.`, or behind words of an offer.
fn other_company(letter: &LetterText<'_>) -> Option<(i32, usize, usize)> {
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
        };
        let Some((from, to, score)) = found else { continue };
        let name = letter.said(from, to).to_owned();
        let lower = name.to_ascii_lowercase();
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

/// Is it a word that begins with a capital?
pub(super) fn is_name(letter: &LetterText<'_>, at: usize) -> bool {
    let Some(token) = letter.tokens.get(at) else { return false };
    let said = letter.said(at, at + 1);
    matches!(token.piece, Piece::Word(_))
        && said.starts_with(|first: char| first.is_uppercase())
        && !matches!(
            said,
            "I" | "We" | "You" | "The" | "This" | "As" | "Your" | "Our" | "Dear" | "Re" | "A" | "In"
        )
}

/// Words that a title holds.
pub(super) const TITLES: &str = "manager|engineer|director|lead|architect|head|scientist|developer|vp|president|\
            designer|analyst|programmer|consultant|principal|staff|sdm|cto|officer|specialist|\
            researcher|em";
