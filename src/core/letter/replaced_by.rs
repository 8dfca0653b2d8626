//! Numbers that another one behind them replaces, `$178,000 is replaced by $199,000`, and numbers of somebody else.

use super::clause::Clause;
use super::said::{begins, cut, is_in};
use super::token::LetterToken;

/// Words between an earlier value and the one that counts.
const BY: &str = "are deleted and|is deleted and|are replaced|is replaced|replaced by|replaced with|is changed to|are changed to|amended to|to read|extended to|superseded by|deleted and replaced|\
            is increased to|are increased to|is raised to|is moved to|is corrected to|substituted with|substituted by|in favor of";
/// Words before numbers of other offers and people.
const THEIRS: &str = "you told me you|you told us you|you told me that you|you told us that you|you now earn|you now make|you currently|you are on|you're on|you earn|you make now|has me at|have me at|has you at|they were|they offered|they have me|\
            friend|for comparison|by comparison|in comparison|someone|somebody|my number|my current|you had a";
/// Words with which a clause turns to this offer again.
const OURS: &str = "ours|we|we'll|we'd|we're|our|offer|yours";

/// Where the words end that another value replaces; the clause's begin where there are none.
pub(super) fn replaced_until(tokens: &[LetterToken], clause: &Clause) -> usize {
    let by = |at: &usize| {
        let rest = cut(tokens, *at, clause.to);
        BY.split('|').any(|words| begins(rest, words).is_some())
    };
    let valued =
        |at: usize| tokens.get(at).is_some_and(|token| token.figure().is_some() || token.is_mark('"'));
    let until = (clause.from..clause.to).find(by).unwrap_or(clause.from);
    // The words behind must give the new value.
    if (until..clause.to).any(valued) && (clause.from..until).any(valued) { until } else { clause.from }
}

/// For each token of a clause: is it behind words of another offer, or of somebody else? The clause before it may end with such.
pub(super) fn theirs(clause: &[LetterToken], goes_on: bool) -> Vec<bool> {
    let mut theirs = goes_on;
    let of = |(at, token): (usize, &LetterToken)| {
        if !token.word().is_empty() {
            let rest = cut(clause, at, clause.len());
            theirs = !is_in(OURS, token.word())
                && (theirs || THEIRS.split('|').any(|words| begins(rest, words).is_some()));
        }
        theirs
    };
    clause.iter().enumerate().map(of).collect()
}
