//! The address bar: reading it, keeping up with the page shown, moving between pages. Knows texts, not scenarios.

use crate::route::Route;
use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::{History, Location, window};

/// What the address bar says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The path, as `/offers/`.
    pub path: String,
    /// What follows `#`; empty where that is the anchor of a section, such as `taxes` in `/how/#taxes`.
    pub fragment: String,
    /// Whether the anchor asks for an empty offer: [`Route::ENTER`].
    pub enters: bool,
    /// How many things the entry has open over its page.
    pub depth: usize,
}

/// Reads the address bar.
pub fn read() -> Address {
    let text = |part: fn(&Location) -> Result<String, JsValue>| {
        window().and_then(|window| part(&window.location()).ok()).unwrap_or_default()
    };
    let hash = text(Location::hash);
    let fragment = hash.trim_start_matches('#').to_owned();
    Address {
        path: text(Location::pathname),
        enters: hash == Route::ENTER,
        fragment: if is_anchor(&fragment) { String::new() } else { fragment },
        depth: depth(),
    }
}

/// Whether a fragment names a section of a page: lowercase letters alone, which no scenario link is, not even a damaged one.
fn is_anchor(fragment: &str) -> bool {
    fragment.chars().all(|letter| letter.is_ascii_lowercase())
}

/// The address of a page with a fragment, from the site's root: `/offers/#s=1.…`.
pub fn of(path: &str, fragment: &str) -> String {
    if fragment.is_empty() { path.to_owned() } else { format!("{path}#{fragment}") }
}

/// The same with the site's origin before it, to be sent to someone.
pub fn absolute(address: &str) -> String {
    let origin = window().and_then(|window| window.location().origin().ok()).unwrap_or_default();
    format!("{origin}{address}")
}

/// How many things the present history entry has open over its page.
fn depth() -> usize {
    let noted = history().and_then(|history| history.state().ok()?.as_f64());
    // Steps are few; a float never becomes an index here.
    (0..u8::MAX).find(|depth| f64::from(*depth) >= noted.unwrap_or_default()).map_or(0, usize::from)
}

/// Rewrites the present history entry. A browser that refuses (too many in a row) keeps the old address.
pub fn replace(address: &str, depth: usize) {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&JsValue::from(depth), "", Some(address));
    }
}

/// Adds a history entry.
pub fn push(address: &str, depth: usize) {
    if let Some(history) = history() {
        let _ = history.push_state_with_url(&JsValue::from(depth), "", Some(address));
    }
}

/// Goes back so many history entries.
pub fn back(entries: usize) {
    if let (Some(history), Ok(entries)) = (history(), i32::try_from(entries)) {
        let _ = history.go_with_delta(-entries);
    }
}

/// Calls back whenever the reader goes back or forward, or changes the address by hand. Lives as long as what it returns.
#[must_use]
pub fn on_change(call: impl Fn(Address) + 'static) -> Option<EventListener> {
    // `popstate` also fires for a fragment typed by hand, so `hashchange` would say everything twice.
    Some(EventListener::new(window()?.as_ref(), "popstate", move |_| call(read())))
}

fn history() -> Option<History> {
    window()?.history().ok()
}
