//! A field for a US state, by its name or its postal code.

use crate::widget::field::Reading;
use offerscope_core::typed::{self, Unread};

/// The postal code of a state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StateCode;

impl Reading for StateCode {
    type Value = String;
    const KEYBOARD: &'static str = "text";

    fn read(&self, text: &str) -> Result<String, Unread> {
        typed::state(text).map(str::to_owned)
    }

    fn show(&self, value: &String) -> String {
        value.clone()
    }
}
