//! Reads the title: capitalized words that name a role, and where they stand.

use super::company_words::{TITLES, is_name};
use super::letter_text::{Draft, LetterText};
use super::said::{begins, cut, is_in, says};
use super::token::{LetterToken, Piece};

/// Words before a title.
const TITLED: &str = "position of|role of|title of|title is|title will be|job title|position title|title|\
            position|role|join us as|as a|as an|as our|as the|employ you as|become|to become|\
            be our|be a|be an|capacity of|hired as|offer of employment as|role is";

/// Finds the title.
pub(super) fn title(letter: &LetterText<'_>, draft: &mut Draft) -> Option<String> {
    let mut best: Option<(u32, usize, usize)> = None;
    for clause in &letter.clauses {
        for at in clause.from..clause.to {
            let rest = cut(&letter.tokens, at, clause.to);
            let introduced = TITLED.split('|').filter_map(|words| begins(rest, words)).max();
            let mut from = introduced.map_or(at, |length| at + length);
            while introduced.is_some()
                && letter.tokens.get(from).is_some_and(|token| {
                    matches!(token.piece, Piece::Mark(':' | '"' | '-' | '(') | Piece::Cell)
                        || matches!(token.word(), "a" | "an" | "the" | "our" | "is")
                })
            {
                from += 1;
            }
            let from = from.min(clause.to);
            if letter.is_replaced(from) {
                continue;
            }
            let to = title_end(letter, from, clause.to);
            // `Microsoft, Principal Engineering Manager`
            let named = |from: usize, to: usize| {
                cut(&letter.tokens, from, to).iter().any(|token| is_in(TITLES, token.word()))
            };
            let parts = (from..to).find(|at| {
                letter.tokens.get(*at).is_some_and(|token| matches!(token.piece, Piece::Mark(',' | '-')))
            });
            let from =
                parts.filter(|mark| !named(from, *mark) && named(*mark, to)).map_or(from, |mark| mark + 1);
            let words = cut(&letter.tokens, from, to);
            if to <= from || !words.iter().any(|token| is_in(TITLES, token.word())) || words.len() > 9 {
                continue;
            }
            // `the Senior Engineering Manager position`
            let followed = letter
                .tokens
                .get(to)
                .is_some_and(|token| matches!(token.word(), "position" | "role" | "opening"));
            let cost = match (introduced, followed) {
                (Some(_), _) => 0,
                (None, true) => 1,
                (None, false) if words.len() >= 2 && !signature(letter, from) => 3,
                (None, false) => 5,
            };
            if cost < 5 && best.is_none_or(|(least, ..)| cost < least) {
                best = Some((cost, from, to));
            }
        }
    }
    let Some((cost, from, to)) = best else {
        draft.ask("title", "The letter names no title. What is it?");
        return None;
    };
    let said = letter.said(from, to).to_owned();
    draft.found(letter, "title", &said, (from, to), cost < 3);
    if cost >= 3 {
        draft.ask("title", format!("Is {said} the title?"));
    }
    Some(said)
}

/// Is it the title of a person who signs: a line of its own behind a name, or behind `report to`?
fn signature(letter: &LetterText<'_>, from: usize) -> bool {
    let before = cut(&letter.tokens, from.saturating_sub(6), from);
    says(before, "report to|reporting to|manager|sincerely|regards|recruiter|signed|by|best")
        && !says(before, "replaced by|substituted by")
}

/// Does the name of a company follow?
fn corporate(letter: &LetterText<'_>, from: usize, end: usize) -> bool {
    let to = (from..end).find(|at| !is_name(letter, *at)).unwrap_or(end);
    let behind = letter.tokens.get(to..).unwrap_or_default();
    let next = behind.iter().find(|token| !token.is_mark(',')).map_or("", LetterToken::word);
    let inside = letter.tokens.get(to.saturating_sub(1)).map_or("", LetterToken::word);
    [next, inside].iter().any(|word| matches!(*word, "inc" | "llc" | "corp" | "corporation" | "ltd"))
}

/// Where a title ends: at the first word that is not capitalized and no `of`, `and`, or `&`.
fn title_end(letter: &LetterText<'_>, from: usize, end: usize) -> usize {
    let mut to = from;
    let mut at = from;
    while at < end {
        let Some(token) = letter.tokens.get(at) else { break };
        let said = letter.said(at, at + 1);
        let name = is_name(letter, at)
            && !super::level::is_level(token)
            && !matches!(
                token.word(),
                "level"
                    | "location"
                    | "reporting"
                    | "department"
                    | "at"
                    | "position"
                    | "role"
                    | "grade"
                    | "team"
                    | "band"
                    | "start"
                    | "base"
                    | "opening"
            );
        let number = matches!(said, "II" | "III" | "IV" | "I" | "1" | "2" | "3") && to > from;
        // `Sr. Manager`
        let short = token.is_mark('.')
            && at.checked_sub(1).and_then(|before| letter.tokens.get(before)).is_some_and(|before| {
                matches!(before.word(), "sr" | "jr" | "dev" | "mgr" | "eng" | "dir" | "assoc" | "prin")
            });
        if short && to > from {
            at += 1;
            continue;
        }
        let joins = (matches!(token.word(), "of" | "and" | "for" | "to")
            || matches!(token.piece, Piece::Mark('&' | '/' | '-' | ',')))
            && to > from;
        if name || number {
            // Behind a comma only what is no place.
            let comma = letter.tokens.get(at.saturating_sub(1)).is_some_and(|token| token.is_mark(','));
            let state = comma && crate::typed::state(said).is_ok_and(|code| code == said);
            let city = comma
                && letter.tokens.get(at + 1).is_some_and(|token| token.is_mark(','))
                && letter
                    .tokens
                    .get(at + 2)
                    .is_some_and(|_| crate::typed::state(letter.said(at + 2, at + 3)).is_ok());
            let place = comma
                && (super::cities::is_city(&said.to_ascii_lowercase())
                    || super::cities::is_city(
                        &letter.said(at, (at + 2).min(end).max(at + 1)).to_ascii_lowercase(),
                    ));
            if state || city || place {
                break;
            }
            to = at + 1;
        } else if !joins || (token.word() == "of" && corporate(letter, at + 1, end)) {
            break;
        }
        at += 1;
    }
    to
}
