//! What the reader needs to prepare for an interview: components with the statements to rate, plans, leadership principles, and levels of
//! other companies.

use super::AnswerKind;
use crate::model::facts::source::Claim;

/// A component of an interview loop.
#[derive(Clone, Copy, Debug)]
pub struct Component {
    /// Id: `behavioral`.
    pub id: &'static str,
    /// Its name on the page.
    pub name: &'static str,
    /// Weight in percent. All weights add up to 100.
    pub weight: u32,
    /// The claims behind it.
    pub claims: &'static [Claim],
}

/// A statement that the reader rates.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// Id, as profiles name it: `conflict`. The answer is a number from 1 to 5, or "no evidence".
    pub id: &'static str,
    /// Id of its component.
    pub component: &'static str,
    /// Its name on the page.
    pub name: &'static str,
    /// The question.
    pub asks: &'static str,
    /// A fact that can be checked. It is asked first, shown beside the rating, and not scored.
    pub fact: Option<Detail>,
    /// What a rating of 1 to 5 looks like, in order.
    pub anchors: [&'static str; 5],
    /// Is it part of the short form?
    pub short: bool,
}

/// A question that is not scored.
#[derive(Clone, Copy, Debug)]
pub struct Detail {
    /// Id, as profiles name it: `weeks`.
    pub id: &'static str,
    /// The question.
    pub asks: &'static str,
    /// The kind of answer.
    pub kind: AnswerKind,
}

/// An assumption of the readiness model.
#[derive(Clone, Copy, Debug)]
pub struct Ground {
    /// Id: `base_rate`.
    pub id: &'static str,
    /// The assumption, in a sentence.
    pub says: &'static str,
    /// The claims behind it.
    pub claims: &'static [Claim],
}

/// A plan to prepare for an interview.
#[derive(Clone, Copy, Debug)]
pub struct Path {
    /// Id: `six_weeks`.
    pub id: &'static str,
    /// Its name on the page.
    pub name: &'static str,
    /// The lowest readiness score for it, from 20 to 100. It holds up to the score of the next shorter path.
    pub score: u32,
    /// The fewest weeks that it needs.
    pub least_weeks: u32,
    /// Hours a week, where the reader states none.
    pub hours: u32,
    /// Its phases, in order. Their weeks add up to its length.
    pub phases: &'static [Phase],
    /// The claims behind it.
    pub claims: &'static [Claim],
}

impl Path {
    /// Its length in weeks.
    pub fn weeks(&self) -> u32 {
        self.phases.iter().map(|phase| phase.weeks).sum()
    }
}

/// A phase of a path.
#[derive(Clone, Copy, Debug)]
pub struct Phase {
    /// Its weeks.
    pub weeks: u32,
    /// What it is about.
    pub focus: &'static str,
    /// Id of the component that leads it; empty where only the gaps decide.
    pub lead: &'static str,
    /// Percent of its hours for mock interviews.
    pub mock: u32,
    /// Its milestone.
    pub milestone: &'static str,
    /// Mock interviews of an hour that the milestone takes.
    pub mocks: u32,
    /// The milestone where there is time for fewer, after how many.
    pub fewer: &'static str,
}

/// Leadership principles that matter most at a level.
#[derive(Clone, Copy, Debug)]
pub struct Principles {
    /// Id of the level.
    pub level: &'static str,
    /// The principles, each with what to have ready for it.
    pub list: &'static [(&'static str, &'static str)],
    /// The claims behind it.
    pub claims: &'static [Claim],
}

/// A level of another company beside Amazon's.
#[derive(Clone, Copy, Debug)]
pub struct LevelThere {
    /// Company id.
    pub company: &'static str,
    /// Its level's id: `M1`.
    pub level: &'static str,
    /// Its name on the page: `M1 Engineering Manager`.
    pub name: &'static str,
    /// The claims that place it, each with ids of Amazon's levels; the first one is shown first.
    pub claims: &'static [(&'static [&'static str], Claim)],
}
