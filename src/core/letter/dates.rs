//! Reads the start month and the last day to accept.

use super::assign::Placed;
use super::figure::LetterDate;
use super::letter_text::{Draft, LetterText};
use super::said::{cut, says};
use super::topic::LetterTopic;
use crate::compute::number::order::order_by;

/// A date of a topic: its place, itself, and why it is not certain.
struct DateRead {
    at: usize,
    date: LetterDate,
    doubt: Option<String>,
}

/// Reads the first month of work.
pub(super) fn start(letter: &LetterText<'_>, draft: &mut Draft) {
    let not = "vest*|plan year|fiscal|bonus|orientation call|offer dated|expires|respond|\
        benefits|background|eligible|coverage|enroll*";
    match read(letter, LetterTopic::Start, not) {
        Some(DateRead { at, date, doubt }) => {
            let Some(month) = date.in_month() else {
                draft.ask(
                    "start",
                    format!(
                        "The letter names no year of the start ({}). In which month would you start?",
                        letter.said(at, at + 1)
                    ),
                );
                return;
            };
            draft.reading.offer.start = Some(month);
            draft.found(letter, "start", month, (at, at + 1), doubt.is_none());
            if let Some(doubt) = doubt {
                draft.ask("start", doubt);
            }
        }
        None => match from_date(letter) {
            Some((at, month)) => {
                draft.reading.offer.start = Some(month);
                draft.found(letter, "start", month, (at, at + 1), true);
            }
            None => draft.ask("start", "The letter names no start month. When would you start?"),
        },
    }
}

/// `in Redmond, from February 8, 2027`: a day behind `from` that is about nothing else.
fn from_date(letter: &LetterText<'_>) -> Option<(usize, crate::model::month::Month)> {
    letter.tokens.iter().enumerate().find_map(|(at, token)| {
        let month = token.figure()?.date()?.in_month()?;
        let before = at.checked_sub(1).and_then(|at| letter.tokens.get(at))?;
        let taken = letter.placed_at(at).is_some_and(|placed| placed.cost < 200);
        (before.word() == "from" && !taken && !letter.is_replaced(at)).then_some((at, month))
    })
}

/// Reads the last day to accept.
pub(super) fn deadline(letter: &LetterText<'_>, draft: &mut Draft) {
    let not = "vest*|background|start date|first day|starts on";
    // A newer mail may name a day without such words: `we can hold it for you by June 18`.
    let depth = |at: usize| {
        let clause = letter.clauses.iter().find(|clause| (clause.from..clause.to).contains(&at));
        clause.map_or(0, |clause| clause.depth)
    };
    let named = read(letter, LetterTopic::Deadline, not)
        .filter(|named| by_date(letter).is_none_or(|(at, _)| depth(at) >= depth(named.at)));
    if let Some(DateRead { at, date, doubt }) = named {
        // `seven days from the date of this letter (December 1, 2026)`
        let clause = letter.clauses.iter().find(|clause| (clause.from..clause.to).contains(&at));
        let near =
            clause.map_or(&[][..], |clause| cut(&letter.tokens, clause.from.max(at.saturating_sub(12)), at));
        if says(
            near,
            "days from|days of|days after|weeks from|weeks after|weeks of|days following|\
            week from|week of|week after|hours of|hours from",
        ) {
            draft.ask(
                "deadline",
                format!("By which day must you answer? The letter counts from {}.", letter.said(at, at + 1)),
            );
            return;
        }
        let Some(day) = date.on_day() else {
            draft.ask(
                "deadline",
                format!("By which day must you answer? The letter says {}.", letter.said(at, at + 1)),
            );
            return;
        };
        draft.reading.offer.deadline = Some(day);
        draft.found(letter, "deadline", day, (at, at + 1), doubt.is_none());
        if let Some(doubt) = doubt {
            draft.ask("deadline", doubt);
        }
        return;
    }
    if let Some((at, date)) = by_date(letter) {
        let day = complete(letter, date).on_day();
        draft.reading.offer.deadline = day;
        if let Some(day) = day {
            draft.found(letter, "deadline", day, (at, at + 1), false);
        }
        draft.ask("deadline", format!("Is {} the last day to answer?", letter.said(at, at + 1)));
        return;
    }
    let relative = (0..letter.clauses.len()).find(|number| {
        let clause = letter.clause(*number);
        let about = letter
            .hits
            .get(*number)
            .is_some_and(|hits| hits.iter().any(|hit| hit.topic == LetterTopic::Deadline));
        about
            && says(clause, "days|hours|week|weeks|friday|monday|tuesday|wednesday|thursday|tomorrow|eod|cob")
            && says(clause, "within|by|expires|for|until|in|end of")
    });
    match relative.and_then(|number| letter.clauses.get(number)) {
        Some(clause) => {
            let said: String =
                letter.said(clause.from, clause.to).split_whitespace().collect::<Vec<_>>().join(" ");
            let said: String = said.chars().take(120).collect();
            draft.ask("deadline", format!("By which day must you answer? The letter says: “{said}”"));
        }
        None => draft.ask("deadline", "The letter names no day by which you must answer. Is there one?"),
    }
}

/// A date behind `by`, `until` or `before` that is about nothing else.
fn by_date(letter: &LetterText<'_>) -> Option<(usize, LetterDate)> {
    letter.tokens.iter().enumerate().find_map(|(at, token)| {
        let date = token.figure()?.date()?;
        let taken = letter.placed_at(at).is_some_and(|placed| placed.cost < 190);
        let before = cut(&letter.tokens, at.saturating_sub(3), at);
        (!taken && date.day.is_some() && says(before, "by|until|before|through")).then_some((at, date))
    })
}

/// The date of a topic.
fn read(letter: &LetterText<'_>, topic: LetterTopic, not: &str) -> Option<DateRead> {
    let mut all: Vec<(Placed, LetterDate)> = letter
        .of(topic)
        .into_iter()
        .filter_map(|placed| Some((placed, letter.figure(placed.at)?.date()?)))
        .filter(|(placed, _)| !elsewhere(letter, placed, not))
        .collect();
    order_by(&mut all, |(placed, date)| {
        (
            placed.cost >= 200,
            topic == LetterTopic::Deadline && date.day.is_none(),
            date.year.is_none(),
            placed.cost,
            placed.at,
        )
    });
    let (placed, date) = *all.first()?;
    let whole = complete(letter, date);
    let doubt = if date.year.is_none() && whole.year.is_some() {
        let said = letter.said(placed.at, placed.at + 1);
        Some(format!("The letter says {said} without a year. Is it {}?", whole.year.unwrap_or_default()))
    } else if date.either && !is_american(letter) {
        Some(format!(
            "{} can be read in two ways. Which month and day is meant?",
            letter.said(placed.at, placed.at + 1)
        ))
    } else {
        let rival = all.iter().skip(1).find(|(other, theirs)| {
            let theirs = complete(letter, *theirs);
            other.cost < placed.cost + 40
                && (theirs.in_month() != whole.in_month()
                    || (topic == LetterTopic::Deadline && theirs.on_day() != whole.on_day()))
                && theirs.in_month().is_some()
        });
        rival.map(|(other, _)| {
            let (one, other) = (letter.said(placed.at, placed.at + 1), letter.said(other.at, other.at + 1));
            format!("The letter names two dates, {one} and {other}. Which one holds?")
        })
    };
    Some(DateRead { at: placed.at, date: whole, doubt })
}

/// A date without a year is the first one after the day of the letter.
fn complete(letter: &LetterText<'_>, date: LetterDate) -> LetterDate {
    let dated = letter.dated.or_else(|| {
        letter
            .tokens
            .iter()
            .filter_map(|token| token.figure()?.date())
            .find(|date| date.year.is_some())
            .map(|date| LetterDate { day: Some(date.day.unwrap_or(1)), ..date })
    });
    dated.map_or(date, |dated| date.after(dated))
}

/// Is the date about something else?
fn elsewhere(letter: &LetterText<'_>, placed: &Placed, not: &str) -> bool {
    let clause = letter.clauses.get(placed.clause);
    let near = clause.map_or(&[][..], |clause| {
        let from = placed.at.saturating_sub(10).max(clause.from);
        cut(&letter.tokens, from, placed.at)
    });
    let strong = says(
        near,
        "start date|starting date|first day|hire date|date of hire|start on|\
            commencement date|respond|accept|expires|expire|deadline|sign",
    );
    let clause = letter.clause(placed.clause);
    !strong
        && (placed.cost > 40 && says(near, not)
            || says(near, "vest*|rsu*|units|shares")
            || (placed.cost > 0 && says(clause, "coverage|vesting") && says(near, not)))
}

/// Does another date of the letter show that the month comes first?
fn is_american(letter: &LetterText<'_>) -> bool {
    letter.tokens.iter().filter_map(|token| token.figure()).any(|figure| {
        let slashed = figure.text.split('/').collect::<Vec<_>>();
        let second = slashed.get(1).and_then(|part| part.parse::<u16>().ok());
        slashed.len() == 3 && second.is_some_and(|second| second > 12)
    })
}
