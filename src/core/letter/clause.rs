//! Cuts a letter into clauses: sentences, items and table rows, each with the heading it stands under.

use super::lines::JoinedText;
use super::said::{cut, is_in};
use super::token::{LetterToken, Piece};

/// Tokens that say one thing.
#[derive(Clone, Debug)]
pub(super) struct Clause {
    /// First token.
    pub(super) from: usize,
    /// Behind the last token.
    pub(super) to: usize,
    /// How deep in quoted mail.
    pub(super) depth: usize,
    /// Has cells.
    pub(super) row: bool,
    /// Begins a paragraph, item or row.
    pub(super) opens: bool,
    /// The clause that is its heading.
    pub(super) heading: Option<usize>,
    /// For a row: the row above it that names the columns.
    pub(super) columns: Option<usize>,
}

/// The most tokens of one clause: a text without any full stop is cut, so that time stays in proportion to length.
const MOST: usize = 240;
/// Clauses that a heading without further ones reaches.
const REACH: usize = 14;

/// Words that end with a point and no sentence.
const SHORT: &str = "inc|corp|co|ltd|llc|approx|st|ave|no|mr|ms|mrs|dr|u.s|e.g|i.e|vs|sr|jr|est|dept|\
            blvd|rd|apt|p.a|etc|incl|excl|min|max";

/// The clauses of a text.
pub(super) fn clauses(text: &JoinedText, tokens: &[LetterToken]) -> Vec<Clause> {
    let mut out: Vec<Clause> = Vec::new();
    let (mut start, mut opens) = (0, true);
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        // `2. Base salary`, `(b) Base salary`, `• Base`
        if opens && at == start {
            let skipped = list_mark(tokens, at);
            if skipped > 0 {
                at += skipped;
                start = at;
                continue;
            }
        }
        let hard = token.piece == Piece::End;
        if hard || ends(text, tokens, at) || at - start >= MOST {
            let to = if hard { at } else { at + 1 };
            if to > start {
                out.push(clause(text, tokens, start, to, opens));
            }
            start = at + 1;
            opens = hard;
        }
        at += 1;
    }
    if tokens.len() > start {
        out.push(clause(text, tokens, start, tokens.len(), opens));
    }
    head(tokens, &mut out);
    out
}

fn clause(text: &JoinedText, tokens: &[LetterToken], from: usize, to: usize, opens: bool) -> Clause {
    let inside = cut(tokens, from, to);
    let row = inside.iter().any(|token| token.piece == Piece::Cell);
    let depth = inside.first().map_or(0, |first| text.depth(first.from));
    Clause { from, to, depth, row, opens, heading: None, columns: None }
}

/// How many tokens number a list item.
fn list_mark(tokens: &[LetterToken], at: usize) -> usize {
    let closes =
        |step: usize| tokens.get(at + step).is_some_and(|token| token.is_mark('.') || token.is_mark(')'));
    let short = |step: usize| {
        tokens.get(at + step).is_some_and(|token| match &token.piece {
            Piece::Word(word) => {
                word.len() <= 3 && word.chars().all(|sign| matches!(sign, 'a'..='h' | 'i' | 'v' | 'x'))
            }
            Piece::Figure(figure) => figure.is_number() && figure.text.len() <= 2,
            _ => false,
        })
    };
    match tokens.get(at).map(|token| &token.piece) {
        Some(Piece::Mark('•' | '*' | '#' | '-' | '+' | '→')) => 1,
        Some(Piece::Mark('(')) if short(1) && closes(2) => 3,
        _ if short(0) && closes(1) => 2,
        _ => 0,
    }
}

/// Does a sentence end with this token?
fn ends(text: &JoinedText, tokens: &[LetterToken], at: usize) -> bool {
    let Some(token) = tokens.get(at) else { return false };
    match token.piece {
        Piece::Mark(';' | '!' | '?') => true,
        Piece::Mark('.') => {
            let before = at.checked_sub(1).and_then(|at| tokens.get(at));
            let abbreviated = before.is_some_and(|before| {
                let word = before.word();
                is_in(SHORT, word) || (word.len() == 1 && word.chars().all(char::is_alphabetic))
            });
            let next = tokens.get(at + 1);
            let capital = next.is_some_and(|next| {
                let first = text.text.get(next.from..).and_then(|rest| rest.chars().next());
                next.from > token.to && first.is_some_and(|first| !first.is_lowercase())
            });
            capital && !abbreviated
        }
        _ => false,
    }
}

/// Finds headings and the rows that name columns.
fn head(tokens: &[LetterToken], clauses: &mut [Clause]) {
    let mut heading: Option<usize> = None;
    let mut columns: Option<(usize, usize)> = None;
    let asked = questions(tokens, clauses);
    for at in 0..clauses.len() {
        let next_opens = clauses.get(at + 1).is_none_or(|next| next.opens);
        let Some(clause) = clauses.get_mut(at) else { break };
        let inside = cut(tokens, clause.from, clause.to);
        let words = inside.iter().filter(|token| !token.word().is_empty()).count();
        let figures = (0..inside.len()).filter(|at| counts(inside, *at)).count();
        let cells = cells(inside);
        let colon = inside.last().is_some_and(|last| last.is_mark(':'));
        let stop = inside.last().is_some_and(|last| last.is_mark('.'));
        // `Completion bonus: none` says all of it.
        let labelled = !colon && inside.iter().any(|token| token.is_mark(':'));
        // An answer below a question that is quoted deeper.
        let before = at.checked_sub(1).and_then(|before| asked.get(before).copied().flatten());
        let answered = before.filter(|(question, depth)| {
            clause.opens && (*depth > clause.depth || *depth == clause.depth && *question + 1 == at)
        });
        if clause.row {
            clause.columns = columns.filter(|(_, width)| cells >= 2 && cells <= *width + 1).map(|(at, _)| at);
            clause.heading = heading;
            let names = inside
                .iter()
                .filter(|token| token.figure().is_some_and(|figure| figure.is_money() || figure.is_percent()))
                .count()
                == 0;
            let named = columns.filter(|(_, width)| *width >= cells).map(|(at, _)| at);
            let kept =
                named.is_some_and(|header| at < header + REACH && names_rounds(tokens, clauses.get(header)));
            if cells >= 2 && names && words >= 2 && !kept {
                columns = Some((at, cells));
            }
            continue;
        }
        if let Some((question, _)) = answered {
            heading = Some(question);
            clause.heading = heading;
        } else if !clause.opens && colon && next_opens && words <= 7 && figures == 0 {
            heading = Some(at);
            columns = None;
        } else if !clause.opens {
            clause.heading = heading;
        } else if colon && next_opens
            || figures == 0
                && !labelled
                && (1..=7).contains(&words)
                && ((next_opens && !stop) || colon || (stop && !next_opens && words <= 4))
        {
            heading = Some(at);
            if next_opens {
                columns = None;
            }
        } else {
            clause.heading = heading;
        }
        if heading.is_some_and(|heading| at > heading + REACH) {
            heading = None;
        }
    }
}

/// For each clause: the question that its paragraph holds so far, and how deep it is quoted.
fn questions(tokens: &[LetterToken], clauses: &[Clause]) -> Vec<Option<(usize, usize)>> {
    let mut open = None;
    let of = |(number, clause): (usize, &Clause)| {
        let asks = cut(tokens, clause.from, clause.to).last().is_some_and(|last| last.is_mark('?'));
        open = (if clause.opens { None } else { open }).or(asks.then_some((number, clause.depth)));
        open
    };
    clauses.iter().enumerate().map(of).collect()
}

/// Is a token a number that says something of its own? That of `Year 1 sign-on bonus` does not.
fn counts(inside: &[LetterToken], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| inside.get(at)).map_or("", LetterToken::word);
    inside.get(at).and_then(LetterToken::figure).is_some_and(|figure| {
        figure.is_money()
            || figure.is_percent()
            || figure.date().is_some()
            || (figure.is_number() && !matches!(before, "year" | "yr"))
    })
}

/// Does a row name columns of earlier and later values?
fn names_rounds(tokens: &[LetterToken], header: Option<&Clause>) -> bool {
    let names = header.map_or(&[][..], |header| cut(tokens, header.from, header.to));
    super::said::says(
        names,
        "original|previous|previously|old|initial|updated|revised|new|before|after|first offer|final|minimum|maximum|yours",
    )
}

/// How many cells a row has.
pub(super) fn cells(tokens: &[LetterToken]) -> usize {
    tokens.iter().filter(|token| token.piece == Piece::Cell).count() + 1
}
