//! Content that remembers which of several things was chosen.

use crate::widget::stateful::keyed;
use yew::functional::Hook;
use yew::prelude::*;
use yew::virtual_dom::Key;

/// The choice in force, which content can change.
pub type Chosen = UseStateHandle<usize>;

/// Content made from a choice: 0 at first, and again with another key. The key also tells it from others beside it.
pub fn choose(key: impl Into<Key>, content: impl Fn(Chosen) -> Html + 'static) -> Html {
    keyed(key, Callback::from(content), |content, hooks| content.emit(use_state_eq(|| 0).run(hooks)))
}
