//! A field for a rate in percent.

use crate::widget::field::Reading;
use offerscope_core::model::bounds::Bound;
use offerscope_core::model::fixed::Rate;
use offerscope_core::model::format;
use offerscope_core::typed::{self, Unread};

/// A rate in percent, within a bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Percent(pub Bound);

impl Reading for Percent {
    type Value = Rate;

    fn read(&self, text: &str) -> Result<Rate, Unread> {
        typed::percent(text, self.0)
    }

    fn show(&self, value: &Rate) -> String {
        format::percent(*value)
    }
}
