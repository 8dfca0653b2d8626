//! Stock splits: what a share of one month has become in another. They change how many shares vest at which price, and no value.
//!
//! - **Typed as of a date.** The shares and prices of a letter, today's price and vests still to come count shares of today (of the start, if
//!   that is earlier). A past grant counts shares of its month, and so does its grant price. In the month of a split, shares are new ones.
//! - **Assumed prices** of later months stay prices of a share of today, so no path of the price has to know of a split.
//! - **Shown** are the shares and the price of the month of a vest.

use super::ledger::{Timing, calendar_month};
use crate::model::bounds;
use crate::model::month::Month;
use crate::model::offer::{Offer, Split};

/// The splits of an offer's company, around the date of today's price.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Splits<'a> {
    list: &'a [Split],
    start: Month,
    today: Month,
}

impl<'a> Splits<'a> {
    pub(crate) fn of(offer: &'a Offer, start: Month, today: Month) -> Self {
        Self { list: &offer.stock.splits, start, today: today.min(start) }
    }

    /// How many shares of today one share of an earlier month has become.
    pub(crate) fn since(&self, month: Month) -> f64 {
        self.between(month, self.today)
    }

    /// How many shares one share of today is when money of a service month arrives.
    pub(crate) fn by(&self, timing: Timing, month: u16) -> f64 {
        self.between(self.today, calendar_month(self.start, timing, month))
    }

    fn between(&self, from: Month, to: Month) -> f64 {
        let (first, last) = (from.min(to), from.max(to));
        let within = self.list.iter().filter(|split| first < split.month && split.month <= last);
        let became: f64 = within.map(|split| bounds::SPLIT.nearest_value(split.ratio).to_f64()).product();
        if from <= to { became } else { 1.0 / became }
    }
}
