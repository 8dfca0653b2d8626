//! Filling an offer from a pay target: grants and sign-on are replaced at once, which can be undone as one step.

use crate::page::offers::editor::change::package::fill_from;
use crate::page::offers::editor::target::{TargetProps, target};
use crate::widget::form::Form;
use offerscope_core::model::offer::Offer;
use yew::prelude::*;

/// Lists that it replaces: their fields start again.
const LISTS: &[&str] = &["grant-", "sign-on-", "refresher-", "top-up-"];

/// The fields of the target, and the button that fills.
pub(super) fn fill(form: &Form<Offer>, offer: &Offer) -> Html {
    target(TargetProps { offer: offer.clone(), today: form.today, on_fill: filling(form) })
}

/// What puts a filled offer's package in place of the one there is.
pub fn filling(form: &Form<Offer>) -> Callback<Offer> {
    let says = "Filled from the pay target: grants and sign-on are new; refreshers and top-up are gone.";
    form.replace(LISTS, "sheet-name".into(), Some(says), |offer: &mut Offer, filled: Offer| {
        fill_from(offer, filled);
    })
}
