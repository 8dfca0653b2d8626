//! Content behind a line that opens it. It is made when it is first opened: most never are, and a phone mounts the page in
//! half the time without it.

use crate::browser::HtmlDetailsElement;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
struct FoldProps {
    class: &'static str,
    summary: &'static str,
    content: Callback<(), Html>,
}

/// The line, and what it opens to.
pub fn fold(class: &'static str, summary: &'static str, content: impl Fn() -> Html + 'static) -> Html {
    html! { <Fold key={summary} {class} {summary} content={Callback::from(move |()| content())} /> }
}

#[component]
fn Fold(props: &FoldProps) -> Html {
    let opened = use_state_eq(|| false);
    let ontoggle = {
        let opened = opened.setter();
        Callback::from(move |event: Event| {
            // Once made it stays: what is typed in it is not lost by closing.
            if event.target_unchecked_into::<HtmlDetailsElement>().open() {
                opened.set(true);
            }
        })
    };
    html! {
        <details class={props.class} {ontoggle}>
            <summary>{ props.summary }</summary>
            if *opened { { props.content.emit(()) } }
        </details>
    }
}
