//! Reads the base salary: a year's amount, or one by the hour, the month or the paycheck.

use super::assign::Placed;
use super::letter_text::{Draft, LetterText};
use super::said::{cut, says};
use super::token::{LetterToken, Piece};
use super::topic::LetterTopic;
use crate::compute::number::order::order_by;
use crate::model::bounds;
use crate::model::fixed::Money;
use crate::typed;

/// A base that the letter may mean.
#[derive(Clone)]
struct BaseCandidate {
    placed: Placed,
    amount: Money,
    /// Why it is not certain.
    doubt: Option<String>,
    /// How many times a year the stated amount is paid.
    times: i64,
}

/// Less than this a year is no full-time salary: the amount is for a shorter time.
const LEAST: Money = Money::whole(18_000);
/// A bare number up to this one counts thousands.
const THOUSANDS: Money = Money::whole(1_000);

/// Reads the base.
pub(super) fn base(letter: &LetterText<'_>, draft: &mut Draft) {
    let mut placed = letter.of(LetterTopic::Base);
    // The newest mail may only speak of it: `they came up 12k on base`.
    placed.retain(|placed| !is_gain(letter, placed.at));
    if placed.is_empty() {
        placed = letter.deeper(LetterTopic::Base);
        placed.retain(|placed| !is_gain(letter, placed.at));
    }
    let (ranged, single): (Vec<Placed>, Vec<Placed>) =
        placed.into_iter().partition(|placed| letter.is_range(placed.at));
    let mut asked = false;
    let mut candidates: Vec<BaseCandidate> = Vec::new();
    for placed in single {
        match candidate(letter, placed) {
            Ok(candidate) => candidates.push(candidate),
            Err(Some(says)) => {
                draft.ask("base", says);
                asked = true;
            }
            Err(None) => (),
        }
    }
    if candidates.is_empty() && ranged.is_empty() {
        candidates.extend(unnamed(letter));
    }
    order_by(&mut candidates, |candidate| (candidate.times != 1, candidate.placed.cost, candidate.placed.at));
    let Some(best) = candidates.first() else {
        if let [first, .., last] = ranged.as_slice() {
            let said = letter.said(first.at, last.at + 1);
            draft.ask(
                "base",
                format!("The letter gives a range for the base, {said}. What is your base salary?"),
            );
        } else if !asked {
            draft.ask("base", "The letter names no base salary. What is it, in dollars a year?");
        }
        return;
    };
    let is_near = |other: &&BaseCandidate| {
        let gap = (other.amount - best.amount).abs().units();
        gap > best.amount.units() / 200 && other.placed.cost < best.placed.cost + 60
    };
    let rival = candidates.iter().find(is_near);
    let figure = letter.figure(best.placed.at);
    let contradicted = figure.is_some_and(|figure| figure.contradicted);
    if let Some(rival) = rival {
        let (one, other) = (
            letter.said(best.placed.at, best.placed.at + 1),
            letter.said(rival.placed.at, rival.placed.at + 1),
        );
        draft.ask("base", format!("The letter names two base salaries, {one} and {other}. Which one holds?"));
    }
    if contradicted {
        draft.ask("base", "The base in words and the base in digits differ. Which one holds?");
    }
    if let Some(doubt) = &best.doubt {
        draft.ask("base", doubt.clone());
    }
    let sure = rival.is_none() && best.doubt.is_none() && !contradicted;
    draft.reading.offer.base = best.amount;
    draft.found(letter, "base", best.amount, (best.placed.at, best.placed.at + 1), sure);
}

/// Is an amount what something grew by: `came up 12k`, `$12k more`?
fn is_gain(letter: &LetterText<'_>, at: usize) -> bool {
    let before = cut(&letter.tokens, at.saturating_sub(3), at);
    let behind = cut(&letter.tokens, at + 1, at + 3);
    says(
        before,
        "came up|up by|went up|go up|increase of|raise of|bump of|added|another|extra|by an additional",
    ) && !says(before, "to")
        || says(behind, "more|higher|extra|bump|increase|better")
}

/// An amount `per year` that is about nothing else.
fn unnamed(letter: &LetterText<'_>) -> Option<BaseCandidate> {
    let taken = |at: usize| letter.placed_at(at).is_some();
    letter.clauses.iter().enumerate().find_map(|(clause, tokens)| {
        (tokens.from..tokens.to).find_map(|at| {
            letter.figure(at).filter(|figure| figure.is_money())?;
            stated_period(cut(&letter.tokens, at + 1, at + 8))?;
            if taken(at) || letter.is_replaced(at) {
                return None;
            }
            let placed = Placed { topic: LetterTopic::Base, at, clause, cost: 200 };
            let doubt = Some(format!("Is {} the base salary?", letter.said(at, at + 1)));
            let found = candidate(letter, placed).ok()?;
            (found.amount >= LEAST).then_some(BaseCandidate { doubt, ..found })
        })
    })
}

/// A base at a number; `Err(None)` where the number is none, and a question where it cannot be read.
fn candidate(letter: &LetterText<'_>, placed: Placed) -> Result<BaseCandidate, Option<String>> {
    let figure = letter.figure(placed.at).ok_or(None)?;
    let clause = letter.clause(placed.clause);
    let bare = figure.is_number();
    let amount = match figure.money() {
        Ok(amount) => amount,
        Err(_) if bare => return Err(None),
        Err(unread) => return Err(Some(format!("{unread} What is the base in US dollars a year?"))),
    };
    let is_year = bare
        && (1_990..=2_100).contains(&(amount.units() / 100))
        && amount.units() % 100 == 0
        && !figure.text.contains(',');
    if amount.is_zero() || is_year || (bare && amount < Money::whole(30)) {
        return Err(None);
    }
    if bare && amount < THOUSANDS {
        let thousands = amount.times(1_000);
        let doubt = Some(format!("The base is written as {}. Is it ${thousands}?", figure.text));
        return Ok(BaseCandidate { placed, amount: thousands, doubt, times: 1 });
    }
    let behind = letter.tokens.get(placed.at + 1..).unwrap_or_default();
    let period =
        stated_period(behind).or_else(|| if amount < LEAST { period_nearby(clause, amount) } else { None });
    let (times, doubt) = match period {
        Some(1) => (1, None),
        None if amount < LEAST && !bare => {
            return Err(Some(format!(
                "Is {} the base for a paycheck, a month or an hour? What is it a year?",
                figure.text
            )));
        }
        None if amount < LEAST => return Err(None),
        None => (1, None),
        Some(times) => {
            let says = format!(
                "{} is paid {times} times a year. A year's base is worked out from it. Is it right?",
                figure.text
            );
            (times, Some(says))
        }
    };
    let year = nearest_dollar(amount.times(times), times);
    let amount = bounds::AMOUNT.check(year.units()).map(Money::from_units).map_err(|_| None)?;
    Ok(BaseCandidate { placed, amount, doubt, times })
}

/// A paycheck is rounded to a cent: the year's amount is whole dollars where it is as near as that rounding.
fn nearest_dollar(amount: Money, times: i64) -> Money {
    let whole = Money::whole((amount.units() + 50) / 100);
    if (whole - amount).abs().units() * 2 <= times { whole } else { amount }
}

/// How many times a year an amount is paid, by the words right behind it: `per month`, `semi-monthly`, `/hr`.
pub(super) fn stated_period(behind: &[LetterToken]) -> Option<i64> {
    let mut rest = behind;
    while rest.first().is_some_and(|token| {
        matches!(
            token.word(),
            "gross"
                | "on"
                | "payable"
                | "paid"
                | "base"
                | "usd"
                | "dollars"
                | "a"
                | "an"
                | "per"
                | "each"
                | "every"
        ) || matches!(token.piece, Piece::Mark('/' | '(' | '-'))
    }) {
        // `paid monthly` tells when a year's pay comes, unless the amount itself is small; that is judged elsewhere.
        if matches!(rest.first().map(LetterToken::word), Some("paid" | "payable")) {
            return None;
        }
        rest = rest.get(1..).unwrap_or_default();
    }
    period_at(rest)
}

fn period_at(rest: &[LetterToken]) -> Option<i64> {
    let word = |at: usize| rest.get(at).map_or("", LetterToken::word);
    let at =
        |step: usize| if rest.get(step).is_some_and(|token| token.is_mark('-')) { step + 1 } else { step };
    match word(0) {
        "semi" | "twice" if matches!(word(at(1)), "monthly") || word(2) == "month" => Some(24),
        "semimonthly" => Some(24),
        "bi" if word(at(1)) == "weekly" => Some(26),
        "biweekly" => Some(26),
        "two" | "other" if matches!(word(1), "weeks" | "week") => Some(26),
        "pay" | "paycheck" => None,
        word => typed::times_a_year(word),
    }
}

/// The same, by words anywhere in the clause: `semi-monthly salary of $8,166.67`.
fn period_nearby(clause: &[LetterToken], amount: Money) -> Option<i64> {
    if amount < Money::whole(500) {
        return says(clause, "hour|hourly|hr|non exempt").then_some(2_080);
    }
    let known: [(&str, i64); 4] = [
        ("semi monthly|semimonthly|twice a month|24 pay periods|15th and", 24),
        ("bi weekly|biweekly|every two weeks|every other week|26 pay periods|other friday", 26),
        ("monthly|per month|a month|each month", 12),
        ("weekly|per week", 52),
    ];
    known.iter().find(|(words, _)| says(clause, words)).map(|(_, times)| *times)
}
