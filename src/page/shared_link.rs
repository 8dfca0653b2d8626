//! What a link brought, with a way to answer it. It travels with what reads links, which is here when a link is.

mod versions;

use crate::page::share::link_part::{LinkPart, compared, listed};
use crate::state::{Action, SharedLink, State};
use crate::widget::badge::{badge, name};
use crate::widget::element::{ButtonKind, button, element, note, paragraph};
use crate::widget::notice::{Kind, notice};
use crate::widget::verdict::sentence;
use offerscope_core::compute::compare::compare;
use offerscope_core::compute::compare::offer_pay::OfferPay;
use offerscope_core::compute::versions::{FieldDifference, differences};
use offerscope_core::data::{catalog, sample_scenario};
use offerscope_core::model::format;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use versions::versions;
use yew::prelude::*;

/// What the notice takes.
pub struct SharedLinkProps {
    /// The state.
    pub state: Rc<State>,
    /// This month.
    pub today: Month,
    /// Where answers go.
    pub dispatch: Callback<Action>,
    /// Turns to the Offers page.
    pub on_offers: Callback<()>,
}

impl PartialEq for SharedLinkProps {
    /// Each change makes a new state.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state)
    }
}

/// The notice. A link that waits is the page until it is answered.
pub fn shared_link_notice(props: &SharedLinkProps) -> Html {
    let notice = |kind, content: [Html; 3]| notice(kind, content.into_iter().collect());
    match &props.state.screen.shared {
        SharedLink::None => Html::default(),
        SharedLink::Waiting(shared) => waiting(props, shared),
        SharedLink::Broken(problem) => {
            let says =
                html! { <p role="alert">{ format!("{problem} Your own offers have not changed.") }</p> };
            notice(
                Kind::Problem,
                [says, answer(props, "Keep my own offers", || Action::Dismissed), Html::default()],
            )
        }
        SharedLink::Viewing { .. } => {
            let says =
                "You are looking at a shared scenario. Your own is saved, and changes here do not affect it.";
            let same = theirs_beside_mine(&props.state, &props.state.scenario).is_some();
            let answers = if same {
                answer(props, "Compare with mine", || Action::Compared)
            } else {
                choices(props, &props.state.scenario)
            };
            notice(
                Kind::Info,
                [paragraph(says), answers, answer(props, "Back to my own offers", || Action::Dismissed)],
            )
        }
    }
}

/// What differs where the offers of a link are the reader's own. The sample is not.
fn theirs_beside_mine(state: &State, shared: &Scenario) -> Option<Vec<FieldDifference>> {
    let own = state.own();
    let is_sample = own.has_same_offers(&sample_scenario());
    differences(own, shared).filter(|_| !is_sample)
}

/// What the link holds, before anything of mine is touched.
fn waiting(props: &SharedLinkProps, shared: &Rc<Scenario>) -> Html {
    let view = {
        let (dispatch, on_offers) = (props.dispatch.clone(), props.on_offers.clone());
        Callback::from(move |_| {
            dispatch.emit(Action::Viewed);
            on_offers.emit(());
        })
    };
    let view = |kind| button(kind, "View it", None, view);
    let differ = theirs_beside_mine(&props.state, shared);
    let is_done = differ.as_ref().is_some_and(Vec::is_empty);
    let (kind, says) = if is_done { (ButtonKind::Main, "Done") } else { (ButtonKind::Plain, "Not now") };
    let last = answer_as(kind, props, says, || Action::Dismissed);
    let (head, answers) = match &differ {
        Some(differ) => versions(props, shared, differ, view(ButtonKind::Plain)),
        None => (held(props, shared), [view(ButtonKind::Main), choices(props, shared)].into_iter().collect()),
    };
    let answers: Html = [answers, last].into_iter().collect();
    html! {
        <section class="incoming card" aria-label="A shared scenario">
            { head }
            { carries(shared) }
            { element("div", "incoming__choices", answers) }
        </section>
    }
}

/// Says what becomes of the reader's own offers; the sample is not theirs.
fn of_own(props: &SharedLinkProps, says: impl Into<AttrValue>) -> Html {
    if props.state.own().is_same(&sample_scenario()) { Html::default() } else { note(says) }
}

/// The answer of the link, and its offers.
fn held(props: &SharedLinkProps, shared: &Scenario) -> Html {
    let result = compare(shared, catalog(), props.today);
    let span = format::span(shared.horizon_years);
    let row = |(position, pay): (usize, &OfferPay)| {
        let says = format!(": {} over {span}", format::whole(pay.sum.total()));
        let badge = if pay.id == OfferId::CURRENT { Html::default() } else { badge(position) };
        element("li", "", [badge, Html::from(" "), name(&pay.name), says.into()].into_iter().collect())
    };
    let content = [
        note("This link contains"),
        element("h1", "verdict__line", sentence(&result.verdict.line)),
        element("ul", "incoming__offers", result.columns().enumerate().map(row).collect()),
        of_own(props, "Your own offers stay as they are until you choose."),
    ];
    content.into_iter().collect()
}

/// What else the link carries.
fn carries(shared: &Scenario) -> Html {
    let parts = LinkPart::of(shared).into_iter().filter(|part| part.is_personal());
    let mut things: Vec<String> = parts.map(|part| part.name(shared, "their")).collect();
    things.push(format!("how they compare ({})", compared(shared)));
    note(format!("It also carries {}.", listed(things)))
}

/// Join or replace; joining only where all fit. Replacing says what goes and what stays.
fn choices(props: &SharedLinkProps, shared: &Scenario) -> Html {
    let join = if props.state.fits_together() {
        answer(props, "Add these offers to mine", || Action::Joined)
    } else {
        of_own(
            props,
            "Together these are more than the six offers that fit. Remove some of yours to add these.",
        )
    };
    let own = props.state.own();
    let (parts, theirs) = (LinkPart::of(own), LinkPart::of(shared));
    let goes = |part: &LinkPart| *part != LinkPart::Names && (!part.is_personal() || theirs.contains(part));
    let (gone, stay): (Vec<LinkPart>, Vec<LinkPart>) = parts.into_iter().partition(goes);
    let named = |parts: Vec<LinkPart>| {
        let parts = parts.into_iter().filter(|part| *part != LinkPart::Names);
        listed(parts.map(|part| part.name(own, "your")).collect())
    };
    let (gone, stay) = (named(gone), named(stay));
    let stay = if stay.is_empty() { String::new() } else { format!(" It keeps {stay}: the link has none.") };
    let says = format!("Replacing takes out {gone}.{stay} You can undo it.");
    let replace = [answer(props, "Replace my offers", || Action::Replaced), of_own(props, says)];
    [join, element("div", "incoming__choice", replace.into_iter().collect())].into_iter().collect()
}

fn answer(props: &SharedLinkProps, says: &'static str, action: fn() -> Action) -> Html {
    answer_as(ButtonKind::Plain, props, says, action)
}

fn answer_as(kind: ButtonKind, props: &SharedLinkProps, says: &'static str, action: fn() -> Action) -> Html {
    let dispatch = props.dispatch.clone();
    button(kind, says, None, Callback::from(move |_| dispatch.emit(action())))
}
