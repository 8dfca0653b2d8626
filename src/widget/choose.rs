//! Content that remembers which of several things was chosen. Each component with state of its own costs every visitor some
//! 700 bytes; this one serves all whose state is a small number.

use yew::prelude::*;
use yew::virtual_dom::Key;

/// The choice in force, which content can change.
pub type Chosen = UseStateHandle<usize>;

#[derive(Clone, PartialEq, Properties)]
struct ChooseProps {
    content: Callback<Chosen, Html>,
}

/// Content made from a choice: 0 at first, and again with another key. The key also tells it from others beside it.
pub fn choose(key: impl Into<Key>, content: impl Fn(Chosen) -> Html + 'static) -> Html {
    html! { <Choose key={key} content={Callback::from(content)} /> }
}

#[component]
fn Choose(props: &ChooseProps) -> Html {
    props.content.emit(use_state_eq(|| 0))
}
