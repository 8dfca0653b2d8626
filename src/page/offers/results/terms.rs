//! What the comparison takes for granted, and what is off with the offers as typed.

use crate::widget::element::{element, paragraph};
use crate::widget::figure::asking;
use crate::widget::notice::{Kind, notice};
use offerscope_core::compute::ask::Ask;
use offerscope_core::compute::compare::Comparison;
use offerscope_core::model::problem::Problem;
use yew::prelude::*;

/// Problems first, then the way to the assumptions.
pub fn terms(answer: &Comparison) -> Html {
    let off =
        |problem: &Problem| notice(Kind::Caution, paragraph(format!("{} {}", problem.says, problem.try_)));
    let assumed = asking("What this takes for granted", None, Ask::Assumed.key());
    let assumed = element("p", "", assumed);
    element("section", "stack", answer.problems.iter().map(off).chain([assumed]).collect())
}
