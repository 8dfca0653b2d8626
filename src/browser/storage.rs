//! This device's storage: the reader's own scenario under one key, which `boot.js` names too. Where it is blocked, saving says so and the page lives in memory.

use gloo::events::EventListener;
use std::rc::Rc;
use web_sys::{Storage, window};

const OWN: &str = "offerscope.mine";
const THEME: &str = "offerscope.theme";
const VIEWED: &str = "offerscope.viewed";

/// The reader's own scenario as it was last saved, as link text.
pub fn own() -> Option<String> {
    get(OWN)
}

/// Saves the reader's own scenario; `false` when this device keeps nothing.
pub fn save_own(text: &str) -> bool {
    set(OWN, text)
}

/// What this tab made of a link that was viewed: the link as it came, and as it is now.
pub fn viewed() -> Option<(String, String)> {
    let text = window()?.session_storage().ok()??.get_item(VIEWED).ok()??;
    text.split_once(' ').map(|(came, now)| (came.to_owned(), now.to_owned()))
}

/// Keeps that for this tab, over a reload; nothing where no link is viewed.
pub fn save_viewed(viewed: Option<(&str, String)>) {
    let text = viewed.map(|(came, now)| format!("{came} {now}")).unwrap_or_default();
    if let Some(Ok(Some(tab))) = window().map(|window| window.session_storage()) {
        let _ = tab.set_item(VIEWED, &text);
    }
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
