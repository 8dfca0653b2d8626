//! How an offer is told from others: its badge (a letter in its hue) and its name.

use offerscope_core::model::offer::Offer;
use offerscope_core::model::scenario;
use yew::prelude::*;

/// The badge of the offer at a position.
pub fn badge(position: usize) -> Html {
    let letter = scenario::letter(position).to_string();
    html! { <span class="badge" data-offer={letter.clone()}>{ letter }</span> }
}

/// What an offer is called where it has no name yet.
pub fn name_of(offer: &Offer, position: usize) -> String {
    if offer.name.is_empty() { format!("Offer {}", scenario::letter(position)) } else { offer.name.clone() }
}
