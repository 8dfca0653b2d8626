//! What a press on the page asks, and what the page carries: for the programs that answer. Knows texts, not scenarios.

use gloo::events::EventListener;
use js_sys::Array;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    CustomEvent, CustomEventInit, Document, Element, HtmlElement, MutationObserver, MutationObserverInit,
    window,
};

/// Where a chosen view is shown.
pub const REGION: &str = "closer";
/// Where the answer stands as a chosen lens shows it.
pub const LENS: &str = "lens";
/// Where the years of pay stand as a chosen lens shows them.
pub const SEEN: &str = "seen";
/// Tells the page of a changed scenario.
pub const HANDED_BACK: &str = "offerscope-edit";
/// The region of the Fit page that the third program fills.
pub const FIT_CHECK: &str = "fit-check";
const CARRIED: &str = "data-scenario";

/// The element that the second program is mounted in.
pub fn root() -> Option<Element> {
    part("depth")
}

/// A new element beside the page, for a program that is mounted in none of the page's own.
pub fn new_root() -> Option<Element> {
    let root = document()?.create_element("div").ok()?;
    document()?.body()?.append_child(&root).ok()?;
    Some(root)
}

/// A part of the page: a region that a program fills.
pub fn part(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// The heading of what has just opened takes the focus, wherever it is.
pub fn begin(heading: &str) {
    if let Some(heading) = find(heading) {
        let _ = heading.set_attribute("tabindex", "-1");
        let _ = heading.unchecked_into::<HtmlElement>().focus();
    }
}

/// The view that has just opened is brought into sight with its buttons above it, without motion, and its heading takes the focus.
pub fn begin_region() {
    begin(&format!("#{REGION} h2"));
    if let Some(section) = part(REGION).and_then(|region| region.parent_element()) {
        section.scroll_into_view();
    }
}

/// Shows which of the buttons that open a view has opened one.
pub fn mark(key: &str) {
    let buttons = document().and_then(|document| document.query_selector_all("[data-ask^='view.']").ok());
    for button in buttons.iter().flat_map(|found| (0..found.length()).filter_map(|at| found.item(at))) {
        if let Some(button) = button.dyn_ref::<Element>() {
            let pressed = button.get_attribute("data-ask").is_some_and(|asks| asks == key);
            let _ = button.set_attribute("aria-pressed", if pressed { "true" } else { "false" });
        }
    }
}

/// What asks the second program.
pub const DEPTH: &str = "[data-ask]:not([data-program])";
/// What asks the fourth program.
pub const NEGOTIATE: &str = "[data-ask][data-program=negotiate]";
/// The region of the Negotiate page that the fourth program fills.
pub const NEGOTIATION: &str = "negotiation";
/// What asks the third program.
pub const FIT: &str = "[data-ask][data-program=fit]";

/// Calls back for each press on what asks a program, for as long as the page lives: with the question's key, and what the page
/// carries.
pub fn on_ask(asks: &'static str, call: impl Fn(String, String) + 'static) {
    let Some(document) = document() else { return };
    EventListener::new(&document, "click", move |event| {
        let asked = || {
            let target: Element = event.target()?.dyn_into().ok()?;
            let key = target.closest(asks).ok()??.get_attribute("data-ask")?;
            Some((key, carried()?))
        };
        if let Some((key, carried)) = asked() {
            call(key, carried);
        }
    })
    .forget();
}

/// Calls back when the page carries another scenario, for as long as it lives.
pub fn on_change(call: impl Fn(String) + 'static) {
    let watched = MutationObserverInit::new();
    watched.set_attribute_filter(&Array::of1(&CARRIED.into()));
    watch(&watched, move || {
        if let Some(carried) = carried() {
            call(carried);
        }
    });
}

/// Calls back when parts of the page come or go, as pages do that are turned in place, for as long as it lives.
pub fn on_parts(call: impl Fn() + 'static) {
    let watched = MutationObserverInit::new();
    watched.set_child_list(true);
    watch(&watched, call);
}

fn watch(watched: &MutationObserverInit, call: impl Fn() + 'static) {
    let changed = Closure::<dyn Fn()>::new(call);
    let observer = MutationObserver::new(changed.as_ref().unchecked_ref());
    if let (Some(page), Ok(observer)) = (part("app"), observer) {
        watched.set_subtree(true);
        let _ = observer.observe_with_options(&page, watched);
        changed.forget();
    }
}

/// Calls back when the reader goes back or forward, for as long as the page lives.
pub fn on_turn(call: impl Fn() + 'static) {
    if let Some(window) = window() {
        EventListener::new(&window, "popstate", move |_| call()).forget();
    }
}

/// Hands a changed scenario to the page.
pub fn hand_back(carried: &str) {
    let detail = CustomEventInit::new();
    detail.set_detail(&JsValue::from_str(carried));
    let event = CustomEvent::new_with_event_init_dict(HANDED_BACK, &detail);
    if let (Some(document), Ok(event)) = (document(), event) {
        let _ = document.dispatch_event(&event);
    }
}

fn find(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok()?
}

/// What the page carries: it is on the one element that has it.
pub fn carried() -> Option<String> {
    find(&format!("[{CARRIED}]"))?.get_attribute(CARRIED)
}

fn document() -> Option<Document> {
    window()?.document()
}
