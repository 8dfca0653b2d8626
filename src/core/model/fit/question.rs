//! Questions of the Fit page: signals of a level, the possible answers, and the thresholds between levels.

use super::profile::Value;
use crate::model::facts::source::Claim;

mod preparing;

pub use preparing::{Component, Detail, Ground, Item, LevelThere, Path, Phase, Principles};

/// All questions of the Fit page, with their thresholds and sources.
#[derive(Clone, Copy, Debug)]
pub struct Questionnaire {
    /// Signals of a level: the largest weight first, and those without a weight last.
    pub signals: &'static [Signal],
    /// Components of an interview loop.
    pub components: &'static [Component],
    /// Statements to rate, in the order of their components.
    pub items: &'static [Item],
    /// Further questions: time, the form, ratings by others.
    pub details: &'static [Detail],
    /// Assumptions of the readiness model, with their sources.
    pub grounds: &'static [Ground],
    /// Ways to prepare, the shortest first.
    pub plans: &'static [Path],
    /// Leadership principles that matter most, by level.
    pub principles: &'static [Principles],
    /// Levels of other companies beside Amazon's, by company.
    pub mappings: &'static [LevelThere],
}

/// A signal: a question that tells levels apart.
#[derive(Clone, Copy, Debug)]
pub struct Signal {
    /// Id, as profiles name it: `engineers`.
    pub id: &'static str,
    /// Its name on the page: `Engineers led`.
    pub name: &'static str,
    /// The question, about a fact, in plain words.
    pub asks: &'static str,
    /// Why it is asked.
    pub why: &'static str,
    /// The kind of answer.
    pub kind: AnswerKind,
    /// What it looks like below L6, at L6 and at L7, in that order.
    pub looks: [&'static str; 3],
    /// Evidence that counts for L6 and for L7.
    pub evidence: [&'static str; 2],
    /// Weight in the verdict; 0 where no source gives a threshold, so that it is shown and not scored.
    pub weight: u32,
    /// Is it part of the short form?
    pub short: bool,
    /// The thresholds of each source, the guide's first.
    pub yardsticks: &'static [Yardstick],
}

/// The kind of answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerKind {
    /// A whole number.
    Number {
        /// What is counted: `engineers`, `million dollars`.
        unit: &'static str,
        /// The lowest number.
        least: u64,
        /// The highest number.
        most: u64,
    },
    /// One of several choices, the smallest scope first.
    Choices(&'static [AnswerChoice]),
}

/// One possible answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswerChoice {
    /// Id, as profiles name it: `team`.
    pub id: &'static str,
    /// Its name on the page.
    pub label: &'static str,
}

impl AnswerKind {
    /// The answer as a position from small to large: the number itself, or the position of the choice. `None` for an invalid answer and for
    /// "no evidence".
    pub fn position(&self, value: &Value) -> Option<u64> {
        match (self, value) {
            (Self::Number { least, most, .. }, Value::Number(number)) => {
                (least..=most).contains(&number).then_some(*number)
            }
            (Self::Choices(choices), Value::Choice(id)) => {
                (0..).zip(*choices).find(|(_, choice)| choice.id == id).map(|(at, _)| at)
            }
            _ => None,
        }
    }

    /// The choice at a position.
    pub fn choice(&self, position: u64) -> Option<&'static AnswerChoice> {
        match self {
            Self::Number { .. } => None,
            Self::Choices(choices) => choices.get(usize::try_from(position).ok()?),
        }
    }
}

/// The source of a threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YardstickSource {
    /// The SystemCraft guide, and its author's notes where the guide has no threshold. It decides the verdict.
    Guide,
    /// Former Amazon leaders, with lower thresholds. They are shown beside the verdict.
    Leaders,
}

/// The thresholds of one source.
#[derive(Clone, Copy, Debug)]
pub struct Yardstick {
    /// The source.
    pub by: YardstickSource,
    /// The steps, rising. Below the first one is below L6.
    pub steps: &'static [YardstickStep],
    /// The claims behind it, the first one shown first.
    pub claims: &'static [Claim],
}

/// A step: from this position on, this place.
#[derive(Clone, Copy, Debug)]
pub struct YardstickStep {
    /// The lowest number, or position of a choice.
    pub from: u64,
    /// The place.
    pub place: SignalLevel,
}

/// The place of an answer, ordered by scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SignalLevel {
    /// Below L6.
    Below,
    /// L6.
    L6,
    /// On the line: L6 and L7 overlap here, or leave a gap.
    Borderline,
    /// L7.
    L7,
}

impl Signal {
    /// The place of a position by one source; `None` where the source has no threshold.
    pub fn place(&self, by: YardstickSource, position: u64) -> Option<SignalLevel> {
        self.yardstick(by).map(|yardstick| yardstick.place(position))
    }

    /// The thresholds of one source; `None` where it has none.
    pub fn yardstick(&self, by: YardstickSource) -> Option<&'static Yardstick> {
        self.yardsticks.iter().find(|yardstick| yardstick.by == by && !yardstick.steps.is_empty())
    }
}

impl Yardstick {
    /// The place of a position.
    pub fn place(&self, position: u64) -> SignalLevel {
        let reached = self.steps.iter().rev().find(|step| step.from <= position);
        reached.map_or(SignalLevel::Below, |step| step.place)
    }

    /// The lowest position that reaches a place.
    pub fn from(&self, place: SignalLevel) -> Option<u64> {
        self.steps.iter().find(|step| step.place >= place).map(|step| step.from)
    }
}
