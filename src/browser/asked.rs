//! What a press on the page asks: read off what the page carries. For the program that answers.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, window};

/// Calls back for each press on what asks, for as long as the page lives: with the element to answer in, the question's key, and
/// the scenario of the page.
pub fn on_ask(call: impl Fn(Element, String, String) + 'static) {
    let Some(document) = window().and_then(|window| window.document()) else { return };
    let find = document.clone();
    EventListener::new(&document, "click", move |event| {
        let attribute = |name: &str| {
            let target: Element = event.target()?.dyn_into().ok()?;
            target.closest(&format!("[{name}]")).ok()??.get_attribute(name)
        };
        let asked =
            || Some((find.get_element_by_id("proof")?, attribute("data-ask")?, attribute("data-scenario")?));
        if let Some((root, key, scenario)) = asked() {
            call(root, key, scenario);
        }
    })
    .forget();
}

/// Calls back when the reader goes back or forward, for as long as the page lives.
pub fn on_turn(call: impl Fn() + 'static) {
    if let Some(window) = window() {
        EventListener::new(&window, "popstate", move |_| call()).forget();
    }
}
