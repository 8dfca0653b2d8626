//! The present month and day, a short wait, and a moment with nothing else to do.

use gloo::timers::callback::Timeout;
use offerscope_core::model::day::Day;
use offerscope_core::model::month::Month;

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
