//! What the comparison takes for granted, and what is off with the offers as typed.

use crate::state::SheetContent;
use crate::widget::element::{element, paragraph};
use crate::widget::figure::opener;
use crate::widget::notice::{Kind, notice};
use offerscope_core::compute::compare::Comparison;
use offerscope_core::compute::explain::figure_id::FigureId;
use offerscope_core::model::problem::Problem;
use yew::prelude::*;

/// Problems first, then the way to the assumptions.
pub fn terms(answer: &Comparison) -> Html {
    let off =
        |problem: &Problem| notice(Kind::Caution, paragraph(format!("{} {}", problem.says, problem.try_)));
    let assumed = opener("See what this assumes", None, SheetContent::Figure(FigureId::Assumed));
    let assumed = element("p", "", assumed);
    element("section", "stack", answer.problems.iter().map(off).chain([assumed]).collect())
}
