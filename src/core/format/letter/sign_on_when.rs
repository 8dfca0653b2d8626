//! Reads when a payment is made: its year, a lump, installments or halves.

use super::assign::Placed;
use super::letter_text::LetterText;
use super::said::{count, cut, first_span, nth, says, span};
use super::token::{LetterToken, Piece};
use crate::model::bounds;
use crate::model::offer::Paid;

/// Words of payment in parts.
const PARTS: &str = "installment|installments|instalments|monthly|each pay period|each paycheck|\
            every paycheck|per paycheck|pay periods|spread|bi weekly|biweekly|semi monthly|\
            over the first|over your first|over 12 months|over twelve|over the course|with each|\
            evenly|ratably|prorated over|same manner|same way|likewise|in like manner|\
            throughout";

/// The words that say how a payment is made: those around it, and the clauses behind it that name no other amount.
pub(super) fn details(letter: &LetterText<'_>, placed: &Placed) -> Vec<LetterToken> {
    let mut all = letter.around(placed).to_vec();
    let last = letter.clauses.get(placed.clause).is_some_and(|clause| {
        !(placed.at + 1..clause.to).any(|at| letter.figure(at).is_some_and(|figure| figure.is_money()))
    });
    for step in (1..=2).take_while(|_| last) {
        let number = placed.clause + step;
        let clause = letter.clause(number);
        let goes_on = letter.clauses.get(number).is_some_and(|clause| !clause.opens || !clause.row);
        let about =
            says(clause, "bonus|payment|payments|it|paid|payable|installments|amount|this|these|sign on");
        let other = says(
            clause,
            "rsu*|restricted|salary|target|vest|401k|relocation|repay|reimburse|pay back|equity|\
            annual",
        );
        let amounts = clause.iter().any(|token| token.figure().is_some_and(|figure| figure.is_money()));
        if !goes_on || !about || other || amounts {
            break;
        }
        all.push(LetterToken { piece: Piece::End, from: 0, to: 0 });
        all.extend(clause.iter().cloned());
    }
    all
}

/// Other clauses about such payments that name no amount: `The sign-on bonus is paid in your first paycheck.`
pub(super) fn elsewhere(letter: &LetterText<'_>, placed: &Placed) -> Vec<LetterToken> {
    let about = |number: &usize| {
        let own =
            letter.hits.get(*number).is_some_and(|hits| hits.iter().any(|hit| hit.topic == placed.topic));
        let clause = letter.clause(*number);
        let amounts = clause.iter().any(|token| token.figure().is_some_and(|figure| figure.is_money()));
        own && !amounts
            && says(clause, "paid|payable|pay|payroll|paycheck|payment")
            && !says(clause, "repay|reimburse|pay back|repaid|leave|resign|return")
    };
    let clauses = (0..letter.clauses.len()).filter(about);
    clauses.flat_map(|number| letter.clause(number).iter().cloned()).collect()
}

/// The service year that is named nearest to a payment.
pub(super) fn year_of(letter: &LetterText<'_>, placed: &Placed) -> Option<u32> {
    let clause = letter.clauses.get(placed.clause)?;
    let mut best: Option<(u32, u32)> = None;
    for at in clause.from..clause.to {
        let rest = cut(&letter.tokens, at, clause.to);
        let Some(year) = year_at(rest) else { continue };
        let (from, to, behind) = if at > placed.at { (placed.at + 1, at, 6) } else { (at + 2, placed.at, 0) };
        let weigh = |token: &LetterToken| match &token.piece {
            Piece::Figure(figure) if figure.is_money() => 60,
            Piece::Mark(',') => 15,
            Piece::Word(word) if word == "and" => 15,
            _ => 4,
        };
        let cost: u32 = behind + cut(&letter.tokens, from, to).iter().map(weigh).sum::<u32>();
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

/// How a payment is made.
pub(super) fn paid(details: &[LetterToken], year: Option<u32>) -> Paid {
    let begins = |year: u32| u16::try_from(12 * (year.max(1) - 1)).unwrap_or_default();
    let from = begins(year.unwrap_or(1)) + 1;
    if says(details, PARTS)
        && !says(
            details,
            "two installments|two equal|2 installments|three installments|two payments|\
            one installment|single installment|lump",
        )
    {
        let months = length(details).unwrap_or(12);
        return Paid::Monthly {
            from,
            to: from.saturating_add(months).saturating_sub(1).min(bounds::LAST_MONTH),
        };
    }
    let lump = |at: u16| Paid::Lump { at: at.min(bounds::LAST_MONTH) };
    if let Some(at) = (0..details.len())
        .find(|at| details.get(*at).is_some_and(|token| matches!(token.word(), "anniversary")))
    {
        // `repay it if you leave before the first anniversary` is about paying back.
        let near = cut(details, at.saturating_sub(6), at);
        let which = near.iter().rev().find_map(|token| nth(token).or_else(|| count(token)));
        if says(near, "on|upon|following|after|at|around") && !says(near, "before|prior|until") {
            return lump(u16::try_from(which.unwrap_or(1).saturating_mul(12)).unwrap_or(12));
        }
    }
    if let Some(after) = after_months(details) {
        return lump(after);
    }
    let first_pay = says(
        details,
        "first paycheck|first pay|first payroll|first regular|within 30 days|within thirty|\
            first full|30 days of|first month|within the first month|first 30 days|first check|\
            next payroll|1st paycheck",
    );
    match year {
        Some(year) if year > 1 => lump(from),
        _ if first_pay => lump(1),
        _ => lump(0),
    }
}

/// `after six months of service`, `90 days after your start date`.
fn after_months(details: &[LetterToken]) -> Option<u16> {
    for at in 0..details.len() {
        let rest = details.get(at..).unwrap_or_default();
        if let Some((months, length)) = span(rest) {
            let behind = rest.get(length).map_or("", LetterToken::word);
            let before = at.checked_sub(1).and_then(|at| details.get(at)).map_or("", LetterToken::word);
            if (matches!(before, "after" | "completing" | "at" | "following") || behind == "after")
                && behind != "anniversary"
            {
                return u16::try_from(months).ok();
            }
        }
        let days = count(rest.first()?)
            .filter(|_| rest.get(1).is_some_and(|token| token.is_mark('-') || token.word() == "days"));
        let after = (1..4).any(|step| rest.get(step).is_some_and(|token| token.word() == "after"))
            || at.checked_sub(1).and_then(|at| details.get(at)).is_some_and(|token| token.word() == "after");
        if let Some(days) = days.filter(|days| after && *days >= 60) {
            return u16::try_from(days / 30).ok();
        }
    }
    None
}

/// Over how many months a payment is spread.
fn length(details: &[LetterToken]) -> Option<u16> {
    for at in 0..details.len() {
        let rest = details.get(at..).unwrap_or_default();
        let word = |step: usize| rest.get(step).map_or("", LetterToken::word);
        let number = rest.first().and_then(count);
        let skip = usize::from(matches!(word(1), "equal" | "consecutive" | "substantially" | "successive"));
        let installments = match (number, word(1 + skip), word(2 + skip), word(3 + skip)) {
            (Some(number), "monthly", ..) => Some(number),
            (Some(24), "semi", "monthly", _) => Some(12),
            (Some(26), "bi", "weekly", _)
            | (Some(26), "biweekly" | "pay", ..)
            | (Some(24), "pay" | "semimonthly", ..) => Some(12),
            (Some(number), "quarterly", ..) => number.checked_mul(3),
            _ => None,
        };
        if let Some(months) = installments
            .and_then(|months| u16::try_from(months).ok())
            .filter(|months| (1..=60).contains(months))
        {
            return Some(months);
        }
    }
    // `over the first two years` pays twelve months of each where the letter names one year.
    let over = super::said::find(details, "over")?;
    let months = first_span(details.get(over..over + 8).or_else(|| details.get(over..))?)?;
    u16::try_from(months).ok().filter(|months| (1..=60).contains(months))
}

/// Two equal parts: when each is paid.
pub(super) fn halves(details: &[LetterToken]) -> Option<Vec<(i64, Paid)>> {
    let percents: Vec<crate::model::fixed::Rate> = details
        .iter()
        .filter_map(|token| token.figure().filter(|figure| figure.is_percent())?.rate().ok())
        .collect();
    let fifty = matches!(percents.as_slice(), [one, other] if one == other && *one + *other == crate::model::fixed::Rate::ONE);
    let split = fifty
        || says(
            details,
            "half|split equally|split evenly|split between|equally between|two equal|two installments|2 equal|two payments|two parts|50% * start|\
            two lump sum*",
        );
    if !split || says(details, "monthly") {
        return None;
    }
    let later = after_months(details)
        .or_else(|| {
            let at = super::said::find(details, "anniversary")?;
            let near = cut(details, at.saturating_sub(4), at);
            let which = near.iter().rev().find_map(|token| nth(token).or_else(|| count(token))).unwrap_or(1);
            u16::try_from(which * 12).ok()
        })
        .or_else(|| first_span(details).and_then(|months| u16::try_from(months).ok()))?;
    let first = if says(details, "first paycheck|first payroll|within 30 days|first pay") { 1 } else { 0 };
    Some(vec![(2, Paid::Lump { at: first }), (2, Paid::Lump { at: later.min(bounds::LAST_MONTH) })])
}
