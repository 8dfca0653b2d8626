//! A figure that differs, as plain data, and the walk that finds it.

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
    /// Its place in a list, from 0.
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
    /// A number of months.
    Months(u16),
    /// A number of years.
    Years(u16),
    /// Words.
    Text(String),
}

/// A figure of a scenario or of an offer. The number is its place in a list.
pub(super) struct ComparedField<T> {
    pub(super) name: &'static str,
    pub(super) value: fn(&T, usize) -> FieldValue,
    pub(super) take: fn(&mut T, &T, usize),
}

/// What is taken over on the way.
#[derive(Clone, Copy, Debug)]
pub(super) enum Taking {
    Nothing,
    One(FieldKey),
    All,
}

/// Notes what differs, and takes it over where it should.
pub(super) struct Walk {
    pub(super) taking: Taking,
    /// The offer it is at.
    pub(super) offer: Option<OfferId>,
    pub(super) found: Vec<FieldDifference>,
}

impl Walk {
    pub(super) fn figure<T: Clone + PartialEq>(
        &mut self,
        figure: &ComparedField<T>,
        own: &mut T,
        theirs: &T,
        item: usize,
    ) {
        let ComparedField { name, value, take } = figure;
        let mut taken = own.clone();
        take(&mut taken, theirs, item);
        if taken != *own && self.notes(name, item, [value(own, item), value(theirs, item)]) {
            *own = taken;
        }
    }

    /// Notes a figure. Returns whether it is taken over.
    fn notes(&mut self, field: &'static str, item: usize, [own, mut theirs]: [FieldValue; 2]) -> bool {
        let key = FieldKey { offer: self.offer, field, item };
        if own == theirs {
            theirs = FieldValue::Details;
        }
        self.found.push(FieldDifference { key, own, theirs });
        match self.taking {
            Taking::Nothing => false,
            Taking::One(one) => one == key,
            Taking::All => true,
        }
    }
}
