//! The words of what differs.

use super::value::{FieldKey, FieldValue};
use crate::model::format;

/// The name of a figure: `Base a year`, `Sign-on 2`.
pub fn field_words(key: FieldKey) -> String {
    let FieldKey { offer: _, field, item } = key;
    if item > 0 { format!("{field} {}", item + 1) } else { field.to_owned() }
}

/// What stands in the table for a value: of the reader's own version, or of the link.
pub fn value_words(value: &FieldValue, is_own: bool) -> String {
    match value {
        FieldValue::Nothing => "none".into(),
        FieldValue::Details if is_own => "as you typed it".into(),
        FieldValue::Details => "something else".into(),
        FieldValue::Money(amount) => format::money(*amount),
        FieldValue::Price(price) => format::price(*price),
        FieldValue::Shares(shares) => format!("{} shares", format::shares(*shares)),
        FieldValue::Rate(rate) => format::percent(*rate),
        FieldValue::Month(month) => format::month(*month),
        FieldValue::Months(months) => format!("{months} months"),
        FieldValue::Years(years) => format::span(*years),
        FieldValue::Text(text) => text.clone(),
    }
}
