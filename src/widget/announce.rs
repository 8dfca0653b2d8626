//! Says a text to screen readers once it has stood still for a moment, so that typing is not talked over.

use crate::browser::clock;
use crate::widget::stateful::stateful;
use yew::functional::Hook;
use yew::prelude::*;

/// A polite, unseen status line that says a text.
pub fn announce(text: AttrValue) -> Html {
    stateful(text, |text, hooks| use_announcing(text).run(hooks))
}

#[hook]
fn use_announcing(text: &AttrValue) -> Html {
    let said = use_state_eq(AttrValue::default);
    {
        let said = said.setter();
        use_effect_with(text.clone(), move |text| {
            let text = text.clone();
            let waiting = clock::after(700, move || said.set(text));
            move || drop(waiting)
        });
    }
    html! { <p class="unseen" role="status">{ (*said).clone() }</p> }
}
