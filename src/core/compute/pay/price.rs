//! Share prices at vest months.
//!
//! The path is flat unless the reader chooses growth up to each vest, growth by plan year, or a price for each service year. A price here
//! is a float in units of [`Price`] (ten-thousandths of a dollar). Every typed price is then a whole number, and sums of parts × prices
//! stay exact.

use super::ledger::{Timing, service_year};
use super::splits::Splits;
use crate::compute::number::powers::Powers;
use crate::model::fixed::{Fixed, Price, Rate};
use crate::model::offer::PricePath;

/// The price at which dollars are converted: a mean of prices.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct GrantPrice {
    pub(crate) sum: Price,
    pub(crate) count: i64,
    /// How many shares of today one share at this price has become.
    pub(crate) became: f64,
}

impl GrantPrice {
    pub(crate) fn one(price: Price) -> Self {
        Self { sum: price, count: 1, became: 1.0 }
    }

    /// The price of a share that became several by today.
    pub(crate) fn split(self, became: f64) -> Self {
        Self { became, ..self }
    }

    /// The price of a share of today in units of [`Price`], unrounded.
    pub(crate) fn exact(self) -> f64 {
        whole(self.sum) / whole(Fixed::<0>::from_units(self.count.max(1))) / self.became
    }

    /// The price as it is shown.
    pub(crate) fn shown(self) -> Price {
        Price::from_f64(self.exact() / whole(Price::ONE))
    }
}

/// Today's price of an offer's shares, and its path.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ResolvedPrice<'a> {
    /// Today's price. Where it is not known, prices are ratios to today.
    pub(crate) today: Option<Price>,
    /// Today's price unrounded, where it is the grant price of a grant.
    pub(crate) at_grant: Option<GrantPrice>,
    /// The assumed path of the price.
    pub(crate) path: &'a PricePath,
    /// The splits, which change no value.
    pub(crate) splits: Splits<'a>,
    /// Today's price in the unit of [`ResolvedPrice::at`].
    start: f64,
    /// What the path's growth comes to over months.
    grown: Powers,
}

impl<'a> ResolvedPrice<'a> {
    pub(crate) fn new(
        today: Option<Price>,
        at_grant: Option<GrantPrice>,
        path: &'a PricePath,
        splits: Splits<'a>,
    ) -> Self {
        let yearly = match path {
            PricePath::Growth(rate) | PricePath::PlanGrowth(rate) => growth(*rate),
            PricePath::Flat | PricePath::ByYear { .. } => 1.0,
        };
        let start = at_grant.or(today.map(GrantPrice::one)).map_or(1.0, GrantPrice::exact);
        Self { today, at_grant, path, splits, start, grown: Powers::of(yearly) }
    }

    /// The price at a service month of a share of today, in units of [`Price`]; a ratio to today where no price is known.
    pub(crate) fn at(&self, month: u16) -> f64 {
        let today = self.at_start();
        match self.path {
            PricePath::Flat => today,
            PricePath::Growth(_) => today * self.grown.over(month.into()),
            PricePath::PlanGrowth(_) => today * self.grown.over(12 * (i32::from(service_year(month)) - 1)),
            PricePath::ByYear { prices, .. } => {
                let index = usize::from(service_year(month)) - 1;
                prices.get(index).or(prices.last()).map_or(today, |&price| whole(price))
            }
        }
    }

    /// The price at which the year after a service month begins: by plan year, that year's price; where prices are typed by year, the typed
    /// one, else the price before it, which is today's at the start.
    pub(crate) fn opening(&self, month: u16) -> f64 {
        match self.path {
            PricePath::Flat | PricePath::Growth(_) => self.at(month),
            PricePath::PlanGrowth(_) => self.at(month + 1),
            PricePath::ByYear { opens, .. } => {
                let typed = month.is_multiple_of(12).then(|| opens.get(usize::from(month / 12))).flatten();
                let before = if month == 0 { self.at_start() } else { self.at(month) };
                typed.map_or(before, |&price| whole(price))
            }
        }
    }

    /// Today's price as one that dollars are converted at.
    pub(crate) fn today_unrounded(&self) -> Option<GrantPrice> {
        self.at_grant.or(self.today.map(GrantPrice::one))
    }

    /// Today's price, in the same unit as [`ResolvedPrice::at`].
    pub(crate) fn at_start(&self) -> f64 {
        self.start
    }

    /// The price at a service month as it is shown, of a share as it is then; `None` where only ratios are known.
    pub(crate) fn shown(&self, timing: Timing, month: u16) -> Option<Price> {
        let known = self.today.is_some() || matches!(self.path, PricePath::ByYear { .. });
        let of_today = self.at(month) / whole(Price::ONE);
        known.then(|| Price::from_f64(of_today / self.splits.by(timing, month)))
    }
}

/// One plus a rate, added as decimals, so that the sum is exact.
pub(crate) fn growth(rate: Rate) -> f64 {
    (Rate::ONE + rate).to_f64()
}

/// A decimal as a count of its smallest units: a whole number, which a float holds exactly.
pub(crate) fn whole<const PLACES: u32>(value: Fixed<PLACES>) -> f64 {
    Fixed::<0>::from_units(value.units()).to_f64()
}
