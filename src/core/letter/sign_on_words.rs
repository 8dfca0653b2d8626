//! Finds the words that say how a payment is made, and the service year that it is named with.

use super::assign::{Placed, cell_of, column_of};
use super::figure::LetterFigure;
use super::letter_text::LetterText;
use super::said::{count, cut, nth, says};
use super::token::{LetterToken, Piece};

/// The words that say how a payment is made: those around it, and the clauses behind it that name no other amount.
pub(super) fn details(letter: &LetterText<'_>, placed: &Placed) -> Vec<LetterToken> {
    // `$140k and $95k, both paid monthly`
    let both = says(letter.clause(placed.clause), "both");
    let mut all = if both { letter.clause(placed.clause) } else { letter.around(placed) }.to_vec();
    // `180/120 sign-on: 180 on day 1, 120 in month 13`
    let text = letter.figure(placed.at).map(|figure| &figure.text);
    let again = letter.clauses.get(placed.clause).and_then(|clause| {
        (placed.at + 1..clause.to).find(|at| letter.figure(*at).map(|figure| &figure.text) == text)
    });
    if let Some(at) = again.filter(|at| !both && letter.figure(*at).is_some_and(LetterFigure::is_number)) {
        all.extend(letter.around(&Placed { at, ..*placed }).iter().cloned());
    }
    let same =
        |at: usize| letter.placed_at(at).is_some_and(|other| other.topic == placed.topic && other.cost < 200);
    let last = letter.clauses.get(placed.clause).is_some_and(|clause| {
        !(placed.at + 1..clause.to).any(|at| {
            letter.figure(at).is_some_and(|figure| figure.is_money() || (figure.is_number() && same(at)))
        })
    });
    for step in (1..=2).take_while(|_| last) {
        let number = placed.clause + step;
        let clause = letter.clause(number);
        let goes_on = letter.clauses.get(number).is_some_and(|clause| !clause.opens || !clause.row);
        let about =
            says(clause, "bonus|payment|payments|it|paid|payable|installments|amount|this|these|sign on");
        let other = says(
            clause,
            "rsu*|restricted|salary|target|vest|401k|relocation|repay|repaid|reimburse|pay back|equity|\
            annual",
        );
        let amounts = clause.iter().any(|token| token.figure().is_some_and(|figure| figure.is_money()));
        // `You earn this bonus on completing one year of service` is about keeping it.
        let kept = says(clause, "earn|earned|keep") && !says(clause, "paid|payable|pay");
        if !goes_on || !about || other || amounts || kept {
            break;
        }
        all.push(LetterToken { piece: Piece::End, from: 0, to: 0 });
        all.extend(clause.iter().cloned());
    }
    all
}

/// Other clauses about such payments that name no amount: `The sign-on bonus is paid in your first paycheck.`
pub(super) fn elsewhere(letter: &LetterText<'_>, placed: &Placed) -> Vec<LetterToken> {
    let year = year_of(letter, placed);
    let about = |number: &usize| {
        // What is said of the second year's payment is not said of the first one's.
        let theirs = (0..letter.clause(*number).len())
            .find_map(|at| year_at(letter.clause(*number).get(at..).unwrap_or_default()));
        if theirs.is_some() && year.is_some() && theirs != year {
            return false;
        }
        let own =
            letter.hits.get(*number).is_some_and(|hits| hits.iter().any(|hit| hit.topic == placed.topic));
        let clause = letter.clause(*number);
        let amounts = clause.iter().any(|token| token.figure().is_some_and(|figure| figure.is_money()));
        own && *number != placed.clause
            && !amounts
            && says(clause, "paid|payable|pay|payroll|paycheck|payment")
            && !says(before_repaying(clause), "leave|resign|return|quit")
            && says(before_repaying(clause), "paid|payable|payroll|paycheck|payment")
    };
    let clauses = (0..letter.clauses.len()).filter(about);
    clauses.flat_map(|number| before_repaying(letter.clause(number)).iter().cloned()).collect()
}

/// A clause up to its words about paying back: `paid in your first paycheck and subject to repayment if you leave`.
fn before_repaying(clause: &[LetterToken]) -> &[LetterToken] {
    let back = ["subject", "repay", "repaid", "repayment", "reimburse", "back", "clawback", "prorated"];
    let end = clause.iter().position(|token| back.contains(&token.word())).unwrap_or(clause.len());
    cut(clause, 0, end)
}

/// The service year that is named nearest to a payment.
pub(super) fn year_of(letter: &LetterText<'_>, placed: &Placed) -> Option<u32> {
    let clause = letter.clauses.get(placed.clause)?;
    let mut best: Option<(u32, u32)> = None;
    for at in clause.from..clause.to {
        let rest = cut(&letter.tokens, at, clause.to);
        let Some(year) = year_at(rest) else { continue };
        let (from, to, behind) = if at > placed.at { (placed.at + 1, at, 6) } else { (at + 2, placed.at, 0) };
        let same = |from: usize| letter.placed_at(from).is_some_and(|other| other.topic == placed.topic);
        let weigh = |(at, token): (usize, &LetterToken)| match &token.piece {
            Piece::Figure(figure) if figure.is_money() || (figure.is_number() && same(at)) => 60,
            Piece::Mark(',') => 15,
            Piece::Word(word) if word == "and" => 15,
            _ => 4,
        };
        let cost: u32 = behind + (from..).zip(cut(&letter.tokens, from, to)).map(weigh).sum::<u32>();
        if best.is_none_or(|(least, _)| cost < least) {
            best = Some((cost, year));
        }
    }
    // A table with a row for each year.
    if clause.columns.is_some_and(|header| {
        letter.clause(header).first().is_some_and(|first| matches!(first.word(), "year" | "yr"))
    }) {
        let number = letter.tokens.get(clause.from).and_then(count);
        if let Some(year) = number.filter(|year| (1..=4).contains(year)) {
            return Some(year);
        }
    }
    // A table with a column for each year.
    if let Some(header) = clause.columns.and_then(|header| letter.clauses.get(header)) {
        let cell = column_of(&letter.tokens, header, clause, placed.at);
        let named = (header.from..header.to)
            .filter(|at| cell_of(&letter.tokens, header, *at) == cell)
            .find_map(|at| year_at(cut(&letter.tokens, at, header.to)));
        if named.is_some() {
            return named;
        }
    }
    let heading = letter.heading(placed.clause);
    let above = || (0..heading.len()).find_map(|at| year_at(heading.get(at..).unwrap_or_default()));
    best.filter(|(cost, _)| *cost < 100).map(|(_, year)| year).or_else(above)
}

/// A service year at the beginning: `year one`, `first-year`, `months 13`, `year 2`, `second 12 months`.
fn year_at(rest: &[LetterToken]) -> Option<u32> {
    let first = rest.first()?;
    let at = |step: usize| rest.get(step);
    let skip = usize::from(at(1).is_some_and(|token| token.is_mark('-')));
    let next = at(1 + skip)?;
    let year = |word: &str| matches!(word, "year" | "yr" | "years");
    let found = if year(first.word()) {
        let ahead = at(2 + skip).map_or("", LetterToken::word);
        count(next).filter(|_| !matches!(ahead, "anniversary" | "years"))
    } else if let Some(which) = nth(first) {
        let months = count(next) == Some(12) && at(2 + skip).is_some_and(|token| token.word() == "months");
        (year(next.word())
            || months
            || (next.word() == "full" && at(2 + skip).is_some_and(|token| year(token.word()))))
        .then_some(which)
    } else if matches!(first.word(), "yr1" | "y1" | "year1") {
        Some(1)
    } else if matches!(first.word(), "yr2" | "y2" | "year2") {
        Some(2)
    } else if matches!(first.word(), "month" | "months") {
        count(next).filter(|month| *month == 1 || *month == 13).map(|month| month / 12 + 1)
    } else {
        None
    };
    found.filter(|year| (1..=4).contains(year))
}
