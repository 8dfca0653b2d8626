//! This device's storage: the reader's own scenario under one key, which `boot.js` names too. Where it is blocked, saving says so and the page lives in memory.

use gloo::events::EventListener;
use std::rc::Rc;
use web_sys::{Storage, window};

const OWN: &str = "offerscope.mine";
const THEME: &str = "offerscope.theme";
const TAB: &str = "offerscope.tab";

/// The reader's own scenario as it was last saved, as link text.
pub fn own() -> Option<String> {
    get(OWN)
}

/// Saves the reader's own scenario; `false` when this device keeps nothing.
pub fn save_own(text: &str) -> bool {
    set(OWN, text)
}

/// What this tab keeps over a reload; empty where it keeps nothing.
pub fn tab() -> String {
    this_tab().and_then(|tab| tab.get_item(TAB).ok()?).unwrap_or_default()
}

/// Keeps a text for this tab.
pub fn save_tab(text: &str) {
    if let Some(tab) = this_tab() {
        let _ = tab.set_item(TAB, text);
    }
}

fn this_tab() -> Option<Storage> {
    window()?.session_storage().ok()?
}

/// Calls back when another tab may have saved: at once, and when this tab is shown again. Lives as long as what it returns.
#[must_use]
pub fn on_saved_elsewhere(call: impl Fn() + 'static) -> Vec<EventListener> {
    let call = Rc::new(call);
    let listen = |event: &'static str| {
        let call = call.clone();
        Some(EventListener::new(window()?.as_ref(), event, move |_| call()))
    };
    ["storage", "focus", "pageshow"].into_iter().filter_map(listen).collect()
}

/// The theme chosen here, if any.
pub fn theme() -> Option<String> {
    get(THEME)
}

/// Keeps the chosen theme.
pub fn save_theme(theme: &str) {
    set(THEME, theme);
}

fn local() -> Option<Storage> {
    window()?.local_storage().ok()?
}

fn get(key: &str) -> Option<String> {
    local()?.get_item(key).ok()?
}

fn set(key: &str, text: &str) -> bool {
    local().is_some_and(|storage| storage.set_item(key, text).is_ok())
}
