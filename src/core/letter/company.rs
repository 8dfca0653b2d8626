//! Reads which company offers: one of the catalog, or a name that words of an offer introduce.

use super::company_name::other_company;
use super::company_words::{TITLES, is_name, weight};
use super::letter_text::{Draft, LetterText};
use super::said::{cut, is_in, says};
use super::token::{LetterToken, Piece};

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
    let mut scores: Vec<i32> = Vec::new();
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
            // The head of notes names whose offer it is.
            let heads = letter.clauses.iter().take(2).any(|clause| (clause.from..clause.to).contains(&at));
            score += 2 + weight(letter, at, at + 1) + if heads { 2 } else { 0 };
        }
        scores.push(score);
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
    if let Some((score, index, at)) = known {
        let company = letter.catalog.companies.get(index)?;
        draft.reading.offer.company = Some(company.id.to_owned());
        let rival = scores
            .iter()
            .enumerate()
            .any(|(other, theirs)| other != index && *theirs > 0 && *theirs + 2 >= score);
        let sure = !rival && (score > 2 || other.is_none());
        draft.found(letter, "company", company.id, (at, at + 1), sure);
        if !sure {
            draft.ask("company", format!("Is the offer from {}?", company.name));
        }
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
            if let Some((from, to)) = acts(letter) {
                let name = letter.said(from, to).to_owned();
                draft.found(letter, "name", &name, (from, to), false);
                draft.ask("name", format!("Is {name} the company?"));
                return Some(name);
            }
            draft.ask("name", "The letter does not say which company it is from. Which one is it?");
            None
        }
    }
}

/// A name at the begin of a clause that does something: `Pebblewise wants to …`.
fn acts(letter: &LetterText<'_>) -> Option<(usize, usize)> {
    letter.clauses.iter().enumerate().find_map(|(number, clause)| {
        let from =
            clause.from + usize::from(letter.tokens.get(clause.from).is_some_and(|token| token.is_mark('"')));
        let to = (from..from + 4).find(|at| !is_name(letter, *at)).unwrap_or(from + 4);
        let verb = letter.tokens.get(to).map_or("", LetterToken::word);
        let acts = is_in("now|has|wants|would|will|can|pays|matches|is|was|serves|makes|offers|needs", verb);
        let pay = letter.hits.get(number).is_some_and(|hits| hits.iter().any(|hit| hit.from < to));
        let words = cut(&letter.tokens, from, to);
        let titled = words.iter().any(|token| is_in(TITLES, token.word()) || is_in(NOT_NAMES, token.word()));
        (to > from && acts && !pay && !titled).then_some((from, to))
    })
}

/// Words at the begin of a sentence that are no names.
const NOT_NAMES: &str = "it|there|that|what|which|who|he|she|they|everyone|everything|all|each|everything|nothing|day|level|location|here|if|when|by|\
            my|his|her|their|these|those|one|no|monday|tuesday|wednesday|thursday|friday|health|title|role|position|employment|work|one|and|but|so|how|where";

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
