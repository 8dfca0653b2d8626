//! Stock without a public share price: it counts as it vests, and the reader may not be able to sell it.

use crate::data::Catalog;
use crate::model::offer::Offer;

/// What is said of an offer's stock, if its company has no public share price; of a company that is not listed here, if none was typed.
pub fn untraded(offer: &Offer, name: &str, catalog: &Catalog) -> Option<String> {
    if offer.grants.iter().all(|grant| grant.size.is_zero()) && offer.refreshers.is_empty() {
        return None;
    }
    let sell = "you may not be able to sell these shares";
    let company = offer.company.as_deref().map(|id| catalog.company(id));
    match company {
        Some(Some(company)) if !company.traded => {
            Some(format!("{} has no public share price: {sell}.", company.name))
        }
        None if offer.stock.price.is_none() => {
            Some(format!("If the company of {name} has no public share price, {sell}."))
        }
        _ => None,
    }
}
