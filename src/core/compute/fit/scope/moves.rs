//! What would move the level up: the signals nearest to their next threshold, and the evidence that would count. At L7, what would take it away.

use super::{OverallLevel, SignalAnswer, SignalStanding, overall};
use crate::compute::fit::answers::said;
use crate::compute::number::order::ordered;
use crate::model::fit::question::{Signal, SignalLevel, YardstickSource};

/// The most signals that are named.
const MOST: usize = 3;

/// A signal below the next level.
#[derive(Clone, Debug)]
pub struct ScopeMove {
    /// The signal.
    pub signal: &'static Signal,
    /// The level it has to reach: L6 or L7.
    pub to: SignalLevel,
    /// The part of the way still to go, above 0 and at most 1. It is a part of the number, or of the choices.
    pub gap: f64,
    /// The answer and the threshold, in words.
    pub says: String,
    /// Evidence that would count.
    pub evidence: &'static str,
}

pub(super) fn moves(standings: &[SignalStanding], level: Option<OverallLevel>) -> Vec<ScopeMove> {
    let Some(level) = level else { return Vec::new() };
    let to = if level < OverallLevel::L6 { SignalLevel::L6 } else { SignalLevel::L7 };
    let moves = standings.iter().filter_map(|standing| short_of(standing, to));
    // Equal gaps keep the order of weights.
    let mut moves = ordered(moves, |one, other| one.gap.total_cmp(&other.gap));
    moves.truncate(MOST);
    moves
}

fn short_of(standing: &SignalStanding, to: SignalLevel) -> Option<ScopeMove> {
    let signal = standing.signal;
    let wanted = signal.yardstick(YardstickSource::Guide)?.from(to)?;
    let [l6, l7] = signal.evidence;
    let evidence = if to == SignalLevel::L7 { l7 } else { l6 };
    let (now, gap) = match standing.answer {
        SignalAnswer::Open => return None,
        SignalAnswer::NoEvidence => ("no evidence yet".to_owned(), 1.0),
        SignalAnswer::At(at) if at < wanted => {
            let missing = f64::from(u32::try_from(wanted - at).unwrap_or(u32::MAX));
            let all = f64::from(u32::try_from(wanted).unwrap_or(u32::MAX));
            (format!("{} now", said(&signal.kind, at)), missing / all)
        }
        SignalAnswer::At(_) => return None,
    };
    let level = if to == SignalLevel::L7 { "L7" } else { "L6" };
    let says = format!("{}: {now}; {level} from {}.", signal.name, said(&signal.kind, wanted));
    Some(ScopeMove { signal, to, gap, says, evidence })
}

/// Answers at L7, or between L6 and L7, that would take the level L7 away if they were just below that.
pub(super) fn losses(standings: &[SignalStanding], level: Option<OverallLevel>) -> Vec<String> {
    let mut losses = Vec::new();
    if level != Some(OverallLevel::L7) {
        return losses;
    }
    let mut lower = standings.to_vec();
    for (at, standing) in standings.iter().enumerate() {
        let signal = standing.signal;
        let from = signal.yardstick(YardstickSource::Guide).and_then(|by| by.from(SignalLevel::Borderline));
        let (Some(from), SignalAnswer::At(now), Some(one)) = (from, standing.answer, lower.get_mut(at))
        else {
            continue;
        };
        let below = from.saturating_sub(1);
        if below < now && losses.len() < MOST {
            one.guide = signal.place(YardstickSource::Guide, below);
            let then = overall(&lower, YardstickSource::Guide);
            if let Some(then) = then.filter(|then| *then != OverallLevel::L7) {
                let [now, below] = [now, below].map(|position| said(&signal.kind, position));
                let then = then.name();
                losses.push(format!("{}: {now} now; with {below}, your scope would be {then}.", signal.name));
            }
            lower = standings.to_vec();
        }
    }
    losses
}
