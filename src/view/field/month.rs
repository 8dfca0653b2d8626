//! A field for a month of a year.

use super::{Optional, Reading, TypedField};
use offerscope_core::model::format;
use offerscope_core::model::month::Month;

/// A calendar month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Calendar;

impl Reading for Calendar {
    type Value = Month;
    const KEYBOARD: &'static str = "text";

    fn read(&self, text: &str) -> Result<Month, String> {
        Month::parse(text)
    }

    fn show(&self, value: &Month) -> String {
        format::month(*value)
    }
}

/// A field for a month.
pub type MonthField = TypedField<Calendar>;
/// A field for a month that may stay empty.
pub type OptionalMonthField = TypedField<Optional<Calendar>>;
