//! The sheet of the link that one press has copied: what it holds, and what may be left out of it. Answers about level, taxes and the
//! negotiation stay out of a link unless the reader lets them in.

use crate::browser::{HtmlInputElement, clipboard};
use crate::page::negotiate::part_shown;
use crate::route::Route;
use crate::widget::badge::{badge, name, name_of};
use crate::widget::element::{ButtonKind, button, element, note, paragraph};
use crate::widget::sheet::sheet_name;
use offerscope_core::format::link;
use offerscope_core::model::facts::assumption::Assumptions;
use offerscope_core::model::fit::profile::Profile;
use offerscope_core::model::lens::Lens;
use offerscope_core::model::negotiation::counter_plan::CounterPlan;
use offerscope_core::model::negotiation::downlevel::Downlevel;
use offerscope_core::model::negotiation::waiting::Waiting;
use offerscope_core::model::offer::Offer;
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::tax::profile::TaxProfile;
use std::rc::Rc;
use yew::prelude::*;

/// What the sheet takes.
#[derive(Clone, PartialEq, Properties)]
pub struct ShareProps {
    /// What is shared.
    pub scenario: Rc<Scenario>,
    /// The address of the site, with its origin.
    pub site: AttrValue,
}

/// What a press came to.
#[derive(Clone, Copy, PartialEq)]
enum Answer {
    Copied,
    Refused,
}

/// The sheet.
#[component]
pub fn ShareSheet(props: &ShareProps) -> Html {
    let job_left_out = use_state_eq(|| false);
    // About oneself, so it travels only where one says so.
    let profile_left_out = use_state_eq(|| true);
    let taxes_left_out = use_state_eq(|| true);
    let negotiation_left_out = use_state_eq(|| true);
    let answer = use_state_eq(|| None::<Answer>);
    let mut shared = (*props.scenario).clone();
    if *job_left_out {
        shared.current = None;
    }
    if *profile_left_out {
        shared.profile = Profile::default();
    }
    if *taxes_left_out {
        without_taxes(&mut shared);
    }
    if *negotiation_left_out {
        without_negotiation(&mut shared);
    }
    let leave_out = |says: String, out: &UseStateHandle<bool>| {
        let (set, answer) = (out.clone(), answer.clone());
        let on_tick = Callback::from(move |ticked| {
            set.set(ticked);
            answer.set(None);
        });
        tick(says, **out, on_tick)
    };
    let job = props.scenario.current.as_ref();
    let job = job.map(|job| leave_out(format!("Leave {} out", job.name()), &job_left_out));
    let profile = (!props.scenario.profile.is_empty())
        .then(|| leave_out("Leave my level answers out".into(), &profile_left_out));
    let taxes = props
        .scenario
        .tax
        .with_state()
        .is_some()
        .then(|| leave_out("Leave my taxes out".into(), &taxes_left_out));
    let negotiation = part_shown(&props.scenario)
        .is_some()
        .then(|| leave_out("Leave my negotiation out".into(), &negotiation_left_out));
    let link = link::share(&shared).map(|fragment| format!("{}#{fragment}", Route::Offers.href(&props.site)));
    // The press that opened the sheet asked for the link.
    use_effect_with((), {
        let (link, answer) = (link.clone(), answer.clone());
        move |()| {
            if let Ok(link) = link {
                copy(&link, &answer);
            }
        }
    });
    let link = link.map_or_else(|problem| paragraph(problem.to_string()), |link| given(&link, &answer));
    let content = [
        sheet_name("", "The link to this comparison".into()),
        paragraph(
            "Anyone with the link can read and change a copy of every figure and name in it. This page does not send it to anyone.",
        ),
        held(&shared),
        job.unwrap_or_default(),
        profile.unwrap_or_default(),
        taxes.unwrap_or_default(),
        negotiation.unwrap_or_default(),
        link,
    ];
    element("div", "stack", content.into_iter().collect())
}

/// Takes out who files, from where, and the lens that needs it.
fn without_taxes(shared: &mut Scenario) {
    shared.tax = TaxProfile::default();
    if shared.lens == Lens::Cash {
        shared.lens = Lens::default();
    }
    let job = shared.current.as_mut().map(|job| &mut job.offer);
    for offer in shared.offers.iter_mut().chain(job) {
        offer.place = None;
        offer.moves.clear();
        offer.grants.iter_mut().for_each(|grant| grant.workdays.clear());
    }
    for past in shared.current.iter_mut().flat_map(|job| &mut job.past) {
        past.grant.workdays.clear();
    }
}

/// Takes out targets, alternatives, other processes, the level, what was assumed and the rounds.
fn without_negotiation(shared: &mut Scenario) {
    shared.counter = CounterPlan::default();
    shared.waiting = Waiting::default();
    shared.downlevel = Downlevel::default();
    shared.assumptions = Assumptions::default();
    shared.negotiation_part = None;
    for offer in &mut shared.offers {
        offer.countered = false;
        offer.rounds.clear();
    }
}

/// A box to tick.
fn tick(says: String, ticked: bool, on_tick: Callback<bool>) -> Html {
    let onchange = on_tick.reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().checked());
    html! { <label class="share__tick"><input type="checkbox" checked={ticked} {onchange} />{ says }</label> }
}

/// What the link holds.
fn held(shared: &Scenario) -> Html {
    let offer = |(position, offer): (usize, &Offer)| {
        let name = name(&name_of(offer, position));
        element("li", "", [badge(position), Html::from(" "), name].into_iter().collect())
    };
    let job = shared.current.as_ref().map(|job| {
        let says = Html::from(": its pay and its unvested stock");
        element("li", "", [name(job.name()), says].into_iter().collect())
    });
    let profile = (!shared.profile.is_empty())
        .then(|| element("li", "", "Your level answers: scope, readiness and plan".into()));
    let taxes = shared
        .tax
        .with_state()
        .map(|_| element("li", "", "Your taxes: filing status, place, and what you typed about them".into()));
    let negotiation = part_shown(shared).is_some().then(|| {
        element("li", "", "Your negotiation: targets, alternatives, other interviews, rounds".into())
    });
    let held =
        shared.offers.iter().enumerate().map(offer).chain(job).chain(profile).chain(taxes).chain(negotiation);
    let list = element("ul", "share__held", held.collect());
    [note("The link contains"), list].into_iter().collect()
}

/// The link, copied as the sheet opens; to be copied again after a change, or by hand where the browser refuses.
fn given(link: &str, answer: &UseStateHandle<Option<Answer>>) -> Html {
    let press = {
        let (link, answer) = (link.to_owned(), answer.clone());
        Callback::from(move |_| copy(&link, &answer))
    };
    let says = match **answer {
        None => "",
        Some(Answer::Copied) => "Link copied.",
        Some(Answer::Refused) => "This browser does not let a page copy. Copy it from the field below.",
    };
    html! {
        <>
            <p class="share__says" role="status">{ says }</p>
            { button(ButtonKind::Main, "Copy again", None, press) }
            <label class="field">
                <span class="field__label">{ "The link" }</span>
                <input class="field__input" readonly=true value={link.to_owned()} />
            </label>
        </>
    }
}

fn copy(link: &str, answer: &UseStateHandle<Option<Answer>>) {
    let answer = answer.clone();
    clipboard::copy(link.to_owned(), move |copied| {
        answer.set(Some(if copied { Answer::Copied } else { Answer::Refused }));
    });
}
