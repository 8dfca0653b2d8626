//! What filling an offer from a pay target replaces. No markup here.

use offerscope_core::model::offer::Offer;

/// Takes grants, sign-on and what is expected later from a filled offer, and nothing else.
pub fn fill_from(offer: &mut Offer, filled: Offer) {
    let Offer { grants, sign_on, refreshers, top_up, .. } = filled;
    *offer = Offer { grants, sign_on, refreshers, top_up, ..std::mem::take(offer) };
}
