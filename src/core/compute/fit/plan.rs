//! A plan week by week: what each week is about, and its hours by component. It knows no calendar.
//!
//! The hours of a week go to components by weight × the gap to a rating of 5, and twice to the component that leads the phase. The phase
//! sets the share for mock interviews. Hours are quarter hours, shared out by largest remainder.

use super::answers::{HOURS, WEEKS};
use super::readiness::{Readiness, way};
use crate::compute::number::largest_remainder::largest_remainder;
use crate::model::fit::question::{Component, Path, Phase, Questionnaire};
use crate::model::fixed::{Fixed, Hours};
use crate::model::format::{capital, spelled};

/// A plan, week by week.
#[derive(Clone, Debug)]
pub struct PrepPlan {
    /// The path it follows; `None` where no week is left.
    pub path: Option<&'static Path>,
    /// The weeks, in order.
    pub weeks: Vec<Week>,
    /// Hours of the whole plan by part, in the order of a week's parts. Their sum is the weeks times the hours of a week.
    pub total: Vec<PlanHours>,
}

impl PrepPlan {
    /// Hours of the whole plan.
    pub fn hours(&self) -> Hours {
        self.total.iter().map(|share| share.hours).sum()
    }
}

/// One week.
#[derive(Clone, Debug)]
pub struct Week {
    /// Its number from 1.
    pub number: u32,
    /// What the week is about.
    pub focus: &'static str,
    /// The milestone, in the last week of each phase, as far as the phase has time for its mock interviews.
    pub milestone: Option<String>,
    /// Hours by part, in quarter hours: the components in their order, then mock interviews. They add up to the hours of a week.
    pub parts: Vec<PlanHours>,
}

impl Week {
    /// Hours of the week.
    pub fn hours(&self) -> Hours {
        self.parts.iter().map(|share| share.hours).sum()
    }
}

/// Hours for one part.
#[derive(Clone, Copy, Debug)]
pub struct PlanHours {
    /// What they are for.
    pub part: PlanPart,
    /// How many.
    pub hours: Hours,
}

/// A part of the preparation.
#[derive(Clone, Copy, Debug)]
pub enum PlanPart {
    /// Work on a component.
    Component(&'static Component),
    /// Mock interviews.
    Mock,
}

impl PlanPart {
    /// Its id: a component's, or `mock`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Component(component) => component.id,
            Self::Mock => "mock",
        }
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Component(component) => component.name,
            Self::Mock => "Mock interviews",
        }
    }
}

/// A plan, and the defaults it used.
#[derive(Clone, Debug)]
pub struct Planned {
    /// The plan.
    pub plan: PrepPlan,
    /// Weeks to the interview: as answered, else the length of the path.
    pub weeks: u32,
    /// Hours a week: as answered, else those of the path.
    pub hours: u32,
    /// Open questions, with the default that was used.
    pub assumed: Vec<(&'static str, u32)>,
}

/// The plan that follows from the answers; `None` where neither ratings nor weeks choose one.
pub fn planned(asked: &Questionnaire, readiness: &Readiness) -> Option<Planned> {
    let path = readiness.path?.chosen;
    let mut assumed = Vec::new();
    let mut or = |id: &'static str, stated: Option<u32>, usual: u32| {
        stated.unwrap_or_else(|| {
            assumed.push((id, usual));
            usual
        })
    };
    let weeks = or(WEEKS, readiness.weeks, path.weeks());
    let hours = or(HOURS, readiness.hours, path.hours);
    Some(Planned { plan: plan(asked, readiness, weeks, hours), weeks, hours, assumed })
}

/// The longest plan, in weeks.
pub const MOST_WEEKS: u32 = 52;
/// The most hours a week.
pub const MOST_HOURS: u32 = 60;
/// Quarter hours in an hour.
const QUARTERS: u32 = 4;
/// The smallest gap, in hundredths of a rating. It holds even for the highest rating, because practice keeps it there.
const LEAST_GAP: u32 = 50;
/// How many times a component counts in the phase it leads.
const LEAD: u32 = 2;

/// The plan for `weeks` until the interview at `hours` a week, at most 52 weeks and 60 hours. Without a week or an hour there is no plan,
/// and the quick reference remains.
pub fn plan(asked: &Questionnaire, readiness: &Readiness, weeks: u32, hours: u32) -> PrepPlan {
    let (weeks, hours) = (weeks.min(MOST_WEEKS), hours.min(MOST_HOURS));
    let path = way(asked, readiness.score, Some(weeks)).map(|way| way.chosen);
    let path = path.filter(|_| weeks > 0 && hours > 0);
    let phases: Vec<&'static Phase> = path.map_or_else(Vec::new, by_week);
    let mut mock = Hours::ZERO;
    let weeks: Vec<Week> = (1..=weeks)
        .filter_map(|number| {
            let phase = phases.get(place(number, weeks, phases.len()))?;
            let next = phases.get(place(number + 1, weeks, phases.len()));
            let last = number == weeks || next.is_none_or(|next| !core::ptr::eq(*next, *phase));
            let parts = parts(readiness, phase, hours);
            mock += parts.last().map_or(Hours::ZERO, |share| share.hours);
            let milestone = last.then(|| milestone(phase, core::mem::take(&mut mock)));
            Some(Week { number, focus: phase.focus, milestone, parts })
        })
        .collect();
    let total = total(&weeks);
    PrepPlan { path, weeks, total }
}

/// The milestone of a phase with so many hours of mock interviews.
fn milestone(phase: &Phase, mock: Hours) -> String {
    let whole = mock.units() / Hours::ONE.units();
    if i64::from(phase.mocks) <= whole {
        return phase.milestone.to_owned();
    }
    let mocks = match u16::try_from(whole).unwrap_or(0) {
        0 => "One short mock interview".to_owned(),
        1 => "One mock interview".to_owned(),
        several => format!("{} mock interviews", capital(&spelled(several))),
    };
    mocks + phase.fewer
}

/// The phase of each week of a path.
fn by_week(path: &'static Path) -> Vec<&'static Phase> {
    let weeks = |phase: &'static Phase| (0..phase.weeks).map(move |_| phase);
    path.phases.iter().flat_map(weeks).collect()
}

/// The week of the path that matches a week of the plan, where their lengths differ. First matches first, last matches last.
fn place(number: u32, weeks: u32, length: usize) -> usize {
    let (step, steps) = (number.saturating_sub(1), weeks.saturating_sub(1).max(1));
    let last = u32::try_from(length).unwrap_or(u32::MAX).saturating_sub(1);
    usize::try_from((step * last * 2 + steps) / (steps * 2))
        .unwrap_or(usize::MAX)
        .min(length.saturating_sub(1))
}

fn parts(readiness: &Readiness, phase: &Phase, hours: u32) -> Vec<PlanHours> {
    let quarters = hours * QUARTERS;
    let mut needs: Vec<u32> = readiness.components.iter().map(|score| need(score.mean)).collect();
    for (need, score) in needs.iter_mut().zip(&readiness.components) {
        *need *= score.component.weight * if score.component.id == phase.lead { LEAD } else { 1 };
    }
    // Mock interviews take their percentage of the week. Components share the rest.
    let all: u32 = needs.iter().sum();
    let mut weights: Vec<u32> = needs.iter().map(|need| need * (100 - phase.mock.min(100))).collect();
    weights.push(all * phase.mock.min(100));
    let components = readiness.components.iter().map(|score| PlanPart::Component(score.component));
    let quarters = largest_remainder(quarters, &weights);
    let share = |(part, quarters): (PlanPart, u32)| PlanHours {
        part,
        hours: Hours::from_units(i64::from(quarters) * Hours::ONE.units() / i64::from(QUARTERS)),
    };
    components.chain([PlanPart::Mock]).zip(quarters).map(share).collect()
}

/// A mean rating, to the hundredth.
type Rating = Fixed<2, '*'>;

/// How far a component is from the highest rating, in hundredths. A component without ratings counts as rated in the middle.
fn need(mean: Option<f64>) -> u32 {
    let rating = mean.map_or(Rating::whole(3), Rating::from_f64);
    let gap = (Rating::whole(5) - rating).units();
    u32::try_from(gap).unwrap_or(0).max(LEAST_GAP)
}

fn total(weeks: &[Week]) -> Vec<PlanHours> {
    let Some(first) = weeks.first() else { return Vec::new() };
    let sum = |(at, share): (usize, &PlanHours)| {
        let hours = weeks.iter().filter_map(|week| week.parts.get(at)).map(|share| share.hours).sum();
        PlanHours { part: share.part, hours }
    };
    first.parts.iter().enumerate().map(sum).collect()
}
