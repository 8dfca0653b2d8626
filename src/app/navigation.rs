//! Turning pages: the address follows the page, links and the Back button turn it in place, and Back closes an open sheet.
//!
//! The address carries a scenario only while a shared link is viewed. The reader's own work is in storage.

use super::saving;
use crate::browser::address::Address;
use crate::browser::{address, clock, page};
use crate::lazy::Missing;
use crate::links;
use crate::route::Route;
use crate::state::{Action, SharedLink, State};
use std::cell::RefCell;
use std::rc::Rc;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Why a link that was typed into the address of an open page stays closed.
const LINK_NOT_LOADED: &str = "This link could not be opened, because a part of the page could not be loaded. Reload the page to try again.";

/// A plain click on a link to one of our pages turns the page in place, wherever the link stands. The browser follows links to a section itself.
pub(super) fn following(
    base: &AttrValue,
    go: &Callback<Route>,
    dispatch: &Callback<Action>,
) -> Callback<MouseEvent> {
    let (base, go, dispatch) = (base.clone(), go.clone(), dispatch.clone());
    Callback::from(move |event: MouseEvent| {
        let Some((path, anchor)) = page::followed(&event) else { return };
        let enter = anchor == Route::ENTER;
        let route = Route::parse(&base, &path).filter(|_| enter || anchor.is_empty());
        if let Some(route) = route {
            event.prevent_default();
            go.emit(route);
            if enter {
                dispatch.emit(Action::Started);
            }
        }
    })
}

/// After so many milliseconds without a further change, the address follows the state.
const SETTLED: u32 = 100;

/// What stands behind # while this state is shown.
fn fragment_of(state: &State) -> String {
    match state.screen.shared {
        SharedLink::Viewing { .. } => {
            links::links().and_then(|links| (links.share)(&state.scenario).ok()).unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// What the listener to the address and the drawing of the page share.
#[derive(Default)]
struct HistoryEntries {
    /// The address of the page as it is shown; `None` while an address waits for an answer and stays as it came.
    shown: Option<String>,
    /// The page whose open sheet has a history entry of its own, so that Back closes the sheet and the page stays.
    sheet: Option<Route>,
    /// Whether the app itself has just gone back, from the entry of a sheet that was closed by its button.
    leaving: bool,
}

/// Keeps the address in step with the state. Returns what turns to a page: a new history entry, and the page in place.
#[hook]
pub(super) fn use_address(
    base: &AttrValue,
    state: &Rc<State>,
    dispatch: &Callback<Action>,
) -> Callback<Route> {
    let entries = use_mut_ref(HistoryEntries::default);
    let waits = matches!(state.screen.shared, SharedLink::Waiting(_) | SharedLink::Broken(_));
    let shown = (!waits).then(|| address::of(&state.screen.route.href(base), &fragment_of(state)));
    use_effect_with(shown, {
        let entries = entries.clone();
        move |shown| {
            entries.borrow_mut().shown = shown.clone();
            // A browser takes milliseconds for it, and some refuse it where it comes with every key.
            let waiting = shown.clone().map(|shown| clock::after(SETTLED, move || address::replace(&shown)));
            move || drop(waiting)
        }
    });
    // What comes from outside: Back, forward, addresses typed by hand, and what another tab saves.
    use_effect_with((), {
        let (entries, base, dispatch) = (entries.clone(), base.clone(), dispatch.clone());
        move |()| {
            let tabs = saving::on_saved_elsewhere(dispatch.clone());
            let listener = address::on_change(move |address| turned(&entries, &base, &dispatch, &address));
            move || drop((listener, tabs))
        }
    });
    use_effect_with((state.screen.sheet.is_some(), state.screen.route), move |&(open, route)| {
        let mut entries = entries.borrow_mut();
        if open && entries.sheet != Some(route) {
            let here = address::read();
            address::push(&address::of(&here.path, &here.fragment));
            entries.sheet = Some(route);
        } else if !open && entries.sheet.take() == Some(route) {
            entries.leaving = true;
            address::back();
        }
    });
    let (base, state, dispatch) = (base.clone(), state.clone(), dispatch.clone());
    Callback::from(move |route: Route| {
        if route != state.screen.route {
            address::push(&address::of(&route.href(&base), &fragment_of(&state)));
        }
        dispatch.emit(Action::Went(route));
    })
}

/// The reader went back or forward, or typed an address.
fn turned(entries: &Rc<RefCell<HistoryEntries>>, base: &str, dispatch: &Callback<Action>, address: &Address) {
    let mut held = entries.borrow_mut();
    let (leaving, sheet) = (std::mem::take(&mut held.leaving), held.sheet.take());
    if leaving || sheet.is_some() {
        // The entry below may have an older fragment than what is shown.
        held.shown.iter().for_each(|shown| address::replace(shown));
    }
    drop(held);
    if sheet.is_some() {
        dispatch.emit(Action::SheetClosed);
    } else if !leaving {
        if let Some(route) = Route::parse(base, &address.path) {
            dispatch.emit(Action::Went(route));
        }
        if address.enters {
            dispatch.emit(Action::Started);
        }
        arrive(address.fragment.clone(), dispatch.clone());
    }
}

/// Answers what the address carries now.
fn arrive(fragment: String, dispatch: Callback<Action>) {
    if fragment.is_empty() {
        return dispatch.emit(Action::Dismissed);
    }
    spawn_local(async move {
        dispatch.emit(match links::fetch().await {
            Ok(links) => Action::arrived((links.receive)(&fragment)),
            Err(Missing) => Action::LinkArrived(Err(LINK_NOT_LOADED.into())),
        });
    });
}

/// A new page begins with its title, at its top.
#[hook]
pub(super) fn use_page_turning(route: Route) {
    let first = use_mut_ref(|| true);
    use_effect_with(route, move |route| {
        page::set_title(route.title());
        if !first.replace(false) {
            page::scroll_to_top();
        }
    });
}
