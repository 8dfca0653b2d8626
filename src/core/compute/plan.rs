//! A plan week by week: what each week is about, and its hours by component, made from the gaps. It knows no calendar.

use super::answers::{HOURS, WEEKS};
use super::apportion::apportioned;
use super::readiness::{Readiness, way};
use crate::model::fixed::{Fixed, Hours};
use crate::model::question::{Component, Path, Phase, Questionnaire};

/// What to do, week by week.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The path it follows; `None` where no week is left to plan.
    pub path: Option<&'static Path>,
    /// The weeks, the first first.
    pub weeks: Vec<Week>,
    /// Hours of the whole plan by part, in the order of a week's: together the weeks times the hours of a week.
    pub total: Vec<Share>,
}

impl Plan {
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
    /// What it is about.
    pub focus: &'static str,
    /// What is done by its end: the milestone of the phase whose last week it is.
    pub milestone: Option<&'static str>,
    /// Hours by part, in quarter hours: the components in their order, then mock interviews. Together the hours of a week.
    pub parts: Vec<Share>,
}

impl Week {
    /// Hours of the week.
    pub fn hours(&self) -> Hours {
        self.parts.iter().map(|share| share.hours).sum()
    }
}

/// Hours for one part.
#[derive(Clone, Copy, Debug)]
pub struct Share {
    /// What they are for.
    pub part: Part,
    /// How many.
    pub hours: Hours,
}

/// A part of preparing.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// Work on a component.
    Component(&'static Component),
    /// Mock interviews.
    Mock,
}

impl Part {
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

/// A plan, and what stands in for answers that it needs.
#[derive(Clone, Debug)]
pub struct Planned {
    /// The plan.
    pub plan: Plan,
    /// Weeks to the interview: as answered, or as long as the path.
    pub weeks: u32,
    /// Hours a week: as answered, or the path's.
    pub hours: u32,
    /// Questions left open, with the number that stands in.
    pub assumed: Vec<(&'static str, u32)>,
}

/// The plan of someone's answers; `None` where neither ratings nor weeks say which.
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

/// The longest plan, in weeks: what its question takes.
pub const MOST_WEEKS: u32 = 52;
/// The most hours a week: what its question takes.
pub const MOST_HOURS: u32 = 60;
/// Quarter hours in an hour.
const QUARTERS: u32 = 4;
/// Hundredths of a rating that count as a gap even where all is rated highest: practice keeps it there.
const LEAST_GAP: u32 = 50;
/// A component that leads a phase counts so many times.
const LEAD: u32 = 2;

/// The plan for `weeks` until the interview at `hours` a week. More than 52 weeks or 60 hours are taken as those; with no week or no
/// hour left there is no plan, and the quick reference has to do.
pub fn plan(asked: &Questionnaire, readiness: &Readiness, weeks: u32, hours: u32) -> Plan {
    let (weeks, hours) = (weeks.min(MOST_WEEKS), hours.min(MOST_HOURS));
    let path = way(asked, readiness.score, Some(weeks)).map(|way| way.chosen);
    let path = path.filter(|_| weeks > 0 && hours > 0);
    let phases: Vec<&'static Phase> = path.map_or_else(Vec::new, by_week);
    let weeks: Vec<Week> = (1..=weeks)
        .filter_map(|number| {
            let phase = phases.get(place(number, weeks, phases.len()))?;
            let next = phases.get(place(number + 1, weeks, phases.len()));
            let last = number == weeks || next.is_none_or(|next| !core::ptr::eq(*next, *phase));
            Some(Week {
                number,
                focus: phase.focus,
                milestone: last.then_some(phase.milestone),
                parts: parts(readiness, phase, hours),
            })
        })
        .collect();
    let total = total(&weeks);
    Plan { path, weeks, total }
}

/// The phase of each week of a path.
fn by_week(path: &'static Path) -> Vec<&'static Phase> {
    let weeks = |phase: &'static Phase| (0..phase.weeks).map(move |_| phase);
    path.phases.iter().flat_map(weeks).collect()
}

/// Where a week of the plan falls on a path of another length: the first on its first, the last on its last.
fn place(number: u32, weeks: u32, length: usize) -> usize {
    let (step, steps) = (number.saturating_sub(1), weeks.saturating_sub(1).max(1));
    let last = u32::try_from(length).unwrap_or(u32::MAX).saturating_sub(1);
    usize::try_from((step * last * 2 + steps) / (steps * 2))
        .unwrap_or(usize::MAX)
        .min(length.saturating_sub(1))
}

fn parts(readiness: &Readiness, phase: &Phase, hours: u32) -> Vec<Share> {
    let quarters = hours * QUARTERS;
    let mut needs: Vec<u32> = readiness.components.iter().map(|score| need(score.mean)).collect();
    for (need, score) in needs.iter_mut().zip(&readiness.components) {
        *need *= score.component.weight * if score.component.id == phase.lead { LEAD } else { 1 };
    }
    // Mocks take their percentage of the week, and the needs share the rest.
    let all: u32 = needs.iter().sum();
    let mut weights: Vec<u32> = needs.iter().map(|need| need * (100 - phase.mock.min(100))).collect();
    weights.push(all * phase.mock.min(100));
    let components = readiness.components.iter().map(|score| Part::Component(score.component));
    let quarters = apportioned(quarters, &weights);
    let share = |(part, quarters): (Part, u32)| Share {
        part,
        hours: Hours::from_units(i64::from(quarters) * Hours::ONE.units() / i64::from(QUARTERS)),
    };
    components.chain([Part::Mock]).zip(quarters).map(share).collect()
}

/// A mean rating, to the hundredth.
type Rating = Fixed<2, '*'>;

/// How far a component is from the top, in hundredths of a rating; one that is not rated stands at the middle.
fn need(mean: Option<f64>) -> u32 {
    let rating = mean.map_or(Rating::whole(3), Rating::from_f64);
    let gap = (Rating::whole(5) - rating).units();
    u32::try_from(gap).unwrap_or(0).max(LEAST_GAP)
}

fn total(weeks: &[Week]) -> Vec<Share> {
    let Some(first) = weeks.first() else { return Vec::new() };
    let sum = |(at, share): (usize, &Share)| {
        let hours = weeks.iter().filter_map(|week| week.parts.get(at)).map(|share| share.hours).sum();
        Share { part: share.part, hours }
    };
    first.parts.iter().enumerate().map(sum).collect()
}
