//! A field for dollars that may be a saving.

use crate::widget::field::Reading;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use offerscope_core::typed::{self, Unread};

/// An amount that is negative where something costs less; empty while it is nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signed;

impl Reading for Signed {
    type Value = Money;
    // The decimal keyboards of phones have no minus sign.
    const KEYBOARD: &'static str = "text";

    fn read(&self, text: &str) -> Result<Money, Unread> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(Money::ZERO);
        }
        typed::signed(text)
    }

    fn show(&self, value: &Money) -> String {
        if value.is_zero() { String::new() } else { format::money(*value) }
    }
}
