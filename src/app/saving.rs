//! Storage follows the state: the reader's own scenario is saved with each change, and once more when the app stops. What another tab saves
//! is taken over at once, so that the next change here is made in the newest scenario; a change that is not saved yet joins it. What only this
//! tab has is in `links/tab.rs`.

use crate::browser::{clock, storage};
use crate::lazy::Missing;
use crate::links;
use crate::page::notices::Saving;
use crate::state::{Action, State};
use offerscope_core::data::sample_scenario;
use std::cell::RefCell;
use std::rc::Rc;
use yew::platform::spawn_local;
use yew::prelude::*;

thread_local! {
    /// The newest state, for the panic hook alone, which nothing can be passed to.
    static LATEST: RefCell<Option<Rc<State>>> = const { RefCell::new(None) };
    /// What this tab last read from storage or wrote to it.
    static SAVED: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Notes what this tab found in storage.
#[cfg(target_arch = "wasm32")]
pub(super) fn found(saved: Option<String>) {
    SAVED.set(saved);
}

/// Remembers the state before it is drawn, so that a panic while drawing can still save it.
pub(super) fn remember(state: &Rc<State>) {
    LATEST.with_borrow_mut(|latest| *latest = Some(state.clone()));
}

/// Saves the newest state, even after a failed render. Returns how that went; `None` where there was nothing to save.
pub(super) fn save_latest() -> Option<Saving> {
    LATEST.with(|latest| save(latest.try_borrow().ok()?.as_ref()?))
}

/// Fetches what saving takes. A key that is pressed asks for it, so that it is here before the first change is drawn.
pub(super) fn prepare() {
    spawn_local(async {
        let _ = links::fetch().await;
    });
}

/// Saves the reader's own scenario after each change of it. Returns how that went last.
#[hook]
pub(super) fn use_storage(state: &Rc<State>, dispatch: &Callback<Action>) -> Saving {
    let saving = use_state_eq(|| Saving::Done);
    let first = use_mut_ref(|| true);
    let State { scenario, screen } = &**state;
    let in_tab = (screen.drafts.clone(), screen.steps.clone());
    let watched = (state.own().clone(), scenario.clone(), in_tab, screen.storage_unreadable);
    use_effect_with(watched, {
        let (setter, dispatch) = (saving.setter(), dispatch.clone());
        move |_| {
            // A task of its own: what was typed is painted before it is saved.
            let later = (!first.replace(false)).then(|| clock::after(0, move || save_soon(setter, dispatch)));
            move || drop(later)
        }
    });
    *saving
}

/// Saves once what that takes is here.
fn save_soon(setter: UseStateSetter<Saving>, dispatch: Callback<Action>) {
    spawn_local(async move {
        let went = match links::fetch().await {
            // Where another tab has saved meanwhile, the work of both is saved after it.
            Ok(_) if take_over(&dispatch).is_some() => return,
            Ok(_) => save_latest(),
            Err(Missing) => Some(Saving::Unloaded),
        };
        went.into_iter().for_each(|went| setter.set(went));
    });
}

/// Saves the reader's own scenario, unless it is the sample as it came or what is stored cannot be read.
fn save(state: &State) -> Option<Saving> {
    let (own, links) = (state.own(), links::links()?);
    storage::save_tab(&(links.keep)(state));
    if state.screen.storage_unreadable || (storage::own().is_none() && own.is_same(&sample_scenario())) {
        return None;
    }
    let text = (links.write)(own);
    // What was taken over from another tab is not written back: that tab may have gone on since.
    if SAVED.with_borrow(|saved| saved.as_ref() == Some(&text)) {
        return Some(Saving::Done);
    }
    if !storage::save_own(&text) {
        return Some(Saving::Blocked);
    }
    SAVED.set(Some(text));
    Some(Saving::Done)
}

/// Takes over what another tab saves. Lives as long as what it returns.
pub(super) fn on_saved_elsewhere(dispatch: Callback<Action>) -> impl Sized {
    storage::on_saved_elsewhere(move || {
        if is_newest() {
            return;
        }
        let dispatch = dispatch.clone();
        spawn_local(async move {
            if links::fetch().await.is_ok() {
                take_over(&dispatch);
            }
        });
    })
}

/// Whether storage holds what this tab knows of it.
fn is_newest() -> bool {
    SAVED.with_borrow(|saved| *saved == storage::own())
}

/// Takes over what another tab saved, if it did. A change of this tab that is not saved yet joins it. `None` where the scenario shown stays.
fn take_over(dispatch: &Callback<Action>) -> Option<()> {
    if is_newest() {
        return None;
    }
    let (links, now) = (links::links()?, storage::own()?);
    let saved = SAVED.replace(Some(now.clone()));
    let state = LATEST.with_borrow(Clone::clone)?;
    let own = state.own();
    let read = |text: &str| (links.read)(text).ok();
    let is_saved =
        saved.as_ref().map_or_else(|| own.is_same(&sample_scenario()), |saved| *saved == (links.write)(own));
    let theirs = read(&now);
    let began = saved.map_or_else(|| Some(sample_scenario()), |saved| read(&saved));
    let action = match (theirs, began) {
        (Some(theirs), Some(began)) if !is_saved => {
            let merged = (links.merged)(&began, own, &theirs);
            if merged.scenario == **own {
                return None;
            }
            Action::Merged(Box::new(merged))
        }
        (theirs, _) => Action::SavedElsewhere(theirs.map(Box::new)),
    };
    dispatch.emit(action);
    Some(())
}
