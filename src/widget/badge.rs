//! The badge of an offer: its letter in its hue.

use offerscope_core::model::scenario;
use yew::prelude::*;

/// The badge of the offer at a position.
pub fn letter(position: usize) -> Html {
    let letter = scenario::letter(position).to_string();
    html! { <span class="letter" data-offer={letter.clone()}>{ letter }</span> }
}
