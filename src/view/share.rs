//! One press copies the link that carries the scenario. Where the clipboard refuses, the link is shown to be copied by hand.

use crate::browser::{address, clipboard};
use crate::view::element::{Look, button, paragraph};
use yew::prelude::*;

/// What the button shares.
#[derive(Clone, PartialEq, Properties)]
pub struct ShareProps {
    /// The address from the site's root, or why there is none.
    pub share: Result<AttrValue, AttrValue>,
}

#[derive(Clone, PartialEq)]
enum Answer {
    None,
    Copied,
    ByHand(AttrValue),
    Refused(AttrValue),
}

/// The button and its answer.
#[component]
pub fn Share(props: &ShareProps) -> Html {
    let answer = use_state(|| Answer::None);
    {
        // The answer speaks of one link: with the next edit it is out of date.
        let answer = answer.setter();
        use_effect_with(props.share.clone(), move |_| answer.set(Answer::None));
    }
    let press = {
        let (share, answer) = (props.share.clone(), answer.setter());
        Callback::from(move |_| match &share {
            Ok(share) => {
                let link = address::absolute(share);
                let by_hand = Answer::ByHand(link.clone().into());
                let answer = answer.clone();
                clipboard::copy(link, move |copied| {
                    answer.set(if copied { Answer::Copied } else { by_hand });
                });
            }
            Err(problem) => answer.set(Answer::Refused(problem.clone())),
        })
    };
    html! {
        <div class="share">
            { button(Look::Main, "Copy link", None, press) }
            <div class="share__answer" role="status">{ says(&answer) }</div>
        </div>
    }
}

fn says(answer: &Answer) -> Html {
    match answer {
        Answer::None => Html::default(),
        Answer::Copied => paragraph(
            "Link copied. It holds every figure and name you typed: send it only to whom you would show them.",
        ),
        Answer::ByHand(link) => html! {
            <label>{ "This browser does not let a page copy. Copy it from here:" }
                <input class="field__input" readonly=true value={link.clone()} />
            </label>
        },
        Answer::Refused(problem) => paragraph(problem.clone()),
    }
}
