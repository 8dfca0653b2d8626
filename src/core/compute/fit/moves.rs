//! What would move the level up: the signals nearest to their next threshold, and the evidence that would count.

use super::{Given, Overall, Standing};
use crate::compute::answers::said;
use crate::model::question::{By, Place, Signal};

/// The most signals that are named.
const MOST: usize = 3;

/// A signal below the next level.
#[derive(Clone, Debug)]
pub struct Move {
    /// The signal.
    pub signal: &'static Signal,
    /// The level it has to reach: L6 or L7.
    pub to: Place,
    /// The part of the way still to go, above 0 and at most 1. It is a part of the number, or of the choices.
    pub gap: f64,
    /// The answer and the threshold, in words.
    pub says: String,
    /// Evidence that would count.
    pub evidence: &'static str,
}

pub(super) fn moves(standings: &[Standing], level: Option<Overall>) -> Vec<Move> {
    let Some(level) = level else { return Vec::new() };
    let to = if level < Overall::L6 { Place::L6 } else { Place::L7 };
    let mut moves: Vec<Move> = standings.iter().filter_map(|standing| short_of(standing, to)).collect();
    // The sort is stable: equal gaps keep the order of weights.
    moves.sort_by(|one, other| one.gap.total_cmp(&other.gap));
    moves.truncate(MOST);
    moves
}

fn short_of(standing: &Standing, to: Place) -> Option<Move> {
    let signal = standing.signal;
    let wanted = signal.yardstick(By::Guide)?.from(to)?;
    let [l6, l7] = signal.evidence;
    let evidence = if to == Place::L7 { l7 } else { l6 };
    let (now, gap) = match standing.answer {
        Given::Open => return None,
        Given::NoEvidence => ("no evidence yet".to_owned(), 1.0),
        Given::At(at) if at < wanted => {
            let missing = f64::from(u32::try_from(wanted - at).unwrap_or(u32::MAX));
            let all = f64::from(u32::try_from(wanted).unwrap_or(u32::MAX));
            (format!("{} now", said(&signal.kind, at)), missing / all)
        }
        Given::At(_) => return None,
    };
    let level = if to == Place::L7 { "L7" } else { "L6" };
    let says = format!("{}: {now}; {level} from {}.", signal.name, said(&signal.kind, wanted));
    Some(Move { signal, to, gap, says, evidence })
}
