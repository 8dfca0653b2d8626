//! Reads vacation and holidays, together.

use super::letter_text::{Draft, LetterText};
use super::number_unit::{NumberUnit, unit};
use super::said::{count, cut, says};
use super::token::LetterToken;
use super::topic::LetterTopic;

/// Reads vacation and holidays, together.
pub(super) fn days_off(letter: &LetterText<'_>, draft: &mut Draft) -> u16 {
    let mut read: Vec<(usize, u16, bool)> = Vec::new();
    for placed in letter.of(LetterTopic::DaysOff) {
        let Some(figure) = letter.figure(placed.at).filter(|figure| figure.is_number()) else { continue };
        let behind = cut(&letter.tokens, placed.at + 1, placed.at + 5);
        let weeks = behind.first().is_some_and(|token| matches!(token.word(), "week" | "weeks"));
        let days = unit(&letter.tokens, placed.at) == NumberUnit::Days
            || says(behind, "days|pto days|holidays")
            || behind.first().is_some_and(|token| token.word() == "d");
        // `PTO 18`
        let beside =
            placed.at.checked_sub(1).and_then(|at| letter.tokens.get(at)).map_or("", LetterToken::word);
        let days = days || matches!(beside, "pto" | "vacation");
        let row = letter.clauses.get(placed.clause).is_some_and(|clause| clause.row) && placed.cost <= 60;
        let Some(number) = figure.whole().filter(|number| (1..=60).contains(number)) else { continue };
        let around = cut(&letter.tokens, placed.at.saturating_sub(3), placed.at + 6);
        let sick = says(behind, "sick|parental|bereavement|notice|volunteer*");
        let yearly =
            !says(around, "per month|each month|a month|after|carry|rollover|roll over|within|advance");
        if !(days || weeks || row) || sick || !yearly {
            continue;
        }
        let holidays = says(behind, "holiday|holidays")
            || (!says(behind, "vacation|pto|paid time off|personal")
                && says(cut(&letter.tokens, placed.at.saturating_sub(4), placed.at), "holidays"));
        let number = if weeks { number * 5 } else { number };
        let number = u16::try_from(number).unwrap_or_default();
        if !read.iter().any(|(_, other, same)| *other == number && *same == holidays) {
            read.push((placed.at, number, holidays));
        }
    }
    weeks(letter, &mut read);
    let of = |holidays: bool| read.iter().filter(move |(_, _, is)| *is == holidays);
    let vacation: Vec<&(usize, u16, bool)> = of(false).collect();
    let personal = |at: usize| says(cut(&letter.tokens, at + 1, at + 4), "personal|floating|company");
    let parts: Vec<&(usize, u16, bool)> =
        vacation.iter().copied().filter(|(at, ..)| !personal(*at)).collect();
    let sum: u16 = read.iter().map(|(_, days, _)| *days).sum();
    if read.is_empty() {
        let open = says(
            &letter.tokens,
            "unlimited|flexible time off|flexible pto|open vacation|no set vacation|untracked",
        );
        let says = if open {
            "The letter sets no number of days off. How many do you count on a year, with holidays?"
        } else {
            "The letter names no days off. How many are there a year, with holidays?"
        };
        draft.ask("benefits.days_off", says);
        return 0;
    }
    let open =
        says(&letter.tokens, "unlimited|flexible time off|flexible pto|open vacation|untracked|at least");
    let sure = !open && parts.len() <= 1 && of(true).count() <= 1;
    let (first, last) = (
        read.iter().map(|(at, ..)| *at).min().unwrap_or_default(),
        read.iter().map(|(at, ..)| *at).max().unwrap_or_default(),
    );
    let near = last - first < 25;
    draft.found(letter, "benefits.days_off", sum, (first, if near { last + 1 } else { first + 1 }), sure);
    if !sure {
        draft.ask("benefits.days_off", format!("The letter names several numbers of days off, {sum} together. Do all of them count each year?"));
    }
    sum
}

/// `four weeks of vacation`, in words.
fn weeks(letter: &LetterText<'_>, read: &mut Vec<(usize, u16, bool)>) {
    for (number, clause) in letter.clauses.iter().enumerate() {
        let tokens = letter.clause(number);
        if !says(tokens, "vacation|pto|paid time off|holidays") {
            continue;
        }
        for at in 0..tokens.len() {
            let next = |step: usize| tokens.get(at + step).map_or("", LetterToken::word);
            let Some(number) = tokens.get(at).and_then(count).filter(|number| (1..=40).contains(number))
            else {
                continue;
            };
            let behind = cut(tokens, at + 1, at + 5);
            let weeks = matches!(next(1), "week" | "weeks")
                && says(behind, "vacation|pto|paid time off|off|paid vacation|time off");
            // `Vacation: 4 weeks`
            let labelled = matches!(next(1), "week" | "weeks")
                && says(cut(tokens, 0, 3), "vacation|pto|paid time off|time off");
            let weeks = weeks || labelled;
            let words = tokens.get(at).is_some_and(|token| token.figure().is_none())
                && says(behind, "days|holidays|paid holidays")
                && says(behind, "vacation|pto|holidays|paid time off|off");
            let holidays = says(behind, "holidays");
            let days = u16::try_from(if weeks { number * 5 } else { number }).unwrap_or_default();
            let known = read.iter().any(|(_, other, same)| *other == days && *same == holidays);
            if (weeks || words) && !known {
                read.push((clause.from + at, days, holidays));
            }
        }
    }
}
