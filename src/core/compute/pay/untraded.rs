//! Stock without a public share price: it counts as it vests, and the reader may not be able to sell it.

use crate::data::Catalog;
use crate::model::offer::{GrantSize, Offer};

/// Companies with shares that are not traded: the claim behind the schedule of each, in `data/companies.toml`, says so.
const UNTRADED: [&str; 1] = ["stripe"];

/// What is said of an offer's stock, if its company has no public share price; of a company that is not listed here, if none was typed.
pub fn untraded(offer: &Offer, name: &str, catalog: &Catalog) -> Option<String> {
    if !offer.grants.iter().any(|grant| is_paid(grant.size)) && offer.refreshers.is_empty() {
        return None;
    }
    let sell = "you may not be able to sell these shares";
    match offer.company.as_deref() {
        Some(id) if UNTRADED.contains(&id) => {
            let company = catalog.company(id).map_or(name, |company| company.name);
            Some(format!("{company} has no public share price: {sell}."))
        }
        None if offer.stock.price.is_none() => {
            Some(format!("If the company of {name} has no public share price, {sell}."))
        }
        _ => None,
    }
}

fn is_paid(size: GrantSize) -> bool {
    match size {
        GrantSize::Shares(shares) => !shares.is_zero(),
        GrantSize::Dollars { amount, .. } | GrantSize::Yearly(amount) | GrantSize::AtVest(amount) => {
            !amount.is_zero()
        }
    }
}
