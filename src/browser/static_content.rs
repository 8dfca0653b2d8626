//! Pages that show no reader's figures: plain HTML, rendered once on the host. The one the visit began with is taken over from
//! the document; any other is fetched from this site when it is turned to.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::{Node, XmlHttpRequest, XmlHttpRequestResponseType, window};

/// What a page's content stands in, so that it can be found in a document.
pub const CONTENT: &str = "static-content";

/// Takes the content of the page the visit began with out of the document, as it stands: what was opened stays open.
pub fn take() -> Option<Node> {
    let content = window()?.document()?.get_element_by_id(CONTENT)?;
    content.remove();
    Some(content.into())
}

/// Fetches the content of the page at an address of this site, and calls back with it; nothing where it cannot be had.
pub fn fetch(address: &str, done: impl FnOnce(Option<Node>) + 'static) {
    let Ok(request) = asked(address) else { return done(None) };
    EventListener::once(&request.clone(), "loadend", move |_| done(content(&request))).forget();
}

/// A request for a document. The browser reads it: Trusted Types forbid us to turn text into one.
fn asked(address: &str) -> Result<XmlHttpRequest, JsValue> {
    let request = XmlHttpRequest::new()?;
    request.open("GET", address)?;
    request.set_response_type(XmlHttpRequestResponseType::Document);
    request.send()?;
    Ok(request)
}

fn content(request: &XmlHttpRequest) -> Option<Node> {
    let page = request.response_xml().ok()?.filter(|_| request.status() == Ok(200))?;
    let content = page.get_element_by_id(CONTENT)?;
    window()?.document()?.import_node_with_deep(content.as_ref(), true).ok()
}
