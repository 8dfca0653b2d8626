//! Later grants: a yearly refresher, or awards that fill pay up to a target. No employer promises them; they are assumptions of the reader.

use super::grant::ScheduleChoice;
use crate::model::fixed::{Money, Rate};

/// Dollars that are granted once or every year. Each grant is converted at the price of its month and vests on its own schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refresher {
    /// Amount of each grant.
    pub amount: Money,
    /// When the first grant comes.
    pub first: FirstGrant,
    /// How many grants come, a year apart; `None` means one every year.
    pub times: Option<u16>,
    /// The schedule of each, counted from its grant. The usual one is sixteen equal quarters.
    pub schedule: ScheduleChoice,
}

impl Refresher {
    /// The usual schedule: an id of `data/vests.toml`.
    pub const USUAL: &str = "quarterly_16";

    /// A yearly refresher from month 12 on, on the usual schedule.
    pub fn yearly(amount: Money) -> Self {
        Self { amount, first: FirstGrant::Month(12), times: None, schedule: ScheduleChoice::Usual }
    }
}

impl TopUp {
    /// The planned growth that Amazon employees report: 15%.
    pub const GROWTH: Rate = Rate::from_units(Rate::ONE.units() / 20 * 3);
}

/// When the first of a series of grants comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstGrant {
    /// When a service month is complete, 0 to 120.
    Month(u16),
    /// In the first review with enough months of service.
    Review {
        /// The calendar month of the review, 1 to 12.
        month: u16,
        /// Months of service needed, 0 to 120; more than a year skips the first review.
        after: u16,
    },
}

/// Yearly awards that fill pay up to a target, planned with an assumed growth of the share price. Employees report it of Amazon, and Amazon
/// has not published it. Off unless the reader switches it on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopUp {
    /// The yearly pay to reach.
    pub target: Money,
    /// The yearly growth that the employer plans with.
    pub growth: Rate,
    /// Service month of the first award, 0 to 120. Others follow a year apart.
    pub first: u16,
    /// The schedule of an award, counted from its grant. The usual one is the four quarters of the next year. An award fills the year of
    /// its last vest.
    pub schedule: ScheduleChoice,
}
