//! A field for the daily closes of an averaging window, as pasted from a table of prices.

use crate::widget::field::Reading;
use offerscope_core::model::fixed::Price;
use offerscope_core::model::format;
use offerscope_core::typed::{Unread, lists};

/// Share prices between spaces, commas or line breaks; none is allowed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Closes;

impl Reading for Closes {
    type Value = Vec<Price>;
    const KEYBOARD: &'static str = "text";

    fn read(&self, text: &str) -> Result<Vec<Price>, Unread> {
        Ok(lists::closes(text)?)
    }

    fn show(&self, value: &Vec<Price>) -> String {
        value.iter().map(|price| format::price(*price).replace(',', "")).collect::<Vec<_>>().join(" ")
    }
}
