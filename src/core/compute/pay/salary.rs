//! The base by service year and by month, raises included.

use super::price::growth;
use crate::model::offer::Offer;

/// The annual base of a service year in dollars.
pub(crate) fn annual_base(offer: &Offer, year: u16) -> f64 {
    let raises = f64::from(year) - 1.0;
    offer.base.to_f64() * libm::pow(growth(offer.raise), raises)
}

pub(crate) fn base_by(offer: &Offer, month: u16) -> f64 {
    let (years, months) = (month / 12, month % 12);
    let complete: f64 = (1..=years).map(|year| annual_base(offer, year)).sum();
    complete + annual_base(offer, years + 1) * f64::from(months) / 12.0
}
