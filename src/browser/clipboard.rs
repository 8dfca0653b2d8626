//! The clipboard. It may refuse; the caller then shows the text to be copied by hand.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::window;

/// Copies a text and calls back with whether it worked.
pub fn copy(text: String, done: impl FnOnce(bool) + 'static) {
    spawn_local(async move {
        let Some(window) = window() else { return done(false) };
        // Outside a secure context there is no clipboard at all, and the binding would throw.
        if !window.is_secure_context() {
            return done(false);
        }
        done(JsFuture::from(window.navigator().clipboard().write_text(&text)).await.is_ok());
    });
}
