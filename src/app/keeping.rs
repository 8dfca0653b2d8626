//! Storage follows the state: the reader's own scenario is saved with each change, and once more when the app stops.

use crate::browser::storage;
use crate::state::State;
use offerscope_core::data::sample_scenario;
use offerscope_core::format::link;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

thread_local! {
    /// The newest state, for the panic hook alone, which nothing can be passed to.
    static LATEST: RefCell<Option<Rc<State>>> = const { RefCell::new(None) };
}

/// Remembers the state before anything is drawn of it.
#[hook]
pub(super) fn use_latest(state: &Rc<State>) {
    LATEST.with_borrow_mut(|latest| *latest = Some(state.clone()));
}

/// Saves the newest state, whatever became of the drawing of it.
#[cfg(target_arch = "wasm32")]
pub(super) fn save_latest() {
    LATEST.with(|latest| {
        if let Ok(latest) = latest.try_borrow()
            && let Some(state) = latest.as_ref()
        {
            save(state);
        }
    });
}

/// Saves the reader's own scenario after each change of it. Returns whether this device keeps it.
#[hook]
pub(super) fn use_storage(state: &Rc<State>) -> bool {
    let stored = use_state_eq(|| true);
    let first = use_mut_ref(|| true);
    let watched = (state.own().clone(), state.screen.storage_unreadable);
    use_effect_with(watched, {
        let (state, stored) = (state.clone(), stored.setter());
        move |_| {
            if !first.replace(false)
                && let Some(kept) = save(&state)
            {
                stored.set(kept);
            }
        }
    });
    *stored
}

/// Saves the reader's own scenario, unless it is the sample as it came or what is stored cannot be read. Returns whether this device keeps it.
fn save(state: &State) -> Option<bool> {
    let own = state.own();
    if state.screen.storage_unreadable || (storage::own().is_none() && own.is_same(&sample_scenario())) {
        return None;
    }
    Some(storage::save_own(&link::write(own)))
}
