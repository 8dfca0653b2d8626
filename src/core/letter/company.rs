//! Reads which company offers: one of the catalog, or a name that words of an offer introduce.

use super::company_name::other_company;
use super::letter_text::{Draft, LetterText};
use super::said::{cut, is_in, says};
use super::token::{LetterToken, Piece};

/// Words before the name of the company that offers.
pub(super) const OFFERED_BY: &str = "behalf of|employment with|employment at|join|joining|offer from|offer with|\
            position at|position with|role at|role with|welcome to|team at|work at|offer at|\
            here at|offered by|joined|employer|hiring entity|company name|hiring company|\
            legal entity|entity|organization|employing company|hiring organization|company";

/// Other names of companies of the catalog, as notes have them.
const SHORT: [(&str, &str); 9] = [
    ("goog", "google"),
    ("msft", "microsoft"),
    ("amzn", "amazon"),
    ("aws", "amazon"),
    ("facebook", "meta"),
    ("fb", "meta"),
    ("nvda", "nvidia"),
    ("nflx", "netflix"),
    ("aapl", "apple"),
];

/// Finds a company of the catalog, or the name of another one. Returns what it is called.
pub(super) fn company(letter: &LetterText<'_>, draft: &mut Draft) -> Option<String> {
    let mut best: Option<(i32, usize, usize)> = None;
    for (index, known) in letter.catalog.companies.iter().enumerate() {
        let name = known.name.to_ascii_lowercase();
        let (domain, mailbox) = (format!("{name}."), format!("@{name}.com"));
        let (mut score, mut first, mut found) = (0, 0, false);
        for (at, _) in letter.tokens.iter().enumerate().filter(|(_, token)| {
            let word = token.word();
            word == name
                || word.starts_with(&domain)
                || word.ends_with(&mailbox)
                || SHORT.iter().any(|(short, id)| *short == word && *id == known.id)
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
            position|role|title|congrats|great|summary|terms|package|numbers|update|compensation|\
            candidate|my|new|team|hr|ok|yes|no|so|fwd|sent|base|salary",
    ) || words.iter().any(|token| is_in(TITLES, token.word()));
    // `DATABRICKS - 2nd call`
    let alone = letter
        .tokens
        .get(to)
        .is_none_or(|next| matches!(next.piece, Piece::Mark('-' | '|' | ':') | Piece::Cell | Piece::End));
    ((to >= 2 || to == 1 && alone) && !other).then_some(to)
}

/// How much the words around a name say that this company offers.
pub(super) fn weight(letter: &LetterText<'_>, from: usize, to: usize) -> i32 {
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
            you told us|you told me|instead of|your current|currently at|previous employer|leaving|unvested|\
            forfeit*|match the|offer you have|other offer|prior to|formerly|your time at|\
            non solicit*|via|meet|docs|maps|calendar|they were|has me at|have me at|has you at|offered me|declin*|turned down",
    ) {
        score -= 6;
    }
    score
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
