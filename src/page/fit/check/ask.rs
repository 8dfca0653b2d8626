//! One question of the level check: the fact that is asked, why, what each level looks like, and the ways on.

use crate::browser::{HtmlInputElement, page};
use crate::page::fit::answer::{self, Pick, field_id, picks};
use crate::page::fit::check::{Check, FOCUSED, words};
use crate::widget::element::{Look, button, element};
use offerscope_core::model::profile::Value;
use offerscope_core::model::question::{Choice, Detail, Kind, Signal};
use yew::prelude::*;

/// What stands for no evidence among choices: no choice has such an id.
const NONE: &str = "~";

pub(super) fn ask(check: &Check, signal: &'static Signal) -> Html {
    let place = check.form.place(signal.id);
    let place = place.map_or_else(String::new, |(place, all)| format!("Question {place} of {all}"));
    let field = match signal.kind {
        Kind::Number { .. } => number(check, signal),
        Kind::Choices(choices) => choice(check, signal, choices),
    };
    html! {
        <section class="card ask" aria-labelledby={FOCUSED} key={signal.id}>
            <p class="note">{ place }</p>
            <h2 id={FOCUSED} tabindex="-1">{ signal.name }</h2>
            { field }
            { ways(check, signal) }
            <p class="ask__why"><b>{ "Why it is asked. " }</b>{ signal.why }</p>
            { looks(signal) }
        </section>
    }
}

/// The field of a number, and a box for no evidence.
fn number(check: &Check, signal: &'static Signal) -> Html {
    let field = answer::number(&fact(signal), words::unit(&signal.kind), &check.fit, &check.drafts);
    let ticked = check.fit.scenario.profile.answer(signal.id) == Some(Value::NoEvidence);
    let fit = check.fit.clone();
    let on_tick = Callback::from(move |ticked: bool| fit.set(signal.id, ticked.then_some(Value::NoEvidence)));
    [field, tick("No evidence yet", ticked, on_tick)].into_iter().collect()
}

fn fact(signal: &Signal) -> Detail {
    Detail { id: signal.id, asks: signal.asks, kind: signal.kind }
}

/// Choices, the smallest scope first, and no evidence.
fn choice(check: &Check, signal: &'static Signal, choices: &'static [Choice]) -> Html {
    let chosen = match check.fit.scenario.profile.answer(signal.id) {
        Some(Value::Choice(id)) => id,
        Some(Value::NoEvidence) => NONE.into(),
        _ => String::new(),
    };
    let one = |choice: &Choice| Pick { value: choice.id.into(), says: choice.label.into() };
    let none = Pick { value: NONE.into(), says: "No evidence yet".into() };
    let fit = check.fit.clone();
    let on_pick = Callback::from(move |id: AttrValue| {
        let value = if id == NONE { Value::NoEvidence } else { Value::Choice(id.to_string()) };
        fit.set(signal.id, Some(value));
    });
    picks(signal.id, signal.asks, &chosen, choices.iter().map(one).chain([none]), &on_pick)
}

/// A box to tick.
fn tick(says: &'static str, ticked: bool, on_tick: Callback<bool>) -> Html {
    let onchange = on_tick.reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().checked());
    html! { <label class="ask__none"><input type="checkbox" checked={ticked} {onchange} />{ says }</label> }
}

/// Back, and on: past the question where it has no answer.
fn ways(check: &Check, signal: &'static Signal) -> Html {
    let (before, after) = check.form.beside(signal.id);
    let answered = check.fit.scenario.profile.answer(signal.id).is_some();
    let to = |id: &'static str| {
        let (go, drafts) = (check.go.clone(), check.drafts.clone());
        Callback::from(move |_: MouseEvent| {
            // A text that could not be read is shown with its problem before anyone goes on without it.
            if drafts.borrow().iter().any(|draft| draft.id == field_id(&fact(signal))) {
                page::focus(&field_id(&fact(signal)));
            } else {
                go.emit(id);
            }
        })
    };
    let back = |id: &'static str| check.go.reform(move |_: MouseEvent| id);
    let (look, says) = match (answered, after.is_empty()) {
        (true, false) => (Look::Main, "Next"),
        (true, true) => (Look::Main, "See the result"),
        (false, false) => (Look::Plain, "Skip"),
        (false, true) => (Look::Plain, "Skip, and see the result"),
    };
    let result = (answered && !after.is_empty() && check.found.fit.level.is_some())
        .then(|| button(Look::Quiet, "See the result so far", None, to("")));
    let buttons = [
        before.map(|before| button(Look::Plain, "Back", None, back(before))),
        Some(button(look, says, None, to(after))),
        result,
    ];
    element("div", "row", buttons.into_iter().flatten().collect())
}

/// What each level looks like.
fn looks(signal: &Signal) -> Html {
    let one = |(level, looks): (&'static str, &'static str)| {
        html! { <div class="ask__look" data-level={level} key={level}><dt>{ level }</dt><dd>{ looks }</dd></div> }
    };
    let looks = ["Below L6", "L6", "L7"].into_iter().zip(signal.looks).map(one);
    element("dl", "ask__looks", looks.collect())
}
