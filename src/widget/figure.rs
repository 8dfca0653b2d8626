//! A figure on the page: a number that opens its proof. The proof is another program's: here is only what to ask it.

use offerscope_core::compute::ask::Ask;
use yew::prelude::*;

/// A number as a button that asks how it is worked out (see `crate::depth`).
pub fn figure(text: String, ask: Ask) -> Html {
    figure_of(text, ask.key())
}

/// The same by the key of what it asks.
pub fn figure_of(text: String, key: String) -> Html {
    html! {
        <button type="button" class="figure" aria-haspopup="dialog" title="How this is worked out" data-ask={key}>
            { text }
        </button>
    }
}

/// A button that asks the second program what no number on the page does (see `crate::depth`).
pub fn asking(text: &'static str, label: Option<String>, key: String) -> Html {
    html! { <button type="button" class="button" aria-label={label} data-ask={key}>{ text }</button> }
}
