//! Content behind a line that opens it. It is made when it is first opened: most never are, and a phone mounts the page in
//! half the time without it.

use crate::browser::HtmlDetailsElement;
use crate::view::choose::choose;
use yew::prelude::*;

/// The line, and what it opens to.
pub fn fold(class: &'static str, summary: &'static str, content: impl Fn() -> Html + 'static) -> Html {
    choose(summary, move |opened| {
        let made = *opened > 0;
        let ontoggle = Callback::from(move |event: Event| {
            // Once made it stays: what is typed in it is not lost by closing.
            if event.target_unchecked_into::<HtmlDetailsElement>().open() {
                opened.set(1);
            }
        });
        html! {
            <details {class} {ontoggle}>
                <summary>{ summary }</summary>
                if made { { content() } }
            </details>
        }
    })
}
