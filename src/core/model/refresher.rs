//! Grants to come: a yearly refresher, or awards that fill pay up to a target. Discretionary everywhere: a scenario, no promise.

use super::fixed::{Money, Rate};
use super::grant::ScheduleChoice;

/// Dollars granted once or every year, each time converted at the price of that day and vesting on its own schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refresher {
    /// Worth at each grant.
    pub amount: Money,
    /// When the first one comes.
    pub first: FirstGrant,
    /// How many come, a year apart; `None`: one every year.
    pub times: Option<u16>,
    /// When each vests, counted from its grant; the usual one is sixteen equal quarters.
    pub schedule: ScheduleChoice,
}

impl Refresher {
    /// The schedule of those that name none, by its id of `data/vests.toml`.
    pub const USUAL: &str = "quarterly_16";

    /// One of so much a year from month 12 on, on the usual schedule.
    pub fn yearly(amount: Money) -> Self {
        Self { amount, first: FirstGrant::Month(12), times: None, schedule: ScheduleChoice::Usual }
    }
}

impl TopUp {
    /// What employees of Amazon report as the growth planned with: 15 %.
    pub const GROWTH: Rate = Rate::from_units(Rate::ONE.units() / 20 * 3);
}

/// When the first of a series of grants comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstGrant {
    /// When a service month is complete, 0 to 120.
    Month(u16),
    /// In the first review that finds so many months of service behind one.
    Review {
        /// The calendar month of the review, 1 to 12.
        month: u16,
        /// Months of service needed, 0 to 120; more than a year skips the first review.
        after: u16,
    },
}

/// Yearly awards that fill pay up to a target, planned with an assumed growth of the share price. As employees report of
/// Amazon, not published; off unless its owner switches it on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopUp {
    /// The pay that a year is filled up to.
    pub target: Money,
    /// Growth a year that the employer plans with.
    pub growth: Rate,
    /// Service month of the first award, 0 to 120; further ones follow a year apart.
    pub first: u16,
    /// When an award vests, counted from its grant; the usual one is the four quarters of the year after it. The year in
    /// which it vests last is the year it fills.
    pub schedule: ScheduleChoice,
}
