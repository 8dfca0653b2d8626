//! Flip points: for each assumption, the value at which two offers change places, the nearest first.
//!
//! Share price, growth, bonus payout, raise and yearly refresher are compared by totals; the length of stay by expected pay; the discount
//! by value today. "Nearest" is measured in plausible moves, which `span` lists.

use super::analysis::Analysis;
use crate::compute::number::order::ordered;
use crate::data::Catalog;
use crate::model::fixed::Money;
use crate::model::month::Month;
use crate::model::offer::OfferId;
use crate::model::scenario::Scenario;
use what_if::WhatIf;

mod span;
mod what_if;

/// An assumption that can be varied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UncertainInput {
    /// The share price after the grants, as a multiple of the assumed one. Offers of one company move together.
    Price(OfferId),
    /// Growth of the share price a year. Offers of one company move together.
    Growth(OfferId),
    /// The payout of the bonus.
    Payout(OfferId),
    /// The yearly raise.
    Raise(OfferId),
    /// Dollars of a yearly refresher: the typed one, else one from month 12 on.
    Refresher(OfferId),
    /// The median stay in months. Expected pay is compared.
    Stay,
    /// The yearly discount of cash. Value today is compared.
    Discount,
}

/// An assumption, and the value at which the winner changes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FlipPoint {
    /// The assumption.
    pub assumption: UncertainInput,
    /// Its present value.
    pub now: f64,
    /// The value at which both offers are equal; `None` where the range has none.
    pub at: Option<f64>,
    /// The range that was searched.
    pub range: (f64, f64),
    /// The distance to it, in plausible moves; infinite where there is none.
    pub distance: f64,
    /// How far the first offer is ahead at the present value, in what the assumption is compared by; negative where the second one is.
    pub lead: Money,
    /// Does it move both offers? Offers of one company share its price, and its growth where both assume the same one.
    pub both: bool,
}

/// The flip points of two offers, or of an offer and the current job: the nearest first, assumptions without one last. An assumption that
/// does not affect the answer is left out. Empty where one of the two does not exist.
pub fn sensitivity(
    scenario: &Scenario,
    catalog: &Catalog,
    today: Month,
    one: OfferId,
    other: OfferId,
) -> Vec<FlipPoint> {
    let analysis = Analysis::of(scenario, catalog, today);
    let Some(what_if) = WhatIf::of(&analysis, [one, other]) else { return Vec::new() };
    let flips = what_if.assumptions().into_iter().filter_map(|what| what_if.flip(what));
    ordered(flips, |one, other| one.distance.total_cmp(&other.distance))
}

/// The curve of the answer along an assumption: how far the first of two offers is ahead at each value. Empty where one of the two does not
/// exist, or where the assumption does not affect the answer.
pub fn along(
    scenario: &Scenario,
    catalog: &Catalog,
    today: Month,
    [one, other]: [OfferId; 2],
    assumption: UncertainInput,
    values: &[f64],
) -> Vec<Money> {
    let analysis = Analysis::of(scenario, catalog, today);
    let what_if = WhatIf::of(&analysis, [one, other]);
    let Some(what_if) = what_if.filter(|what_if| what_if.now(assumption).is_some()) else {
        return Vec::new();
    };
    values.iter().map(|&value| Money::from_f64(what_if.gap(assumption, value))).collect()
}
