//! The present month and day, a short wait, and the moment after the next paint.

use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::timers::callback::Timeout;
use offerscope_core::model::day::Day;
use offerscope_core::model::month::Month;
use std::cell::Cell;
use std::rc::Rc;

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

/// A call that waits for the next paint. Dropping it takes it back.
pub struct AfterPaint {
    _frame: AnimationFrame,
    _timeout: Rc<Cell<Option<Timeout>>>,
}

impl AfterPaint {
    /// Lets the call come, whatever happens until then.
    pub fn forget(self) {
        std::mem::forget(self);
    }
}

/// Calls back when the browser has painted what is drawn now, unless what it returns is dropped before.
pub fn after_paint(call: impl FnOnce() + 'static) -> AfterPaint {
    let timeout = Rc::new(Cell::new(None));
    let waiting = timeout.clone();
    // A frame's callback runs before the frame is painted, and a task after it.
    let frame = request_animation_frame(move |_| waiting.set(Some(after(0, call))));
    AfterPaint { _frame: frame, _timeout: timeout }
}
