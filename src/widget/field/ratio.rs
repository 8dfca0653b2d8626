//! A field for the ratio of a stock split.

use crate::widget::field::Reading;
use offerscope_core::model::fixed::Rate;
use offerscope_core::typed::{self, Unread};

/// How many new shares an old one becomes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SplitRatio;

impl Reading for SplitRatio {
    type Value = Rate;

    fn read(&self, text: &str) -> Result<Rate, Unread> {
        typed::ratio(text)
    }

    fn show(&self, value: &Rate) -> String {
        typed::show_ratio(*value)
    }
}
