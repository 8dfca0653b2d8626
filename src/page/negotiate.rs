//! The answer of the Negotiate page: what to ask for, whether to wait, which level to take. Works its figures out by the core.

pub mod intro;

mod ask;
mod asking;
mod assumed;
mod axis;
mod counter_answer;
mod level;
mod levers;
mod message;
mod packages;
mod question;
mod relevel;
mod rounds;
mod timeline;
mod wait;

use crate::lazy::lazy;
use crate::route::Route;
use crate::widget::drafts::drafts;
use crate::widget::element::{element, note};
use crate::widget::field::choice::Choice;
use crate::widget::form::{Form, FormProps};
use crate::widget::print::print_button;
use crate::widget::stateful::stateful;
use offerscope_core::compute::negotiate::solver::CounterSolver;
use offerscope_core::data::{facts, sample_scenario};
use offerscope_core::model::day::Day;
use offerscope_core::model::month::Month;
use offerscope_core::model::negotiation::counter_plan::CounterPlan;
use offerscope_core::model::negotiation::downlevel::Downlevel;
use offerscope_core::model::negotiation::waiting::Waiting;
use offerscope_core::model::scenario::{NegotiationPart, Scenario};
use std::rc::Rc;
use yew::functional::Hook;
use yew::prelude::*;

/// The parts: what each is known by, and its name.
const PARTS: [(NegotiationPart, &str, &str); 4] = [
    (NegotiationPart::Ask, "ask", "My counter-offer"),
    (NegotiationPart::Relevel, "relevel", "A higher level"),
    (NegotiationPart::Wait, "wait", "Accept or wait"),
    (NegotiationPart::Level, "level", "L6 or L7"),
];

/// The form of the counter-offer plan. The ids of its fields begin with `ask-`.
fn counter_of(props: &FormProps) -> Form<CounterPlan> {
    props.form.of("ask", |scenario: &mut Scenario| Some(&mut scenario.counter))
}

/// The form of accepting or waiting. The ids of its fields begin with `wait-`.
fn waiting_of(props: &FormProps) -> Form<Waiting> {
    props.form.of("wait", |scenario: &mut Scenario| Some(&mut scenario.waiting))
}

/// Shows another part.
fn to_part(props: &FormProps, part: NegotiationPart) -> Callback<MouseEvent> {
    props.form.press("negotiation", move |scenario, _| scenario.negotiation_part = Some(part))
}

/// A scenario with what a part begins with put in place: what is there already stays.
pub fn begun(scenario: &mut Scenario, part: NegotiationPart, (today, day): (Month, Day)) {
    match part {
        NegotiationPart::Ask => mark(scenario, today),
        NegotiationPart::Relevel => {}
        NegotiationPart::Wait => {
            mark(scenario, today);
            scenario.waiting.from = scenario.waiting.from.or(Some(day));
        }
        NegotiationPart::Level => scenario.downlevel.horizon = scenario.downlevel.horizon.or(Some(4)),
    }
}

/// Marks the offer that pays most, where none is marked: the one a reader would take, with the others as what to do instead. None of the sample.
fn mark(scenario: &mut Scenario, today: Month) {
    if scenario.has_same_offers(&sample_scenario()) {
        return;
    }
    let best = CounterSolver::of(scenario, facts(), today).ok().map(|solver| solver.id());
    if let Some(offer) = scenario.offers.iter_mut().find(|offer| Some(offer.id) == best) {
        offer.countered = true;
    }
}

/// What the page takes.
#[derive(Clone, PartialEq, Properties)]
pub struct NegotiateProps {
    /// The base address of the site.
    pub base: AttrValue,
    /// The form of the scenario.
    pub form: Form<Scenario>,
    /// Today.
    pub day: Day,
    /// The part shown.
    pub part: NegotiationPart,
}

/// The page: what was begun, or how to begin with the static content below.
pub fn negotiate(base: &AttrValue, form: &Form<Scenario>, day: Day, below: Html) -> Html {
    let shown = if let Some(part) = part_shown(&form.scenario) {
        lazy(NegotiateProps { base: base.clone(), form: form.clone(), day, part })
    } else {
        let on_begin = form.press("negotiation", |scenario, part: NegotiationPart| {
            scenario.negotiation_part = Some(part);
        });
        [intro::opening(Some(on_begin)), below].into_iter().collect()
    };
    [drafts(form, Route::Negotiate), shown].into_iter().collect()
}

/// The part that was shown last; else one that the scenario says anything of.
pub fn part_shown(scenario: &Scenario) -> Option<NegotiationPart> {
    let Scenario { counter, waiting, downlevel, .. } = scenario;
    let countered = scenario.offers.iter().any(|offer| offer.countered || !offer.rounds.is_empty());
    let says = [
        (countered || *counter != CounterPlan::default(), NegotiationPart::Ask),
        (*waiting != Waiting::default(), NegotiationPart::Wait),
        (*downlevel != Downlevel::default(), NegotiationPart::Level),
    ];
    let said = says.into_iter().find(|(says, _)| *says).map(|(_, part)| part);
    scenario.negotiation_part.or(said)
}

/// The page once it is begun.
pub fn negotiate_page(props: &NegotiateProps) -> Html {
    stateful(props.clone(), |props, hooks| use_page(props).run(hooks))
}

/// The page: one part of it in sight.
#[hook]
fn use_page(props: &NegotiateProps) -> Html {
    let NegotiateProps { base, form, day, part } = props.clone();
    // The sample is no one's offer: without offers of one's own, each part says what it needs.
    let form = if form.scenario.has_same_offers(&sample_scenario()) {
        form.showing(Rc::new(Scenario { offers: Vec::new(), ..(*form.scenario).clone() }))
    } else {
        form
    };
    let (today, dispatch) = (form.today, form.dispatch.clone());
    // What a part takes for granted is put in place as it is first shown, in the same step as the press that began it.
    use_effect_with(part, {
        let form = form.clone();
        move |&part| {
            form.press("negotiation", move |scenario, (): ()| begun(scenario, part, (today, day))).emit(());
        }
    });
    let choices: Vec<Choice> = PARTS.iter().map(|&(_, id, name)| Choice::new(id, name)).collect();
    let chosen = PARTS.into_iter().find(|(known, _, _)| *known == part).map_or("ask", |(_, id, _)| id);
    question::use_begun(&form, chosen.into());
    let parts = form.segment("negotiation", "Part of the negotiation", &choices, chosen, |scenario, id| {
        let part = PARTS.into_iter().find(|(_, known, _)| *known == id).map(|(part, _, _)| part);
        scenario.negotiation_part = part.or(scenario.negotiation_part);
    });
    let form_props = FormProps { form };
    let shown = match part {
        NegotiationPart::Ask => ask::counter_view(ask::AskProps { base, form_props, day }),
        NegotiationPart::Relevel => relevel::relevel(&base, &form_props),
        NegotiationPart::Wait => wait::wait_view(wait::WaitProps { form_props, day }),
        NegotiationPart::Level => level::level_view(form_props),
    };
    let foot = note("What you type stays on this device, and is left out of a link unless you include it.");
    let print = element("p", "", print_button(&dispatch));
    element(
        "div",
        "negotiate",
        [element("div", "negotiate__parts", parts), shown, print, foot].into_iter().collect(),
    )
}
