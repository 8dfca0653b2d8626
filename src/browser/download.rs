//! What leaves the page: a file the reader keeps, or paper. Nothing is sent anywhere: the file is made here.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url, window};

/// How long the browser may take to begin reading the file, in milliseconds.
const READING: u32 = 60_000;
/// Names the part of the page that is printed alone; stylesheets act on it.
const ALONE: &str = "data-print";

/// Saves a text as a file; false where the browser refuses.
pub fn save(name: &str, kind: &str, text: &str) -> bool {
    let saved = || {
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options).ok()?;
        let address = Url::create_object_url_with_blob(&blob).ok()?;
        let link: HtmlAnchorElement = window()?.document()?.create_element("a").ok()?.dyn_into().ok()?;
        link.set_href(&address);
        link.set_download(name);
        // It stays out of the document, so that the app does not take the press for one on a page link.
        link.click();
        Timeout::new(READING, move || {
            let _ = Url::revoke_object_url(&address);
        })
        .forget();
        Some(())
    };
    saved().is_some()
}

/// Prints one part of the page alone, by the browser's own print.
pub fn print(part: &str) {
    let Some(window) = window() else { return };
    let root = window.document().and_then(|document| document.document_element());
    let Some(root) = root else { return };
    let _ = root.set_attribute(ALONE, part);
    EventListener::once(&window, "afterprint", move |_| {
        let _ = root.remove_attribute(ALONE);
    })
    .forget();
    let _ = window.print();
}
