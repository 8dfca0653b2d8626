//! A figure that differs, as plain data.

use crate::model::fixed::{Money, Price, Rate, Shares};
use crate::model::month::Month;
use crate::model::offer::OfferId;

/// Which figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldKey {
    /// The offer it is of, or the current job; `None` for what holds for all.
    pub offer: Option<OfferId>,
    /// Its name in words.
    pub field: &'static str,
    /// Its place from 1 in a list of several; 0 where it is alone.
    pub item: usize,
}

/// A figure that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldDifference {
    /// Which figure.
    pub key: FieldKey,
    /// The reader's own.
    pub own: FieldValue,
    /// That of the link.
    pub theirs: FieldValue,
}

/// A value in the terms of its field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldValue {
    /// None is typed.
    Nothing,
    /// It has no short form, or the short forms of both versions are the same.
    Details,
    /// An amount.
    Money(Money),
    /// A share price.
    Price(Price),
    /// A number of shares.
    Shares(Shares),
    /// A rate.
    Rate(Rate),
    /// A month.
    Month(Month),
    /// A count.
    Count(i64),
    /// Words.
    Text(String),
}

impl FieldValue {
    pub(super) const fn money(amount: &Money) -> Self {
        Self::Money(*amount)
    }

    pub(super) const fn rate(rate: &Rate) -> Self {
        Self::Rate(*rate)
    }

    pub(super) fn price(price: &Option<Price>) -> Self {
        price.map_or(Self::Nothing, Self::Price)
    }

    pub(super) fn month(month: &Option<Month>) -> Self {
        month.map_or(Self::Nothing, Self::Month)
    }

    pub(super) fn count(number: impl TryInto<i64>) -> Self {
        Self::Count(number.try_into().unwrap_or(i64::MAX))
    }

    pub(super) fn text(text: &Option<String>) -> Self {
        text.clone().map_or(Self::Nothing, Self::Text)
    }
}
