//! The level check: one question at a time, then the verdict with what it rests on. The core decides; here it is shown.

mod ask;
mod form;
mod moves;
mod result;
mod sources;
mod standings;
mod strip;
mod words;

use crate::state::StepsOf;
use crate::widget::element::element;
use crate::widget::form::{Form, FormProps};
use crate::widget::stateful::stateful;
use crate::widget::wizard::{so_far, use_wizard};
use form::Questions;
use offerscope_core::compute::fit::check::FitCheck;
use offerscope_core::data::facts;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::functional::Hook;
use yew::prelude::*;

/// What the check takes.
#[derive(Clone, PartialEq, Properties)]
pub struct CheckProps {
    /// The base address of the site.
    pub base: AttrValue,
    /// The form of the scenario.
    pub form: Form<Scenario>,
}

/// What the parts of the check share.
#[derive(Clone)]
struct Check {
    base: AttrValue,
    fit: FormProps,
    form: Questions,
    /// What the answers come to.
    found: Rc<FitCheck>,
    /// Turns to a step: see [`Questions::step`].
    go: Callback<usize>,
}

/// The check.
pub fn level_check(props: CheckProps) -> Html {
    stateful(props, |props, hooks| use_level_check(props).run(hooks))
}

#[hook]
fn use_level_check(props: &CheckProps) -> Html {
    let fit = FormProps { form: props.form.clone() };
    let form = Questions::of(&fit.form.scenario.profile);
    // Who has just begun comes from a button that is no longer there.
    let has_just_begun = fit.form.scenario.profile.answers().count() == 1;
    // Whoever has gone on from question to question, before a reload or in another part, comes back to the first by Back.
    let has_gone_on = fit.form.steps(StepsOf::LevelCheck).next().is_some();
    let begin = if has_gone_on { form.first() } else { form.open(&fit.form.scenario.profile) };
    let first = Questions::step(begin);
    let (at, go) = use_wizard(&fit.form, (StepsOf::LevelCheck, "#check-focus"), first, has_just_begun);
    let shown = fit.form.clone();
    let found = use_memo((shown.scenario.clone(), shown.today), move |(scenario, _)| {
        FitCheck::of(scenario, shown.comparison(), facts())
    });
    let check = Check { base: props.base.clone(), fit, form, found, go };
    let content = match Questions::signal(at) {
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
    let said = if found.answered > 0 {
        format!("So far: {}", found.verdict)
    } else {
        "One question at a time; any of them can be skipped.".into()
    };
    let note =
        element("div", "note", "What you answer stays on this device, and can be changed later.".into());
    [so_far("Which level does your scope match?", said), question, note].into_iter().collect()
}
