//! What a printed page says at its end: what counts besides the fields, what the figures assume, and who says so. On the screen sheets have the same.
//!
//! It is drawn when printing is asked for, and the browser prints once it stands on the page.

mod terms;

use crate::page::offers::proof::{ProofOf, behind, figure};
use crate::widget::element::element;
use crate::widget::form::Form;
use offerscope_core::compute::explain::figure_id::FigureId;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// What the end of a printed page takes.
#[derive(PartialEq)]
pub struct PrintedProps {
    /// The form of the scenario.
    pub form: Form<Scenario>,
}

/// The end of a printed page.
pub fn printed(props: &PrintedProps) -> Html {
    let assumed = figure(ProofOf::Comparison(FigureId::Assumed), &props.form);
    let content = [terms::terms(&props.form), assumed.as_ref().map(behind).unwrap_or_default()];
    element("section", "printed proof", content.into_iter().collect())
}
