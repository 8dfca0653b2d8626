//! An offer: the package of the letter, and what the reader assumes about the future.

pub mod bonus;

pub mod clawback_steps;
pub mod sign_on;

pub mod schedule;

mod split;

pub mod grant;

pub mod refresher;

pub mod benefits;

pub use bonus::{Bonus, BonusPlan, FirstBonus};
pub use clawback_steps::ClawbackSteps;
pub use grant::{Grant, GrantSize, Rounding, ScheduleChoice, Vesting, Workdays};
pub use refresher::{FirstGrant, Refresher, TopUp};
pub use sign_on::{Clawback, ClawbackRule, ExitKind, Paid, Purpose, Repaid, SignOn, WindowFrom};
pub use split::Split;

use super::day::Day;
use super::fixed::{Money, Price, Rate};
use super::month::Month;
use super::negotiation::counter_plan::Round;
use super::tax::profile::{MoveTo, Place};
use benefits::Benefits;

/// A stable id within one scenario. Lists are keyed by it and not by position.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OfferId(pub u32);

impl OfferId {
    /// The id of the current job in every scenario. Offers count from 1.
    pub const CURRENT: Self = Self(0);
}

/// One offer. Dollars are nominal, rates are yearly.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// Stable id.
    pub id: OfferId,
    /// The reader's name for it.
    pub name: String,
    /// Company id of `data/companies.toml`. An unknown id is a problem, not an error.
    pub company: Option<String>,
    /// Level id of that company's ladder.
    pub level: Option<String>,
    /// First month of service; `None` takes the month after today.
    pub start: Option<Month>,
    /// Base salary a year, at the start.
    pub base: Money,
    /// The last day to answer; `None` where the letter names none.
    pub deadline: Option<Day>,
    /// Yearly raise of the base, from the 13th month on.
    pub raise: Rate,
    /// Yearly cash bonus.
    pub bonus: Bonus,
    /// Sign-on payments.
    pub sign_on: Vec<SignOn>,
    /// Stock grants.
    pub grants: Vec<Grant>,
    /// The share price and its path.
    pub stock: Stock,
    /// Grants that are expected later, on top of the letter's.
    pub refreshers: Vec<Refresher>,
    /// Awards that fill pay up to a target; `None` means off.
    pub top_up: Option<Box<TopUp>>,
    /// Benefits, costs and time; `None` where nothing was typed. They are never part of the ledger.
    pub benefits: Option<Box<Benefits>>,
    /// Where it is worked; `None` where the tax profile says.
    pub place: Option<Place>,
    /// Moves while working there; empty where the tax profile says.
    pub moves: Vec<MoveTo>,
    /// Is it the offer that is countered?
    pub countered: bool,
    /// The rounds of its negotiation in order, at most [`super::bounds::ROUNDS`].
    pub rounds: Vec<Round>,
}

/// A company's share price: today's, and its assumed path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stock {
    /// Today's price; `None` takes the grant price, or the company's recent price of `data/companies.toml`.
    pub price: Option<Price>,
    /// The assumed path, in prices of a share of today.
    pub path: PricePath,
    /// Splits, at most [`super::bounds::SPLITS`], in any order.
    pub splits: Vec<Split>,
}

/// The assumed path of a share price; flat unless the reader chooses another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PricePath {
    /// Today's price at every vest.
    #[default]
    Flat,
    /// Growth up to the vest: price × (1 + rate)^(month / 12).
    Growth(Rate),
    /// Growth in steps of plan years: price × (1 + rate)^(year − 1), as Amazon's recruiters reportedly plan.
    PlanGrowth(Rate),
    /// A price for each service year; the last one holds for later years.
    ByYear {
        /// The price at which each year's vests count.
        prices: Vec<Price>,
        /// The price that each year begins with, at which a grant that is re-priced each year becomes shares. Where none is typed, it is
        /// the price of the year before, and in year 1 today's.
        opens: Vec<Price>,
    },
}

impl Offer {
    /// The sign-on that is paid for joining: relocation money is left out.
    pub fn sign_on_for_joining(&self) -> Money {
        let joining = self.sign_on.iter().filter(|tranche| tranche.purpose == Purpose::SignOn);
        joining.map(|tranche| tranche.amount).sum()
    }
}
