//! A region without a picture: its heading, what it found, its content. Looks like the frame of a chart.

use crate::widget::element::element;
use yew::prelude::*;

/// A region; `id` is unique in the document.
pub(crate) fn region(id: &'static str, title: &'static str, found: Html, content: Html) -> Html {
    warned(id, title, None, found, content)
}

/// A region that says what is off before what it found.
pub(crate) fn warned(
    id: &'static str,
    title: &'static str,
    off: Option<Html>,
    found: Html,
    content: Html,
) -> Html {
    let name = format!("{id}-title");
    let apart = if off.is_some() { "stack" } else { "" };
    let head = html! { <h2 id={name.clone()}>{ title }</h2> };
    let head = [head, off.unwrap_or_default(), element("p", "frame__found", found)];
    html! {
        <section class="card stack" key={id} {id} aria-labelledby={name}>
            { element("header", apart, head.into_iter().collect()) }
            { content }
        </section>
    }
}

/// A region that has nothing to show yet, and says what it needs.
pub(crate) fn waiting(id: &'static str, title: &'static str, needs: &'static str) -> Html {
    region(id, title, Html::from(needs), Html::default())
}
