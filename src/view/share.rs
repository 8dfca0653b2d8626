//! One press copies the link that carries the scenario. Where the clipboard refuses, the link is shown to be copied by hand.

use crate::browser::{address, clipboard};
use crate::view::choose::choose;
use crate::view::element::{Look, button, paragraph};
use yew::prelude::*;

/// What a press came to, as a choice: nothing was pressed, the link was copied, or it was not.
const COPIED: usize = 1;
const NOT_COPIED: usize = 2;

/// The button and its answer, from the address at the site's root, or why there is none. The answer speaks of one link: with
/// the next edit it is gone.
pub fn share(share: Result<AttrValue, AttrValue>) -> Html {
    let (Ok(key) | Err(key)) = &share;
    choose(key.to_string(), move |answer| {
        let says = says(&share, *answer);
        let share = share.clone();
        let press = Callback::from(move |_| match &share {
            Ok(share) => {
                let answer = answer.clone();
                clipboard::copy(address::absolute(share), move |copied| {
                    answer.set(if copied { COPIED } else { NOT_COPIED });
                });
            }
            Err(_) => answer.set(NOT_COPIED),
        });
        html! {
            <div class="share">
                { button(Look::Main, "Copy link", None, press) }
                <div class="share__answer" role="status">{ says }</div>
            </div>
        }
    })
}

fn says(share: &Result<AttrValue, AttrValue>, answer: usize) -> Html {
    match (answer, share) {
        (COPIED, _) => paragraph(
            "Link copied. It holds every figure and name you typed: send it only to whom you would show them.",
        ),
        (NOT_COPIED, Ok(share)) => html! {
            <label>{ "This browser does not let a page copy. Copy it from here:" }
                <input class="field__input" readonly=true value={address::absolute(share)} />
            </label>
        },
        (NOT_COPIED, Err(problem)) => paragraph(problem.clone()),
        _ => Html::default(),
    }
}
