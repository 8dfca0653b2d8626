//! The counter-offer as its reader typed it: what there is otherwise, the target, their room, the words; and the rounds of an offer's
//! negotiation. Holds no formula.

use super::day::Day;
use super::fixed::{Money, Rate};

/// What happens without this deal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Best {
    /// The best of the other offers; the current job where there is none.
    #[default]
    Offers,
    /// The current job.
    Job,
    /// Other processes that are still open: what waiting for them is worth.
    Waiting,
    /// An amount over the years compared.
    Typed,
    /// Nothing that is known.
    Nothing,
}

impl Best {
    /// All of them by the words of files.
    pub const WORDS: [(&'static str, Self); 5] = [
        ("offers", Self::Offers),
        ("job", Self::Job),
        ("waiting", Self::Waiting),
        ("typed", Self::Typed),
        ("nothing", Self::Nothing),
    ];

    /// As files spell it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Offers => "offers",
            Self::Job => "job",
            Self::Waiting => "waiting",
            Self::Typed => "typed",
            Self::Nothing => "nothing",
        }
    }
}

/// How the message sounds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// To the point.
    #[default]
    Plain,
    /// With more thanks.
    Warm,
}

impl Tone {
    /// All of them by the words of files.
    pub const WORDS: [(&'static str, Self); 2] = [("plain", Self::Plain), ("warm", Self::Warm)];

    /// As files spell it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Warm => "warm",
        }
    }
}

/// What was typed of the counter-offer; the same for whichever offer is countered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CounterPlan {
    /// What happens without this deal.
    pub best: Best,
    /// Its worth, where it is typed: dollars over the years compared, in the lens.
    pub worth: Money,
    /// What taking this offer costs, once: moving, leaving.
    pub switching: Money,
    /// What this offer has beyond money over that, dollars a year; below zero where it has less.
    pub apart: Money,
    /// What this offer should come to over the years compared, in the lens.
    pub target: Option<Money>,
    /// The most they could pay, dollars of an average year before tax.
    pub most: Option<Money>,
    /// The most of a base, a grant and a sign-on, where you know it.
    pub caps: [Option<Money>; 3],
    /// In a mix of base, grant and sign-on: how much of what is missing each should bring.
    pub mix: [Rate; 3],
    /// How the message sounds.
    pub tone: Tone,
    /// Is the other offer in writing, and may it be named?
    pub named: bool,
}

/// A round of the negotiation of an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Round {
    /// What it was.
    pub kind: RoundKind,
    /// When.
    pub day: Option<Day>,
    /// Base a year, stock grant and sign-on of it.
    pub package: [Money; 3],
}

/// What a round was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RoundKind {
    /// Their first offer.
    #[default]
    First,
    /// What was asked for.
    Counter,
    /// What they answered.
    Answer,
}

impl RoundKind {
    /// All of them by the words of files.
    pub const WORDS: [(&'static str, Self); 3] =
        [("first", Self::First), ("counter", Self::Counter), ("answer", Self::Answer)];

    /// As files spell it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Counter => "counter",
            Self::Answer => "answer",
        }
    }
}
