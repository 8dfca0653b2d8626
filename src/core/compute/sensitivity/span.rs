//! Where each assumption is searched, and what one plausible move of it is. Both are judgments.
//!
//! One move: share price 34% (a year's volatility), growth 15 points, bonus payout 25 points, raise 2 points, yearly refresher $50,000,
//! length of stay a factor of two, discount 3 points.

use super::{FlipPoint, UncertainInput};
use crate::model::fixed::Money;

/// How an assumption is searched: its range, one plausible move, whether moves multiply, and the number of parts of the range. One part is
/// enough where totals are linear.
pub(super) struct Span {
    pub(super) low: f64,
    pub(super) high: f64,
    pub(super) step: f64,
    pub(super) multiplies: bool,
    pub(super) parts: u16,
}

/// One move of a share price: a year's volatility of Amazon's shares, to the nearest percent, computed from closes to August 2026.
const VOLATILITY: f64 = 0.34;

/// The number of parts where awards that fill pay up to a target start and stop within the range.
const BENT: u16 = 48;

static PRICE: Span = Span { low: 0.05, high: 10.0, step: VOLATILITY, multiplies: true, parts: 1 };
static GROWTH: Span = Span { low: -0.5, high: 1.0, step: 0.15, multiplies: false, parts: 12 };
static PAYOUT: Span = Span { low: 0.0, high: 2.5, step: 0.25, multiplies: false, parts: 1 };
static RAISE: Span = Span { low: -0.1, high: 0.2, step: 0.02, multiplies: false, parts: 6 };
static REFRESHER: Span = Span { low: 0.0, high: 500_000.0, step: 50_000.0, multiplies: false, parts: 1 };
static STAY: Span =
    Span { low: 3.0, high: 240.0, step: core::f64::consts::LN_2, multiplies: true, parts: 24 };
static DISCOUNT: Span = Span { low: -0.02, high: 0.3, step: 0.03, multiplies: false, parts: 8 };

/// The span of an assumption.
pub(super) fn of(assumption: UncertainInput) -> &'static Span {
    match assumption {
        UncertainInput::Price(_) => &PRICE,
        UncertainInput::Growth(_) => &GROWTH,
        UncertainInput::Payout(_) => &PAYOUT,
        UncertainInput::Raise(_) => &RAISE,
        UncertainInput::Refresher(_) => &REFRESHER,
        UncertainInput::Stay => &STAY,
        UncertainInput::Discount => &DISCOUNT,
    }
}

impl Span {
    /// Points of the range to search between. There are many where pay is filled up to a target, because totals are not linear then.
    pub(super) fn places(&self, bent: bool) -> Vec<f64> {
        let parts = if bent { self.parts.max(BENT) } else { self.parts };
        let part = |at: u16| f64::from(at) / f64::from(parts);
        let place = |at: u16| {
            if at == parts {
                self.high
            } else if self.multiplies {
                self.low * libm::pow(self.high / self.low, part(at))
            } else {
                self.low + (self.high - self.low) * part(at)
            }
        };
        (0..=parts).map(place).collect()
    }

    pub(super) fn flip(&self, assumption: UncertainInput, now: f64, at: Option<f64>) -> FlipPoint {
        let distance = |at: f64| {
            let moved = if self.multiplies { libm::log(at / now) } else { at - now };
            libm::fabs(moved) / self.step
        };
        FlipPoint {
            assumption,
            now,
            at,
            range: (self.low, self.high),
            distance: at.map_or(f64::INFINITY, distance),
            lead: Money::ZERO,
            both: false,
        }
    }
}
