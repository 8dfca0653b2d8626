//! A field for a length of time, in months or years.

use crate::widget::field::Reading;
use offerscope_core::model::bounds::Bound;
use offerscope_core::typed::{self, Unread};

/// Whole months within a bound, shown as years where they are whole ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duration(pub Bound);

impl Reading for Duration {
    type Value = u16;

    fn read(&self, text: &str) -> Result<u16, Unread> {
        typed::duration(text, self.0)
    }

    fn show(&self, value: &u16) -> String {
        match (value / 12, value % 12) {
            (1, 0) => "1 year".into(),
            (years, 0) => format!("{years} years"),
            _ if *value == 1 => "1 month".into(),
            _ => format!("{value} months"),
        }
    }
}
