//! Finds what a text about vesting names: parts of the grant, times, and how often.

use super::figure::FigureKind;
use super::said::{count, span};
use super::token::{LetterToken, Piece};
use super::vest_mark::VestMark;
use super::vest_mark::WHOLE;
use super::vest_times::{each, time};
use crate::model::fixed::Rate;
use crate::model::month::Month;

/// The marks of a text in order, each with its token.
pub(super) fn vest_marks(tokens: &[LetterToken], start: Option<Month>) -> Vec<(VestMark, usize)> {
    let mut marks: Vec<(VestMark, usize)> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let rest = tokens.get(at..).unwrap_or_default();
        // `until month 48` is no vest of its own.
        if let Some(length) = until(rest) {
            at += length;
            continue;
        }
        let (mark, length) = list(rest)
            .or_else(|| parted_at(rest, &marks))
            .or_else(|| each(rest))
            .or_else(|| time(rest, &marks))
            .or_else(|| part(rest, start, marks.last()))
            .map_or((None, 1), |(mark, length)| (Some(mark), length));
        // `the rest vests quarterly (1/16 of the award each quarter)` says the rest once more.
        let again = matches!(mark, Some(VestMark::Part(_)))
            && at.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|token| token.is_mark('('))
            && marks
                .iter()
                .rev()
                .take_while(|(mark, _)| *mark != VestMark::End)
                .take(3)
                .any(|(mark, _)| *mark == VestMark::Rest);
        if let Some(mark) = mark.filter(|_| !again) {
            marks.push((mark, at));
        }
        at += length.max(1);
    }
    marks
}

/// `25% at twelve months`, `half after two years`: when a part vests that was just named.
fn parted_at(rest: &[LetterToken], marks: &[(VestMark, usize)]) -> Option<(VestMark, usize)> {
    let parted = matches!(marks.last(), Some((VestMark::Part(_), _)));
    // `the first quarter after one year`
    let first = matches!(rest.first()?.word(), "first")
        && matches!(rest.get(1)?.word(), "quarter" | "half" | "third");
    let later = rest.get(3..).and_then(span).is_some_and(|(months, _)| months >= 12);
    if first && later && matches!(rest.get(2)?.word(), "after" | "at") {
        let below = match rest.get(1)?.word() {
            "half" => 2,
            "third" => 3,
            _ => 4,
        };
        return Some((VestMark::Part(WHOLE / below), 2));
    }
    let at = matches!(rest.first()?.word(), "at" | "after" | "upon" | "following");
    let timed = rest.get(1..).filter(|_| parted && at);
    // `half after two years, half after four`
    let years = || {
        let number = rest.get(1).and_then(count).filter(|years| (1..=10).contains(years))?;
        let again = marks.iter().any(|(mark, _)| matches!(mark, VestMark::At(months) if months % 12 == 0));
        let ends = rest.get(2).is_none_or(|next| next.word().is_empty() && next.figure().is_none());
        (again && ends).then_some((number * 12, 1))
    };
    let (months, length) = timed.and_then(|timed| span(timed).or_else(years))?;
    let goes_on = matches!(rest.get(1 + length).map(LetterToken::word), Some("thereafter" | "later"));
    (!goes_on).then_some((VestMark::At(months), 1 + length))
}

/// How many tokens `until month 48` and its like have.
fn until(rest: &[LetterToken]) -> Option<usize> {
    let word = |at: usize| rest.get(at).map_or("", LetterToken::word);
    let named = matches!(word(0), "until" | "through") && matches!(word(1), "month" | "months");
    rest.get(2).and_then(count).filter(|_| named).map(|_| 3)
}

/// `38/32/20/10`, `40-30-20-10`, `33%, 33%, 22% and 12%`.
fn list(rest: &[LetterToken]) -> Option<(VestMark, usize)> {
    let (mut shares, mut filled, mut at) = ([0_u32; 6], 0_usize, 0_usize);
    loop {
        let share = percent(rest.get(at)?, true)?;
        *shares.get_mut(filled)? = share;
        filled += 1;
        at += 1;
        let mut next = at;
        while rest.get(next).is_some_and(|token| {
            matches!(token.piece, Piece::Mark('/' | ',' | '-' | '|'))
                || matches!(token.word(), "and" | "then")
        }) {
            next += 1;
        }
        let goes_on = next > at && rest.get(next).is_some_and(|token| percent(token, true).is_some());
        if !goes_on || filled == 6 {
            break;
        }
        at = next;
    }
    let sum: u32 = shares.iter().sum();
    (filled >= 2 && sum.abs_diff(WHOLE) <= WHOLE / 100).then_some((VestMark::List(shares), at))
}

/// A percentage as a part of the grant; in a list also a bare number.
fn percent(token: &LetterToken, bare: bool) -> Option<u32> {
    let figure = token.figure()?;
    let units = if figure.is_percent() {
        figure.rate().ok()?.units()
    } else if bare && figure.is_number() && figure.text.len() <= 5 {
        let plain: f64 = figure.text.parse().ok()?;
        Rate::from_f64(plain / 100.0).units()
    } else {
        return None;
    };
    let part = i128::from(units) * i128::from(WHOLE) / i128::from(Rate::ONE.units());
    u32::try_from(part).ok().filter(|part| *part <= WHOLE)
}

/// Is a number before the word one of vests: `twelve equal`, `8 quarterly`?
fn counts_vests(word: &str) -> bool {
    matches!(
        word,
        "equal"
            | "quarterly"
            | "monthly"
            | "annual"
            | "semi"
            | "substantially"
            | "consecutive"
            | "successive"
            | "installments"
            | "quarters"
            | "tranches"
            | "yearly"
    )
}

/// A part, what is left, a number of vests, or a date.
fn part(
    rest: &[LetterToken],
    start: Option<Month>,
    before: Option<&(VestMark, usize)>,
) -> Option<(VestMark, usize)> {
    let first = rest.first()?;
    let word = |step: usize| rest.get(step).map_or("", LetterToken::word);
    if first.piece == Piece::End {
        return Some((VestMark::End, 1));
    }
    if let Some(figure) = first.figure() {
        return match figure.kind {
            FigureKind::Percent => Some((VestMark::Part(percent(first, false)?), 1)),
            FigureKind::Fraction(above, below) => {
                Some((VestMark::Part(above.checked_mul(WHOLE)?.checked_div(below)?), 1))
            }
            FigureKind::Date(date) => {
                let (month, start) = (date.in_month()?, start?);
                let months = u32::from(month.index()).checked_sub(u32::from(start.index()))?;
                (1..=120).contains(&months).then_some((VestMark::At(months), 1))
            }
            FigureKind::Number { .. } => {
                let times = counts_vests(word(1)) || matches!(word(1), "vests" | "additional");
                let number = figure.whole()?;
                // `after 30, 36, 42 and 48 months`
                let listing = |token: &&LetterToken| {
                    token.is_mark(',')
                        || matches!(token.word(), "and" | "or")
                        || token.figure().is_some_and(|figure| figure.is_number() && figure.text.len() <= 3)
                };
                let ahead = rest.iter().take(14).take_while(listing).count();
                if ahead > 1 && number <= 120 && matches!(word(ahead), "months" | "month") {
                    return Some((VestMark::At(number), 1));
                }
                // `months 36, 48 and 60`
                let listed = matches!(before, Some((VestMark::At(months), _)) if *months < number)
                    && number <= 120
                    && figure.text.len() <= 3
                    && !matches!(word(1), "shares" | "units" | "rsus");
                if listed {
                    return Some((VestMark::At(number), 1));
                }
                Some((
                    if times && number <= 120 { VestMark::Times(number) } else { VestMark::Count(number) },
                    1,
                ))
            }
            _ => None,
        };
    }
    if matches!(word(0), "remaining" | "remainder" | "balance" | "rest") {
        // `the remaining 75%`: what is left, however it is numbered.
        let several = matches!((word(1), word(2)), ("three", "quarters" | "fourths") | ("two", "thirds"));
        if several {
            return Some((VestMark::Rest, 3));
        }
        let length = (1..3)
            .find(|step| rest.get(*step).is_some_and(|token| percent(token, false).is_some()))
            .map_or(1, |step| step + 1);
        let time = length == 1 && rest.get(1..).and_then(span).is_some();
        return (!time).then_some((VestMark::Rest, length));
    }
    let fraction = |name: &str| match name {
        "half" => Some(2),
        "third" => Some(3),
        "quarter" | "fourth" => Some(4),
        "fifth" => Some(5),
        "eighth" => Some(8),
        "twelfth" => Some(12),
        "sixteenth" => Some(16),
        "thirty" | "36th" => Some(36),
        "forty" | "48th" => Some(48),
        _ => None,
    };
    let dash = usize::from(rest.get(1).is_some_and(|token| token.is_mark('-')));
    if matches!(word(0), "one" | "a")
        && let Some(below) =
            fraction(word(1 + dash)).filter(|below| word(0) == "one" || *below != 4 || word(2) == "of")
    {
        // `thirty-sixth`, `forty-eighth`
        let long = matches!(below, 36 | 48);
        return Some((VestMark::Part(WHOLE / below), if long { 4 + dash } else { 2 + dash }));
    }
    if matches!(word(0), "half") {
        return Some((VestMark::Part(WHOLE / 2), 1));
    }
    if let Some(number) = count(first) {
        return counts_vests(word(1)).then_some((VestMark::Times(number), 1));
    }
    matches!(word(0), "equal" | "equally" | "evenly" | "ratably").then_some((VestMark::Each, 1))
}
