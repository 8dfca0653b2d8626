//! A field for a whole number: years, months of service.

use crate::widget::field::Reading;
use offerscope_core::model::bounds::Bound;
use offerscope_core::typed::{self, Unread};

/// A whole number within a bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Whole(pub Bound);

impl Reading for Whole {
    type Value = u16;
    const KEYBOARD: &'static str = "numeric";

    fn read(&self, text: &str) -> Result<u16, Unread> {
        typed::whole(text, self.0)
    }

    fn show(&self, value: &u16) -> String {
        value.to_string()
    }
}
