//! What filling an offer from a pay target replaces, as it was. No markup here.

use offerscope_core::model::offer::{Grant, Offer, Refresher, SignOn, TopUp};

/// The grants, the sign-on and what is expected later.
#[derive(Clone, Debug, PartialEq)]
pub struct Package {
    grants: Vec<Grant>,
    sign_on: Vec<SignOn>,
    refreshers: Vec<Refresher>,
    top_up: Option<Box<TopUp>>,
}

impl Package {
    /// Those of an offer.
    pub fn of(offer: &Offer) -> Self {
        let Offer { grants, sign_on, refreshers, top_up, .. } = offer.clone();
        Self { grants, sign_on, refreshers, top_up }
    }

    /// Puts them into an offer, and gives back those that it had.
    #[must_use]
    pub fn put(self, offer: &mut Offer) -> Self {
        let before = Self::of(offer);
        let Self { grants, sign_on, refreshers, top_up } = self;
        *offer = Offer { grants, sign_on, refreshers, top_up, ..std::mem::take(offer) };
        before
    }
}
