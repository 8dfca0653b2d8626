//! Flip points: for each assumption, the value at which two offers change places, the nearest first.
//!
//! Share price, growth, bonus payout, raise and yearly refresher are compared by totals; the length of stay by expected pay; the discount
//! by value today. "Nearest" is measured in plausible moves, which `span` lists.

use super::study::Study;
use crate::data::Catalog;
use crate::model::fixed::Money;
use crate::model::month::Month;
use crate::model::offer::OfferId;
use crate::model::scenario::Scenario;

mod desk;
mod span;

use desk::Desk;

/// What could be other than thought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assumption {
    /// The share price after the grants, as a multiple of the one thought of. Offers of one company move together.
    Price(OfferId),
    /// Growth of the share price a year. Offers of one company move together.
    Growth(OfferId),
    /// What the bonus pays of its target.
    Payout(OfferId),
    /// The yearly raise.
    Raise(OfferId),
    /// Dollars of a yearly refresher: those typed, else one from month 12 on.
    Refresher(OfferId),
    /// Months after which half of people have left; decides expected pay.
    Stay,
    /// The yearly discount of cash; decides value today.
    Discount,
}

/// An assumption and where it flips the winner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Flip {
    /// Which one.
    pub assumption: Assumption,
    /// What is assumed now.
    pub now: f64,
    /// Where the two are equal; `None` where no value in the range does it.
    pub at: Option<f64>,
    /// The range looked through.
    pub range: (f64, f64),
    /// How near that is, in plausible moves of the assumption; infinite where there is none.
    pub distance: f64,
}

/// The flip points of two offers (or an offer and the current job), the nearest first, those without one last. An
/// assumption that the answer does not hang on is left out. Empty where one of the two is not there.
pub fn flips(
    scenario: &Scenario,
    catalog: &Catalog,
    today: Month,
    one: OfferId,
    other: OfferId,
) -> Vec<Flip> {
    let study = Study::of(scenario, catalog, today);
    let Some(desk) = Desk::of(&study, [one, other]) else { return Vec::new() };
    let mut out: Vec<Flip> = desk.assumptions().into_iter().filter_map(|what| desk.flip(what)).collect();
    out.sort_by(|one, other| one.distance.total_cmp(&other.distance));
    out
}

/// The curve of the answer along an assumption: what the first of two offers is ahead by at each value. Empty where one of the two
/// is not there, or the answer does not hang on it.
pub fn along(
    scenario: &Scenario,
    catalog: &Catalog,
    today: Month,
    [one, other]: [OfferId; 2],
    assumption: Assumption,
    values: &[f64],
) -> Vec<Money> {
    let study = Study::of(scenario, catalog, today);
    let desk = Desk::of(&study, [one, other]);
    let Some(desk) = desk.filter(|desk| desk.now(assumption).is_some()) else { return Vec::new() };
    values.iter().map(|&value| Money::from_f64(desk.gap(assumption, value))).collect()
}
