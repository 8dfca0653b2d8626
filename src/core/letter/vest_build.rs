//! Adds steps of vesting up to a schedule.

use super::token::LetterToken;
use super::vest_parts::VestSteps;
use super::vest_steps::VestStep;
use crate::compute::number::order::order_by;
use crate::model::month::{Month, MonthSet};
use crate::model::offer::schedule::{Schedule, Vest};

/// Vests of the steps in order, the tokens that say them, and why they are not certain.
#[expect(clippy::type_complexity, reason = "three values that only `read` takes apart")]
pub(super) fn build(read: &VestSteps) -> Option<(Vec<Vest>, (usize, usize), Option<String>)> {
    let mut vests: Vec<Vest> = Vec::new();
    let (mut month, mut sum, mut doubt) = (0_u32, 0_u32, None);
    for step in &read.steps {
        let VestStep { part, at, every, times, until } = *step;
        let rest = read.whole.saturating_sub(sum);
        let push = |month: u32, part: u32, vests: &mut Vec<Vest>| -> Option<()> {
            let month = u16::try_from(month).ok().filter(|month| (1..=120).contains(month))?;
            match vests.iter_mut().find(|vest| vest.month == month) {
                Some(vest) => vest.part = vest.part.checked_add(part)?,
                None => vests.push(Vest { month, part }),
            }
            Some(())
        };
        match every {
            None => {
                let part = part.unwrap_or(rest);
                let at = at.unwrap_or(month + 12);
                push(at, part, &mut vests)?;
                (month, sum) = (at, sum.checked_add(part)?);
            }
            Some(every) => {
                let begin = at.map_or(month, |at| at.saturating_sub(every));
                let times = match (times, part, until) {
                    (Some(times), ..) => times,
                    (None, Some(part), _) if part > 0 => (rest + part / 2) / part,
                    (None, None, Some(until)) => until.saturating_sub(begin) / every,
                    _ => return None,
                };
                if !(1..=120).contains(&times) {
                    return None;
                }
                for turn in 1..=times {
                    let each = part.unwrap_or_else(|| rest / times + u32::from(turn > times - rest % times));
                    push(begin + turn * every, each, &mut vests)?;
                    sum = sum.checked_add(each)?;
                }
                month = begin + times * every;
            }
        }
    }
    let disordered = {
        let firsts = read.steps.iter().filter_map(|step| step.at.filter(|_| step.every.is_none()));
        let firsts: Vec<u32> = firsts.collect();
        firsts.windows(2).any(|pair| matches!(pair, [one, next] if next <= one))
    };
    if disordered {
        doubt = Some(
            "The parts of the grant do not come in the order of time, as they are read. When does each vest?"
                .to_owned(),
        );
    }
    if let Some(cliff) = read.cliff {
        // What would vest before the cliff comes with it.
        let early: u32 =
            vests.iter().filter(|vest| u32::from(vest.month) <= cliff).map(|vest| vest.part).sum();
        let cliff = u16::try_from(cliff).ok()?;
        vests.retain(|vest| vest.month > cliff);
        if early > 0 {
            vests.push(Vest { month: cliff, part: early });
        }
    }
    if vests.is_empty() {
        return None;
    }
    order_by(&mut vests, |vest| vest.month);
    if read.odd {
        doubt = Some(
            "The vesting is read as equal parts, but the letter says more about it. Is that right?"
                .to_owned(),
        );
    }
    if read.assumed_yearly {
        doubt = Some("The letter gives a part for each year, but not how often it vests within a year. Does it vest once, at the year's end?".to_owned());
    }
    Some((vests, read.used, doubt))
}

/// Spreads what rounding left over the most common part.
pub(super) fn even_out(vests: &mut [Vest], whole: u32) {
    let mut counts: Vec<(u32, u32)> = Vec::new();
    for vest in vests.iter() {
        match counts.iter_mut().find(|(part, _)| *part == vest.part) {
            Some((_, count)) => *count += 1,
            None => counts.push((vest.part, 1)),
        }
    }
    let Some((common, count)) = counts.into_iter().max_by_key(|(_, count)| *count) else { return };
    let others: u32 = vests.iter().filter(|vest| vest.part != common).map(|vest| vest.part).sum();
    let rest = whole.saturating_sub(others);
    let mut turn = 0;
    for vest in vests.iter_mut().filter(|vest| vest.part == common) {
        turn += 1;
        vest.part = rest / count + u32::from(turn > count - rest % count);
    }
}

/// The same parts over the smallest whole, or over 100 where they are whole percents.
pub(super) fn reduced(vests: Vec<Vest>, all: u32) -> Option<Schedule> {
    let gcd = vests.iter().fold(all, |gcd, vest| divisor(gcd, vest.part));
    let whole = all / gcd.max(1);
    let times = if 100 % whole == 0 { 100 / whole } else { 1 };
    let vests = vests.into_iter().map(|vest| Vest { part: vest.part / gcd.max(1) * times, ..vest }).collect();
    Schedule::new(vests, whole * times).ok()
}

fn divisor(one: u32, other: u32) -> u32 {
    if other == 0 { one } else { divisor(other, one % other) }
}

/// Calendar months that are named without a year, two or more: `February 15, May 15, August 15 and November 15`.
pub(super) fn named_months(tokens: &[LetterToken]) -> Option<(MonthSet, usize, usize)> {
    let mut months: Vec<u16> = Vec::new();
    let (mut from, mut to) = (usize::MAX, 0);
    for (at, token) in tokens.iter().enumerate() {
        let dated = token.figure().and_then(|figure| figure.date());
        let named = if dated.is_some() { None } else { month_word(token.word()) };
        let month = match dated {
            Some(date) if date.year.is_none() => Some(u16::from(date.month)),
            Some(_) => None,
            None => named,
        };
        if let Some(month) = month {
            if from < usize::MAX && at > to + 6 {
                break;
            }
            months.push(month);
            from = from.min(at);
            to = at;
        }
    }
    order_by(&mut months, |one| *one);
    months.dedup();
    let set = MonthSet::of(&months).filter(|_| matches!(months.len(), 2 | 4))?;
    Some((set, from, to))
}

/// A month by its name in lower case; `may` and `march` count beside others only.
fn month_word(word: &str) -> Option<u16> {
    (1..=12_u8).find_map(|number| {
        let name = Month::new(2_000, number)?.name().to_ascii_lowercase();
        (name == word || (word.len() == 3 && name.starts_with(word))).then_some(u16::from(number))
    })
}
