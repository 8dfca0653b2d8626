//! Which numbers of a letter no longer hold, and which are the ends of a range.

use super::assign::{cell_of, column_of};
use super::clause::Clause;
use super::figure::{FigureKind, LetterFigure};
use super::replaced_by::{replaced_until, theirs};
use super::said::{begins, cut, is_in, says};
use super::token::{LetterToken, Piece};

/// Words before a number that no longer holds.
const OLD: &str = "instead of|rather than|in place of|previously|formerly|originally|was|were|up from|increased from|raised from|bumped from|improved from|changed from|revised from|\
            down from|previous|earlier|prior|original|old|initially|no longer|had been|\
            used to be|initial offer|first offer|last offer|not the|replacing|replaces|\
            supersedes|superseding|had offered|had said|striking|deleting|removing";
/// Words of change: `raised from $190,000 to $200,000`.
const CHANGE: &str = "increas*|rais*|revis*|chang*|mov*|updat*|bump*|improv*|adjust*|went|goes|go|gone|\
            correct*|amend*|rose|rises|brought|took|bring*|up|lift*|now|upgrad*|extend*|\
            postpon*|push*|shift*|delay*";
/// Words between the two numbers of a change, in a clause about an earlier offer.
const NEW: &str = "with|now|new|revised|updated|to|instead|becomes|is|will|→|current";

/// For each token: is it a number that another one replaces?
pub(super) fn replaced(tokens: &[LetterToken], clauses: &[Clause]) -> Vec<bool> {
    let mut out = vec![false; tokens.len()];
    let mut mark = |at: usize| {
        if let Some(slot) = out.get_mut(at) {
            *slot = true;
        }
    };
    let rounds = old_rounds(tokens, clauses);
    let mut other = false;
    for (number, clause) in clauses.iter().enumerate() {
        let old_round = rounds.get(number).copied().unwrap_or_default();
        let inside = cut(tokens, clause.from, clause.to);
        let whole = earlier_offer(inside);
        let heading = clause
            .heading
            .and_then(|heading| clauses.get(heading))
            .and_then(|heading| tokens.get(heading.from..heading.to))
            .unwrap_or_default();
        let section = says(
            heading,
            "previous*|original|earlier|prior|superseded|withdrawn|old|first offer|void|\
            initial offer",
        ) && !says(heading, "updat*|revis*|new");
        let whole = whole || begins(inside, "whereas").is_some();
        for at in clause.from..replaced_until(tokens, clause) {
            mark(at);
        }
        // `You make $172,000; and Lumen offers $190,000`
        let parted = |at: usize| tokens.get(at).is_some_and(|token| token.is_mark(';'));
        let goes_on = clause.from.checked_sub(1).is_some_and(parted);
        let others = theirs(inside, goes_on && other);
        other = others.last().copied().unwrap_or_default();
        let mut news = false;
        for at in clause.from..clause.to {
            let Some(token) = tokens.get(at) else { break };
            if whole && is_in(NEW, token.word()) && says(inside, "now|new|revised|updated|becomes|instead") {
                news = matches!(token.word(), "now" | "new" | "revised" | "updated" | "becomes" | "instead");
            }
            let Some(figure) = token.figure() else {
                if !token.word().is_empty() && old_column(tokens, clauses, clause, at) {
                    mark(at);
                }
                continue;
            };
            let counts =
                figure.is_money() || figure.is_percent() || figure.is_number() || figure.date().is_some();
            if counts
                && (old_round
                    || (whole && !news)
                    || section
                    || old_column(tokens, clauses, clause, at)
                    || after_old(tokens, clause, at)
                    || others.get(at - clause.from).copied().unwrap_or_default()
                    || changed(tokens, clause, at, (inside, heading)))
            {
                mark(at);
            }
        }
    }
    out
}

/// For each clause: is it of an earlier round, `Round 1: …`, where a later one is there?
fn old_rounds(tokens: &[LetterToken], clauses: &[Clause]) -> Vec<bool> {
    let round = |clause: &Clause| {
        let inside = cut(tokens, clause.from, clause.to);
        let named = inside
            .first()
            .is_some_and(|first| matches!(first.word(), "round" | "version" | "revision" | "draft"));
        inside.get(1).filter(|_| named).and_then(super::said::count)
    };
    let last = clauses.iter().filter_map(round).max();
    let mut current = None;
    let of = |clause: &Clause| {
        current = round(clause).or(if clause.opens { None } else { current });
        current.is_some() && current < last
    };
    clauses.iter().map(of).collect()
}

/// Is a clause about an offer that no longer holds?
fn earlier_offer(inside: &[LetterToken]) -> bool {
    let replaces = says(inside, "supersede*|superseding|replac*|withdraw*|rescind*|cancel*|void|disregard");
    let earlier = says(
        inside,
        "earlier|previous|previously|prior|original|dated|first offer|initial offer|last|\
            of november|verbal|letter of|offer of|disregard|our offer|those in|my email|\
            email of|my last|i sent|we sent|we discussed|i gave you|my note|those from",
    );
    let offer = says(inside, "offer|letter|terms|proposal|package|version|draft|numbers|email");
    // A clause about agreements in general has no numbers and does no harm.
    replaces && earlier && offer
}

/// Does it stand in a column of earlier values?
fn old_column(tokens: &[LetterToken], clauses: &[Clause], clause: &Clause, at: usize) -> bool {
    let Some(header) = clause.columns.and_then(|header| clauses.get(header)) else { return false };
    // `Start | On or before January 31, 2027` names no columns.
    if cut(tokens, header.from, header.to).iter().any(|token| token.figure().is_some()) {
        return false;
    }
    let cell = column_of(tokens, header, clause, at);
    let names: Vec<LetterToken> = (header.from..header.to)
        .filter(|named| cell_of(tokens, header, *named) == cell)
        .filter_map(|named| tokens.get(named).cloned())
        .collect();
    says(
        &names,
        "previous*|original|initial|old|before|prior|earlier|first offer|was|current job|\
            your current|minimum|maximum|min|max|midpoint|median|typical|peers|market",
    )
}

/// Do words before it say that it no longer holds?
fn after_old(tokens: &[LetterToken], clause: &Clause, at: usize) -> bool {
    let from = at.saturating_sub(7).max(clause.from);
    let before = cut(tokens, from, at);
    let ends = |token: &LetterToken| {
        token.figure().is_some_and(|figure| figure.is_money() || figure.is_percent())
            || token.is_mark(';')
            || token.is_mark(')')
            || token.piece == Piece::Cell
    };
    let start = before.iter().rposition(ends).map_or(0, |last| last + 1);
    let before = before.get(start..).unwrap_or_default();
    let comma = before
        .iter()
        .rposition(|token| token.is_mark(',') || matches!(token.word(), "is" | "now" | "be" | "becomes"))
        .map_or(0, |last| last + 1);
    says(before.get(comma..).unwrap_or_default(), OLD)
}

/// Is it the first number of a change: `from $190,000 to $200,000`, `$190k → $200k`?
fn changed(
    tokens: &[LetterToken],
    clause: &Clause,
    at: usize,
    (inside, heading): (&[LetterToken], &[LetterToken]),
) -> bool {
    let before =
        at.checked_sub(1).filter(|before| *before >= clause.from).and_then(|before| tokens.get(before));
    // `from $190,000`, `from a 25k`
    let back = |step: usize| {
        let at = at.checked_sub(step).filter(|before| *before >= clause.from);
        at.and_then(|at| tokens.get(at)).map_or("", LetterToken::word)
    };
    let from = back(1) == "from" || back(2) == "from" && matches!(back(1), "a" | "an" | "your" | "the");
    // `goes to 35k from 20k`
    let number = |step: usize| {
        at.checked_sub(step).and_then(|at| tokens.get(at)).is_some_and(|token| token.figure().is_some())
    };
    let open = at.checked_sub(2).and_then(|at| tokens.get(at)).is_some_and(|token| token.is_mark('('));
    if back(1) == "from" && (number(2) && back(3) == "to" || open && number(3)) {
        return true;
    }
    let is = |step: usize, test: &dyn Fn(&LetterToken) -> bool| {
        at + step < clause.to && tokens.get(at + step).is_some_and(test)
    };
    // `increased by 1,000 units, from 4,000 to 5,000`
    let date = tokens.get(at).and_then(LetterToken::figure).is_some_and(|figure| figure.date().is_some());
    if !date
        && before.is_some_and(|token| token.word() == "by")
        && says(inside, CHANGE)
        && says(inside, "from|to")
    {
        return true;
    }
    let ahead = (1..6)
        .take_while(|step| !is(*step, &|token| token.figure().is_some()))
        .any(|step| is(step, &|token| token.is_mark('→')));
    let arrow = ahead
        || is(1, &|token| token.is_mark('→'))
        || (is(1, &|token| token.is_mark('-') || token.is_mark('=')) && is(2, &|token| token.is_mark('>')));
    let to = (1..4).any(|step| is(step, &|token| token.word() == "to"));
    // `Revised numbers:`, and below it `Base: from $190,000 to $200,000`
    let revised = || says(heading, "revis*|updat*|new|chang*|improv*|increas*|adjust*|amend*");
    arrow || (from && to && (says(inside, CHANGE) || revised()))
}

/// For each token: is it an end of a range?
pub(super) fn ranges(tokens: &[LetterToken], replaced: &[bool]) -> Vec<bool> {
    let mut out = vec![false; tokens.len()];
    for at in 0..tokens.len() {
        let Some((first, last)) = range(tokens, at).or_else(|| wide_range(tokens, at)) else { continue };
        if replaced.get(first).copied().unwrap_or_default() {
            continue;
        }
        for end in [first, last] {
            if let Some(slot) = out.get_mut(end) {
                *slot = true;
            }
        }
    }
    out
}

/// A range around the sign or word between its ends.
fn range(tokens: &[LetterToken], at: usize) -> Option<(usize, usize)> {
    let token = tokens.get(at)?;
    let first = at.checked_sub(1)?;
    let (low, high) = (tokens.get(first)?.figure()?, tokens.get(at + 1)?.figure()?);
    let word = |back: usize| at.checked_sub(back).and_then(|at| tokens.get(at)).map_or("", LetterToken::word);
    let between = word(2) == "between" || word(3) == "between" || word(4) == "between";
    let joins =
        token.is_mark('-') || matches!(token.word(), "to" | "through") || (between && token.word() == "and");
    let counted = matches!(
        word(2),
        "year" | "level" | "month" | "months" | "step" | "quarter" | "grade" | "band" | "years"
    );
    (joins && !counted && same_kind(low, high)).then_some((first, at + 1))
}

/// `ranges from $118,200/year in our lowest market up to $204,300/year`: ends with words between them.
fn wide_range(tokens: &[LetterToken], at: usize) -> Option<(usize, usize)> {
    let amount =
        |at: &usize| tokens.get(*at).and_then(LetterToken::figure).is_some_and(LetterFigure::is_money);
    let before = cut(tokens, at.saturating_sub(6), at);
    if !amount(&at) || !says(before, "range*|between") || !says(before, "from|between|of") {
        return None;
    }
    let ends = |token: &&LetterToken| token.piece != Piece::End && !token.is_mark('.');
    let length = tokens.iter().skip(at + 1).take(16).take_while(ends).count();
    let last = (at + 2..at + 1 + length).find(amount)?;
    let word = tokens.get(last - 1).map_or("", LetterToken::word);
    matches!(word, "to" | "and" | "through").then_some((at, last))
}

fn same_kind(low: &LetterFigure, high: &LetterFigure) -> bool {
    matches!(
        (&low.kind, &high.kind),
        (FigureKind::Money { .. }, FigureKind::Money { .. } | FigureKind::Number { .. })
            | (FigureKind::Percent, FigureKind::Percent)
            | (
                FigureKind::Number { .. },
                FigureKind::Percent | FigureKind::Money { .. } | FigureKind::Number { .. }
            )
    )
}
