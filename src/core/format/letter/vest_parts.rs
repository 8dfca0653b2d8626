//! Puts what a text about vesting names together: which part vests when.

use super::token::LetterToken;
use super::vest_marks::{VestMark, vest_marks};
use super::vesting::WHOLE;
use crate::model::month::Month;

/// One step of a schedule, in the order of time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct VestStep {
    /// The part of each vest; `None` for what is left.
    pub(super) part: Option<u32>,
    /// The first vest's service month; `None` for the next one after the step before.
    pub(super) at: Option<u32>,
    /// Months between its vests; `None` for a single one.
    pub(super) every: Option<u32>,
    /// How many vests.
    pub(super) times: Option<u32>,
    /// The last vest's service month.
    pub(super) until: Option<u32>,
}

/// The steps of a schedule.
#[derive(Clone, Debug, Default)]
pub(super) struct VestSteps {
    pub(super) steps: Vec<VestStep>,
    /// What all parts add up to.
    pub(super) whole: u32,
    /// Nothing vests before this month.
    pub(super) cliff: Option<u32>,
    /// First and last token that say it.
    pub(super) used: (usize, usize),
    /// Not all that is said was used.
    pub(super) odd: bool,
    /// Parts for years, without a word on how often within a year.
    pub(super) assumed_yearly: bool,
}

/// A part with the marks about its time.
struct PartTime {
    part: Option<u32>,
    marks: Vec<VestMark>,
}

/// Reads the steps; `total` is the size of the grant in shares.
pub(super) fn steps(tokens: &[LetterToken], start: Option<Month>, total: Option<u32>) -> VestSteps {
    let mut marks = vest_marks(tokens, start);
    let whole = share_counts(&mut marks, total).unwrap_or(WHOLE);
    let places = marks
        .iter()
        .filter(|(mark, _)| !matches!(mark, VestMark::End | VestMark::Each | VestMark::Count(_)))
        .map(|(_, at)| *at);
    let used = (places.clone().min().unwrap_or_default(), places.max().unwrap_or_default());
    let mut out = VestSteps { whole, used, ..VestSteps::default() };
    let all = |pick: fn(&VestMark) -> Option<u32>| {
        marks.iter().filter_map(|(mark, _)| pick(mark)).collect::<Vec<u32>>()
    };
    let every = all(|mark| if let VestMark::Every(months) = mark { Some(*months) } else { None });
    let over = all(|mark| if let VestMark::Over(months) = mark { Some(*months) } else { None });
    let cliffs = all(|mark| if let VestMark::Cliff(months) = mark { Some(*months) } else { None });
    // `one-year cliff`; `cliff` alone is a year.
    out.cliff = cliffs
        .iter()
        .copied()
        .max()
        .map(|months| if months == 0 { 12 } else { months })
        .filter(|_| !no_cliff(tokens));
    let list = marks
        .iter()
        .find_map(|(mark, _)| if let VestMark::List(shares) = mark { Some(*shares) } else { None });
    if let Some(shares) = list {
        let cadence = every.iter().copied().filter(|months| *months < 12).min();
        let annual = every.contains(&12)
            || marks.iter().any(|(mark, _)| matches!(mark, VestMark::At(_) | VestMark::Anniversaries(_)));
        out.assumed_yearly = cadence.is_none() && !annual;
        // `5/15/40/40, every six months in the last two years`
        let late = super::said::says(
            tokens,
            "last two years|last 2 years|years 3 and 4|years three and four|final two years|\
            back half|years 3 4|third and fourth|from year 3|after year 2|last two",
        );
        let (early, rest): (Vec<VestStep>, Vec<VestStep>) =
            (yearly(&shares, 12), yearly(&shares, cadence.unwrap_or(12)));
        let begins = |step: &VestStep| step.at.unwrap_or_default();
        out.steps = if late {
            early
                .into_iter()
                .filter(|step| begins(step) <= 24)
                .chain(rest.into_iter().filter(|step| begins(step) > 24))
                .collect()
        } else {
            rest
        };
        return out;
    }
    let parts = part_times(&marks);
    if parts.is_empty() {
        out.steps = even(&marks, &every, &over).into_iter().collect();
        // Something else is said as well.
        let more = marks
            .iter()
            .any(|(mark, _)| *mark == VestMark::Rest || matches!(mark, VestMark::At(_)) && !every.is_empty());
        out.odd = more;
        return out;
    }
    if let Some(cadence) = years_with_cadence(&parts, &every) {
        out.assumed_yearly = cadence.is_none();
        let shares: Vec<u32> = parts.iter().filter_map(|part| part.part).collect();
        out.steps = yearly(&shares, cadence.unwrap_or(12));
        return out;
    }
    let step = |part: &PartTime| step(part, &over);
    out.steps = parts.iter().flat_map(step).collect();
    // A cliff that a part of its own pays is no other one.
    let paid = |cliff: u32| out.steps.iter().any(|step| step.every.is_none() && step.at == Some(cliff));
    if out.cliff.is_some_and(paid) {
        out.cliff = None;
    }
    out
}

fn no_cliff(tokens: &[LetterToken]) -> bool {
    super::said::says(
        tokens,
        "no cliff|without a cliff|no one year cliff|without cliff|not subject to a cliff|\
            no vesting cliff",
    )
}

/// Makes numbers of shares parts, where they add up to the grant; what they add up to.
fn share_counts(marks: &mut [(VestMark, usize)], total: Option<u32>) -> Option<u32> {
    let total = total?;
    let counts = || {
        marks
            .iter()
            .filter_map(|(mark, _)| if let VestMark::Count(number) = mark { Some(*number) } else { None })
    };
    let parts: Vec<u32> = counts().filter(|number| *number < total).collect();
    let sum: u64 = parts.iter().map(|part| u64::from(*part)).sum();
    if sum != u64::from(total) || parts.len() < 2 {
        return None;
    }
    for (mark, _) in marks.iter_mut() {
        *mark = match *mark {
            VestMark::Count(number) if number < total => VestMark::Part(number),
            // Percentages beside the shares say the same once more.
            VestMark::Part(_) => VestMark::Each,
            other => other,
        };
    }
    Some(total)
}

/// A part for each year, paid out at a cadence.
fn yearly(shares: &[u32], cadence: u32) -> Vec<VestStep> {
    let times = 12 / cadence.clamp(1, 12);
    let year = |(year, share): (u32, &u32)| VestStep {
        part: Some(share / times),
        at: Some(year * 12 + cadence),
        every: Some(cadence),
        times: Some(times),
        until: None,
    };
    (0..).zip(shares).filter(|(_, share)| **share > 0).map(year).collect()
}

/// Pairs parts with the marks about their time. In a clause with a single part all marks are about it.
fn part_times(marks: &[(VestMark, usize)]) -> Vec<PartTime> {
    let mut out: Vec<PartTime> = Vec::new();
    for clause in marks.split(|(mark, _)| *mark == VestMark::End) {
        let is_part = |mark: &VestMark| matches!(mark, VestMark::Part(_) | VestMark::Rest);
        let is_time = |mark: &VestMark| {
            matches!(
                mark,
                VestMark::At(_) | VestMark::Year(_) | VestMark::Every(_) | VestMark::Anniversaries(_)
            )
        };
        let parts: Vec<usize> =
            clause.iter().enumerate().filter(|(_, (mark, _))| is_part(mark)).map(|(at, _)| at).collect();
        let Some(first) = parts.first().copied() else {
            // `… vest 25% at the first anniversary. Thereafter quarterly.`
            continue;
        };
        let time_first = clause
            .iter()
            .position(|(mark, _)| is_time(mark) || matches!(mark, VestMark::Over(_)))
            .is_some_and(|time| time < first)
            && !(clause.get(..first).unwrap_or_default().iter().all(|(mark, _)| {
                matches!(
                    mark,
                    VestMark::Over(_)
                        | VestMark::Each
                        | VestMark::Count(_)
                        | VestMark::Cliff(_)
                        | VestMark::Every(_)
                )
            }) && clause.get(first..).unwrap_or_default().iter().any(|(mark, _)| is_time(mark)));
        for (index, at) in parts.iter().copied().enumerate() {
            let (from, to) = match (parts.len(), time_first) {
                (1, _) => (0, clause.len()),
                (_, true) => (
                    if index == 0 { 0 } else { parts.get(index - 1).map_or(0, |before| before + 1) },
                    if index + 1 == parts.len() { clause.len() } else { at },
                ),
                (_, false) => (at + 1, parts.get(index + 1).copied().unwrap_or(clause.len())),
            };
            let part = match clause.get(at) {
                Some((VestMark::Part(part), _)) => Some(*part),
                _ => None,
            };
            let marks = clause
                .get(from..to)
                .unwrap_or_default()
                .iter()
                .map(|(mark, _)| *mark)
                .filter(|mark| !is_part(mark))
                .collect();
            out.push(PartTime { part, marks });
        }
    }
    borrow_times(&mut out);
    // A part without any time, beside others that have one, is a remark: `the 25% that vest first`.
    let timed =
        |part: &PartTime| part.marks.iter().any(|mark| !matches!(mark, VestMark::Each | VestMark::Count(_)));
    if out.iter().any(timed) {
        out.retain(timed);
    }
    out
}

/// `25% on the first anniversary and thereafter, each quarter, 6.25%`: the last part's time stands before it.
fn borrow_times(parts: &mut [PartTime]) {
    for at in 1..parts.len() {
        let bare = parts.get(at).is_some_and(|part| part.marks.is_empty());
        let Some(before) = at.checked_sub(1).and_then(|before| parts.get_mut(before)).filter(|_| bare) else {
            continue;
        };
        let dated = before.marks.iter().any(|mark| matches!(mark, VestMark::At(_)));
        let every = before.marks.iter().position(|mark| matches!(mark, VestMark::Every(_)));
        if let Some(every) = every.filter(|_| dated) {
            let moved = before.marks.split_off(every);
            if let Some(part) = parts.get_mut(at) {
                part.marks = moved;
            }
        }
    }
}

/// Where each part is that of a service year and all of them are the whole: how often it vests within a year, if that is said.
fn years_with_cadence(parts: &[PartTime], every: &[u32]) -> Option<Option<u32>> {
    let year = |part: &PartTime| {
        part.marks.iter().any(|mark| matches!(mark, VestMark::Year(_)))
            && !part.marks.iter().any(|mark| matches!(mark, VestMark::At(_)))
    };
    let sum: u32 = parts.iter().filter_map(|part| part.part).sum();
    let whole = sum.abs_diff(WHOLE) <= WHOLE / 100;
    (parts.len() >= 2 && parts.iter().all(year) && whole)
        .then(|| every.iter().copied().filter(|months| *months < 12).min())
}

/// The steps of one part.
fn step(part: &PartTime, over: &[u32]) -> Vec<VestStep> {
    let of = |pick: fn(&VestMark) -> Option<u32>| part.marks.iter().filter_map(pick).collect::<Vec<u32>>();
    let at = of(|mark| if let VestMark::At(months) = mark { Some(*months) } else { None });
    let years = of(|mark| if let VestMark::Year(year) = mark { Some(year * 12) } else { None });
    let mut every = of(|mark| if let VestMark::Every(months) = mark { Some(*months) } else { None });
    let times =
        of(|mark| if let VestMark::Times(times) = mark { Some(*times) } else { None }).first().copied();
    let own = of(|mark| if let VestMark::Over(months) = mark { Some(*months) } else { None });
    let anniversaries =
        of(|mark| if let VestMark::Anniversaries(times) = mark { Some(*times) } else { None })
            .first()
            .copied();
    if let Some(times) = anniversaries {
        return vec![VestStep {
            part: part.part,
            at: Some(12),
            every: Some(12),
            times: Some(times),
            until: None,
        }];
    }
    every.sort_unstable();
    every.dedup();
    if let [small, .., large] = every.as_slice() {
        // `25% a year, quarterly`
        let each = part.part.map(|part| part * small / large);
        return vec![VestStep { part: each, every: Some(*small), ..VestStep::default() }];
    }
    if let Some(every) = every.first().copied() {
        let length = own.first().copied();
        let from = at.first().copied().filter(|_| part.part.is_some_and(|part| part < WHOLE / 2));
        let until = length.filter(|length| *length >= 48 && part.part.is_none());
        let rest_times =
            length.filter(|_| part.part.is_none() && until.is_none()).map(|length| length / every);
        // All of it, in equal vests.
        if part.part == Some(WHOLE) {
            return vec![VestStep {
                part: None,
                every: Some(every),
                times,
                until: length.or_else(|| over.first().copied()),
                at: None,
            }];
        }
        return vec![VestStep {
            part: part.part,
            at: from
                .map(|from| if from % 12 == 0 && from > every && part.part.is_some() { from } else { from }),
            every: Some(every),
            times: times.or(rest_times),
            until,
        }];
    }
    let mut when = if at.is_empty() { years } else { at };
    if when.is_empty() {
        when = own;
    }
    when.dedup();
    when.into_iter().map(|at| VestStep { part: part.part, at: Some(at), ..VestStep::default() }).collect()
}

/// Equal vests.
fn even(marks: &[(VestMark, usize)], every: &[u32], over: &[u32]) -> Option<VestStep> {
    let times = marks
        .iter()
        .find_map(|(mark, _)| if let VestMark::Times(times) = mark { Some(*times) } else { None });
    let anniversaries = marks
        .iter()
        .find_map(|(mark, _)| if let VestMark::Anniversaries(times) = mark { Some(*times) } else { None });
    if let Some(times) = anniversaries {
        return Some(VestStep { every: Some(12), times: Some(times), ..VestStep::default() });
    }
    let cadence = every.iter().copied().min();
    let at: Vec<u32> = marks
        .iter()
        .filter_map(|(mark, _)| if let VestMark::At(months) = mark { Some(*months) } else { None })
        .collect();
    match (cadence, times, over.iter().copied().max()) {
        (Some(every), Some(times), _) => {
            Some(VestStep { every: Some(every), times: Some(times), ..VestStep::default() })
        }
        (Some(every), None, Some(over)) if over >= every => {
            Some(VestStep { every: Some(every), until: Some(over), ..VestStep::default() })
        }
        (None, ..) if at.len() >= 2 => {
            let step = at.get(1)?.checked_sub(*at.first()?)?;
            let steady = at.windows(2).all(|pair| matches!(pair, [one, next] if one + step == *next))
                && at.first() == Some(&step);
            (steady && step > 0).then(|| VestStep {
                every: Some(step),
                times: u32::try_from(at.len()).ok(),
                ..VestStep::default()
            })
        }
        (None, None, _) if at.len() == 1 => Some(VestStep { at: at.first().copied(), ..VestStep::default() }),
        _ => None,
    }
}
