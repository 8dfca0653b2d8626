//! One statement to rate oneself by: the fact first, then five anchors or no evidence yet, and the ways on.

use crate::browser::page;
use crate::page::fit::FitProps;
use crate::page::fit::answer::{Drafts, Pick, asked, field_id, picks};
use crate::page::fit::ready::statements::Statements;
use crate::widget::element::{Look, button, element, note};
use offerscope_core::compute::readiness::Readiness;
use offerscope_core::data::questionnaire;
use offerscope_core::model::profile::{Profile, Value};
use offerscope_core::model::question::Item;
use yew::prelude::*;

/// The heading that takes the focus when another statement is asked.
pub(super) const ID: &str = "ready-question";
/// The answer of whoever looked and found none.
const NONE: &str = "0";

/// The statement of an id, or that all are done.
pub(super) fn question(
    statements: &Statements,
    id: &'static str,
    found: &Readiness,
    props: &FitProps,
    drafts: &Drafts,
    go: &Callback<&'static str>,
) -> Html {
    let profile = &props.scenario.profile;
    let content = match statements.find(id) {
        Some((item, place, count)) => statement(item, place, count, props, drafts),
        None => done(&statements.open(profile), go),
    };
    let forward = held(statements, id, drafts, go);
    let so_far = match found.chance {
        Some(chance) => format!("So far: {}", chance.says()),
        None => "Not enough to say yet".to_owned(),
    };
    html! {
        <section class="card ready__ask" aria-labelledby={ID}>
            { content }
            { taken_back(id, props) }
            <div class="ready__foot">
                <p class="ready__now" aria-hidden="true">{ so_far }</p>
                { ways(statements, id, profile, &forward) }
            </div>
        </section>
    }
}

fn statement(item: &'static Item, place: usize, count: usize, props: &FitProps, drafts: &Drafts) -> Html {
    let component = questionnaire().components.iter().find(|component| component.id == item.component);
    let name = component.map(|component| component.name).unwrap_or_default();
    let fact = item.fact.as_ref().map(|fact| asked(fact, None, props, drafts)).unwrap_or_default();
    html! {
        <>
            <p class="note">{ format!("{name}, {place} of {count}") }</p>
            <h3 id={ID} tabindex="-1">{ item.name }</h3>
            { fact }
            { rating(item, props) }
        </>
    }
}

/// Five anchors, and no evidence.
fn rating(item: &'static Item, props: &FitProps) -> Html {
    let chosen = match props.scenario.profile.answer(item.id) {
        Some(Value::Number(rating)) => rating.to_string(),
        Some(Value::NoEvidence) => NONE.into(),
        _ => String::new(),
    };
    let anchor = |(rating, says): (u64, &&'static str)| Pick {
        value: rating.to_string().into(),
        says: format!("{rating}. {says}").into(),
    };
    let none = Pick { value: NONE.into(), says: "No evidence yet".into() };
    let props = props.clone();
    let on_pick = Callback::from(move |rating: AttrValue| {
        let value = match rating.parse() {
            Ok(0) | Err(_) => Value::NoEvidence,
            Ok(rating) => Value::Number(rating),
        };
        props.set(item.id, Some(value));
    });
    picks(item.id, item.asks, &chosen, (1..).zip(&item.anchors).map(anchor).chain([none]), &on_pick)
}

/// Past the last one: what is still open, if anything is.
fn done(open: &[&'static str], go: &Callback<&'static str>) -> Html {
    let (line, says) = match open {
        [] => (
            "That was all of them",
            "Any answer can be changed from the list. What would say more is below: ratings by people who interview at the level.".to_owned(),
        ),
        [_] => ("That was the last one", "One is still open.".to_owned()),
        open => ("That was the last one", format!("{} are still open.", open.len())),
    };
    let first = open
        .first()
        .map(|&id| button(Look::Main, "To the first open one", None, go.reform(move |_: MouseEvent| id)));
    html! { <><h3 id={ID} tabindex="-1">{ line }</h3>{ note(says) }{ for first }</> }
}

/// Takes an answer back, where there is one.
fn taken_back(id: &'static str, props: &FitProps) -> Html {
    if props.scenario.profile.answer(id).is_none() {
        return Html::default();
    }
    let props = props.clone();
    let clear = Callback::from(move |_: MouseEvent| props.set(id, None));
    element("div", "row", button(Look::Quiet, "Take the answer back", None, clear))
}

/// Goes to another statement; from a fact that could not be read to its field first, so that its problem is seen.
fn held(
    statements: &Statements,
    id: &'static str,
    drafts: &Drafts,
    go: &Callback<&'static str>,
) -> Callback<&'static str> {
    let fact = statements.find(id).and_then(|(item, ..)| item.fact.as_ref()).map(field_id);
    let (drafts, go) = (drafts.clone(), go.clone());
    Callback::from(move |to: &'static str| match &fact {
        Some(fact) if drafts.borrow().iter().any(|draft| draft.id == *fact) => page::focus(fact),
        _ => go.emit(to),
    })
}

/// Back and on.
fn ways(statements: &Statements, id: &'static str, profile: &Profile, go: &Callback<&'static str>) -> Html {
    let (before, after) = statements.beside(id);
    let to = |id: &'static str| go.reform(move |_: MouseEvent| id);
    let answered = profile.answer(id).is_some();
    let (look, says) = if answered { (Look::Main, "Next") } else { (Look::Plain, "Skip") };
    let buttons = [
        before.map(|before| button(Look::Plain, "Back", None, to(before))),
        (!id.is_empty()).then(|| button(look, says, None, to(after))),
    ];
    element("div", "row", buttons.into_iter().flatten().collect())
}
