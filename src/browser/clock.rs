//! The present month and day, a short wait, and a moment with nothing else to do.

use gloo::timers::callback::Timeout;
use offerscope_core::model::day::Day;
use offerscope_core::model::month::Month;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::window;

/// This month by the reader's calendar.
pub fn this_month() -> Option<Month> {
    let now = js_sys::Date::new_0();
    Month::new(u16::try_from(now.get_full_year()).ok()?, u8::try_from(now.get_month() + 1).ok()?)
}

/// Today by the reader's calendar.
pub fn today() -> Option<Day> {
    Day::new(this_month()?, u16::try_from(js_sys::Date::new_0().get_date()).ok()?)
}

/// Calls back after so many milliseconds, unless what it returns is dropped before.
pub fn after(milliseconds: u32, call: impl FnOnce() + 'static) -> Timeout {
    Timeout::new(milliseconds, call)
}

/// Calls back when the browser has nothing else to do; after a second in a browser that cannot tell.
pub fn when_idle(call: impl FnOnce() + 'static) {
    const A_SECOND: u32 = 1000;
    let Some(window) = window() else { return };
    // Safari has no such function.
    if js_sys::Reflect::has(&window, &"requestIdleCallback".into()) == Ok(true) {
        let _ = window.request_idle_callback(Closure::once_into_js(call).unchecked_ref());
    } else {
        Timeout::new(A_SECOND, call).forget();
    }
}
