//! Waits until an element comes near the window.

use super::page::document;
use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// A call that waits for an element to come near. Dropping it takes it back.
pub struct Near {
    observer: IntersectionObserver,
    _seen: Closure<dyn FnMut(Array)>,
}

impl Drop for Near {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls back once when an element is within a window's height of what is in sight, unless what it returns is dropped before.
pub fn when_near(id: &str, call: impl FnOnce() + 'static) -> Option<Near> {
    let element = document()?.get_element_by_id(id)?;
    let mut call = Some(call);
    let seen = Closure::new(move |entries: Array| {
        let entry: IntersectionObserverEntry = entries.get(0).unchecked_into();
        if entry.is_intersecting()
            && let Some(call) = call.take()
        {
            call();
        }
    });
    let options = IntersectionObserverInit::new();
    options.set_root_margin("100%");
    let observer =
        IntersectionObserver::new_with_options(AsRef::<JsValue>::as_ref(&seen).unchecked_ref(), &options)
            .ok()?;
    observer.observe(&element);
    Some(Near { observer, _seen: seen })
}
