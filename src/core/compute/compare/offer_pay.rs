//! What one offer pays over the years compared, and the order of several.

use super::band::BandPlace;
use crate::compute::number::order::largest_first;
use crate::compute::pay::ledger::{Ledger, YearPay};
use crate::model::facts::ladder::RecentPrice;
use crate::model::fixed::{Money, Price};
use crate::model::offer::OfferId;

impl OfferPay {
    /// Pay of a service year from 1, or of all years compared.
    pub fn total(&self, year: Option<u16>) -> Money {
        match year {
            None => self.sum.total(),
            Some(year) => {
                self.years.iter().find(|pay| pay.year == year).map(YearPay::total).unwrap_or_default()
            }
        }
    }

    /// Pay of the years compared, by calendar year.
    pub fn calendar(&self) -> Vec<YearPay> {
        self.ledger.calendar_years(self.sum.year)
    }

    /// How much more it pays than another offer, in a service year or over all years compared; negative where it pays less.
    pub fn over(&self, other: &Self, year: Option<u16>) -> Money {
        self.total(year) - other.total(year)
    }
}

/// Offers by their totals, the largest first, of equal totals the earlier.
pub(crate) fn by_total<T: Copy>(offers: impl Iterator<Item = (T, Money)>) -> Vec<T> {
    let (offers, totals): (Vec<T>, Vec<Money>) = offers.unzip();
    largest_first(&totals, Money::cmp).into_iter().filter_map(|at| offers.get(at).copied()).collect()
}

/// What one offer pays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferPay {
    /// Id of the offer.
    pub id: OfferId,
    /// Its name.
    pub name: String,
    /// The months that everything else sums; at least four years of them.
    pub ledger: Ledger,
    /// The service years compared.
    pub years: Vec<YearPay>,
    /// All years compared together, by part.
    pub sum: YearPay,
    /// The total divided by the years.
    pub average: Money,
    /// Base and sign-on over all years compared.
    pub guaranteed: Money,
    /// Bonus and equity over all years compared.
    pub at_risk: Money,
    /// Pay of a year after every sign-on payment and every grant of the letter has ended: base and bonus of that year, plus endless yearly
    /// refreshers at the granted dollars.
    pub steady_state: Money,
    /// Places in the pay ranges of L6 and L7.
    pub band: Vec<BandPlace>,
    /// Today's share price that is used; `None` where none is needed or known.
    pub price: Option<Price>,
    /// The company's recent price, where that one is used.
    pub recent: Option<RecentPrice>,
}
