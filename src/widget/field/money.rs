//! Fields for dollars: amounts and share prices.

use crate::widget::field::Reading;
use offerscope_core::model::bounds::{self, Bound};
use offerscope_core::model::fixed::{Money, Price};
use offerscope_core::model::format;
use offerscope_core::typed::{self, Unread};

/// An amount in dollars, within a bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dollars(pub Bound);

impl Reading for Dollars {
    type Value = Money;

    fn read(&self, text: &str) -> Result<Money, Unread> {
        Ok(Money::from_units(self.0.check(typed::money(text)?.units())?))
    }

    fn show(&self, value: &Money) -> String {
        format::money(*value)
    }
}

/// An amount whose field is empty while it is nothing: a blank offer asks, it does not say $0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ZeroBlank(pub Dollars);

impl Default for ZeroBlank {
    fn default() -> Self {
        Self(Dollars(bounds::AMOUNT))
    }
}

impl Reading for ZeroBlank {
    type Value = Money;

    fn read(&self, text: &str) -> Result<Money, Unread> {
        if text.trim().is_empty() { Ok(Money::ZERO) } else { self.0.read(text) }
    }

    fn show(&self, value: &Money) -> String {
        if value.is_zero() { String::new() } else { self.0.show(value) }
    }
}

/// A share price in dollars, within a bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PerShare(pub Bound);

impl Default for PerShare {
    fn default() -> Self {
        Self(bounds::PRICE)
    }
}

impl Reading for PerShare {
    type Value = Price;

    fn read(&self, text: &str) -> Result<Price, Unread> {
        Ok(Price::from_units(self.0.check(typed::price(text)?.units())?))
    }

    fn show(&self, value: &Price) -> String {
        format::price(*value)
    }
}
