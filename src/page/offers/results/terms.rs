//! The way to what the comparison takes for granted.

use crate::state::SheetContent;
use crate::widget::element::element;
use crate::widget::figure::opener;
use offerscope_core::compute::explain::figure_id::FigureId;
use yew::prelude::*;

/// The button.
pub fn terms() -> Html {
    let assumed = opener("See what this assumes", None, SheetContent::Figure(FigureId::Assumed));
    element("p", "", assumed)
}
