//! The most value for an employer's dollar when a limit beside the budget reaches over several parts of pay.
//!
//! This is a linear program. Its best answer lies in a corner: each part is at zero, at its most, or set by a limit that is used up. Two
//! limits set at most two parts, so three parts have at most 38 corners, and the method looks at all of them. Tests compare it with a
//! solver (microlp), so the program does not need one.

use super::frontier::{FrontierPart, FrontierPoint};

/// A limit over several parts, such as a yearly pay target: `Σ uses × rise ≤ most`.
#[derive(Clone, Debug, PartialEq)]
pub struct FrontierLimit {
    /// How much of the limit a dollar of each part uses.
    pub uses: Vec<f64>,
    /// The limit.
    pub most: f64,
}

/// A part in a corner: at zero, at its most, or set by a limit.
type Place = Option<f64>;

/// Spends a budget of the employer within a further limit. A negative budget or limit counts as zero.
pub fn fill_within(parts: &[FrontierPart], budget: f64, limit: &FrontierLimit) -> FrontierPoint {
    let costs = parts.iter().map(|part| part.cost).collect();
    let limits = [
        FrontierLimit { uses: costs, most: budget.max(0.0) },
        FrontierLimit { uses: limit.uses.clone(), most: limit.most.max(0.0) },
    ];
    let mut best = FrontierPoint { rise: vec![0.0; parts.len()], value: 0.0 };
    for places in places(parts) {
        for rise in corners(&places, &limits) {
            let Some(rise) = within(parts, &limits, rise) else { continue };
            let value = rise.iter().zip(parts).map(|(rise, part)| rise * part.value).sum();
            if value > best.value {
                best = FrontierPoint { rise, value };
            }
        }
    }
    best
}

/// All ways to put each part at zero, at its most, or to leave it to a limit.
fn places(parts: &[FrontierPart]) -> Vec<Vec<Place>> {
    let mut all = vec![Vec::new()];
    for part in parts {
        let of_part = [Some(0.0), Some(part.most.max(0.0)), None];
        let with = |places: &Vec<Place>, place: Place| [places.as_slice(), &[place]].concat();
        all = all.iter().flat_map(|places| of_part.map(|place| with(places, place))).collect();
    }
    all
}

/// The corners of one such way. There are none where more parts are left than limits, or where no limit sets them.
fn corners(places: &[Place], [one, other]: &[FrontierLimit; 2]) -> Vec<Vec<f64>> {
    let left = |limit: &FrontierLimit| {
        let used: f64 = limit.uses.iter().zip(places).map(|(uses, place)| uses * place.unwrap_or(0.0)).sum();
        limit.most - used
    };
    let uses = |limit: &FrontierLimit| -> Vec<f64> {
        limit.uses.iter().zip(places).filter(|(_, place)| place.is_none()).map(|(uses, _)| *uses).collect()
    };
    let set: Vec<Vec<f64>> = match (uses(one).as_slice(), uses(other).as_slice()) {
        ([], []) => vec![Vec::new()],
        ([by_one], [by_other]) => vec![vec![left(one) / by_one], vec![left(other) / by_other]],
        ([a, b], [c, d]) => {
            let (det, left, right) = (a * d - b * c, left(one), left(other));
            vec![vec![(left * d - b * right) / det, (a * right - left * c) / det]]
        }
        _ => Vec::new(),
    };
    let corner = |set: Vec<f64>| {
        let mut set = set.into_iter();
        places.iter().map(|place| place.or_else(|| set.next()).unwrap_or(0.0)).collect()
    };
    set.into_iter().map(corner).collect()
}

/// How far rounding may push a corner above a limit: as a fraction of the limit, and in dollars.
const SLACK: (f64, f64) = (1e-12, 1e-9);

/// A corner, where it respects every limit. Rounding beyond the range of a part is cut off.
fn within(parts: &[FrontierPart], limits: &[FrontierLimit], rise: Vec<f64>) -> Option<Vec<f64>> {
    let fits = |amount: f64, most: f64| amount <= most * (1.0 + SLACK.0) + SLACK.1;
    let of_parts =
        rise.iter().zip(parts).all(|(rise, part)| fits(-rise, 0.0) && fits(*rise, part.most.max(0.0)));
    let rise: Vec<f64> =
        rise.into_iter().zip(parts).map(|(rise, part)| rise.max(0.0).min(part.most.max(0.0))).collect();
    let of_limits = limits.iter().all(|limit| {
        let used: f64 = limit.uses.iter().zip(&rise).map(|(uses, rise)| uses * rise).sum();
        fits(used, limit.most)
    });
    (of_parts && of_limits).then_some(rise)
}
