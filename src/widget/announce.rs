//! Says a text to screen readers once it has stood still for a moment, so that typing is not talked over.

use crate::browser::clock;
use yew::prelude::*;

/// What is said.
#[derive(Clone, PartialEq, Properties)]
pub struct AnnounceProps {
    /// The text.
    pub text: AttrValue,
}

/// A polite, unseen status line.
#[component]
pub fn Announce(props: &AnnounceProps) -> Html {
    let said = use_state_eq(AttrValue::default);
    {
        let said = said.setter();
        use_effect_with(props.text.clone(), move |text| {
            let text = text.clone();
            let waiting = clock::after(700, move || said.set(text));
            move || drop(waiting)
        });
    }
    html! { <p class="unseen" role="status">{ (*said).clone() }</p> }
}
