//! The document around the app: base address, title, focus, scrolling, keys, theme, and the crash screen.

use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, Event, HtmlAnchorElement, HtmlElement, HtmlInputElement, KeyboardEvent, MouseEvent,
    window,
};

/// The site's base address, as the build wrote it into the page: `/` or `/offerscope/`.
pub fn base() -> String {
    let meta =
        document().and_then(|document| document.query_selector("meta[name=offerscope-base]").ok().flatten());
    meta.and_then(|meta| meta.get_attribute("content")).unwrap_or_else(|| "/".into())
}

/// The element the app is mounted in.
pub fn root() -> Option<Element> {
    document()?.get_element_by_id("app")
}

/// The path and the anchor a click leads to, if it is a plain click on a link of this site. The browser itself follows one with a modifier key
/// or with a target.
pub fn followed(event: &MouseEvent) -> Option<(String, String)> {
    let modified = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    let target: Element = event.target()?.dyn_into().ok()?;
    let link: HtmlAnchorElement = target.closest("a[href]").ok()??.dyn_into().ok()?;
    let plain = !modified && event.button() == 0 && link.target().is_empty();
    let here = window()?.location().origin().ok()? == link.origin();
    (plain && here).then(|| (link.pathname(), link.hash()))
}

/// Names the document.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Moves the focus to an element.
pub fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element {
        // Parts of a drawing take focus too, and are no HTML elements.
        let _ = element.unchecked_ref::<HtmlElement>().focus();
        // What stands in a field is put aside by typing.
        if let Some(field) = element.dyn_ref::<HtmlInputElement>() {
            field.select();
        }
    }
}

/// Moves focus to the first of what a selector finds; whether there is one.
pub fn focus_first(selector: &str) -> bool {
    let found = document().and_then(|document| document.query_selector(selector).ok().flatten());
    found.map(|element| element.unchecked_into::<HtmlElement>().focus()).is_some()
}

/// Shows the top of the page.
pub fn scroll_to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// From here on a panic is told, with its message, instead of leaving a dead page; `before` may save what is left.
#[cfg(target_arch = "wasm32")]
pub fn show_panics(before: fn()) {
    // By yew's own function: a hook set past it is overwritten by its renderer.
    yew::set_custom_panic_hook(Box::new(move |panic| {
        before();
        tell("offerscope-crash", &panic.to_string());
    }));
}

/// Tells boot.js that the app cannot start; `detail` says why. The page still reads and links well.
#[cfg(target_arch = "wasm32")]
pub fn show_unstarted(detail: &str) {
    tell("offerscope-unstarted", detail);
}

/// Tells boot.js what happened.
#[cfg(target_arch = "wasm32")]
fn tell(what: &str, detail: &str) {
    use wasm_bindgen::JsValue;
    use web_sys::{CustomEvent, CustomEventInit};

    let init = CustomEventInit::new();
    init.set_detail(&JsValue::from_str(detail));
    let event = CustomEvent::new_with_event_init_dict(what, &init);
    if let (Some(document), Ok(event)) = (document(), event) {
        let _ = document.dispatch_event(&event);
    }
}

/// Opens the browser's way to print the page.
pub fn print() {
    if let Some(window) = window() {
        // It fails only where printing is not allowed.
        let _ = window.print();
    }
}

/// Brings a region into sight, without motion.
pub fn bring_into_sight(id: &str) {
    let region = document().and_then(|document| document.get_element_by_id(id));
    if let Some(region) = region {
        region.scroll_into_view();
    }
}

/// Gives the focus to a heading that has just appeared.
pub fn begin(selector: &str) {
    let heading = document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(heading) = heading {
        let _ = heading.set_attribute("tabindex", "-1");
        let _ = heading.unchecked_into::<HtmlElement>().focus();
    }
}

/// What a key press asks of the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HistoryKey {
    /// Ctrl or Cmd with Z.
    Undo,
    /// The same with Shift.
    Redo,
}

/// The key press as it concerns the history, unless it belongs to the browser: in a text that is no field of a form, or in a field with a text that
/// is no value yet, which `is_draft` tells by the field's id.
pub fn history_key(event: &KeyboardEvent, is_draft: impl Fn(&str) -> bool) -> Option<HistoryKey> {
    let asks = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
    if !asks || !event.key().eq_ignore_ascii_case("z") {
        return None;
    }
    let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
    let typing = target.filter(|target| target.matches("textarea, input[type=text]").unwrap_or(false));
    let browsers =
        typing.as_ref().is_some_and(|field| !field.has_attribute("data-kind") || is_draft(&field.id()));
    if browsers {
        return None;
    }
    // What is typed here is one with its value from now on, so that the field shows what the history brings.
    if let (Some(field), Ok(left)) = (typing, Event::new("change")) {
        let _ = field.dispatch_event(&left);
    }
    Some(if event.shift_key() { HistoryKey::Redo } else { HistoryKey::Undo })
}

/// The theme in force: `light`, `dark`, or what the system says.
pub fn is_dark() -> bool {
    let chosen = document_element().and_then(|root| root.get_attribute("data-theme"));
    let system = || {
        let query =
            window().and_then(|window| window.match_media("(prefers-color-scheme: dark)").ok().flatten());
        query.is_some_and(|query| query.matches())
    };
    chosen.map_or_else(system, |theme| theme == "dark")
}

/// Puts a theme in force.
pub fn set_theme(theme: &str) {
    if let Some(root) = document_element() {
        let _ = root.set_attribute("data-theme", theme);
    }
}

pub(super) fn document() -> Option<Document> {
    window()?.document()
}

fn document_element() -> Option<Element> {
    document()?.document_element()
}
