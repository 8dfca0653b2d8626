//! What the fields of the current job change, as pure functions. No markup here.

use offerscope_core::model::current::{Current, PastGrant, Unvested, UnvestedSize};
use offerscope_core::model::fixed::{Money, Price, Shares};
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::{Clawback, ClawbackRule, Grant, GrantSize, Offer, OfferId, Stock};
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::sign_on::PastTranche;

/// A current job as it is added: nothing typed, and no company, since it may be any.
pub fn added() -> Current {
    let offer = Offer { id: OfferId::CURRENT, name: "Current job".into(), ..Offer::default() };
    Current { offer, ..Current::default() }
}

/// The company of the current job, at the share price that it has here already.
pub fn set_company(scenario: &mut Scenario, company: Option<String>) {
    let stock = scenario.stock_of(&company).unwrap_or_default();
    if let Some(job) = &mut scenario.current {
        job.offer.stock = stock;
        job.offer.level = None;
        job.offer.company = company;
    }
}

/// The share price of the current job's company. What is assumed of its future stays as the offers have it.
pub fn set_price(scenario: &mut Scenario, price: Option<Price>) {
    let Some(job) = &mut scenario.current else { return };
    job.offer.stock.price = price;
    let company = job.offer.company.clone();
    if let Some(stock) = scenario.stock_of(&company) {
        scenario.set_stock(&company, &Stock { price, ..stock });
    }
}

/// A vest still to come as it is added: three months into the comparison, nothing typed.
pub fn unvested(begins: Month) -> Unvested {
    Unvested { month: begins.plus(3), size: UnvestedSize::Shares(Shares::ZERO) }
}

/// What a vest still to come is counted in; the number is typed anew.
pub fn set_unvested(size: &mut UnvestedSize, kind: &str) {
    *size = match (kind, *size) {
        ("dollars", UnvestedSize::Shares(_)) => UnvestedSize::Dollars(Money::ZERO),
        ("shares", UnvestedSize::Dollars(_)) => UnvestedSize::Shares(Shares::ZERO),
        (_, same) => same,
    };
}

/// A grant of the past as it is added: shares, granted a year before the comparison begins.
pub fn past_grant(begins: Month) -> PastGrant {
    let granted = Month::from_index(begins.index().saturating_sub(12)).unwrap_or(begins);
    PastGrant { granted, grant: Grant { size: GrantSize::Shares(Shares::ZERO), ..Grant::default() } }
}

/// A tranche that may go back as it is added: paid as the comparison begins, the part left of a year.
pub fn past_tranche(begins: Month) -> PastTranche {
    PastTranche { amount: Money::ZERO, paid: begins, clawback: Clawback::new(ClawbackRule::ProRata, 12) }
}
