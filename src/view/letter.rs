//! The badge of an offer: its letter in its hue.

use offerscope_core::compute::compare::OfferPay;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario;
use yew::prelude::*;

/// The badge of the offer at a position.
pub fn letter(position: usize) -> Html {
    let letter = scenario::letter(position).to_string();
    html! { <span class="letter" data-offer={letter.clone()}>{ letter }</span> }
}

/// The badge of a column: an offer's by its position, none for the current job.
pub fn column_letter(position: usize, pay: &OfferPay) -> Html {
    if pay.id == OfferId::CURRENT { Html::default() } else { letter(position) }
}
