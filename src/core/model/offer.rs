//! An offer: the package as the letter states it, and what its owner assumes of the future.

use super::fixed::{Money, Price, Rate, Shares};
use super::month::Month;
use super::schedule::{Cadence, Schedule};

/// A stable key within one scenario: lists are keyed by it, never by position.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OfferId(pub u32);

/// One offer. Dollars are nominal, rates are yearly.
#[derive(Clone, Debug, PartialEq, Eq)]
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
}

/// A yearly cash bonus, paid at the end of each service year on that year's base.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bonus {
    /// Target, as a fraction of base.
    pub target: Rate,
    /// Expected payout, as a fraction of target; 1 unless stated.
    pub payout: Rate,
}

impl Default for Bonus {
    fn default() -> Self {
        Self { target: Rate::ZERO, payout: Rate::ONE }
    }
}

/// One tranche of a sign-on bonus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignOn {
    /// The whole tranche.
    pub amount: Money,
    /// How it is paid.
    pub paid: Paid,
}

/// How a tranche is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paid {
    /// At once, at a service month; 0 is signing day and counts in year 1.
    Lump {
        /// Service month, 0 to 120.
        at: u16,
    },
    /// In equal instalments with the salary of service months `from` to `to`, both included.
    Monthly {
        /// First service month, 1 to 120.
        from: u16,
        /// Last service month.
        to: u16,
    },
}

/// One stock grant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// What the letter fixes.
    pub size: GrantSize,
    /// When it vests.
    pub schedule: ScheduleChoice,
}

/// What the letter fixes: shares, or dollars that become shares at a grant price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GrantSize {
    /// A number of shares.
    Shares(Shares),
    /// Dollars, converted once.
    Dollars {
        /// Worth at grant.
        amount: Money,
        /// The price it is converted at; `None` takes the offer's share price.
        grant_price: Option<Price>,
    },
}

impl GrantSize {
    /// The same grant fixed in shares: what its dollars buy at the grant price, else at today's. Nothing without a price.
    pub fn in_shares(self, today: Option<Price>) -> Self {
        match self {
            Self::Shares(_) => self,
            Self::Dollars { amount, grant_price } => {
                let price = grant_price.or(today).filter(|price| !price.is_zero());
                Self::Shares(
                    price.map_or(Shares::ZERO, |price| Shares::from_f64(amount.to_f64() / price.to_f64())),
                )
            }
        }
    }

    /// The same grant fixed in dollars: what its shares are worth at today's price. Nothing without a price.
    pub fn in_dollars(self, today: Option<Price>) -> Self {
        match self {
            Self::Dollars { .. } => self,
            Self::Shares(shares) => {
                let worth = today.map_or(0.0, |price| shares.to_f64() * price.to_f64());
                Self::Dollars {
                    amount: Money::from_f64(worth),
                    grant_price: today.filter(|price| !price.is_zero()),
                }
            }
        }
    }
}

/// How a schedule is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScheduleChoice {
    /// The company's usual one for new hires.
    Usual,
    /// A preset of `data/` by id. An unknown id is a problem, not an error.
    Preset(String),
    /// Percent of the grant for each year, paid out evenly within the year.
    Yearly {
        /// Hundredths of a percent for each year; they sum to 10,000.
        shares: Vec<u32>,
        /// How often within the year.
        cadence: Cadence,
    },
    /// Any list of vests.
    Custom(Schedule),
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
