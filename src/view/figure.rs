//! A figure on the page: a number that opens its proof.

use yew::prelude::*;

/// A number as a button; `on_open` shows how it is worked out (see `proof`).
pub fn figure(text: impl Into<AttrValue>, on_open: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="figure" aria-haspopup="dialog" title="How this is worked out" onclick={on_open}>
            { text.into() }
        </button>
    }
}
