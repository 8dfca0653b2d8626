//! The share that an offer's stock is of: what it is called, what it costs today, and its price times something.

use crate::page::offers::analysis::words::about;
use crate::results::who::Who;
use offerscope_core::data::catalog;
use offerscope_core::model::fixed::{Money, Price};
use offerscope_core::model::format;
use offerscope_core::model::offer::PricePath;
use offerscope_core::model::scenario::Scenario;

/// A share.
pub(super) struct Share {
    pub(super) company: Option<String>,
    /// The company where it is known, else the offer.
    name: String,
    /// Today's price.
    pub(super) price: Option<Price>,
    /// Whether it is assumed to stay as it is, so that a multiple of what is assumed is a price.
    flat: bool,
}

impl Share {
    pub(super) fn of(scenario: &Scenario, who: &Who, price: Option<Price>) -> Self {
        let offer = scenario.offer(who.id);
        let company = offer.and_then(|offer| offer.company.clone());
        let known = catalog().companies.iter().find(|known| company.as_deref() == Some(known.id));
        let name = known.map_or_else(|| who.name.clone(), |known| known.name.to_owned());
        let flat = offer.is_some_and(|offer| offer.stock.path == PricePath::Flat);
        Self { company, name, price, flat }
    }

    /// `the share price of Microsoft`.
    pub(super) fn called(&self) -> String {
        format!("the share price of {}", self.name)
    }

    /// So many times the price that is assumed, where one price is.
    pub(super) fn at(&self, times: f64) -> Option<Price> {
        self.price.filter(|_| self.flat).map(|now| cents(Price::from_f64(now.to_f64() * times)))
    }
}

/// To the cent.
pub(super) fn cents(price: Price) -> Price {
    const CENT: i64 = Price::ONE.units() / 100;
    price.per(CENT).times(CENT)
}

/// A price in a sentence: `about $1,970`, `$84.50`.
pub(super) fn said(price: Price) -> String {
    if price < Price::ONE.times(100) { format::price(price) } else { about(Money::from_f64(price.to_f64())) }
}
