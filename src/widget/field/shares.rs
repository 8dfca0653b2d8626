//! A field for a number of shares.

use crate::widget::field::Reading;
use offerscope_core::model::bounds;
use offerscope_core::model::fixed::Shares;
use offerscope_core::typed::{self, Unread};

/// A number of shares, fractions allowed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ShareCount;

impl Reading for ShareCount {
    type Value = Shares;

    fn read(&self, text: &str) -> Result<Shares, Unread> {
        Ok(Shares::from_units(bounds::SHARES.check(typed::shares(text)?.units())?))
    }

    fn show(&self, value: &Shares) -> String {
        typed::show_shares(*value)
    }
}
