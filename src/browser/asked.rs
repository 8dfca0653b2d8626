//! What a press on the page asks, and what the page carries: for the program that answers. Knows texts, not scenarios.

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
/// Tells the page of a changed scenario.
pub const HANDED_BACK: &str = "offerscope-edit";
const CARRIED: &str = "data-scenario";

/// The element that the second program is mounted in.
pub fn root() -> Option<Element> {
    document()?.get_element_by_id("depth")
}

/// The region of the page that a view fills.
pub fn region() -> Option<Element> {
    document()?.get_element_by_id(REGION)
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
    if let Some(section) = region().and_then(|region| region.parent_element()) {
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

/// Calls back for each press on what asks, for as long as the page lives: with the question's key, and what the page carries.
pub fn on_ask(call: impl Fn(String, String) + 'static) {
    let Some(document) = document() else { return };
    EventListener::new(&document, "click", move |event| {
        let asked = || {
            let target: Element = event.target()?.dyn_into().ok()?;
            let key = target.closest("[data-ask]").ok()??.get_attribute("data-ask")?;
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
    let changed = Closure::<dyn Fn()>::new(move || {
        if let Some(carried) = carried() {
            call(carried);
        }
    });
    let observer = MutationObserver::new(changed.as_ref().unchecked_ref());
    if let (Some(page), Ok(observer)) =
        (document().and_then(|document| document.get_element_by_id("app")), observer)
    {
        let watched = MutationObserverInit::new();
        watched.set_subtree(true);
        watched.set_attribute_filter(&Array::of1(&CARRIED.into()));
        let _ = observer.observe_with_options(&page, &watched);
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
fn carried() -> Option<String> {
    find(&format!("[{CARRIED}]"))?.get_attribute(CARRIED)
}

fn document() -> Option<Document> {
    window()?.document()
}
