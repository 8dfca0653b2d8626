//! The counter-offer as the reader typed it: the alternative, the target, their room and the words; and the rounds of an offer's
//! negotiation.

use crate::model::day::Day;
use crate::model::fixed::{Money, Rate};

/// The best alternative: what happens without this deal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Best {
    /// The best of the current job, the other offers, and what waiting for open processes is worth.
    #[default]
    Offers,
    /// The current job.
    Job,
    /// Other open processes: what waiting for them is worth.
    Waiting,
    /// An amount over the years compared.
    Typed,
    /// The reader does not know yet. Files keep the word `nothing` for it.
    Unknown,
}

impl Best {
    /// All variants by the words of files.
    pub const WORDS: [(&'static str, Self); 5] = [
        ("offers", Self::Offers),
        ("job", Self::Job),
        ("waiting", Self::Waiting),
        ("typed", Self::Typed),
        ("nothing", Self::Unknown),
    ];

    /// The word in files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Offers => "offers",
            Self::Job => "job",
            Self::Waiting => "waiting",
            Self::Typed => "typed",
            Self::Unknown => "nothing",
        }
    }
}

/// The tone of the message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Short and factual.
    #[default]
    Plain,
    /// With more thanks.
    Warm,
}

impl Tone {
    /// All variants by the words of files.
    pub const WORDS: [(&'static str, Self); 2] = [("plain", Self::Plain), ("warm", Self::Warm)];

    /// The word in files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Warm => "warm",
        }
    }
}

/// The counter-offer as typed. It is the same for every offer that is countered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CounterPlan {
    /// The best alternative: what happens without this deal.
    pub best: Best,
    /// The worth of a typed alternative: dollars over the years compared, in the lens.
    pub worth: Money,
    /// What taking this offer costs once: moving, leaving.
    pub switching: Money,
    /// What the reader values in this offer beyond money, compared with the alternative, in dollars a year; negative where the alternative
    /// has more.
    pub apart: Money,
    /// The target: what this offer should be worth over the years compared, in the lens.
    pub target: Option<Money>,
    /// The most they can pay in an average year, in dollars before tax.
    pub most: Option<Money>,
    /// The most of base, grant and sign-on, where the reader knows it.
    pub caps: [Option<Money>; 3],
    /// The mix of base, grant and sign-on: the fraction of what is missing that each should bring.
    pub mix: [Rate; 3],
    /// The tone of the message.
    pub tone: Tone,
    /// Is the other offer in writing, and may the message name it? `None` until the last question is answered.
    pub named: Option<bool>,
}

/// A round of the negotiation of an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Round {
    /// Its kind.
    pub kind: RoundKind,
    /// Its day.
    pub day: Option<Day>,
    /// Its base a year, stock grant and sign-on.
    pub package: [Money; 3],
}

/// The kind of a round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RoundKind {
    /// Their first offer.
    #[default]
    First,
    /// The reader's counter-offer.
    Counter,
    /// Their answer.
    Answer,
}

impl RoundKind {
    /// All variants by the words of files.
    pub const WORDS: [(&'static str, Self); 3] =
        [("first", Self::First), ("counter", Self::Counter), ("answer", Self::Answer)];

    /// The word in files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Counter => "counter",
            Self::Answer => "answer",
        }
    }
}
