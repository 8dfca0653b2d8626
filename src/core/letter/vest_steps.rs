//! Turns a part of a grant and the words about its time into vests.

use super::vest_mark::VestMark;
use super::vest_mark::WHOLE;
use crate::compute::number::order::order_by;

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

/// A part with the marks about its time.
pub(super) struct PartTime {
    pub(super) part: Option<u32>,
    pub(super) marks: Vec<VestMark>,
}

/// A part for each year, paid out at a cadence.
pub(super) fn yearly(shares: &[u32], cadence: u32) -> Vec<VestStep> {
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
pub(super) fn part_times(marks: &[(VestMark, usize)]) -> Vec<PartTime> {
    let mut out: Vec<PartTime> = Vec::new();
    for clause in marks.split(|(mark, _)| *mark == VestMark::End) {
        let is_part = |mark: &VestMark| matches!(mark, VestMark::Part(_) | VestMark::Rest);
        let is_time = |mark: &VestMark| {
            matches!(
                mark,
                VestMark::At(_)
                    | VestMark::Later(_)
                    | VestMark::Year(_)
                    | VestMark::Every(_)
                    | VestMark::Anniversaries(_)
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
pub(super) fn years_with_cadence(parts: &[PartTime], every: &[u32]) -> Option<Option<u32>> {
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
pub(super) fn step(part: &PartTime, over: &[u32], whole_rest: bool) -> Vec<VestStep> {
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
    order_by(&mut every, |one| *one);
    every.dedup();
    // `a one-year grant: a quarter of it vests every three months`
    if let (true, Some(every), Some(length), Some(share)) =
        (whole_rest, every.first().copied(), own.first().copied(), part.part)
        && length % every == 0
        && share.checked_mul(length / every).is_some_and(|sum| sum.abs_diff(WHOLE) <= WHOLE / 100)
    {
        let times = Some(length / every);
        return vec![VestStep { part: Some(share), every: Some(every), times, ..VestStep::default() }];
    }
    if let [small, .., large] = every.as_slice() {
        // `25% a year, quarterly`
        let each = part.part.map(|part| part * small / large);
        return vec![VestStep { part: each, every: Some(*small), ..VestStep::default() }];
    }
    let later = of(|mark| if let VestMark::Later(months) = mark { Some(*months) } else { None });
    if let Some(later) = later.first().copied().filter(|_| at.is_empty() && every.is_empty()) {
        return vec![VestStep { part: part.part, every: Some(later), times: Some(1), ..VestStep::default() }];
    }
    if let Some(every) = every.first().copied() {
        let length = own.first().copied();
        let from = at.first().copied().filter(|_| part.part.is_some_and(|part| part < WHOLE / 2));
        let until = length.filter(|length| *length >= 48 && part.part.is_none());
        let rest_times =
            length.filter(|_| part.part.is_none() && until.is_none()).map(|length| length / every);
        // `25% after the first year and monthly after that`: what is left follows in equal vests.
        let first = at.first().or(years.first()).copied().filter(|first| *first >= 12 && every < 12);
        if let (Some(first), Some(share)) =
            (first, part.part.filter(|part| *part * 20 >= WHOLE * 3 && *part < WHOLE))
        {
            let until = length.or_else(|| over.iter().copied().max()).unwrap_or(48);
            // `25% at twelve months, then monthly over 36 months`
            let place = |is: fn(&VestMark) -> bool| part.marks.iter().position(is);
            let then = place(|mark| matches!(mark, VestMark::Over(_)))
                > place(|mark| matches!(mark, VestMark::At(_) | VestMark::Year(_)));
            let until = if then && matches!(first + until, 36 | 48 | 60) { first + until } else { until };
            let alone = VestStep { part: Some(share), at: Some(first), ..VestStep::default() };
            let rest = VestStep { every: Some(every), until: Some(until), ..VestStep::default() };
            return if whole_rest { vec![alone, rest] } else { vec![alone] };
        }
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
        let times = times.or(rest_times);
        // The rest ends with the grant.
        let until =
            until.or_else(|| over.iter().copied().max().filter(|_| part.part.is_none() && times.is_none()));
        return vec![VestStep { part: part.part, at: from, every: Some(every), times, until }];
    }
    let mut when = if at.is_empty() { years } else { at };
    if when.is_empty() {
        when = own;
    }
    when.dedup();
    when.into_iter().map(|at| VestStep { part: part.part, at: Some(at), ..VestStep::default() }).collect()
}

/// Equal vests.
pub(super) fn even(marks: &[(VestMark, usize)], every: &[u32], over: &[u32]) -> Option<VestStep> {
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
