//! Finds what a text about vesting names: parts of the grant, times, and how often.

use super::figure::FigureKind;
use super::said::{begins, count, nth, span};
use super::token::{LetterToken, Piece};
use super::vesting::WHOLE;
use crate::model::fixed::Rate;
use crate::model::month::Month;

/// One thing that is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum VestMark {
    /// A part of the grant, of [`WHOLE`].
    Part(u32),
    /// A number that can be shares.
    Count(u32),
    /// What is left.
    Rest,
    /// A service month.
    At(u32),
    /// A service year.
    Year(u32),
    /// Months from one vest to the next.
    Every(u32),
    /// How many vests.
    Times(u32),
    /// A stretch of months.
    Over(u32),
    /// Nothing vests before this month.
    Cliff(u32),
    /// All these anniversaries.
    Anniversaries(u32),
    /// `each` or `equal`.
    Each,
    /// Percents a year in one list, up to six: `38/32/20/10`.
    List([u32; 6]),
    /// The end of a clause.
    End,
}

/// The marks of a text in order, each with its token.
pub(super) fn vest_marks(tokens: &[LetterToken], start: Option<Month>) -> Vec<(VestMark, usize)> {
    let mut marks: Vec<(VestMark, usize)> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let rest = tokens.get(at..).unwrap_or_default();
        let (mark, length) = list(rest)
            .or_else(|| each(rest))
            .or_else(|| time(rest, &marks))
            .or_else(|| part(rest, start, marks.last()))
            .map_or((None, 1), |(mark, length)| (Some(mark), length));
        if let Some(mark) = mark {
            marks.push((mark, at));
        }
        at += length.max(1);
    }
    marks
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

/// How often: `quarterly`, `every six months`, `each month`, `per year`, `each anniversary`.
fn each(rest: &[LetterToken]) -> Option<(VestMark, usize)> {
    let known: [(&str, u32); 18] = [
        ("semi annually", 6),
        ("semi annual", 6),
        ("semiannually", 6),
        ("semiannual", 6),
        ("half yearly", 6),
        ("twice a year", 6),
        ("twice per year", 6),
        ("bi annually", 6),
        ("biannually", 6),
        ("quarterly", 3),
        ("monthly", 1),
        ("annually", 12),
        ("annual", 12),
        ("yearly", 12),
        ("year over year", 12),
        ("anniversaries", 12),
        ("a year", 12),
        ("a quarter", 3),
    ];
    if begins(rest, "a quarter of").is_some() {
        return None;
    }
    if let Some((found, length)) =
        known.iter().find_map(|(words, every)| Some((VestMark::Every(*every), begins(rest, words)?)))
    {
        let ahead = rest.get(length).map_or("", LetterToken::word);
        // `after a year`, `annual bonus`
        if !(matches!(ahead, "bonus" | "salary" | "report" | "review" | "refresh" | "meeting")
            || (found == VestMark::Every(12) && ahead == "cliff"))
        {
            return Some((found, length));
        }
    }
    if !matches!(rest.first()?.word(), "every" | "each" | "per" | "subsequent" | "successive") {
        return None;
    }
    let mut at = 1;
    while rest.get(at).is_some_and(|token| {
        matches!(
            token.word(),
            "additional"
                | "full"
                | "subsequent"
                | "successive"
                | "completed"
                | "complete"
                | "calendar"
                | "following"
                | "of"
                | "the"
                | "your"
                | "company"
        ) || token.is_mark('-')
    }) {
        at += 1;
    }
    // `each of the first four anniversaries`, `each of the next 12 quarters`
    let some = rest
        .get(at)
        .is_some_and(|token| matches!(token.word(), "first" | "next" | "following" | "subsequent"));
    if some && let Some(number) = rest.get(at + 1).and_then(count) {
        let unit = rest
            .iter()
            .skip(at + 2)
            .take(4)
            .map(LetterToken::word)
            .find(|word| matches!(*word, "anniversaries" | "years" | "quarters" | "months"));
        return match unit {
            Some("anniversaries" | "years") => Some((VestMark::Anniversaries(number), at + 3)),
            Some("quarters") => Some((VestMark::Every(3), at + 1)),
            Some("months") => Some((VestMark::Every(1), at + 1)),
            _ => None,
        };
    }
    let number = rest.get(at).and_then(|token| count(token).or_else(|| nth(token).filter(|nth| *nth > 1)));
    if let Some(number) = number {
        let dash = usize::from(rest.get(at + 1).is_some_and(|token| token.is_mark('-')));
        let unit = rest.get(at + 1 + dash).map_or("", LetterToken::word);
        let months = match unit {
            "month" | "months" => number,
            "year" | "years" => number * 12,
            "quarter" | "quarters" => number * 3,
            _ => return None,
        };
        return Some((VestMark::Every(months.clamp(1, 48)), at + 2 + dash));
    }
    let months = match rest.get(at)?.word() {
        "month" | "monthly" => 1,
        "quarter" | "quarterly" => 3,
        "year" | "anniversary" | "annual" | "annum" | "yearly" => 12,
        "half" | "semi" => 6,
        _ => return Some((VestMark::Each, 1)),
    };
    let skip = usize::from(months == 6);
    Some((VestMark::Every(months), at + 1 + skip))
}

/// When, and for how long.
fn time(rest: &[LetterToken], marks: &[(VestMark, usize)]) -> Option<(VestMark, usize)> {
    let word = |step: usize| rest.get(step).map_or("", LetterToken::word);
    let dash = |step: usize| usize::from(rest.get(step).is_some_and(|token| token.is_mark('-')));
    if let Some((months, length)) = span(rest) {
        // The end of a list: `30, 36, 42 and 48 months`.
        if matches!(marks.last(), Some((VestMark::At(before), _)) if *before < months && *before % 12 != 0 || marks.len() > 2 && matches!(marks.get(marks.len() - 2), Some((VestMark::At(_), _))) && *before < months)
        {
            return Some((VestMark::At(months), length));
        }
        let ahead = word(length + dash(length));
        let next = word(length + dash(length) + 1);
        return match ahead {
            "cliff" => Some((VestMark::Cliff(months), length + 1)),
            "anniversary" | "mark" => Some((VestMark::At(months), length + 1)),
            "initial" | "waiting" if next == "cliff" || next == "period" => {
                Some((VestMark::Cliff(months), length + 2))
            }
            "after" | "from" | "following" | "of"
                if after(marks)
                    || ahead != "of"
                    || matches!(next, "service" | "employment" | "your" | "continuous" | "continued") =>
            {
                Some((VestMark::Over(months), length))
            }
            _ => Some((VestMark::Over(months), length)),
        };
    }
    if begins(rest, "cliff").is_some() {
        // `cliff of one year`, `25% cliff at 12 months`
        let ahead = (1..5)
            .find_map(|step| rest.get(step..).and_then(span).map(|(months, length)| (months, step + length)));
        return ahead
            .filter(|_| !matches!(word(1), "then" | "and"))
            .map(|(months, length)| (VestMark::Cliff(months), length))
            .or(Some((VestMark::Cliff(0), 1)));
    }
    if matches!(word(0), "year" | "yr") {
        let number = rest.get(1 + dash(1)).and_then(count).filter(|year| (1..=10).contains(year))?;
        return Some((VestMark::Year(number), 2 + dash(1)));
    }
    if matches!(word(0), "y1" | "y2" | "y3" | "y4" | "yr1" | "yr2" | "yr3" | "yr4") {
        let number = word(0).chars().last()?.to_digit(10)?;
        return Some((VestMark::Year(number), 1));
    }
    if matches!(word(0), "month" | "months" | "mo") {
        let number = rest.get(1).and_then(count).filter(|month| (1..=120).contains(month))?;
        return Some((VestMark::At(number), 2));
    }
    if let Some(which) = rest.first().and_then(nth).filter(|which| (1..=10).contains(which)) {
        let at = 1 + dash(1);
        let skip = usize::from(matches!(
            word(at),
            "full" | "annual" | "year" | "one" | "employment" | "service" | "vesting"
        ));
        return match (word(at), word(at + skip)) {
            ("year", "anniversary") => Some((VestMark::At(which * 12), at + 2)),
            (_, "anniversary" | "anniversaries") => Some((VestMark::At(which * 12), at + skip + 1)),
            ("year" | "yr" | "12", _) => Some((VestMark::Year(which), at + 1)),
            ("full", _) if word(at + 1) == "year" => Some((VestMark::Year(which), at + 2)),
            // `on the second, third and fourth anniversaries`, `15% on the second`
            (next, _)
                if !matches!(
                    next,
                    "quarter"
                        | "month"
                        | "day"
                        | "of"
                        | "vest"
                        | "vesting"
                        | "tranche"
                        | "half"
                        | "paycheck"
                        | "installment"
                        | "business"
                        | "trading"
                        | "party"
                        | "two"
                        | "three"
                        | "four"
                ) && elliptic(rest, marks) =>
            {
                let years =
                    marks.iter().rev().find(|(mark, _)| matches!(mark, VestMark::At(_) | VestMark::Year(_)));
                let year = matches!(years, Some((VestMark::Year(_), _)));
                Some((if year { VestMark::Year(which) } else { VestMark::At(which * 12) }, 1))
            }
            _ => None,
        };
    }
    if matches!(word(0), "anniversary") {
        return Some((VestMark::At(12), 1)).filter(|_| {
            !marks.iter().rev().take(1).any(|(mark, _)| matches!(mark, VestMark::At(_) | VestMark::Every(_)))
        });
    }
    None
}

/// Does an ordinal alone mean an anniversary: one was named before, or comes right behind?
fn elliptic(rest: &[LetterToken], marks: &[(VestMark, usize)]) -> bool {
    let before = marks.iter().any(|(mark, _)| {
        matches!(mark, VestMark::At(months) if months % 12 == 0) || matches!(mark, VestMark::Year(_))
    });
    let ahead = rest.iter().take(12).any(|token| matches!(token.word(), "anniversary" | "anniversaries"));
    before || ahead
}

fn after(marks: &[(VestMark, usize)]) -> bool {
    matches!(marks.last(), Some((VestMark::Part(_) | VestMark::Rest, _)))
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
                let times = matches!(
                    word(1),
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
                        | "vests"
                        | "yearly"
                        | "additional"
                );
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
        let times = matches!(
            word(1),
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
        );
        return times.then_some((VestMark::Times(number), 1));
    }
    matches!(word(0), "equal" | "equally" | "evenly" | "ratably").then_some((VestMark::Each, 1))
}
