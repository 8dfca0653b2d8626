//! A region without a picture: its heading, what it found, its content. Looks like the frame of a chart.

use crate::view::element::element;
use yew::prelude::*;

/// A region; `id` is unique in the document.
pub(super) fn region(id: &'static str, title: &'static str, found: Html, content: Html) -> Html {
    let name = format!("{id}-title");
    html! {
        <section class="card stack" {id} aria-labelledby={name.clone()}>
            <header>
                <h2 id={name}>{ title }</h2>
                { element("p", "frame__found", found) }
            </header>
            { content }
        </section>
    }
}

/// A region that has nothing to show yet, and says what it needs.
pub(super) fn waiting(id: &'static str, title: &'static str, needs: &'static str) -> Html {
    region(id, title, Html::from(needs), Html::default())
}
