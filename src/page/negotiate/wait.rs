//! Accept or wait: one question at a time, then the answer first, and everything else behind lines.

mod fields;
mod processes;
mod tables;

use crate::page::negotiate::assumed::{Assumed, assumed};
use crate::page::negotiate::question::{HEADING, numbered};
use crate::page::negotiate::timeline::timeline;
use crate::page::negotiate::waiting_of;
use crate::widget::element::element;
use crate::widget::fold::fold;
use crate::widget::form::FormProps;
use crate::widget::verdict::headline;
use crate::widget::wizard::{so_far, use_wizard};
use offerscope_core::compute::negotiate::solver::CounterSolver;
use offerscope_core::compute::negotiate::waiting::{HeldOffer, WaitAnswer, waited};
use offerscope_core::data::facts;
use offerscope_core::model::day::Day;
use offerscope_core::model::negotiation::waiting::{Process, Waiting};
use std::rc::Rc;
use yew::prelude::*;

/// What the part takes.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct WaitProps {
    pub(super) form_props: FormProps,
    pub(super) day: Day,
}

/// The questions, and why each is asked.
const ASKS: [(&str, &str); 3] = [
    (
        "By when must you answer?",
        "Until then you can accept the offer. After it, you have only what else has come.",
    ),
    (
        "What other interviews are running?",
        "Add each process with its remaining stages. A chance stays between 5% and 95%: nobody can be surer than that.",
    ),
    ("What if nothing comes?", "This is what you fall back on if waiting brings no offer."),
];

/// The part.
#[component]
pub(super) fn WaitView(props: &WaitProps) -> Html {
    let form_props = &props.form_props;
    let found = use_memo((form_props.form.scenario.clone(), form_props.form.today), |(scenario, today)| {
        let solver = CounterSolver::of(scenario, facts(), *today);
        let held = solver.ok().map(|solver| {
            let fallback = solver.standing().ok().and_then(|standing| standing.held().fallback);
            (solver.name.clone(), HeldOffer { worth: solver.worth.all, fallback })
        });
        let answer =
            waited(facts(), &scenario.assumptions, &scenario.waiting, held.as_ref().map(|(_, held)| *held))
                .map(Rc::new);
        (held, answer)
    });
    let typed = form_props.form.scenario.waiting.clone();
    let new = typed.processes.is_empty() && typed.deadline.is_none();
    let (at, go) = use_wizard(&form_props.form, ("wait", HEADING), if new { 0 } else { ASKS.len() }, false);
    let (held, answer) = &*found;
    let (says, why) = match answer {
        Ok(waited) => (waited.says.clone(), waited.why.clone()),
        Err(off) => (off.says.clone(), off.try_.clone()),
    };
    let field_of = |at: usize| match at {
        0 => fields::held(form_props, &typed, held.as_ref(), props.day),
        1 => processes::processes(form_props, &typed),
        _ => fields::otherwise(form_props, &typed, held.as_ref()),
    };
    if let Some((title, why)) = ASKS.get(at) {
        let (field, of) = (field_of(at), ASKS.len());
        let asked = numbered((at, of), title, field, (*why).to_owned(), go);
        return [so_far("Accept now, or wait?", format!("So far: {says}")), asked].into_iter().collect();
    }
    let picture = answer.as_ref().ok().map(|waited| timeline(&typed, waited)).unwrap_or_default();
    let behind = answer.as_ref().ok().map(|waited| behind(form_props, &typed, waited)).unwrap_or_default();
    let asked = ASKS.iter().enumerate().map(|(at, (title, _))| {
        let head = element("h2", "", Html::from(*title));
        element("section", "card stack", [head, field_of(at)].into_iter().collect())
    });
    [headline(Html::from(says), Html::from(why)), picture].into_iter().chain(asked).chain([behind]).collect()
}

/// Everything behind the answer.
fn behind(props: &FormProps, typed: &Waiting, waited: &Rc<WaitAnswer>) -> Html {
    let (names, found) = (names(typed), waited.clone());
    let weekly =
        fold("more", "Week by week, if nothing has come yet", move || tables::by_week(&found, &names));
    let found = waited.clone();
    let later = fold("more", "What more time is worth", move || tables::later(&found));
    let (names, found) = (self::names(typed), waited.clone());
    let effort = fold("more", "Where to put your preparation time", move || tables::effort(&found, &names));
    let form_props = props.clone();
    let longer = fold("more", "Asking for an extension", {
        let (form_props, typed, found) = (props.clone(), typed.clone(), waited.clone());
        move || tables::extension(&form_props, &typed, &found)
    });
    let assume =
        fold("more", "What is assumed, and who says so", move || assumed(&form_props, Assumed::Wait));
    let alike = waiting_of(props).tick(
        "together",
        "My good and bad days affect all processes together",
        typed.together,
        |waiting, together| waiting.together = together,
    );
    let head = element("h2", "", Html::from("Look closer"));
    element(
        "section",
        "card stack",
        [head, alike, weekly, later, longer, effort, assume].into_iter().collect(),
    )
}

fn names(typed: &Waiting) -> Vec<String> {
    let name = |(at, process): (usize, &Process)| {
        if process.name.is_empty() { format!("Process {}", at + 1) } else { process.name.clone() }
    };
    typed.processes.iter().enumerate().map(name).collect()
}
