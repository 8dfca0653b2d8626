//! What a link brought and what was last taken away: notices with a way to answer each.

use crate::state::{Action, Guest, State, Undo};
use crate::view::letter::letter;
use crate::view::notice::{Kind, notice};
use crate::view::offer_card::desk::name_of;
use crate::view::verdict::sentence;
use offerscope_core::compute::compare::compare;
use offerscope_core::data::catalog;
use offerscope_core::model::format;
use offerscope_core::model::month::Month;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

/// What the notices need.
pub struct Notices {
    /// The state.
    pub state: Rc<State>,
    /// This month.
    pub today: Month,
    /// Whether this device keeps my scenario.
    pub stored: bool,
    /// Where answers go.
    pub dispatch: UseReducerDispatcher<State>,
    /// Turns to the Offers page.
    pub on_offers: Callback<()>,
}

/// The notices.
pub fn notices(props: &Notices) -> Html {
    html! {
        <div class="notices">
            { guest(props) }
            { undo(props) }
            if !props.stored {
                { notice(Kind::Caution, html! { <p>{ "This browser keeps nothing for this page, so a reload forgets your offers. Copy the link to keep them." }</p> }) }
            }
        </div>
    }
}

fn guest(props: &Notices) -> Html {
    match &props.state.screen.guest {
        Guest::None => Html::default(),
        Guest::Broken(problem) => notice(
            Kind::Problem,
            html! {
                <>
                    <p role="alert">{ problem.to_string() }{ " Nothing of yours has changed." }</p>
                    { answer(props, "Go on with mine", Action::Dismissed, "") }
                </>
            },
        ),
        Guest::Waiting(theirs) => waiting(props, theirs),
        Guest::Viewing { .. } => notice(
            Kind::Info,
            html! {
                <>
                    <p><strong>{ "You are looking at a shared scenario. " }</strong>{ "Yours is kept, and changes made here do not touch it." }</p>
                    { choices(props) }
                    { answer(props, "Back to mine", Action::Dismissed, "") }
                </>
            },
        ),
    }
}

/// What the link holds, before anything of mine is touched.
fn waiting(props: &Notices, theirs: &Scenario) -> Html {
    let result = compare(theirs, catalog(), props.today);
    let years = format::spelled(theirs.horizon_years);
    let row = |(position, offer): (usize, &offerscope_core::model::offer::Offer)| {
        let total = result.offers.get(position).map(|pay| pay.sum.total()).unwrap_or_default();
        html! { <li key={position}>{ letter(position) }{ " " }{ name_of(offer, position) }{ format!(": {} over {years} years", format::whole(total)) }</li> }
    };
    let view = {
        let (dispatch, on_offers) = (props.dispatch.clone(), props.on_offers.clone());
        Callback::from(move |_| {
            dispatch.dispatch(Action::Viewed);
            on_offers.emit(());
        })
    };
    html! {
        <section class="incoming card" aria-label="A shared scenario">
            <p class="note">{ "This link holds" }</p>
            <h1 class="verdict__line">{ sentence(&result.verdict.line) }</h1>
            <ul class="incoming__offers">{ for theirs.offers.iter().enumerate().map(row) }</ul>
            <p class="note">{ "Your own offers stay as they are until you choose." }</p>
            <div class="incoming__choices">
                <button class="button" data-kind="main" type="button" onclick={view}>{ "View it" }</button>
                { choices(props) }
                { answer(props, "Not now", Action::Dismissed, "quiet") }
            </div>
        </section>
    }
}

/// Join or replace; joining only where all fit.
fn choices(props: &Notices) -> Html {
    html! {
        <>
            if props.state.fits_together() {
                { answer(props, "Add its offers to mine", Action::Joined, "") }
            } else {
                <p class="note">{ "Yours and these are more than six offers, and six fit: remove some of yours to add these." }</p>
            }
            { answer(props, "Replace mine", Action::Replaced, "") }
        </>
    }
}

fn undo(props: &Notices) -> Html {
    let says = match &props.state.screen.undo {
        None => return Html::default(),
        Some(Undo::Offer(_, offer)) => {
            format!("{} was removed.", if offer.name.is_empty() { "An offer" } else { &offer.name })
        }
        Some(Undo::Scenario(_, says)) => (*says).to_owned(),
    };
    notice(
        Kind::Info,
        html! { <><p role="status">{ says }</p>{ answer(props, "Undo", Action::Undone, "") }</> },
    )
}

fn answer(props: &Notices, says: &'static str, action: Action, look: &'static str) -> Html {
    let dispatch = props.dispatch.clone();
    let press = Callback::from(move |_| dispatch.dispatch(action.clone()));
    html! { <button class="button" data-kind={(!look.is_empty()).then_some(look)} type="button" onclick={press}>{ says }</button> }
}
