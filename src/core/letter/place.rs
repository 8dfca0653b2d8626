//! Reads where the work is done: a city with its state, a known city, or a state for remote work.

use super::cities::CITIES;
use super::letter_text::{Draft, LetterText};
use super::said::{cut, is_in, says};
use super::token::Piece;
use crate::compute::number::order::order_by;
use crate::model::tax::profile::Place;
use crate::model::tax::states::STATES;
use crate::typed;

/// A place that the letter may mean.
struct PlaceCandidate {
    from: usize,
    to: usize,
    state: &'static str,
    score: i32,
}

/// Reads the place.
pub(super) fn place(letter: &LetterText<'_>, draft: &mut Draft) {
    let mut all: Vec<PlaceCandidate> = Vec::new();
    for (number, clause) in letter.clauses.iter().enumerate() {
        let mut at = clause.from;
        while at < clause.to {
            if let Some((from, to, state)) =
                city_and_state(letter, at, clause.to).or_else(|| known_city(letter, at, clause.to))
            {
                let score = score(letter, number, from, to);
                if !letter.is_replaced(from) {
                    all.push(PlaceCandidate { from, to, state, score });
                }
                at = to;
            } else {
                at += 1;
            }
        }
    }
    let remote = says(&letter.tokens, "remote|remotely|work from home|home office|fully distributed");
    order_by(&mut all, |candidate| (-candidate.score, candidate.from));
    let Some(best) = all.first().filter(|best| best.score > -10) else {
        let says = if remote {
            "The work is remote. In which state would you live and work?"
        } else {
            "The letter names no place of work. In which state is it?"
        };
        draft.ask("place.state", says);
        return;
    };
    let rival = all.iter().skip(1).find(|other| other.state != best.state && other.score + 3 > best.score);
    let sure = best.score > 0 && rival.is_none();
    draft.found(letter, "location", letter.said(best.from, best.to), (best.from, best.to), sure);
    draft.found(letter, "place.state", best.state, (best.from, best.to), sure);
    draft.reading.offer.place = Some(Place { state: best.state.to_owned(), ..Place::default() });
    if let Some(rival) = rival {
        draft.ask(
            "place.state",
            format!(
                "The letter names {} and {}. Where would you work?",
                letter.said(best.from, best.to),
                letter.said(rival.from, rival.to)
            ),
        );
    } else if !sure {
        draft.ask("place.state", format!("Would you work in {}?", letter.said(best.from, best.to)));
    }
}

/// How much speaks for a place being that of work.
fn score(letter: &LetterText<'_>, number: usize, from: usize, to: usize) -> i32 {
    let Some(clause) = letter.clauses.get(number) else { return 0 };
    let near = cut(&letter.tokens, from.saturating_sub(12).max(clause.from), from);
    let behind = cut(&letter.tokens, to, (to + 5).min(clause.to));
    let mut score = 0;
    if says(
        near,
        "location|work location|based in|based at|based out of|located in|located at|\
            office in|work in|working from|work from|working out of|office|offices|site|\
            worksite|workplace|work site|report to|hub|campus|remote from|remotely from|remote|\
            place of work|headquarters in|reporting to|sit in|in person",
    ) {
        score += 12;
    }
    if says(letter.heading(number), "location|where|work location|office|place of work") {
        score += 10;
    }
    if says(behind, "office|hub|campus|location|site|remote|headquarters|based|team|hybrid|onsite|hq") {
        score += 9;
    }
    let role = says(near, "position|role|title|manager|engineer|director|join|in|lead");
    score += i32::from(role) * 3;
    let preceding = from
        .checked_sub(1)
        .and_then(|before| letter.tokens.get(before))
        .map_or("", super::token::LetterToken::word);
    score += i32::from(matches!(preceding, "in" | "from" | "at")) * 3;
    // An address has a street number before, or a ZIP code behind.
    let zip = behind
        .iter()
        .take(2)
        .any(|token| token.figure().is_some_and(|figure| figure.is_number() && figure.text.len() >= 5));
    let street = says(
        near,
        "street|st|ave|avenue|blvd|road|rd|suite|way|drive|dr|lane|parkway|pkwy|floor|apt|\
            po box|p.o",
    );
    if zip || street {
        score -= 14;
    }
    if says(
        near,
        "laws of|state of|court*|county|governed|arbitration|corporation organized|corporation incorporated|jurisdiction|\
            delaware|move from|relocat* from|moving from|from your|currently in|incorporated|\
            relocation from|you live in|not available in|household from",
    ) {
        score -= 20;
    }
    let elsewhere = "governed by|arbitration|jurisdiction|applicants|ordinance|fair chance|pay range|\
            salary range|posted range|base range|compensation range|range for|hiring range|ranges";
    if says(letter.clause(number), elsewhere) {
        score -= 15;
    }
    score
}

/// `Seattle, WA`, `Austin, Texas`, `San Francisco, California`.
fn city_and_state(letter: &LetterText<'_>, at: usize, end: usize) -> Option<(usize, usize, &'static str)> {
    let comma = letter.tokens.get(at)?.is_mark(',');
    let remote = says(cut(&letter.tokens, at.saturating_sub(2), at), "remote|remotely");
    let cell = at > 0 && (is_upper(letter, at) || remote);
    // `Arlington VA`
    if !comma
        && at > 0
        && is_capital(letter, at - 1)
        && letter.said(at, at + 1).len() == 2
        && !is_in(STOP, letter.tokens.get(at - 1)?.word())
        && letter.tokens.get(at - 1)?.word().len() > 2
    {
        let (state, length) = state(letter, at, end)?;
        return Some((at - 1, at + length, state));
    }
    // Either `, WA` behind a name, or `Remote (TX)`, `Remote - Texas`.
    let (state_at, needs_city) = if comma {
        (at + 1, true)
    } else if cell {
        (at, false)
    } else {
        return None;
    };
    if state_at >= end {
        return None;
    }
    let (state, length) = state(letter, state_at, end)?;
    let mut from = at;
    while needs_city
        && from > 0
        && at - from < 3
        && is_capital(letter, from - 1)
        && !letter.tokens.get(from - 1)?.word().is_empty()
        && !is_in(STOP, letter.tokens.get(from - 1)?.word())
    {
        from -= 1;
    }
    // `New York, NY`: the first name is a city's.
    let city = letter.tokens.get(state_at + length).is_some_and(|token| token.is_mark(','))
        && self::state(letter, state_at + length + 1, end).is_some();
    // `Kansas City, MO`
    let named = is_capital(letter, state_at + length)
        && letter.tokens.get(state_at + length + 1).is_some_and(|token| token.is_mark(','))
        && self::state(letter, state_at + length + 2, end).is_some();
    if !needs_city && (city || named) {
        return None;
    }
    if needs_city {
        return (from < at).then_some((from, state_at + length, state));
    }
    let before = cut(&letter.tokens, at.saturating_sub(4), at);
    let introduced = says(before, "remote|remotely|in|from|office|location|state|based")
        && !says(
            before.get(before.len().saturating_sub(2)..).unwrap_or_default(),
            "laws|manager|director|interest",
        );
    introduced.then_some((at, at + length, state))
}

/// Words that stand before a city and are no part of it.
const STOP: &str = "location|office|in|the|our|at|remote|based|hybrid|from|work|site|hub|to|amazon|\
            downtown";

/// A state by its code in capitals or its name.
fn state(letter: &LetterText<'_>, at: usize, end: usize) -> Option<(&'static str, usize)> {
    let said = letter.said(at, at + 1);
    if said.len() == 2 {
        return typed::state(said).ok().filter(|code| *code == said).map(|code| (code, 1));
    }
    if matches!(said, "D.C" | "D.C.") {
        return Some(("DC", 1));
    }
    for length in [2, 1] {
        if at + length > end {
            continue;
        }
        let name = letter.said(at, at + length);
        if let Some((code, _)) = STATES.iter().find(|(_, known)| {
            *known == name
                || (known.eq_ignore_ascii_case(name) && name.len() > 4 && name.to_ascii_lowercase() == name)
        }) {
            return Some((code, length));
        }
    }
    None
}

/// A city that stands in one state only, without its state behind it.
fn known_city(letter: &LetterText<'_>, at: usize, end: usize) -> Option<(usize, usize, &'static str)> {
    if !is_capital(letter, at) {
        return None;
    }
    for length in [3, 2, 1] {
        if at + length > end {
            continue;
        }
        let name = letter.said(at, at + length).to_ascii_lowercase().replace('.', "");
        if let Some((_, state)) = CITIES.iter().find(|(city, _)| *city == name) {
            let to = at + length;
            let followed = letter.tokens.get(to).is_some_and(|token| token.is_mark(','));
            if let Some((code, more)) = followed.then(|| self::state(letter, to + 1, end)).flatten() {
                return Some((at, to + 1 + more, code));
            }
            // A city right before its state: `Austin TX`.
            if let Some((code, more)) = self::state(letter, to, end).filter(|_| to < end) {
                return Some((at, to + more, code));
            }
            return Some((at, to, state));
        }
    }
    None
}

fn is_capital(letter: &LetterText<'_>, at: usize) -> bool {
    letter.tokens.get(at).is_some_and(|token| matches!(token.piece, Piece::Word(_)))
        && letter.said(at, at + 1).starts_with(|first: char| first.is_uppercase())
}

fn is_upper(letter: &LetterText<'_>, at: usize) -> bool {
    is_capital(letter, at)
}
