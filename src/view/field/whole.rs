//! A field for a whole number: years, months of service.

use super::{Reading, TypedField};
use offerscope_core::model::typed;

/// A whole number between two ends, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Whole {
    /// The least.
    pub low: u16,
    /// The most.
    pub high: u16,
}

impl Default for Whole {
    fn default() -> Self {
        Self { low: 0, high: u16::MAX }
    }
}

impl Reading for Whole {
    type Value = u16;
    const KEYBOARD: &'static str = "numeric";

    fn read(&self, text: &str) -> Result<u16, String> {
        typed::whole(text, self.low, self.high)
    }

    fn show(&self, value: &u16) -> String {
        value.to_string()
    }
}

/// A field for a whole number; say its ends with `reading={Whole { low: 1, high: 10 }}`.
pub type WholeField = TypedField<Whole>;
