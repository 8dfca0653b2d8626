//! The level check: one question at a time, then the verdict with what it rests on. The core decides; here it is shown.

mod ask;
mod form;
mod moves;
mod result;
mod sources;
mod standings;
mod strip;
mod words;

use crate::browser::page;
use crate::page::fit::FitProps;
use crate::page::fit::answer::Drafts;
use crate::widget::element::element;
use form::Form;
use offerscope_core::compute::compare::compare;
use offerscope_core::compute::fit_check::FitCheck;
use offerscope_core::data::{catalog, facts};
use std::rc::Rc;
use yew::prelude::*;

/// What the check takes.
#[derive(Clone, PartialEq, Properties)]
pub struct CheckProps {
    /// The base address of the site.
    pub base: AttrValue,
    /// Whose profile it is, and what takes an answer.
    pub fit: FitProps,
}

/// What the parts of the check share.
#[derive(Clone)]
struct Check {
    base: AttrValue,
    fit: FitProps,
    form: Form,
    /// What the answers come to.
    found: Rc<FitCheck>,
    /// Goes to the question of a signal; to the result where there is none of that id.
    go: Callback<&'static str>,
    /// Texts that could not be read, kept while other questions are shown.
    drafts: Drafts,
}

/// The check.
#[component]
pub fn LevelCheck(props: &CheckProps) -> Html {
    let fit = props.fit.clone();
    let form = Form::of(&fit.scenario.profile);
    let at = use_state_eq(|| form.open(&fit.scenario.profile));
    // Who has just begun comes from a button that is no longer there.
    let moved = use_mut_ref(|| fit.scenario.profile.answers().count() == 1);
    let drafts = use_mut_ref(Vec::new);
    let found = use_memo((fit.scenario.clone(), fit.today), |(scenario, today)| {
        FitCheck::of(scenario, &compare(scenario, catalog(), *today), facts())
    });
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
        Callback::from(move |id: &'static str| {
            *moved.borrow_mut() = true;
            at.set(id);
        })
    };
    let check = Check { base: props.base.clone(), fit, form, found, go, drafts };
    let content = match form.signal(*at) {
        Some(signal) => asking(&check, ask::ask(&check, signal)),
        None => result::result(&check),
    };
    html! { <div class="check">{ content }</div> }
}

/// The heading that takes the focus when another question, or the result, is shown.
const FOCUSED: &str = "check-focus";

/// A question under the answer so far.
fn asking(check: &Check, question: Html) -> Html {
    let found = &check.found.fit;
    let so_far = if found.answered > 0 {
        format!("So far: {}", found.verdict)
    } else {
        "One question at a time; any of them can be skipped.".into()
    };
    html! {
        <>
            <header class="check__head">
                <h1 class="check__title">{ "Which level does your scope match?" }</h1>
                <p class="check__now" aria-live="polite">{ so_far }</p>
            </header>
            { question }
            { element("div", "note", Html::from("What you answer stays on this device, and can be changed later.")) }
        </>
    }
}
