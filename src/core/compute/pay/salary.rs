//! The base by service year and by month, raises included.

use super::price::growth;
use crate::model::offer::Offer;

/// The service years that are worked out ahead: those in which anything vests, and the one after them.
const YEARS: u16 = 22;

/// The annual base of every service year, in dollars.
#[derive(Clone, Debug)]
pub(crate) struct Salary {
    base: f64,
    raise: f64,
    /// From the first service year: its base, and all base up to its end.
    years: Vec<(f64, f64)>,
}

impl Salary {
    pub(crate) fn of(offer: &Offer) -> Self {
        let (base, raise) = (offer.base.to_f64(), growth(offer.raise));
        let mut complete = 0.0;
        let years = (1..=YEARS).map(|year| {
            let annual = annual(base, raise, year);
            complete += annual;
            (annual, complete)
        });
        Self { base, raise, years: years.collect() }
    }

    /// The base of a service year.
    pub(crate) fn annual(&self, year: u16) -> f64 {
        let known = usize::from(year).checked_sub(1).and_then(|at| self.years.get(at));
        known.map_or_else(|| annual(self.base, self.raise, year), |(annual, _)| *annual)
    }

    /// All base up to a service month.
    pub(crate) fn by(&self, month: u16) -> f64 {
        let (years, months) = (month / 12, month % 12);
        let complete = match usize::from(years).checked_sub(1).map(|at| self.years.get(at)) {
            None => 0.0,
            Some(Some((_, complete))) => *complete,
            Some(None) => (1..=years).map(|year| self.annual(year)).sum(),
        };
        complete + self.annual(years + 1) * f64::from(months) / 12.0
    }
}

fn annual(base: f64, raise: f64, year: u16) -> f64 {
    base * libm::pow(raise, f64::from(year) - 1.0)
}
