//! A stock grant: its size, how dollars become shares, and when it vests.

use super::schedule::{Cadence, Schedule};
use crate::model::bounds;
use crate::model::fixed::{Money, Price, Rate, Shares};
use crate::model::month::MonthSet;

/// One stock grant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grant {
    /// The size, in shares or dollars.
    pub size: GrantSize,
    /// When it vests.
    pub schedule: ScheduleChoice,
    /// Daily closes that the reader pasted. Where there are some, their mean is the grant price.
    pub closes: Vec<Price>,
    /// Whether dollars become exact or whole shares.
    pub rounding: Rounding,
    /// Whether fractions of a share vest.
    pub vesting: Vesting,
    /// Calendar months in which it vests, where the letter names them. Each vest of the schedule then comes in the latest such month up to
    /// its service month, and the first vest in the first such month after the start.
    pub anchor: Option<MonthSet>,
    /// Shares of the workdays from grant to vest that were in other states than that of work at the vest.
    pub workdays: Vec<Workdays>,
}

/// Workdays in a state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workdays {
    /// Postal code of the state.
    pub state: String,
    /// Their share of all workdays from grant to vest.
    pub share: Rate,
}

impl Workdays {
    /// Can these be of one grant?
    ///
    /// # Errors
    /// What is off, as a sentence: too many states, or more than all days.
    pub fn check(all: &[Self]) -> Result<(), &'static str> {
        if all.len() > bounds::WORKDAY_STATES {
            return Err("Workdays of one grant are in four other states at most.");
        }
        let days: i128 = all.iter().map(|workdays| i128::from(workdays.share.units())).sum();
        if days > i128::from(Rate::ONE.units()) {
            return Err("The shares of workdays add up to more than all of them.");
        }
        Ok(())
    }
}

/// How many shares dollars become.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rounding {
    /// Exact shares, fractions included.
    #[default]
    Exact,
    /// Whole shares, rounded down.
    Down,
    /// Whole shares, rounded up.
    Up,
}

/// What a vest pays out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Vesting {
    /// The exact part, fractions of a share included.
    #[default]
    Exact,
    /// Whole shares: the running total rounded down, minus what vested before.
    WholeShares,
}

/// The size, in shares or dollars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GrantSize {
    /// A number of shares.
    Shares(Shares),
    /// Dollars, converted once.
    Dollars {
        /// The amount at grant.
        amount: Money,
        /// The price at which they are converted; `None` takes the offer's share price.
        grant_price: Option<Price>,
    },
    /// Dollars; each year's part is converted at the price when that year begins. Years count from the grant.
    Yearly(Money),
    /// Dollars at each vest, in cash or in shares of that worth. The share price does not matter.
    AtVest(Money),
}

impl Default for GrantSize {
    fn default() -> Self {
        Self::Dollars { amount: Money::ZERO, grant_price: None }
    }
}

impl GrantSize {
    /// Is nothing granted?
    pub fn is_zero(self) -> bool {
        match self {
            Self::Shares(shares) => shares.is_zero(),
            Self::Dollars { amount, .. } | Self::Yearly(amount) | Self::AtVest(amount) => amount.is_zero(),
        }
    }

    /// The same grant in shares: what its dollars buy at the grant price, else at today's price. `None` without a price.
    pub fn in_shares(self, today: Option<Price>) -> Self {
        match self {
            Self::Shares(_) => self,
            Self::Dollars { amount, grant_price } => Self::bought(amount, grant_price.or(today)),
            Self::Yearly(amount) | Self::AtVest(amount) => Self::bought(amount, today),
        }
    }

    /// The same grant in dollars: its shares at today's price. `None` without a price.
    pub fn in_dollars(self, today: Option<Price>) -> Self {
        match self {
            Self::Dollars { .. } => self,
            Self::Yearly(amount) | Self::AtVest(amount) => Self::Dollars { amount, grant_price: None },
            Self::Shares(shares) => {
                let worth = today.map_or(0.0, |price| shares.to_f64() * price.to_f64());
                Self::Dollars {
                    amount: bounds::AMOUNT.nearest_value(Money::from_f64(worth)),
                    grant_price: today.filter(|price| !price.is_zero()),
                }
            }
        }
    }

    /// The shares that dollars buy at a price.
    fn bought(amount: Money, price: Option<Price>) -> Self {
        let price = price.filter(|price| !price.is_zero());
        let bought = |price: Price| Shares::from_f64(amount.to_f64() / price.to_f64());
        Self::Shares(price.map_or(Shares::ZERO, |price| bounds::SHARES.nearest_value(bought(price))))
    }
}

/// The choice of a schedule.
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
        /// How often it vests within the year.
        cadence: Cadence,
    },
    /// Any list of vests.
    Custom(Schedule),
}
