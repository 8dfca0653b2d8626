//! How an offer is told from others: its badge (a letter in its hue) and its name.

use crate::widget::element::element;
use offerscope_core::model::scenario;
use yew::prelude::*;

/// The badge of the offer at a position.
pub fn badge(position: usize) -> Html {
    let letter = scenario::letter(position).to_string();
    html! { <span class="badge" data-offer={letter.clone()}>{ letter }</span> }
}

/// A name that someone typed, set apart from the text around it: a name written from right to left must not turn the figure behind it around.
pub fn name(name: &str) -> Html {
    element("bdi", "name", Html::from(name.to_owned()))
}
