//! Content behind a line that opens it. It is made when it is first opened: most never are, and a phone mounts the page in
//! half the time without it.

use crate::browser::HtmlDetailsElement;
use crate::widget::choose::{Chosen, choose};
use crate::widget::element::classed;
use std::rc::Rc;
use yew::prelude::*;

/// The line, and what it opens to.
pub fn fold(class: &'static str, summary: &'static str, content: impl Fn() -> Html + 'static) -> Html {
    folding(class, summary, Rc::new(content))
}

/// Compiled once for all folds.
fn folding(class: &'static str, summary: &'static str, content: Rc<dyn Fn() -> Html>) -> Html {
    choose(summary, move |opened| {
        let content = if *opened > 0 { content() } else { Html::default() };
        folded(class, summary, opened, content)
    })
}

fn folded(class: &'static str, summary: &'static str, opened: Chosen, content: Html) -> Html {
    let ontoggle = Callback::from(move |event: Event| {
        // Once made it stays: what is typed in it is not lost by closing.
        if event.target_unchecked_into::<HtmlDetailsElement>().open() {
            opened.set(1);
        }
    });
    let details = html! { <details {ontoggle}><summary>{ summary }</summary>{ content }</details> };
    classed(class, details)
}
