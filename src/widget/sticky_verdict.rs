//! The slim bar that keeps the answer in sight while the page scrolls.

use crate::widget::verdict::sentence;
use offerscope_core::compute::compare::Verdict;
use yew::prelude::*;

/// The verdict again, in one line. Screen readers have heard it: it is hidden from them.
pub fn pin(verdict: &Verdict) -> Html {
    html! { <p class="pin" aria-hidden="true">{ sentence(&verdict.line) }</p> }
}
