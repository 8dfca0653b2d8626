//! The slim bar that keeps the answer in sight while the page scrolls.

use crate::widget::verdict::sentence;
use offerscope_core::compute::compare::Segment;
use yew::prelude::*;

/// The verdict again, in one line. Screen readers have heard it: it is hidden from them.
pub fn sticky_verdict(line: &[Segment]) -> Html {
    html! { <p class="sticky-verdict" aria-hidden="true">{ sentence(line) }</p> }
}
