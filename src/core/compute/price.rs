//! Share prices at vest months.
//!
//! The path is flat unless the reader chooses growth up to each vest, growth by plan year, or a price for each service year. A price here
//! is a float in units of [`Price`] (ten-thousandths of a dollar). Every typed price is then a whole number, and sums of parts × prices
//! stay exact.

use crate::compute::ledger::service_year;
use crate::model::fixed::{Fixed, Price, Rate};
use crate::model::offer::PricePath;

/// Today's price of an offer's shares, and its path.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Quote<'a> {
    /// Today's price. `None` where none is known: then the path is a ratio to today, whatever today is.
    pub(crate) today: Option<Price>,
    /// What is assumed of the future.
    pub(crate) path: &'a PricePath,
}

impl Quote<'_> {
    /// The price at a service month: units of [`Price`], or a ratio to today where no price is known.
    pub(crate) fn at(&self, month: u16) -> f64 {
        let today = self.today.map_or(1.0, whole);
        match self.path {
            PricePath::Flat => today,
            PricePath::Growth(rate) => today * libm::pow(growth(*rate), f64::from(month) / 12.0),
            PricePath::PlanGrowth(rate) => {
                today * libm::pow(growth(*rate), f64::from(service_year(month)) - 1.0)
            }
            PricePath::ByYear(prices) => {
                let index = usize::from(service_year(month)) - 1;
                prices.get(index).or(prices.last()).map_or(today, |&price| whole(price))
            }
        }
    }

    /// The price at which the year after a service month begins: where each year has one price, that year's.
    pub(crate) fn opening(&self, month: u16) -> f64 {
        let of_years = matches!(self.path, PricePath::PlanGrowth(_) | PricePath::ByYear(_));
        self.at(month + u16::from(of_years))
    }

    /// Today's price as [`Quote::at`] counts it.
    pub(crate) fn at_start(&self) -> f64 {
        self.today.map_or(1.0, whole)
    }

    /// The price at a service month as one reads it; `None` where only ratios are known.
    pub(crate) fn shown(&self, month: u16) -> Option<Price> {
        let known = self.today.is_some() || matches!(self.path, PricePath::ByYear(_));
        known.then(|| Price::from_f64(self.at(month) / whole(Price::ONE)))
    }
}

/// One plus a rate, as the decimal sum it is.
pub(crate) fn growth(rate: Rate) -> f64 {
    (Rate::ONE + rate).to_f64()
}

/// A decimal as its count of smallest units: a whole number, which floats hold exactly.
pub(crate) fn whole<const PLACES: u32>(value: Fixed<PLACES>) -> f64 {
    Fixed::<0>::from_units(value.units()).to_f64()
}
