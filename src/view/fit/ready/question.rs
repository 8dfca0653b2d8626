//! One statement to rate oneself by: the fact first, then five anchors or no evidence yet, and the ways on.

use super::statements::Statements;
use crate::view::element::{Look, button, element, note};
use crate::view::fit::FitProps;
use crate::view::fit::answer::{Pick, asked, picks};
use offerscope_core::compute::readiness::Readiness;
use offerscope_core::data::questionnaire;
use offerscope_core::model::profile::Value;
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
    go: &Callback<&'static str>,
) -> Html {
    let content = match statements.find(id) {
        Some((item, place, count)) => statement(item, place, count, props),
        None => done(),
    };
    html! {
        <section class="card ready__ask" aria-labelledby={ID}>
            { content }
            { ways(statements, id, props, go) }
            <p class="ready__now">{ &found.verdict }</p>
        </section>
    }
}

fn statement(item: &'static Item, place: usize, count: usize, props: &FitProps) -> Html {
    let component = questionnaire().components.iter().find(|component| component.id == item.component);
    let name = component.map(|component| component.name).unwrap_or_default();
    let fact = item.fact.as_ref().map(|fact| asked(fact, None, props)).unwrap_or_default();
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

fn done() -> Html {
    html! {
        <>
            <h3 id={ID} tabindex="-1">{ "That was all of them" }</h3>
            { note("Any answer can be changed from the list. What would say more is below: ratings by people who interview at the level.") }
        </>
    }
}

/// Back, on, and the answer taken back.
fn ways(statements: &Statements, id: &'static str, props: &FitProps, go: &Callback<&'static str>) -> Html {
    let (before, after) = statements.beside(id);
    let (asked, answered) = (!id.is_empty(), props.scenario.profile.answer(id).is_some());
    let to = |id: &'static str| go.reform(move |_: MouseEvent| id);
    let clear = {
        let props = props.clone();
        Callback::from(move |_: MouseEvent| props.set(id, None))
    };
    let (look, says) = if answered { (Look::Main, "Next") } else { (Look::Plain, "Skip") };
    let buttons = [
        before.map(|before| button(Look::Plain, "Back", None, to(before))),
        asked.then(|| button(look, says, None, to(after))),
        answered.then(|| button(Look::Quiet, "Take the answer back", None, clear)),
    ];
    element("div", "row", buttons.into_iter().flatten().collect())
}
