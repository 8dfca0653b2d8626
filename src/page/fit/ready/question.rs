//! One statement to rate oneself by: the fact first, then five anchors or no evidence yet, and the ways on.

use crate::page::fit::answer::asked;
use crate::page::fit::answers_of;
use crate::page::fit::ready::statements::Statements;
use crate::widget::element::{ButtonKind, button, element, note};
use crate::widget::form::{FormProps, Pick};
use crate::widget::wizard::{self, Question, Way};
use offerscope_core::compute::fit::readiness::Readiness;
use offerscope_core::data::questionnaire;
use offerscope_core::model::fit::profile::{Profile, Value};
use offerscope_core::model::fit::question::Item;
use yew::prelude::*;

/// The heading that takes the focus when another statement is asked.
const ID: &str = "ready-question";
/// The answer of whoever looked and found none.
const NONE: &str = "0";

/// The statement of an id, or that all are done and what leads on from there.
pub(super) fn question(
    statements: &Statements,
    id: &'static str,
    found: &Readiness,
    props: &FormProps,
    go: &Callback<usize>,
    on: Html,
) -> Html {
    let profile = &props.form.scenario.profile;
    let so_far = match found.chance {
        Some(chance) => format!("So far: {}", chance.says()),
        None => "Not enough to say yet".to_owned(),
    };
    let (place, name, field) = match statements.find(id) {
        Some((item, place, count)) => {
            let component =
                questionnaire().components.iter().find(|component| component.id == item.component);
            let part = component.map(|component| component.name).unwrap_or_default();
            (format!("{part}, {place} of {count}"), item.name, statement(item, props))
        }
        None => done(&statements.open(profile), go),
    };
    wizard::question(Question {
        heading: (ID, "h3"),
        place,
        name,
        field: [field, taken_back(id, props), on].into_iter().collect(),
        ways: ways(statements, id, profile),
        why: Html::default(),
        so_far: Some(so_far),
        go: go.clone(),
    })
}

fn statement(item: &'static Item, props: &FormProps) -> Html {
    let fact = item.fact.as_ref().map(|fact| asked(fact, None, props)).unwrap_or_default();
    [fact, rating(item, props)].into_iter().collect()
}

/// Five anchors, and no evidence.
fn rating(item: &'static Item, props: &FormProps) -> Html {
    let chosen = match props.form.scenario.profile.answer(item.id) {
        Some(Value::Number(rating)) => rating.to_string(),
        Some(Value::NoEvidence) => NONE.into(),
        _ => String::new(),
    };
    let anchor = |(rating, says): (u64, &&'static str)| Pick {
        value: rating.to_string().into(),
        says: format!("{rating}. {says}").into(),
    };
    let none = Pick { value: NONE.into(), says: "No evidence yet".into() };
    let change = |profile: &mut Profile, rating: &str| {
        let value = match rating.parse() {
            Ok(0) | Err(_) => Value::NoEvidence,
            Ok(rating) => Value::Number(rating),
        };
        profile.set(item.id, Some(value));
    };
    let all = (1..).zip(&item.anchors).map(anchor).chain([none]);
    answers_of(props).picks(item.id, item.asks, &chosen, all, change)
}

/// Past the last one: what is still open, if anything is.
fn done(open: &[&'static str], go: &Callback<usize>) -> (String, &'static str, Html) {
    let (line, says) = match open {
        [] => (
            "That was all of them",
            "You can change any answer from the list. Ratings by people who interview at the level say more; add them below.".to_owned(),
        ),
        [_] => ("That was the last one", "One is still open.".to_owned()),
        open => ("That was the last one", format!("{} are still open.", open.len())),
    };
    let first = open.first().map(|&id| {
        button(
            ButtonKind::Main,
            "Go to the first open statement",
            None,
            go.reform(move |_: MouseEvent| Statements::step(id)),
        )
    });
    (String::new(), line, std::iter::once(note(says)).chain(first).collect())
}

/// Takes an answer back, where there is one.
fn taken_back(id: &'static str, props: &FormProps) -> Html {
    if props.form.scenario.profile.answer(id).is_none() {
        return Html::default();
    }
    // A step of its own: an undo brings the answer back.
    let clear =
        answers_of(props).press(&format!("{id}-back"), move |profile, _: MouseEvent| profile.set(id, None));
    element("div", "row", button(ButtonKind::Quiet, "Clear this answer", None, clear))
}

/// Back and on.
fn ways(statements: &Statements, id: &'static str, profile: &Profile) -> Vec<Way> {
    let (before, after) = statements.beside(id);
    let (look, says) = match profile.answer(id) {
        Some(_) => (ButtonKind::Main, "Next"),
        None => (ButtonKind::Plain, "Skip"),
    };
    let back = before.map(|before| (ButtonKind::Plain, "Back", Statements::step(before)));
    back.into_iter().chain((!id.is_empty()).then_some((look, says, Statements::step(after)))).collect()
}
