//! An offer: the package as the letter states it, and what its owner assumes of the future.

pub use super::bonus::{Bonus, BonusPlan, FirstBonus};
pub use super::grant::{Grant, GrantSize, Rounding, ScheduleChoice, Vesting};
pub use super::refresher::{FirstGrant, Refresher, TopUp};
pub use super::sign_on::{Clawback, ClawbackRule, ExitKind, Paid, Purpose, Repaid, SignOn, WindowFrom};

use super::benefits::Benefits;
use super::counter_plan::Round;
use super::fixed::{Money, Price, Rate};
use super::month::Month;
use super::tax_profile::Place;

/// A stable key within one scenario: lists are keyed by it, never by position.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OfferId(pub u32);

impl OfferId {
    /// The current job's, in every scenario; offers count from 1.
    pub const CURRENT: Self = Self(0);
}

/// One offer. Dollars are nominal, rates are yearly.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// Stable key.
    pub id: OfferId,
    /// What its owner calls it.
    pub name: String,
    /// Company id of `data/`, if it is a known one. An unknown id is a problem, not an error.
    pub company: Option<String>,
    /// Level id of that company's ladder.
    pub level: Option<String>,
    /// First month of service; `None` takes the month after today.
    pub start: Option<Month>,
    /// Base salary a year, at the start.
    pub base: Money,
    /// Yearly raise of the base, from the 13th month on.
    pub raise: Rate,
    /// Yearly cash bonus.
    pub bonus: Bonus,
    /// Sign-on tranches.
    pub sign_on: Vec<SignOn>,
    /// Stock grants.
    pub grants: Vec<Grant>,
    /// The share price and its path.
    pub stock: Stock,
    /// Grants that are expected later, on top of the letter's.
    pub refreshers: Vec<Refresher>,
    /// Awards that fill pay up to a target; off unless stated.
    pub top_up: Option<Box<TopUp>>,
    /// What comes beside pay, and what the job costs; `None` where nothing was typed. Never part of the ledger.
    pub benefits: Option<Box<Benefits>>,
    /// Where it is worked; `None` where the tax profile says.
    pub place: Option<Place>,
    /// Is it the offer that is countered?
    pub countered: bool,
    /// The rounds of its negotiation in order, at most [`super::counter_plan::ROUNDS`].
    pub rounds: Vec<Round>,
}

/// A company's share price: today, and what is assumed of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stock {
    /// Today's price; `None` takes the grant price, or the company's recent price of `data/`.
    pub price: Option<Price>,
    /// What is assumed of the future.
    pub path: PricePath,
}

/// What is assumed of a share price. Flat unless the reader says otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PricePath {
    /// Today's price at every vest.
    #[default]
    Flat,
    /// Grows to the vest date: price × (1 + rate)^(month / 12).
    Growth(Rate),
    /// One step a plan year: price × (1 + rate)^(year − 1), as Amazon's recruiters reportedly plan.
    PlanGrowth(Rate),
    /// A price for each service year; the last one holds beyond.
    ByYear(Vec<Price>),
}
