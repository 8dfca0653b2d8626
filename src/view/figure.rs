//! A figure on the page: a number that opens its proof. The proof is another program's: here is only what to ask it.

use offerscope_core::compute::ask::Ask;
use yew::prelude::*;

/// A number as a button that asks how it is worked out.
pub fn figure(text: String, ask: Ask) -> Html {
    asking("figure", "How this is worked out", text.into(), ask)
}

/// A button that opens a proof (see `crate::proof`).
pub fn asking(class: &'static str, title: &'static str, text: AttrValue, ask: Ask) -> Html {
    html! {
        <button type="button" {class} aria-haspopup="dialog" {title} data-ask={ask.key()}>{ text }</button>
    }
}
