//! Questions of the Fit page: signals of a level, what the answers speak for, and the yardsticks they are held against. Holds no
//! answer and no reader.

use super::profile::Value;
use super::source::Claim;

mod preparing;

pub use preparing::{Component, Detail, Ground, Item, LevelThere, Path, Phase, Principles};

/// All that the Fit page asks and goes by. A program that never asks for it does not carry it.
#[derive(Clone, Copy, Debug)]
pub struct Questionnaire {
    /// Signals of the level, the heaviest first, those that are shown and not scored last.
    pub signals: &'static [Signal],
    /// What an interview loop weighs.
    pub components: &'static [Component],
    /// Statements to rate oneself by, in the order of their components.
    pub items: &'static [Item],
    /// What else is asked: time, the form, ratings by others.
    pub details: &'static [Detail],
    /// What the model of readiness rests on.
    pub grounds: &'static [Ground],
    /// Ways to prepare, the shortest first.
    pub plans: &'static [Path],
    /// Leadership principles that matter most, by level.
    pub principles: &'static [Principles],
    /// Levels of other companies beside Amazon's, by company.
    pub mappings: &'static [LevelThere],
}

/// Something that tells the level of a scope.
#[derive(Clone, Copy, Debug)]
pub struct Signal {
    /// Id, as profiles name it: `engineers`.
    pub id: &'static str,
    /// As a reader sees it: `Engineers led`.
    pub name: &'static str,
    /// The question: a fact first, in plain words.
    pub asks: &'static str,
    /// Why it is asked.
    pub why: &'static str,
    /// What an answer may be.
    pub kind: Kind,
    /// What below L6, L6 and L7 look like, in that order.
    pub looks: [&'static str; 3],
    /// Evidence that would count for L6 and for L7.
    pub evidence: [&'static str; 2],
    /// Weight in the verdict; 0 where no source gives a threshold: shown, not scored.
    pub weight: u32,
    /// Whether the five-minute form asks it.
    pub short: bool,
    /// Where levels begin, by whom: the guide's first.
    pub yardsticks: &'static [Yardstick],
}

/// What an answer may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A whole number.
    Number {
        /// What is counted: `engineers`, `million dollars`.
        unit: &'static str,
        /// The least there is.
        least: u64,
        /// The most that is believed.
        most: u64,
    },
    /// One of some, the smallest scope first.
    Choices(&'static [Choice]),
}

/// One possible answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Id, as profiles name it: `team`.
    pub id: &'static str,
    /// As a reader sees it.
    pub label: &'static str,
}

impl Kind {
    /// The answer as a place from small to large: the number itself, or the position of the choice. `None` for what is no answer
    /// to this question, and for no evidence.
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
    pub fn choice(&self, position: u64) -> Option<&'static Choice> {
        match self {
            Self::Number { .. } => None,
            Self::Choices(choices) => choices.get(usize::try_from(position).ok()?),
        }
    }
}

/// Who draws the line between levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The SystemCraft guide, with its author's notes where it is silent: the yardstick of the verdict.
    Guide,
    /// Former Amazon leaders, who put the line lower: shown beside it.
    Leaders,
}

/// Where levels begin, as one source has it.
#[derive(Clone, Copy, Debug)]
pub struct Yardstick {
    /// Whose it is.
    pub by: By,
    /// Rising; under the first is below L6.
    pub steps: &'static [Step],
    /// Who says so, the chosen claim first.
    pub claims: &'static [Claim],
}

/// From a position on, a place.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// The least number, or position of a choice.
    pub from: u64,
    /// What it speaks for.
    pub place: Place,
}

/// What an answer speaks for; more scope is more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Less than L6.
    Below,
    /// L6.
    L6,
    /// L6 and L7 overlap here, or leave a gap.
    Borderline,
    /// L7.
    L7,
}

impl Signal {
    /// What a position speaks for by someone; `None` where they are silent.
    pub fn place(&self, by: By, position: u64) -> Option<Place> {
        self.yardstick(by).map(|yardstick| yardstick.place(position))
    }

    /// The yardstick of someone; `None` where they are silent.
    pub fn yardstick(&self, by: By) -> Option<&'static Yardstick> {
        self.yardsticks.iter().find(|yardstick| yardstick.by == by && !yardstick.steps.is_empty())
    }
}

impl Yardstick {
    /// What a position speaks for.
    pub fn place(&self, position: u64) -> Place {
        let reached = self.steps.iter().rev().find(|step| step.from <= position);
        reached.map_or(Place::Below, |step| step.place)
    }

    /// The least position that speaks for a place, or for more.
    pub fn from(&self, place: Place) -> Option<u64> {
        self.steps.iter().find(|step| step.place >= place).map(|step| step.from)
    }
}
