//! What a link brought, what was last taken away, and what is off with saving: notices with a way to answer each.

use crate::lazy::lazy;
use crate::page::shared_link::SharedLinkProps;
use crate::state::{Action, Notice, SharedLink, State};
use crate::widget::element::{ButtonKind, button, element, paragraph};
use crate::widget::notice::{Kind, notice};
use offerscope_core::model::month::Month;
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
            "This browser does not save anything for this page, so a reload loses your offers. Press Share and copy a link to keep them.",
        ),
        Saving::Unloaded => Some(
            "Your last change is not saved yet, because a part of the page could not be loaded. Your next change tries again.",
        ),
    };
    let unsaved = unsaved.map(|says| notice(Kind::Caution, paragraph(says))).unwrap_or_default();
    let link = match props.state.screen.shared {
        SharedLink::None => Html::default(),
        _ => lazy(SharedLinkProps {
            state: props.state.clone(),
            today: props.today,
            dispatch: props.dispatch.clone(),
            on_offers: props.on_offers.clone(),
        }),
    };
    element("div", "notices", [link, happened(props), unreadable(props), unsaved].into_iter().collect())
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
