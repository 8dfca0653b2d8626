//! One question at a time: which one is shown, its card, and the ways on.
//!
//! A text that cannot be read is shown with its problem before anyone goes on without it. A question is a form, so that Enter goes on as its main
//! button does. A question that has no main button until it is answered is not skipped by Enter.

use crate::browser::page;
use crate::state::{Action, StepsOf};
use crate::widget::element::{ButtonKind, button, element};
use crate::widget::form::Form;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// What a wizard is known by among the steps that were gone to, and what selects its heading: of a question, or of the answer.
pub type WizardName = (StepsOf, &'static str);

/// The step that is shown, and what turns to another: the steps are in the screen's state, so that Back goes back one. The wizard begins at the
/// step that is the first one as it appears. Its heading takes the focus when another step is shown, and at first where the reader has just
/// begun: the button that was pressed is gone.
#[hook]
pub fn use_wizard(
    form: &Form<Scenario>,
    names: WizardName,
    first: usize,
    has_just_begun: bool,
) -> (usize, Callback<usize>) {
    let (name, heading) = names;
    let first = *use_memo((), |()| first);
    let moved = use_mut_ref(|| has_just_begun);
    let mut steps = form.steps(name).chain([first]);
    let at = steps.next().unwrap_or(first);
    // Back takes back the newest step of all, so it serves only where that is one of this wizard.
    let before = steps.next().filter(|_| form.stepped_last(name));
    use_effect_with(at, move |_| {
        if moved.replace(true) {
            page::begin(heading);
        }
    });
    let go = form.dispatch.reform(move |step| {
        if Some(step) == before { Action::SteppedBack } else { Action::Stepped((name, step)) }
    });
    (at, go)
}

/// A button of a question: how it looks, what it says, and the step it goes to.
pub type Way = (ButtonKind, &'static str, usize);

/// A question on its card.
pub struct Question {
    /// The id of its heading, and the heading's element: the next below the heading of the section it stands in.
    pub heading: (&'static str, &'static str),
    /// Where it stands among the questions.
    pub place: String,
    /// What it is about.
    pub name: &'static str,
    /// Its fields.
    pub field: Html,
    /// The ways on, in the order of their buttons.
    pub ways: Vec<Way>,
    /// Why it is asked, and what helps to answer.
    pub why: Html,
    /// The answer so far, where a phone keeps it in sight with the ways on.
    pub so_far: Option<String>,
    /// Turns to a step.
    pub go: Callback<usize>,
}

/// The card of a question.
pub fn question(question: Question) -> Html {
    let Question { heading: (id, tag), place, name, field, ways, why, so_far, go } = question;
    let leave = Callback::from(move |step: Option<usize>| {
        if let Some(step) = step.filter(|_| !page::focus_first(".wizard [aria-invalid]")) {
            go.emit(step);
        }
    });
    let main = ways.iter().find(|(look, ..)| *look == ButtonKind::Main).map(|(.., step)| *step);
    let way = |(look, says, step): Way| match look {
        ButtonKind::Main => html! { <button class="button" data-kind="main" type="submit">{ says }</button> },
        _ => button(look, says, None, leave.reform(move |_: MouseEvent| Some(step))),
    };
    let onsubmit = leave.reform(move |event: SubmitEvent| {
        // Nothing is sent anywhere.
        event.prevent_default();
        main
    });
    html! {
        <form class="card wizard" aria-labelledby={id} data-foot={so_far.as_ref().map(|_| "true")} key={name} {onsubmit}>
            <p class="note">{ place }</p>
            <@{tag} class="wizard__name" {id} tabindex="-1">{ name }</@>
            { field }
            <div class="wizard__foot">
                { for so_far.map(|says| html! { <p class="wizard__so-far" aria-hidden="true">{ says }</p> }) }
                { element("div", "row", ways.into_iter().map(way).collect()) }
            </div>
            { why }
        </form>
    }
}

/// The head of a page while it asks: its question, and the answer so far.
pub fn so_far(title: &'static str, says: String) -> Html {
    html! {
        <header class="wizard__head">
            <h1 class="wizard__title">{ title }</h1>
            <p class="wizard__now" aria-live="polite">{ says }</p>
        </header>
    }
}
