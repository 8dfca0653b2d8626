//! A figure on the page: a number that opens its proof.

use offerscope_core::compute::explain::Ask;
use yew::prelude::*;

/// A number as a button that asks how it is worked out (see `proof`).
pub fn figure(text: String, asks: Ask, to: &Callback<Ask>) -> Html {
    let to = to.clone();
    let onclick = Callback::from(move |_: MouseEvent| to.emit(asks));
    html! {
        <button type="button" class="figure" aria-haspopup="dialog" title="How this is worked out" {onclick}>
            { text }
        </button>
    }
}
