//! What a link brought and what was last taken away: notices with a way to answer each.

use crate::state::{Action, Notice, SharedLink, State};
use crate::widget::badge::{badge, name};
use crate::widget::element::{ButtonKind, button, element, note, paragraph};
use crate::widget::notice::{Kind, notice};
use crate::widget::verdict::sentence;
use offerscope_core::compute::compare::compare;
use offerscope_core::compute::compare::offer_pay::OfferPay;
use offerscope_core::data::catalog;
use offerscope_core::model::format;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

/// Whether the last change was saved on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// It was, or there was nothing to save.
    Done,
    /// This browser saves nothing for this page.
    Blocked,
    /// The part that writes it could not be fetched.
    Unloaded,
}

/// What the notices need.
pub struct Notices {
    /// The state.
    pub state: Rc<State>,
    /// This month.
    pub today: Month,
    /// Whether the last change was saved.
    pub saving: Saving,
    /// Where answers go.
    pub dispatch: Callback<Action>,
    /// Turns to the Offers page.
    pub on_offers: Callback<()>,
}

/// The notices.
pub fn notices(props: &Notices) -> Html {
    let unsaved = match props.saving {
        Saving::Done => None,
        Saving::Blocked => Some(
            "This browser does not save anything for this page, so a reload loses your offers. Copy the link to keep them.",
        ),
        Saving::Unloaded => Some(
            "Your last change is not saved yet, because a part of the page could not be loaded. Your next change tries again.",
        ),
    };
    let unsaved = unsaved.map(|says| notice(Kind::Caution, paragraph(says))).unwrap_or_default();
    element(
        "div",
        "notices",
        [shared_link(props), happened(props), unreadable(props), unsaved].into_iter().collect(),
    )
}

fn shared_link(props: &Notices) -> Html {
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
            notice(
                Kind::Info,
                [
                    paragraph(says),
                    choices(props),
                    answer(props, "Back to my own offers", || Action::Dismissed),
                ],
            )
        }
    }
}

/// What the link holds, before anything of mine is touched.
fn waiting(props: &Notices, shared: &Scenario) -> Html {
    let result = compare(shared, catalog(), props.today);
    let span = format::span(shared.horizon_years);
    let row = |(position, pay): (usize, &OfferPay)| {
        let says = format!(": {} over {span}", format::whole(pay.sum.total()));
        let badge = if pay.id == OfferId::CURRENT { Html::default() } else { badge(position) };
        element("li", "", [badge, Html::from(" "), name(&pay.name), says.into()].into_iter().collect())
    };
    let view = {
        let (dispatch, on_offers) = (props.dispatch.clone(), props.on_offers.clone());
        Callback::from(move |_| {
            dispatch.emit(Action::Viewed);
            on_offers.emit(());
        })
    };
    let answers = [
        button(ButtonKind::Main, "View it", None, view),
        choices(props),
        answer(props, "Not now", || Action::Dismissed),
    ];
    html! {
        <section class="incoming card" aria-label="A shared scenario">
            { note("This link contains") }
            { element("h1", "verdict__line", sentence(&result.verdict.line)) }
            { element("ul", "incoming__offers", result.columns().enumerate().map(row).collect()) }
            { note("Your own offers stay as they are until you choose.") }
            { element("div", "incoming__choices", answers.into_iter().collect()) }
        </section>
    }
}

/// Join or replace; joining only where all fit.
fn choices(props: &Notices) -> Html {
    let join = if props.state.fits_together() {
        answer(props, "Add these offers to mine", || Action::Joined)
    } else {
        note("Together these are more than the six offers that fit. Remove some of yours to add these.")
    };
    [join, answer(props, "Replace my offers", || Action::Replaced)].into_iter().collect()
}

/// What has just happened, with a way to take it back.
fn happened(props: &Notices) -> Html {
    let Some(Notice { says, undo }) = props.state.screen.notice.clone() else { return Html::default() };
    if !undo {
        return html! { <p class="unseen" role="status">{ says }</p> };
    }
    let press = props.dispatch.reform(|_: MouseEvent| Action::Undone);
    // The head of the page has an Undo too: this one says what it takes back.
    let label = format!("Undo: {says}");
    let says = html! { <p role="status">{ says }</p> };
    let undo = html! {
        <button id="undo-notice" class="button" type="button" aria-label={label} onclick={press}>{ "Undo" }</button>
    };
    notice(Kind::Info, [says, undo].into_iter().collect())
}

/// What this device keeps is neither shown nor written over until its owner says so.
fn unreadable(props: &Notices) -> Html {
    if !props.state.screen.storage_unreadable {
        return Html::default();
    }
    let says = "The offers saved in this browser cannot be read: they are damaged, or a newer Offerscope saved them. They stay as they are, and what you type here is not saved.";
    let up = answer(props, "Start over without them", || Action::GivenUp);
    notice(Kind::Caution, [paragraph(says), up].into_iter().collect())
}

fn answer(props: &Notices, says: &'static str, action: fn() -> Action) -> Html {
    let dispatch = props.dispatch.clone();
    button(ButtonKind::Plain, says, None, Callback::from(move |_| dispatch.emit(action())))
}
