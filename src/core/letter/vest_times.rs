//! Finds when and how often stock vests: anniversaries, months, `quarterly`, `every six months`.

use super::said::{begins, count, nth, span};
use super::token::LetterToken;
use super::vest_mark::VestMark;

/// How often: `quarterly`, `every six months`, `each month`, `per year`, `each anniversary`.
pub(super) fn each(rest: &[LetterToken]) -> Option<(VestMark, usize)> {
    let known: [(&str, u32); 21] = [
        ("q vest*", 3),
        ("qtrly", 3),
        ("mthly", 1),
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
            "month" | "months" | "mo" | "mos" => number,
            "year" | "years" => number * 12,
            "quarter" | "quarters" => number * 3,
            _ => return None,
        };
        return Some((VestMark::Every(months.clamp(1, 48)), at + 2 + dash));
    }
    let months = match rest.get(at)?.word() {
        "month" | "monthly" | "mo" => 1,
        "quarter" | "quarterly" | "qtr" => 3,
        "year" | "yr" | "anniversary" | "anniv" | "annual" | "annum" | "yearly" => 12,
        "half" | "semi" => 6,
        _ => return Some((VestMark::Each, 1)),
    };
    let skip = usize::from(months == 6);
    Some((VestMark::Every(months), at + 1 + skip))
}

/// When, and for how long.
pub(super) fn time(rest: &[LetterToken], marks: &[(VestMark, usize)]) -> Option<(VestMark, usize)> {
    let word = |step: usize| rest.get(step).map_or("", LetterToken::word);
    let dash = |step: usize| usize::from(rest.get(step).is_some_and(|token| token.is_mark('-')));
    // `One quarter vests after your first year`
    let later = matches!(word(2), "later" | "thereafter")
        || word(2) == "after" && rest.get(3..).and_then(span).is_none();
    let quarter = word(0) == "one" && word(1) == "quarter" && !later;
    if let Some((months, length)) = span(rest).filter(|_| !quarter) {
        // The end of a list: `30, 36, 42 and 48 months`.
        if matches!(marks.last(), Some((VestMark::At(before), _)) if *before < months && *before % 12 != 0 || marks.len() > 2 && matches!(marks.get(marks.len() - 2), Some((VestMark::At(_), _))) && *before < months)
        {
            return Some((VestMark::At(months), length));
        }
        let ahead = word(length + dash(length));
        let next = word(length + dash(length) + 1);
        let parted = marks.iter().any(|(mark, _)| matches!(mark, VestMark::At(_) | VestMark::Year(_)));
        return match ahead {
            "thereafter" | "later" | "afterwards" | "afterward" if parted => {
                Some((VestMark::Later(months), length + 1))
            }
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
    // `640 over 4, quarterly`
    if word(0) == "over"
        && let Some(years) = rest.get(1).and_then(count).filter(|years| (1..=6).contains(years))
        && rest.get(2).is_none_or(|next| next.word().is_empty() && !next.is_mark('-') && !next.is_mark('('))
    {
        return Some((VestMark::Over(years * 12), 2));
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
            ("year" | "yr" | "12" | "twelve", _) => Some((VestMark::Year(which), at + 1)),
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
