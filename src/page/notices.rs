//! What a link brought and what was last taken away: notices with a way to answer each.

use crate::state::{Action, Guest, State, Undo};
use crate::widget::badge::letter;
use crate::widget::element::{Look, button, element, note, paragraph};
use crate::widget::notice::{Kind, notice};
use crate::widget::verdict::sentence;
use offerscope_core::compute::compare::{OfferPay, compare};
use offerscope_core::data::catalog;
use offerscope_core::model::bounds;
use offerscope_core::model::format;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::OfferId;
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
    let forgetful = "This browser keeps nothing for this page, so a reload forgets your offers. Copy the link to keep them.";
    let forgets = if props.stored { Html::default() } else { notice(Kind::Caution, paragraph(forgetful)) };
    element("div", "notices", [guest(props), undo(props), unread(props), forgets].into_iter().collect())
}

fn guest(props: &Notices) -> Html {
    let notice = |kind, content: [Html; 3]| notice(kind, content.into_iter().collect());
    match &props.state.screen.guest {
        Guest::None => Html::default(),
        Guest::Waiting(theirs) => waiting(props, theirs),
        Guest::Broken(problem) => {
            let says = html! { <p role="alert">{ format!("{problem} Nothing of yours has changed.") }</p> };
            notice(
                Kind::Problem,
                [says, answer(props, "Go on with mine", || Action::Dismissed), Html::default()],
            )
        }
        Guest::Viewing { .. } => {
            let says =
                "You are looking at a shared scenario. Yours is kept, and changes made here do not touch it.";
            notice(
                Kind::Info,
                [paragraph(says), choices(props), answer(props, "Back to mine", || Action::Dismissed)],
            )
        }
    }
}

/// What the link holds, before anything of mine is touched.
fn waiting(props: &Notices, theirs: &Scenario) -> Html {
    let result = compare(theirs, catalog(), props.today);
    let span = format::span(theirs.horizon_years);
    let row = |(position, pay): (usize, &OfferPay)| {
        let says = format!(" {}: {} over {span}", pay.name, format::whole(pay.sum.total()));
        let badge = if pay.id == OfferId::CURRENT { Html::default() } else { letter(position) };
        element("li", "", [badge, says.into()].into_iter().collect())
    };
    let view = {
        let (dispatch, on_offers) = (props.dispatch.clone(), props.on_offers.clone());
        Callback::from(move |_| {
            dispatch.dispatch(Action::Viewed);
            on_offers.emit(());
        })
    };
    let answers = [
        button(Look::Main, "View it", None, view),
        choices(props),
        answer(props, "Not now", || Action::Dismissed),
    ];
    html! {
        <section class="incoming card" aria-label="A shared scenario">
            { note("This link holds") }
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
        answer(props, "Add its offers to mine", || Action::Joined)
    } else {
        note("Yours and these are more than six offers, and six fit: remove some of yours to add these.")
    };
    [join, answer(props, "Replace mine", || Action::Replaced)].into_iter().collect()
}

fn undo(props: &Notices) -> Html {
    let full = props.state.scenario.offers.len() >= bounds::OFFERS;
    let (says, possible) = match &props.state.screen.undo {
        Some(Undo::Offer(_, offer)) => {
            let name = if offer.name.is_empty() { "An offer" } else { &offer.name };
            let why = if full { " Six fit: it cannot be put back now." } else { "" };
            (format!("{name} was removed.{why}"), !full)
        }
        Some(Undo::Scenario(_, says)) => ((*says).to_owned(), true),
        // A job that was put back in its sheet, or added anew, has taken the place of the one removed.
        Some(Undo::Job(_)) if props.state.scenario.current.is_some() => return Html::default(),
        Some(Undo::Job(_)) => ("Your current job was removed.".to_owned(), true),
        None => return Html::default(),
    };
    let says = html! { <p role="status">{ says }</p> };
    let dispatch = props.dispatch.clone();
    let press = move |_: MouseEvent| dispatch.dispatch(Action::Undone);
    let undo = if possible {
        html! { <button id="undo" class="button" type="button" onclick={press}>{ "Undo" }</button> }
    } else {
        Html::default()
    };
    notice(Kind::Info, [says, undo].into_iter().collect())
}

/// What this device keeps is neither shown nor written over until its owner says so.
fn unread(props: &Notices) -> Html {
    if !props.state.screen.unread {
        return Html::default();
    }
    let says = "The offers that this browser keeps cannot be read: they are damaged, or a newer Offerscope saved them. They stay as they are, and what you type here is not kept.";
    let up = answer(props, "Give them up", || Action::GivenUp);
    notice(Kind::Caution, [paragraph(says), up].into_iter().collect())
}

fn answer(props: &Notices, says: &'static str, action: fn() -> Action) -> Html {
    let dispatch = props.dispatch.clone();
    button(Look::Plain, says, None, Callback::from(move |_| dispatch.dispatch(action())))
}
