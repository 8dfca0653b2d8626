//! The month-by-month ledger of one offer. Every other view of pay is a sum of it.

use crate::model::fixed::Money;
use crate::model::month::Month;

/// A part of pay. Base and sign-on are promised by the letter; bonus and equity are at risk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Salary.
    Base,
    /// Sign-on tranches.
    SignOn,
    /// Yearly cash bonus.
    Bonus,
    /// Vested stock at its vest-date price.
    Equity,
}

impl Part {
    /// All parts, surest first: the order of stacks and keys.
    pub const ALL: [Self; 4] = [Self::Base, Self::SignOn, Self::Bonus, Self::Equity];
}

/// When within a service month money arrives, which decides its calendar month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// With the salary of service month m: calendar month start + m − 1.
    During,
    /// When service month m is complete (vests, bonuses, lumps): calendar month start + m.
    At,
}

/// One stream of money: the salary, one tranche, one grant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stream {
    /// Which part of pay it belongs to.
    pub part: Part,
    /// When within its month it arrives.
    pub timing: Timing,
    /// Cents of service months 0 (signing day) to the ledger's last, in order.
    pub months: Vec<Money>,
}

/// All streams of one offer, over the same months.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// Calendar month of service month 1.
    pub start: Month,
    /// Last service month.
    pub last: u16,
    /// The streams: base, bonus, each tranche, each grant.
    pub streams: Vec<Stream>,
}

/// Pay of one year by part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct YearPay {
    /// Service year from 1, or calendar year.
    pub year: u16,
    /// Salary.
    pub base: Money,
    /// Sign-on.
    pub sign_on: Money,
    /// Bonus.
    pub bonus: Money,
    /// Vested stock.
    pub equity: Money,
}

impl YearPay {
    /// One part of it.
    pub fn part(&self, part: Part) -> Money {
        match part {
            Part::Base => self.base,
            Part::SignOn => self.sign_on,
            Part::Bonus => self.bonus,
            Part::Equity => self.equity,
        }
    }

    /// All parts together.
    pub fn total(&self) -> Money {
        self.base + self.sign_on + self.bonus + self.equity
    }
}
