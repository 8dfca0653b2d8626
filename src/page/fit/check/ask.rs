//! One question of the level check: the fact that is asked, why, what each level looks like, and the ways on.

use crate::page::fit::check::form::Questions;
use crate::page::fit::check::{Check, FOCUSED, words};
use crate::page::fit::{answer, answers_of};
use crate::widget::element::{ButtonKind, element};
use crate::widget::form::Pick;
use crate::widget::wizard::{Question, Way, question};
use offerscope_core::model::fit::profile::{Profile, Value};
use offerscope_core::model::fit::question::{AnswerChoice, AnswerKind, Detail, Signal};
use yew::prelude::*;

/// What stands for no evidence among choices: no choice has such an id.
const NONE: &str = "~";

pub(super) fn ask(check: &Check, signal: &'static Signal) -> Html {
    let place = check.form.place(signal.id);
    let place = place.map_or_else(String::new, |(place, all)| format!("Question {place} of {all}"));
    let field = match signal.kind {
        AnswerKind::Number { .. } => number(check, signal),
        AnswerKind::Choices(choices) => choice(check, signal, choices),
    };
    let why = html! { <p class="wizard__why"><b>{ "Why it is asked. " }</b>{ signal.why }</p> };
    question(Question {
        heading: (FOCUSED, "h2"),
        place,
        name: signal.name,
        field,
        ways: ways(check, signal),
        why: [why, looks(signal)].into_iter().collect(),
        so_far: None,
        go: check.go.clone(),
    })
}

/// The field of a number, and a box for no evidence.
fn number(check: &Check, signal: &'static Signal) -> Html {
    let field = answer::number(&fact(signal), words::unit(&signal.kind), &check.fit);
    let ticked = check.fit.form.scenario.profile.answer(signal.id) == Some(Value::NoEvidence);
    let none = format!("{}-none", signal.id);
    let tick = answers_of(&check.fit).tick(&none, "No evidence yet", ticked, |profile, ticked| {
        profile.set(signal.id, ticked.then_some(Value::NoEvidence));
    });
    [field, tick].into_iter().collect()
}

fn fact(signal: &Signal) -> Detail {
    Detail { id: signal.id, asks: signal.asks, kind: signal.kind }
}

/// Choices, the smallest scope first, and no evidence.
fn choice(check: &Check, signal: &'static Signal, choices: &'static [AnswerChoice]) -> Html {
    let chosen = match check.fit.form.scenario.profile.answer(signal.id) {
        Some(Value::Choice(id)) => id,
        Some(Value::NoEvidence) => NONE.into(),
        _ => String::new(),
    };
    let one = |choice: &AnswerChoice| Pick { value: choice.id.into(), says: choice.label.into() };
    let none = Pick { value: NONE.into(), says: "No evidence yet".into() };
    let change = |profile: &mut Profile, id: &str| {
        let value = if id == NONE { Value::NoEvidence } else { Value::Choice(id.to_owned()) };
        profile.set(signal.id, Some(value));
    };
    let all = choices.iter().map(one).chain([none]);
    answers_of(&check.fit).picks(signal.id, signal.asks, &chosen, all, change)
}

/// Back, and on: past the question where it has no answer.
fn ways(check: &Check, signal: &'static Signal) -> Vec<Way> {
    let (before, after) = check.form.beside(signal.id);
    let (on_to, result) = (Questions::step(after), Questions::step(""));
    let answered = check.fit.form.scenario.profile.answer(signal.id).is_some();
    let on = match (answered, after.is_empty()) {
        (true, false) => (ButtonKind::Main, "Next", on_to),
        (true, true) => (ButtonKind::Main, "See the result", on_to),
        (false, false) => (ButtonKind::Plain, "Skip", on_to),
        (false, true) => (ButtonKind::Plain, "Skip, and see the result", on_to),
    };
    let so_far = (answered && !after.is_empty() && check.found.fit.level.is_some()).then_some((
        ButtonKind::Quiet,
        "See the result so far",
        result,
    ));
    let back = before.map(|before| (ButtonKind::Plain, "Back", Questions::step(before)));
    back.into_iter().chain([on]).chain(so_far).collect()
}

/// What each level looks like.
fn looks(signal: &Signal) -> Html {
    let one = |(level, looks): (&'static str, &'static str)| {
        html! { <div class="wizard__look" data-level={level} key={level}><dt>{ level }</dt><dd>{ looks }</dd></div> }
    };
    let looks = ["Below L6", "L6", "L7"].into_iter().zip(signal.looks).map(one);
    element("dl", "wizard__looks", looks.collect())
}
