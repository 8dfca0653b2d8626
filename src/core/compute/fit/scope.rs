//! The level that a scope matches: each answer against the guide's thresholds, with the former leaders' beside them, and the verdict. It
//! says nothing about readiness or pay.
//!
//! - Each signal is below L6, at L6, borderline or at L7, by the guide.
//! - Two thirds of the answered weight at L7 is L7; more than a third is the line to L7. Two thirds at L6 or above is L6; more than a third
//!   is the line to L6. More than a third at each end is no level.
//! - A borderline answer counts as L6 and half as L7. So more scope never lowers the level.
//! - "No evidence" is not scored. Under half of the weight there is no verdict.

use crate::model::fit::profile::{Profile, Value};
use crate::model::fit::question::{Questionnaire, Signal, SignalLevel, YardstickSource};

mod moves;
mod words;

pub use moves::ScopeMove;

/// What the answers say about the level.
#[derive(Clone, Debug)]
pub struct Fit {
    /// Every signal in the questionnaire's order, answered or not, scored or not.
    pub standings: Vec<SignalStanding>,
    /// The level by the guide; `None` where less than half of the weight is answered.
    pub level: Option<OverallLevel>,
    /// The level by former leaders. Where they give no threshold, the guide's counts.
    pub leaders: Option<OverallLevel>,
    /// Weight of the answered signals, in percent of all scored ones. "No evidence" does not count as answered.
    pub answered: u32,
    /// Ids of signals at the level; between two levels, of signals at either.
    pub agree: Vec<&'static str>,
    /// Ids of signals above or below the level.
    pub disagree: Vec<&'static str>,
    /// Ids of the scored signals without an answer, the largest weight first.
    pub open: Vec<&'static str>,
    /// What would move the level up: at most three signals, the nearest first. Empty where every signal is at L7.
    pub moves: Vec<ScopeMove>,
    /// Where the level is L7: single answers that would take it away if they just missed it, at most three, the weightiest first, in words.
    pub losses: Vec<String>,
    /// The sentence that answers.
    pub verdict: String,
    /// What the verdict rests on, in words, rounded to five points.
    pub why: String,
    /// The level by former leaders in words, where it differs; else empty.
    pub leaders_say: String,
}

/// One signal, its answer, and the level of that answer.
#[derive(Clone, Copy, Debug)]
pub struct SignalStanding {
    /// The signal.
    pub signal: &'static Signal,
    /// The answer.
    pub answer: SignalAnswer,
    /// The level of the answer by the guide; `None` without an answer or without a threshold.
    pub guide: Option<SignalLevel>,
    /// The same by former leaders; `None` without an answer or where they give no threshold.
    pub leaders: Option<SignalLevel>,
}

/// An answer to a signal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignalAnswer {
    /// No answer yet, or one that cannot be read.
    Open,
    /// "No evidence": not scored.
    NoEvidence,
    /// The number, or the position of the choice.
    At(u64),
}

/// The level of all signals together, ordered by scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OverallLevel {
    /// Below L6.
    Below,
    /// On the line to L6.
    BelowOrL6,
    /// More than a third is at L7 and more than a third is below L6.
    Split,
    /// L6.
    L6,
    /// On the line between L6 and L7.
    L6OrL7,
    /// L7.
    L7,
}

/// Compares the answers with the thresholds of the guide and of former leaders.
///
/// The rule is at the top of this module. L7 also counts as "L6 or above", so the level never falls when scope grows.
pub fn fit(asked: &Questionnaire, profile: &Profile) -> Fit {
    let standings: Vec<SignalStanding> =
        asked.signals.iter().map(|signal| standing(signal, profile)).collect();
    let answered = tally(&standings, YardstickSource::Guide).answered;
    let level = overall(&standings, YardstickSource::Guide);
    let leaders = overall(&standings, YardstickSource::Leaders);
    let (mut agree, mut disagree) = (Vec::new(), Vec::new());
    if let Some(level) = level {
        for standing in &standings {
            let Some(place) = standing.guide else { continue };
            let side = if level.allows(place) { &mut agree } else { &mut disagree };
            side.push(standing.signal.id);
        }
    }
    let open = standings.iter().filter(|one| one.signal.weight > 0 && one.answer == SignalAnswer::Open);
    let open = open.map(|one| one.signal.id).collect();
    let moves = moves::moves(&standings, level);
    let losses = moves::losses(&standings, level);
    let (verdict, why) = (words::verdict(level, answered), words::why(&standings, level));
    let leaders_say = words::leaders(&standings, level, leaders);
    Fit {
        standings,
        level,
        leaders,
        answered,
        agree,
        disagree,
        open,
        moves,
        losses,
        verdict,
        why,
        leaders_say,
    }
}

fn standing(signal: &'static Signal, profile: &Profile) -> SignalStanding {
    let answer = match profile.answer(signal.id) {
        Some(Value::NoEvidence) => SignalAnswer::NoEvidence,
        Some(value) => signal.kind.position(&value).map_or(SignalAnswer::Open, SignalAnswer::At),
        None => SignalAnswer::Open,
    };
    let place = |by| match answer {
        SignalAnswer::At(position) => signal.place(by, position),
        SignalAnswer::Open | SignalAnswer::NoEvidence => None,
    };
    SignalStanding {
        signal,
        answer,
        guide: place(YardstickSource::Guide),
        leaders: place(YardstickSource::Leaders),
    }
}

impl SignalStanding {
    /// The level of the answer by one source. Former leaders give few thresholds; elsewhere the guide's counts.
    pub fn by(&self, by: YardstickSource) -> Option<SignalLevel> {
        match by {
            YardstickSource::Guide => self.guide,
            YardstickSource::Leaders => self.leaders.or(self.guide),
        }
    }
}

/// Weights of the answered signals.
#[derive(Default)]
struct Tally {
    answered: u32,
    at_least_l6: u32,
    /// Twice the weight at L7, because a borderline answer counts half.
    twice_l7: u32,
}

fn tally(standings: &[SignalStanding], by: YardstickSource) -> Tally {
    let mut tally = Tally::default();
    for standing in standings {
        let (Some(place), weight) = (standing.by(by), standing.signal.weight) else { continue };
        tally.answered += weight;
        tally.at_least_l6 += if place >= SignalLevel::L6 { weight } else { 0 };
        tally.twice_l7 += match place {
            SignalLevel::L7 => 2 * weight,
            SignalLevel::Borderline => weight,
            SignalLevel::L6 | SignalLevel::Below => 0,
        };
    }
    tally
}

// It is asked for often: inlined, its code is there several times.
#[inline(never)]
fn overall(standings: &[SignalStanding], by: YardstickSource) -> Option<OverallLevel> {
    let scored: u32 = standings.iter().map(|standing| standing.signal.weight).sum();
    let Tally { answered, at_least_l6, twice_l7 } = tally(standings, by);
    if answered == 0 || answered * 2 < scored {
        return None;
    }
    let (l6, l7) = (share(at_least_l6, answered), share(twice_l7, 2 * answered));
    Some(match (l6, l7) {
        (_, Share::Most) => OverallLevel::L7,
        (Share::Most, Share::Some) => OverallLevel::L6OrL7,
        (Share::Most, Share::Few) => OverallLevel::L6,
        (Share::Some, Share::Some) => OverallLevel::Split,
        (Share::Some, Share::Few) => OverallLevel::BelowOrL6,
        (Share::Few, _) => OverallLevel::Below,
    })
}

/// A part of a whole: at least two thirds, at most a third, or between.
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

impl OverallLevel {
    /// Whether a signal at this place agrees with the level.
    pub fn allows(self, place: SignalLevel) -> bool {
        match self {
            Self::Below => place == SignalLevel::Below,
            Self::BelowOrL6 => place <= SignalLevel::L6,
            Self::Split => false,
            Self::L6 => place == SignalLevel::L6,
            Self::L6OrL7 => place >= SignalLevel::L6,
            Self::L7 => place == SignalLevel::L7,
        }
    }

    /// The level within a sentence: `between L6 and L7`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Below => "below L6",
            Self::BelowOrL6 => "at L6 or just below",
            Self::Split => "split between L7 and below L6",
            Self::L6 => "at L6",
            Self::L6OrL7 => "between L6 and L7",
            Self::L7 => "at L7",
        }
    }
}
