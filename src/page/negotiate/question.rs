//! One question at a time: where one is, the question, and the ways on. Knows no answer.

use crate::browser::page;
use crate::widget::element::{Look, button, element};
use yew::prelude::*;

/// Which question is shown; beyond the last, the answer. The heading of what is turned to takes the focus.
#[hook]
pub(super) fn use_questions(first: impl FnOnce() -> usize) -> (usize, Callback<usize>) {
    let at = use_state_eq(first);
    let moved = use_mut_ref(|| false);
    use_effect_with(*at, {
        let moved = moved.clone();
        move |_| {
            if moved.replace(false) {
                page::focus(FOCUSED);
            }
        }
    });
    let go = {
        let at = at.clone();
        Callback::from(move |place: usize| {
            *moved.borrow_mut() = true;
            at.set(place);
        })
    };
    (*at, go)
}

/// The heading of a part while it asks: what the answer is so far.
pub(super) fn so_far(title: &'static str, says: String) -> Html {
    html! {
        <header class="negotiate__head">
            <h1 class="negotiate__title">{ title }</h1>
            <p class="negotiate__now" aria-live="polite">{ says }</p>
        </header>
    }
}

/// A question.
pub(super) struct Question {
    /// Which of how many, from 0.
    pub(super) at: usize,
    pub(super) of: usize,
    pub(super) title: &'static str,
    pub(super) field: Html,
    /// Why it is asked, and what stands in.
    pub(super) why: String,
    /// Goes to a question; to the answer where there is none of that number.
    pub(super) go: Callback<usize>,
}

/// The heading that takes the focus when another question, or the answer, is shown.
pub(super) const FOCUSED: &str = "negotiate-focus";

/// The question on the page.
pub(super) fn question(question: Question) -> Html {
    let Question { at, of, title, field, why, go } = question;
    // A text that could not be read is shown with its problem before anyone goes on without it.
    let to = |place: usize| {
        let go = go.clone();
        Callback::from(move |_: MouseEvent| {
            if !page::focus_first(".ask [aria-invalid]") {
                go.emit(place);
            }
        })
    };
    let last = at + 1 >= of;
    let mut ways = Vec::new();
    if let Some(before) = at.checked_sub(1) {
        ways.push(button(Look::Plain, "Back", None, to(before)));
    }
    ways.push(button(Look::Main, if last { "See the answer" } else { "Next" }, None, to(at + 1)));
    if !last {
        ways.push(button(Look::Quiet, "See the answer", None, to(of)));
    }
    html! {
        <section class="card ask" aria-labelledby={FOCUSED} key={title}>
            <p class="note">{ format!("Question {} of {of}", at + 1) }</p>
            <h2 id={FOCUSED} tabindex="-1">{ title }</h2>
            { field }
            { element("div", "row", ways.into_iter().collect()) }
            <p class="ask__why">{ why }</p>
        </section>
    }
}

/// The line of an answer that can be changed: its question, what was answered, and a button back to it.
pub(super) fn answered(at: usize, title: &'static str, says: String, go: &Callback<usize>) -> Html {
    let press = go.reform(move |_: MouseEvent| at);
    html! {
        <li class="negotiate__answer" key={title}>
            <span class="note">{ title }</span>
            <b>{ says }</b>
            { button(Look::Quiet, "Change", Some(format!("Change: {title}")), press) }
        </li>
    }
}
