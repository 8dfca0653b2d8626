//! A stock grant: what the letter fixes, how it becomes shares, and when it vests.

use super::bounds;
use super::fixed::{Money, Price, Shares};
use super::month::MonthSet;
use super::schedule::{Cadence, Schedule};

/// One stock grant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grant {
    /// What the letter fixes.
    pub size: GrantSize,
    /// When it vests.
    pub schedule: ScheduleChoice,
    /// Daily closes of the averaging window, as pasted. Where there are some, their mean is the grant price.
    pub closes: Vec<Price>,
    /// Whether dollars become any part of a share, or whole ones.
    pub rounding: Rounding,
    /// Whether parts of a share vest.
    pub vesting: Vesting,
    /// Calendar months in which it vests, where the letter names them: each vest of the schedule then comes in the latest
    /// such month up to its service month, the first vest in the first such month after the start.
    pub anchor: Option<MonthSet>,
}

/// What dollars become on conversion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rounding {
    /// Shares and parts of one.
    #[default]
    Exact,
    /// Whole shares, rounded down.
    Down,
    /// Whole shares, rounded up.
    Up,
}

/// What a vest delivers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Vesting {
    /// Its exact part, fractions of a share included.
    #[default]
    Exact,
    /// Whole shares: the cumulative count rounded down, less what vested before.
    WholeShares,
}

/// What the letter fixes.
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
    /// Dollars, of which each year's part is converted at the price when that year begins; years count from the grant.
    Yearly(Money),
    /// Dollars at each vest, cash or shares of that worth: the share price does not matter.
    AtVest(Money),
}

impl Default for GrantSize {
    fn default() -> Self {
        Self::Dollars { amount: Money::ZERO, grant_price: None }
    }
}

impl GrantSize {
    /// The same grant fixed in shares: what its dollars buy at the grant price, else at today's. Nothing without a price.
    pub fn in_shares(self, today: Option<Price>) -> Self {
        match self {
            Self::Shares(_) => self,
            Self::Dollars { amount, grant_price } => Self::bought(amount, grant_price.or(today)),
            Self::Yearly(amount) | Self::AtVest(amount) => Self::bought(amount, today),
        }
    }

    /// The same grant fixed in dollars: what its shares are worth at today's price. Nothing without a price.
    pub fn in_dollars(self, today: Option<Price>) -> Self {
        match self {
            Self::Dollars { .. } => self,
            Self::Yearly(amount) | Self::AtVest(amount) => Self::Dollars { amount, grant_price: None },
            Self::Shares(shares) => {
                let worth = today.map_or(0.0, |price| shares.to_f64() * price.to_f64());
                Self::Dollars {
                    amount: bounds::AMOUNT.nearest(Money::from_f64(worth)),
                    grant_price: today.filter(|price| !price.is_zero()),
                }
            }
        }
    }

    /// What dollars buy at a price.
    fn bought(amount: Money, price: Option<Price>) -> Self {
        let price = price.filter(|price| !price.is_zero());
        let bought = |price: Price| Shares::from_f64(amount.to_f64() / price.to_f64());
        Self::Shares(price.map_or(Shares::ZERO, |price| bounds::SHARES.nearest(bought(price))))
    }
}

/// How a schedule is named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ScheduleChoice {
    /// The company's usual one for new hires.
    #[default]
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
