//! The counter-offer: the answer first, one question at a time under it, and everything else behind lines.

mod questions;
mod stands;

use crate::page::negotiate::asking::asking;
use crate::page::negotiate::assumed::{Assumed, assumed};
use crate::page::negotiate::counter_answer::CounterAnswer;
use crate::page::negotiate::levers::{exchange, levers, plan};
use crate::page::negotiate::message::message;
use crate::page::negotiate::packages::{frontier, packages};
use crate::page::negotiate::question::{HEADINGS, answer_head};
use crate::page::negotiate::rounds::rounds;
use crate::page::negotiate::to_part;
use crate::route::Route;
use crate::state::StepsOf;
use crate::widget::element::{ButtonKind, button, element, paragraph};
use crate::widget::fold::fold;
use crate::widget::form::FormProps;
use crate::widget::page_link::{enter_link, page_link};
use crate::widget::problems::problems;
use crate::widget::stateful::stateful;
use crate::widget::wizard::{so_far, use_wizard};
use offerscope_core::compute::negotiate::assumption_value;
use offerscope_core::compute::negotiate::solver::CounterSolver;
use offerscope_core::compute::negotiate::standing::Standing;
use offerscope_core::compute::negotiate::words::MessageKind;
use offerscope_core::data::facts;
use offerscope_core::model::day::Day;
use offerscope_core::model::format;
use offerscope_core::model::negotiation::counter_plan::CounterPlan;
use offerscope_core::model::scenario::NegotiationPart;
use questions::{TITLES, answers, asks};
use stands::{bargain, stands};
use std::rc::Rc;
use yew::functional::Hook;
use yew::prelude::*;

/// What a message can be for.
const KINDS: [MessageKind; 5] = [
    MessageKind::Counter,
    MessageKind::Level,
    MessageKind::Extension,
    MessageKind::Decline,
    MessageKind::Accept,
];

/// What the part takes.
#[derive(PartialEq)]
pub(super) struct AskProps {
    pub(super) base: AttrValue,
    pub(super) form_props: FormProps,
    pub(super) day: Day,
}

/// The part.
pub(super) fn counter_view(props: AskProps) -> Html {
    stateful(props, |props, hooks| use_counter_view(props).run(hooks))
}

#[hook]
fn use_counter_view(props: &AskProps) -> Html {
    let scenario = props.form_props.form.scenario.clone();
    let asked = scenario.counter != CounterPlan::default();
    let (at, go) = use_wizard(
        &props.form_props.form,
        (StepsOf::Counter, HEADINGS),
        if asked { TITLES.len() } else { 0 },
        false,
    );
    // The questions are answered once the answer is shown, also where every usual answer stands: in the same step as what began them.
    let answered = props.form_props.form.press("negotiation", |scenario, (): ()| {
        scenario.counter.named = Some(false);
    });
    let go = Callback::from(move |step| {
        if step == TITLES.len() && !asked {
            answered.emit(());
        }
        go.emit(step);
    });
    let worked = use_memo((scenario.clone(), props.form_props.form.today), |(scenario, today)| {
        CounterAnswer::of(scenario, *today).map(Rc::new)
    });
    let head = match worked.as_ref() {
        Ok(worked) => {
            let Standing { headline: says, reason, own, .. } = &worked.standing;
            answer_head(says.clone(), reason.clone(), *own == [true; 2])
        }
        Err(off) => answer_head(off.says.clone(), off.try_.clone(), true),
    };
    if scenario.offers.is_empty() {
        let enter = enter_link(&props.base, Some("main"), "Enter my offers");
        return [head, element("p", "", enter)].into_iter().collect();
    }
    let ask = scenario.counter;
    let off = problems(&assumption_value::problems(facts(), &scenario.assumptions)).unwrap_or_default();
    if at < TITLES.len() {
        let said = match worked.as_ref() {
            Ok(worked) => format!("So far: {}", worked.standing.headline),
            Err(off) => format!("{} {}", off.says, off.try_),
        };
        let head = so_far("What will you ask for?", said);
        return [head, off, asks(props, at, &ask, worked.as_ref().as_ref().ok(), go)].into_iter().collect();
    }
    let answers = answers(&scenario, &ask, worked.as_ref().as_ref().ok(), &go);
    let link = element(
        "p",
        "note",
        [
            Html::from(
                "All amounts are before tax, as you say them to the employer. Change the offers on the ",
            ),
            page_link(&props.base, Route::Offers, "Offers page"),
            Html::from("."),
        ]
        .into_iter()
        .collect(),
    );
    let found = worked.as_ref().as_ref().ok().map(|worked| behind(props, worked)).unwrap_or_default();
    [head, off, found, answers, link].into_iter().collect()
}

/// The way to ask for the next level, where it could reach what no ask at this one does.
fn higher(props: &AskProps, standing: &Standing, solver: &CounterSolver<'_>) -> Html {
    let short = standing.reservation > standing.bound.worth && solver.has_letter(MessageKind::Level);
    let found = short.then(|| solver.relevel(standing).ok()).flatten();
    let Some(found) = found.filter(|found| standing.offer + found.gain >= standing.reservation) else {
        return Html::default();
    };
    let press = to_part(&props.form_props, NegotiationPart::Relevel);
    let says = format!(
        "L7 could close the gap: its package is worth {} more than this offer.",
        format::rounded(found.gain)
    );
    [paragraph(says), element("p", "", button(ButtonKind::Plain, "They offered L6, I want L7", None, press))]
        .into_iter()
        .collect()
}

/// Everything behind the answer.
fn behind(props: &AskProps, worked: &Rc<CounterAnswer>) -> Html {
    let Some(solver) = worked.solver() else { return Html::default() };
    let standing = &worked.standing;
    let later = |of: fn(&CounterAnswer) -> Html| {
        let worked = worked.clone();
        move || of(&worked)
    };
    let form_props = props.form_props.clone();
    let assume = move |ids: Assumed| {
        let form_props = form_props.clone();
        move || assumed(&form_props, ids)
    };
    let (log, day) = (props.form_props.clone(), props.day);
    let id = solver.id();
    let folds = [
        fold("more", "Each lever alone, and in a mix", {
            let (worked, form_props) = (worked.clone(), props.form_props.clone());
            move || levers(&worked, &form_props)
        }),
        fold("more", "What one lever is worth in another", later(exchange)),
        fold("more", "What their money can buy you", later(frontier)),
        fold("more", "Stock or cash in their plan", later(plan)),
        fold("more", "How bargaining theory would split the difference", later(bargain)),
        fold("more", "Rounds: first offer, counter, answer", move || rounds(&log, id, day)),
        fold("more", "What is assumed about them, and who says so", assume(Assumed::Ask)),
    ];
    let further = [element("h2", "", Html::from("Look closer"))].into_iter().chain(folds).collect();
    [
        higher(props, standing, &solver),
        element("section", "card stack", stands(standing, &solver)),
        element("section", "card stack", asking(&solver, standing)),
        element("section", "card stack", packages(worked)),
        message(worked, &KINDS, &props.form_props),
        element("section", "card stack", further),
    ]
    .into_iter()
    .collect()
}
