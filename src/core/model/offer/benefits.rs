//! What comes beside pay, and what a job costs: typed amounts, the 401(k) match, time. Never part of the ledger.

use crate::model::fixed::{Money, Rate};

/// Benefits and costs of one job. Amounts are dollars a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Benefits {
    /// What the employer adds to a 401(k).
    pub match_: Option<EmployerMatch>,
    /// Other benefits, at the reader's own valuation.
    pub worth: Money,
    /// Insurance premiums that the employee pays.
    pub premiums: Money,
    /// Cost of commuting.
    pub commute: Money,
    /// Extra cost of living in this place; negative where it costs less.
    pub place: Money,
    /// Days off a year: vacation, holidays and personal days together.
    pub days_off: u16,
    /// Hours worked in a full week; `None` takes [`Benefits::WEEK`].
    pub hours: Option<u16>,
    /// Hours of commuting in a full week.
    pub commute_hours: u16,
}

impl Benefits {
    /// Hours of a full week, unless stated.
    pub const WEEK: u16 = 40;
    /// Working days of a year before days off: 52 weeks of five.
    pub const DAYS: u16 = 260;
}

/// A 401(k) match on the base salary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EmployerMatch {
    /// What the employer adds to each dollar that is put in.
    pub rate: Rate,
    /// The part of base up to which dollars are matched.
    pub up_to: Rate,
    /// The part of base that the employee puts in; `None` means enough for the whole match.
    pub defers: Option<Rate>,
    /// Base above this amount is not matched; `None` means no limit.
    pub pay_limit: Option<Money>,
    /// Months of service after which the whole match is kept. Before, nothing is.
    pub vest_months: u16,
}
