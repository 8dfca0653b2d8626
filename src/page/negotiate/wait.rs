//! Accept or wait: one question at a time, then the answer first, and everything else behind lines.

mod fields;
mod processes;
mod tables;

use crate::page::negotiate::assumed::{Assumed, assumed};
use crate::page::negotiate::counter_answer::CounterAnswer;
use crate::page::negotiate::message::message;
use crate::page::negotiate::question::{HEADINGS, answer_head, numbered};
use crate::page::negotiate::timeline::timeline;
use crate::page::negotiate::waiting_of;
use crate::state::StepsOf;
use crate::widget::element::element;
use crate::widget::fold::fold;
use crate::widget::form::FormProps;
use crate::widget::stateful::stateful;
use crate::widget::wizard::{so_far, use_wizard};
use offerscope_core::compute::negotiate::waiting::{WaitAnswer, before_tax, held, waited};
use offerscope_core::compute::negotiate::words::MessageKind;
use offerscope_core::data::facts;
use offerscope_core::model::day::Day;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::negotiation::waiting::{Process, Waiting};
use std::rc::Rc;
use yew::functional::Hook;
use yew::prelude::*;

/// What the part takes.
#[derive(PartialEq)]
pub(super) struct WaitProps {
    pub(super) form_props: FormProps,
    pub(super) day: Day,
}

/// The questions, and why each is asked.
const ASKS: [(&str, &str); 3] = [
    (
        "Which offer has the deadline, and when is it?",
        "Until then you can accept the offer. After it, you have only what else has come.",
    ),
    (
        "What other interviews are running?",
        "Add each company that interviews you, with the stages that are left. A chance stays between 5% and 95%: nobody can be surer than that.",
    ),
    ("What happens without it?", "This is what you fall back on if waiting brings no offer."),
];

/// What a message can be for.
const KINDS: [MessageKind; 3] = [MessageKind::Extension, MessageKind::Accept, MessageKind::Decline];
/// The same where there is nothing to wait for yet.
const NOTHING_YET: [MessageKind; 3] = [MessageKind::Accept, MessageKind::Extension, MessageKind::Decline];

/// The part.
pub(super) fn wait_view(props: WaitProps) -> Html {
    stateful(props, |props, hooks| use_wait_view(props).run(hooks))
}

#[hook]
fn use_wait_view(props: &WaitProps) -> Html {
    let form_props = &props.form_props;
    let found = use_memo((form_props.form.scenario.clone(), form_props.form.today), |(scenario, today)| {
        // No package is asked for here.
        let worked = CounterAnswer::asking(&Rc::new(before_tax(scenario)), *today, |_| Money::ZERO);
        let answer = held(scenario, facts(), *today)
            .and_then(|held| waited(facts(), &scenario.assumptions, &scenario.waiting, held).map(Rc::new));
        (worked.ok().map(Rc::new), answer)
    });
    let typed = form_props.form.scenario.waiting.clone();
    let offer = found.0.as_ref().and_then(|worked| Some((worked.solver()?.name, worked.standing.held)));
    let id = found.0.as_ref().and_then(|worked| Some(worked.solver()?.id()));
    let new = typed.processes.is_empty() && typed.deadline.is_none();
    let (at, go) =
        use_wizard(&form_props.form, (StepsOf::Waiting, HEADINGS), if new { 0 } else { ASKS.len() }, false);
    let (worked, answer) = &*found;
    let (says, why) = match answer {
        Ok(waited) => (waited.says.clone(), waited.why.clone()),
        Err(off) => (off.says.clone(), off.try_.clone()),
    };
    // An alternative that must be answered first comes first.
    let first = worked.as_ref().and_then(|worked| worked.standing.answered_first.clone());
    let why = first.into_iter().chain([why]).collect::<Vec<String>>().join(" ");
    let field_of = |at: usize| match at {
        0 => fields::held(form_props, &typed, (id, offer.as_ref()), props.day),
        1 => processes::processes(form_props, &typed),
        _ => fields::otherwise(form_props, &typed, offer.as_ref()),
    };
    if let Some((title, why)) = ASKS.get(at) {
        let (field, of) = (field_of(at), ASKS.len());
        let asked = numbered((at, of), title, field, (*why).to_owned(), go);
        return [so_far("Accept now, or wait?", format!("So far: {says}")), asked].into_iter().collect();
    }
    let first = answer.as_ref().ok().map(|waited| {
        let head = element("h2", "", Html::from("Ask for an extension"));
        let asks = tables::extension(form_props, &typed, waited);
        element("section", "card stack", [head, asks].into_iter().collect())
    });
    let kinds = if answer.is_ok() { &KINDS } else { &NOTHING_YET };
    let message = worked.as_ref().map(|worked| message(worked, kinds, form_props));
    let own = answer.as_ref().map_or(true, |waited| waited.own == [true; 2]);
    let head = answer_head(says, why, own);
    let picture = answer.as_ref().ok().map(|waited| timeline(&typed, waited)).unwrap_or_default();
    let behind = answer.as_ref().ok().map(|waited| behind(form_props, &typed, waited)).unwrap_or_default();
    let asked = ASKS.iter().enumerate().map(|(at, (title, _))| {
        let head = element("h2", "", Html::from(*title));
        element("section", "card stack", [head, field_of(at)].into_iter().collect())
    });
    // Without a decision, what it lacks comes before what to write.
    let (early, late) = if answer.is_ok() { (message, None) } else { (None, message) };
    let first = [head].into_iter().chain(first).chain(early).chain([picture]);
    first.chain(asked).chain(late).chain([behind]).collect()
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
    let assume =
        fold("more", "What is assumed, and who says so", move || assumed(&form_props, Assumed::Wait));
    let alike = waiting_of(props).tick(
        "together",
        "My good and bad days affect all interviews together",
        typed.together,
        |waiting, together| waiting.together = together,
    );
    let head = element("h2", "", Html::from("Look closer"));
    element("section", "card stack", [head, alike, weekly, later, effort, assume].into_iter().collect())
}

fn names(typed: &Waiting) -> Vec<String> {
    let name = |(at, process): (usize, &Process)| {
        if process.name.is_empty() { format!("Company {}", at + 1) } else { process.name.clone() }
    };
    typed.processes.iter().enumerate().map(name).collect()
}
