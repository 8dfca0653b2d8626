//! What comes beside pay, and what a job costs: typed amounts, the 401(k) match, time. Never part of the ledger.

use super::fixed::{Money, Rate};

/// Benefits and costs of one job. Amounts are dollars a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Benefits {
    /// What the employer adds to a 401(k).
    pub match_: Option<Match>,
    /// Other benefits, as their owner values them.
    pub worth: Money,
    /// Premiums paid from one's own pay.
    pub premiums: Money,
    /// What commuting costs.
    pub commute: Money,
    /// What living in its place costs more than in the place compared with; negative where it costs less.
    pub place: Money,
    /// Days off a year, vacation, holidays and personal days together.
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
pub struct Match {
    /// What the employer adds to each dollar put in.
    pub rate: Rate,
    /// Up to this share of pay put in.
    pub up_to: Rate,
    /// The share of pay its owner puts in; `None`: enough for the whole match.
    pub defers: Option<Rate>,
    /// Pay above this does not count; `None`: all counts.
    pub pay_limit: Option<Money>,
    /// Months of service after which all of it is kept; before, none.
    pub vest_months: u16,
}
