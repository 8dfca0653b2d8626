//! Pages that show no reader's figures: plain HTML, rendered once on the host. The one the visit began with is taken over from
//! the document; any other is fetched from this site when it is turned to.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DomParser, Node, Response, SupportedType, window};

/// What a page's content stands in, so that it can be found in a document.
pub const CONTENT: &str = "static-content";

/// Takes the content of the page the visit began with out of the document, as it stands: what was opened stays open.
pub fn take() -> Option<Node> {
    let content = window()?.document()?.get_element_by_id(CONTENT)?;
    content.remove();
    Some(content.into())
}

/// Fetches the content of the page at an address of this site, and calls back with it; nothing where it cannot be had.
pub fn fetch(address: String, done: impl FnOnce(Option<Node>) + 'static) {
    spawn_local(async move { done(content(&address).await) });
}

async fn content(address: &str) -> Option<Node> {
    let window = window()?;
    let response: Response = JsFuture::from(window.fetch_with_str(address)).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let text = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
    let page = DomParser::new().ok()?.parse_from_string(&text, SupportedType::TextHtml).ok()?;
    let content = page.get_element_by_id(CONTENT)?;
    window.document()?.import_node_with_deep(content.as_ref(), true).ok()
}
