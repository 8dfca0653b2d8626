//! The half-sentence about years: in which of them an offer is ahead, level or behind, as the table of years shows it.

use super::window::WindowPay;
use crate::model::fixed::Money;
use core::cmp::Ordering;

/// How an offer stands against the best of the others in each year of the window from 1: `Greater` is ahead. The table shows whole dollars, so
/// two amounts that look alike there are level.
pub(crate) fn standings<'a>(
    mine: &WindowPay,
    others: impl Iterator<Item = &'a WindowPay> + Clone,
) -> Vec<Ordering> {
    let shown = |pay: Money| pay.per(100);
    let best = |year| others.clone().map(|other| shown(other.total(Some(year)))).max();
    let stands = |year: u16| Some(shown(mine.total(Some(year))).cmp(&best(year)?));
    mine.years.iter().filter_map(|pay| stands(pay.year)).collect()
}

/// The half-sentence: `ahead in every year`, `level in year 1, then ahead`, `ahead in years 1 and 2, behind in years 3 and 4`. Up to three
/// stretches are told in their order; where the two change places more often, the years of each kind stand together.
pub(crate) fn words(years: &[Ordering]) -> String {
    let stretches = stretches(years);
    match stretches.as_slice() {
        [] => String::new(),
        [(stands, _)] => format!("{} in every year", word(*stands)),
        [(Ordering::Equal, level), (then, _)] => {
            format!("level in {}, then {}", listed(level), word(*then))
        }
        [_, _] | [_, _, _] => told(&stretches),
        _ => {
            let mut kinds: Vec<(Ordering, Vec<usize>)> = Vec::new();
            for (stands, more) in stretches {
                match kinds.iter_mut().find(|(known, _)| *known == stands) {
                    Some((_, known)) => known.extend(more),
                    None => kinds.push((stands, more)),
                }
            }
            told(&kinds)
        }
    }
}

fn told(stretches: &[(Ordering, Vec<usize>)]) -> String {
    let parts: Vec<String> =
        stretches.iter().map(|(stands, years)| format!("{} in {}", word(*stands), listed(years))).collect();
    parts.join(", ")
}

const fn word(stands: Ordering) -> &'static str {
    match stands {
        Ordering::Greater => "ahead",
        Ordering::Equal => "level",
        Ordering::Less => "behind",
    }
}

/// Years that follow each other and stand alike.
fn stretches(years: &[Ordering]) -> Vec<(Ordering, Vec<usize>)> {
    let mut out: Vec<(Ordering, Vec<usize>)> = Vec::new();
    for (year, stands) in (1..).zip(years) {
        match out.last_mut() {
            Some((before, known)) if before == stands => known.push(year),
            _ => out.push((*stands, vec![year])),
        }
    }
    out
}

/// `year 1`, `years 1 and 2`, `years 1 to 3`, `years 1, 3 and 5 to 7`.
fn listed(years: &[usize]) -> String {
    let mut spans: Vec<(usize, usize)> = Vec::new();
    for &year in years {
        match spans.last_mut() {
            Some((_, last)) if *last + 1 == year => *last = year,
            _ => spans.push((year, year)),
        }
    }
    let parts: Vec<String> = spans
        .into_iter()
        .flat_map(|(first, last)| match last - first {
            0 => vec![first.to_string()],
            1 => vec![first.to_string(), last.to_string()],
            _ => vec![format!("{first} to {last}")],
        })
        .collect();
    let kind = if years.len() == 1 { "year" } else { "years" };
    match parts.as_slice() {
        [front @ .., last] if !front.is_empty() => format!("{kind} {} and {last}", front.join(", ")),
        _ => format!("{kind} {}", parts.concat()),
    }
}
