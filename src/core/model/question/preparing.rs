//! What preparing for an interview is made of: components and the statements to rate oneself by, ways to prepare, principles, levels of other
//! companies. Holds no answer.

use super::super::source::Claim;
use super::Kind;

/// A part of an interview loop.
#[derive(Clone, Copy, Debug)]
pub struct Component {
    /// Id: `behavioral`.
    pub id: &'static str,
    /// As a reader sees it.
    pub name: &'static str,
    /// Weight in percent; all of them make 100.
    pub weight: u32,
    /// Who says so.
    pub claims: &'static [Claim],
}

/// A statement to rate oneself by.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// Id, as profiles name it: `conflict`. Its answer is a number from 1 to 5, or no evidence.
    pub id: &'static str,
    /// Id of its component.
    pub component: &'static str,
    /// As a reader sees it.
    pub name: &'static str,
    /// The question.
    pub asks: &'static str,
    /// A verifiable fact that is asked first; shown beside the rating and not scored.
    pub fact: Option<Detail>,
    /// What a rating of 1 to 5 looks like, in order.
    pub anchors: [&'static str; 5],
    /// Whether the five-minute form asks it.
    pub short: bool,
}

/// A question beside the scored ones.
#[derive(Clone, Copy, Debug)]
pub struct Detail {
    /// Id, as profiles name it: `weeks`.
    pub id: &'static str,
    /// The question.
    pub asks: &'static str,
    /// What an answer may be.
    pub kind: Kind,
}

/// What one assumption of the model rests on.
#[derive(Clone, Copy, Debug)]
pub struct Ground {
    /// Id: `base_rate`.
    pub id: &'static str,
    /// What is assumed, in a sentence.
    pub says: &'static str,
    /// Who says so.
    pub claims: &'static [Claim],
}

/// A way to prepare.
#[derive(Clone, Copy, Debug)]
pub struct Path {
    /// Id: `six_weeks`.
    pub id: &'static str,
    /// As a reader sees it.
    pub name: &'static str,
    /// The readiness score from 20 to 100 it is for, and above, up to the next shorter path.
    pub score: u32,
    /// The least weeks it makes sense in.
    pub least_weeks: u32,
    /// Hours a week where none are stated.
    pub hours: u32,
    /// Its phases, in order; their weeks are the length of the path.
    pub phases: &'static [Phase],
    /// Who says so.
    pub claims: &'static [Claim],
}

impl Path {
    /// Its length in weeks.
    pub fn weeks(&self) -> u32 {
        self.phases.iter().map(|phase| phase.weeks).sum()
    }
}

/// A stretch of a path.
#[derive(Clone, Copy, Debug)]
pub struct Phase {
    /// Its weeks.
    pub weeks: u32,
    /// What it is about.
    pub focus: &'static str,
    /// Id of the component that leads it; empty where the gaps alone decide.
    pub lead: &'static str,
    /// Share of its hours for mock interviews, in percent.
    pub mock: u32,
    /// What is done by its end.
    pub milestone: &'static str,
}

/// Leadership principles that matter most at a level.
#[derive(Clone, Copy, Debug)]
pub struct Principles {
    /// Id of the level.
    pub level: &'static str,
    /// The principle, and what to have ready for it.
    pub list: &'static [(&'static str, &'static str)],
    /// Who says so.
    pub claims: &'static [Claim],
}

/// A level of another company beside Amazon's.
#[derive(Clone, Copy, Debug)]
pub struct LevelThere {
    /// Company id.
    pub company: &'static str,
    /// Its level's id: `M1`.
    pub level: &'static str,
    /// As a reader sees it: `M1 Engineering Manager`.
    pub name: &'static str,
    /// Who puts it where: ids of Amazon's levels with the claim, the chosen one first.
    pub claims: &'static [(&'static [&'static str], Claim)],
}
