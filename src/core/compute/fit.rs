//! The level a scope matches: each signal against the guide's yardstick, with the former leaders' beside it, and the verdict of all.
//! Knows nothing of readiness or pay.

use crate::model::profile::{Profile, Value};
use crate::model::question::{By, Place, Questionnaire, Signal};

mod moves;
mod words;

pub use moves::Move;

/// What the answers say about the level.
#[derive(Clone, Debug)]
pub struct Fit {
    /// Every signal in the questionnaire's order, answered or not, scored or not.
    pub standings: Vec<Standing>,
    /// The level by the guide; `None` where under half of the weight is answered: not enough to say.
    pub level: Option<Overall>,
    /// The level by former leaders, with the guide where they are silent.
    pub leaders: Option<Overall>,
    /// Weight of the scored signals that are answered, in percent of all. No evidence is not counted.
    pub answered: u32,
    /// Ids of signals that speak for the level; on the line between two levels, for either.
    pub agree: Vec<&'static str>,
    /// Ids of those that speak for more or for less.
    pub disagree: Vec<&'static str>,
    /// Ids of the scored signals without an answer, the heaviest first.
    pub open: Vec<&'static str>,
    /// What would move the level up: at most three, the nearest first; none at L7 in everything.
    pub moves: Vec<Move>,
    /// The sentence that answers.
    pub verdict: String,
    /// What it rests on, in words, rounded to five points.
    pub why: String,
    /// What former leaders would say, where it differs; else empty.
    pub leaders_say: String,
}

/// One signal, and what its answer speaks for.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    /// The signal.
    pub signal: &'static Signal,
    /// What was answered.
    pub answer: Given,
    /// By the guide; `None` without an answer, and where no source gives a threshold.
    pub guide: Option<Place>,
    /// By former leaders; `None` without an answer, and where they are silent.
    pub leaders: Option<Place>,
}

/// An answer to a signal, as far as it can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// None yet, or none that could be read.
    Open,
    /// Looked for, and none yet: not scored.
    NoEvidence,
    /// The number, or the position of the choice.
    At(u64),
}

/// Where all signals come out; more scope is more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Overall {
    /// Less than L6.
    Below,
    /// On the line below L6.
    BelowOrL6,
    /// Much speaks for L7 and much for less than L6.
    Split,
    /// L6.
    L6,
    /// On the line between L6 and L7.
    L6OrL7,
    /// L7.
    L7,
}

/// The answers against both yardsticks.
///
/// The level by the guide: two thirds of the answered weight at L7 is L7, more than a third the line to it; two thirds at L6 or above
/// is L6, more than a third the line to it, or a split where L7 has more than a third too. A borderline signal reaches L6 and half of L7.
/// Counting L7 as L6 and above keeps the level from falling when scope grows.
pub fn fit(asked: &Questionnaire, profile: &Profile) -> Fit {
    let standings: Vec<Standing> = asked.signals.iter().map(|signal| standing(signal, profile)).collect();
    let answered = tally(&standings, By::Guide).answered;
    let level = overall(&standings, By::Guide);
    let leaders = overall(&standings, By::Leaders);
    let (mut agree, mut disagree) = (Vec::new(), Vec::new());
    if let Some(level) = level {
        for standing in &standings {
            let Some(place) = standing.guide else { continue };
            let side = if level.allows(place) { &mut agree } else { &mut disagree };
            side.push(standing.signal.id);
        }
    }
    let open = standings.iter().filter(|one| one.signal.weight > 0 && one.answer == Given::Open);
    let open = open.map(|one| one.signal.id).collect();
    let moves = moves::moves(&standings, level);
    let (verdict, why) = (words::verdict(level, answered), words::why(&standings, level));
    let leaders_say = words::leaders(&standings, level, leaders);
    Fit { standings, level, leaders, answered, agree, disagree, open, moves, verdict, why, leaders_say }
}

fn standing(signal: &'static Signal, profile: &Profile) -> Standing {
    let answer = match profile.answer(signal.id) {
        Some(Value::NoEvidence) => Given::NoEvidence,
        Some(value) => signal.kind.position(&value).map_or(Given::Open, Given::At),
        None => Given::Open,
    };
    let place = |by| match answer {
        Given::At(position) => signal.place(by, position),
        Given::Open | Given::NoEvidence => None,
    };
    Standing { signal, answer, guide: place(By::Guide), leaders: place(By::Leaders) }
}

impl Standing {
    /// What it speaks for by someone; former leaders are silent on most, and the guide stands in.
    pub fn by(&self, by: By) -> Option<Place> {
        match by {
            By::Guide => self.guide,
            By::Leaders => self.leaders.or(self.guide),
        }
    }
}

/// Weights of the answered signals.
#[derive(Default)]
struct Tally {
    answered: u32,
    at_least_l6: u32,
    /// Twice the weight at L7: borderline counts half.
    twice_l7: u32,
}

fn tally(standings: &[Standing], by: By) -> Tally {
    let mut tally = Tally::default();
    for standing in standings {
        let (Some(place), weight) = (standing.by(by), standing.signal.weight) else { continue };
        tally.answered += weight;
        tally.at_least_l6 += if place >= Place::L6 { weight } else { 0 };
        tally.twice_l7 += match place {
            Place::L7 => 2 * weight,
            Place::Borderline => weight,
            Place::L6 | Place::Below => 0,
        };
    }
    tally
}

fn overall(standings: &[Standing], by: By) -> Option<Overall> {
    let scored: u32 = standings.iter().map(|standing| standing.signal.weight).sum();
    let Tally { answered, at_least_l6, twice_l7 } = tally(standings, by);
    if answered == 0 || answered * 2 < scored {
        return None;
    }
    let (l6, l7) = (share(at_least_l6, answered), share(twice_l7, 2 * answered));
    Some(match (l6, l7) {
        (_, Share::Most) => Overall::L7,
        (Share::Most, Share::Some) => Overall::L6OrL7,
        (Share::Most, Share::Few) => Overall::L6,
        (Share::Some, Share::Some) => Overall::Split,
        (Share::Some, Share::Few) => Overall::BelowOrL6,
        (Share::Few, _) => Overall::Below,
    })
}

/// A part of a whole: two thirds and more, a third and less, or between.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Share {
    Few,
    Some,
    Most,
}

fn share(part: u32, whole: u32) -> Share {
    if part * 3 >= whole * 2 {
        Share::Most
    } else if part * 3 <= whole {
        Share::Few
    } else {
        Share::Some
    }
}

impl Overall {
    /// Whether a signal at this place speaks for it.
    pub fn allows(self, place: Place) -> bool {
        match self {
            Self::Below => place == Place::Below,
            Self::BelowOrL6 => place <= Place::L6,
            Self::Split => false,
            Self::L6 => place == Place::L6,
            Self::L6OrL7 => place >= Place::L6,
            Self::L7 => place == Place::L7,
        }
    }

    /// Where a scope is, within a sentence: `on the line between L6 and L7`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Below => "below L6",
            Self::BelowOrL6 => "on the line below L6",
            Self::Split => "split between L7 and below L6",
            Self::L6 => "at L6",
            Self::L6OrL7 => "on the line between L6 and L7",
            Self::L7 => "at L7",
        }
    }
}
