//! A figure on the page: a number that opens its proof.

use offerscope_core::compute::explain::Ask;
use yew::prelude::*;

/// A number as a button that asks how it is worked out (see `proof`).
pub fn figure(text: String, ask: &Callback<Ask>, asks: Ask) -> Html {
    html! {
        <button type="button" class="figure" aria-haspopup="dialog" title="How this is worked out" onclick={ask.reform(move |_| asks)}>
            { text }
        </button>
    }
}
