//! A field for a month of a year.

use crate::widget::field::Reading;
use offerscope_core::model::month::Month;
use offerscope_core::typed::{self, Unread};

/// A calendar month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Calendar;

impl Reading for Calendar {
    type Value = Month;
    const KEYBOARD: &'static str = "text";

    fn read(&self, text: &str) -> Result<Month, Unread> {
        typed::month(text)
    }

    fn show(&self, value: &Month) -> String {
        // Three letters of the name: a whole one does not fit a field on a small phone.
        let name: String = value.name().chars().take(3).collect();
        format!("{name} {}", value.year())
    }
}

/// A calendar month from one to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CalendarBetween(pub Month, pub Month);

impl Reading for CalendarBetween {
    type Value = Month;
    const KEYBOARD: &'static str = "text";

    fn read(&self, text: &str) -> Result<Month, Unread> {
        let Self(first, last) = *self;
        let month = typed::month(text)?;
        if month < first || month > last {
            let [month, first, last] = [month, first, last].map(|month| Calendar.show(&month));
            return Err(format!("{month} is not counted. Type a month from {first} to {last}.").into());
        }
        Ok(month)
    }

    fn show(&self, value: &Month) -> String {
        Calendar.show(value)
    }
}
