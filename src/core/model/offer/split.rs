//! A stock split of a company. Holds no formula.

use crate::model::fixed::Rate;
use crate::model::month::Month;

/// A stock split: from its month on, an old share is `ratio` new ones at a price that many times lower.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split {
    /// The calendar month of the split.
    pub month: Month,
    /// New shares for an old one; below 1 for a reverse split.
    pub ratio: Rate,
}
