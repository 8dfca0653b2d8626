//! What a link brought, with a way to answer it. It travels with what reads links, which is here when a link is.

use crate::state::{Action, SharedLink, State};
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
fn waiting(props: &SharedLinkProps, shared: &Scenario) -> Html {
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
fn choices(props: &SharedLinkProps) -> Html {
    let join = if props.state.fits_together() {
        answer(props, "Add these offers to mine", || Action::Joined)
    } else {
        note("Together these are more than the six offers that fit. Remove some of yours to add these.")
    };
    [join, answer(props, "Replace my offers", || Action::Replaced)].into_iter().collect()
}

fn answer(props: &SharedLinkProps, says: &'static str, action: fn() -> Action) -> Html {
    let dispatch = props.dispatch.clone();
    button(ButtonKind::Plain, says, None, Callback::from(move |_| dispatch.emit(action())))
}
