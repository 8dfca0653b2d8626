//! One offer as the sentences of the verdict see it: its place, its pay, and what it was resolved to.

use super::offer_pay::OfferPay;
use super::sentence::Named;
use super::window::WindowPay;
use crate::compute::pay::resolved::ResolvedOffer;
use crate::model::fixed::Money;

/// One offer, for the sentences.
#[derive(Clone, Copy)]
pub(crate) struct Contender<'a> {
    pub(crate) index: usize,
    pub(crate) pay: &'a OfferPay,
    /// Its pay over the months of all choices.
    pub(crate) window: &'a WindowPay,
    pub(crate) terms: &'a ResolvedOffer<'a>,
}

impl Contender<'_> {
    pub(crate) fn named(&self) -> Named<'_> {
        Named { index: Some(self.index), name: &self.pay.name }
    }

    pub(crate) fn total(&self) -> Money {
        self.window.sum.total()
    }
}
