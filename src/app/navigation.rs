//! Turning pages: the address follows the page, links and the Back button turn it in place, and Back closes what is open: a sheet, a view, a
//! step of a wizard. Each of these has a history entry that notes how many are open.
//!
//! The address carries a scenario only where the reader opened a link or put one there; an edit takes that away again. The reader's own work
//! is in storage.

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

/// What the listener to the address and the drawing of the page share.
#[derive(Default)]
struct HistoryEntries {
    /// The page shown, and its address.
    route: Route,
    shown: String,
    /// What stands behind `#` in it.
    fragment: String,
    /// Whether that is of the reader's own scenario; and all that ever was: an entry that still has it asks nothing.
    is_own: bool,
    own: Vec<String>,
    /// The depth of the present entry, and that of the page's first one.
    at: usize,
    base: usize,
    /// Whether the app itself has just gone back, from entries of what was closed.
    leaving: bool,
}

impl HistoryEntries {
    /// Goes down from entries of what is no longer open.
    fn leave(&mut self, entries: usize) {
        if entries > 0 {
            self.leaving = true;
            address::back(entries);
        }
    }
}

/// Keeps the address in step with the state. Returns what turns to a page: a new history entry, and the page in place.
#[hook]
pub(super) fn use_address(
    base: &AttrValue,
    state: &Rc<State>,
    dispatch: &Callback<Action>,
) -> Callback<Route> {
    let entries = use_mut_ref(HistoryEntries::default);
    let screen = &state.screen;
    let fragment = screen.address.clone().unwrap_or_default();
    let is_own = matches!(screen.shared, SharedLink::None);
    use_effect_with((screen.route, fragment, is_own), {
        let (entries, base) = (entries.clone(), base.clone());
        move |(route, fragment, is_own)| {
            let mut held = entries.borrow_mut();
            held.route = *route;
            held.fragment = fragment.to_string();
            held.is_own = *is_own;
            held.shown = address::of(&route.href(&base), fragment);
            if *is_own && !fragment.is_empty() {
                held.own.push(fragment.to_string());
            }
            // A browser takes milliseconds for it, and some refuse it where it comes with every key.
            let entries = entries.clone();
            let waiting = clock::after(SETTLED, move || {
                let held = entries.borrow();
                address::replace(&held.shown, held.at);
            });
            move || drop(waiting)
        }
    });
    // What comes from outside: Back, forward, addresses typed by hand, and what another tab saves.
    use_effect_with((), {
        let (entries, base, dispatch) = (entries.clone(), base.clone(), dispatch.clone());
        let open = screen.depth();
        move |()| {
            // A reload has closed what was open, except for the steps that the tab kept.
            let mut held = entries.borrow_mut();
            held.at = open;
            held.leave(address::read().depth.saturating_sub(open));
            drop(held);
            let tabs = saving::on_saved_elsewhere(dispatch.clone());
            let listener = address::on_change(move |address| turned(&entries, &base, &dispatch, &address));
            move || drop((listener, tabs))
        }
    });
    use_effect_with((screen.depth(), screen.route), {
        let entries = entries.clone();
        move |&(depth, _)| {
            let mut held = entries.borrow_mut();
            let depth = held.base + depth;
            (held.at..depth).for_each(|before| address::push(&held.shown, before + 1));
            let closed = held.at.saturating_sub(depth);
            held.at = depth;
            held.leave(closed);
        }
    });
    let (base, state, dispatch) = (base.clone(), state.clone(), dispatch.clone());
    Callback::from(move |route: Route| {
        if route != state.screen.route {
            let mut held = entries.borrow_mut();
            let fragment = state.screen.address.clone().unwrap_or_default();
            let address = address::of(&route.href(&base), &fragment);
            // What is open over this page closes with it, and so does its entry.
            if held.at > held.base {
                address::replace(&address, 0);
            } else {
                address::push(&address, 0);
            }
            (held.at, held.base) = (0, 0);
        }
        dispatch.emit(Action::Went(route));
    })
}

/// The reader went back or forward, or typed an address.
fn turned(entries: &Rc<RefCell<HistoryEntries>>, base: &str, dispatch: &Callback<Action>, address: &Address) {
    let mut held = entries.borrow_mut();
    let (route, depth) = (Route::parse(base, &address.path), address.depth);
    let is_here = route == Some(held.route);
    // No link of someone else, or the one that is shown.
    let is_own = address.fragment.is_empty() || held.own.contains(&address.fragment);
    let is_known = is_own || address.fragment == held.fragment;
    if std::mem::take(&mut held.leaving) || (is_here && is_known && depth < held.at) {
        // The entry may have an older fragment than what is shown.
        address::replace(&held.shown, depth);
        (held.at, held.base) = (depth, held.base.min(depth));
        let open = depth - held.base;
        drop(held);
        return dispatch.emit(Action::WentBack(open));
    }
    // Nothing is open any more in the entries above a page.
    let closed = if is_here { depth.saturating_sub(held.at) } else { depth };
    let goes_on = if is_own { held.is_own } else { is_known };
    if is_here && goes_on {
        address::replace(&held.shown, depth);
    }
    held.base = if is_here { held.base } else { depth };
    held.at = depth;
    held.leave(closed);
    drop(held);
    if let Some(route) = route {
        dispatch.emit(Action::Went(route));
    }
    if address.enters {
        dispatch.emit(Action::Started);
    }
    if !goes_on {
        arrive(if is_own { String::new() } else { address.fragment.clone() }, dispatch.clone());
    }
}

/// Answers what the address carries now.
fn arrive(fragment: String, dispatch: Callback<Action>) {
    if fragment.is_empty() {
        return dispatch.emit(Action::Dismissed);
    }
    dispatch.emit(Action::AddressSet(fragment.clone().into()));
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
