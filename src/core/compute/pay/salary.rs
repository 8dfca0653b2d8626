//! The base by service year and by month, raises included.

use super::resolved::ResolvedOffer;

/// The annual base of a service year in dollars.
pub(crate) fn annual_base(terms: &ResolvedOffer<'_>, year: u16) -> f64 {
    terms.offer.base.to_f64() * terms.raises.over(12 * (i32::from(year) - 1))
}

pub(crate) fn base_by(terms: &ResolvedOffer<'_>, month: u16) -> f64 {
    let (years, months) = (month / 12, month % 12);
    let complete: f64 = (1..=years).map(|year| annual_base(terms, year)).sum();
    complete + annual_base(terms, years + 1) * f64::from(months) / 12.0
}
