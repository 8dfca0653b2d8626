//! What a printed page says at its end: what the figures assume, and who says so. On the screen a sheet has the same.
//!
//! It is drawn when printing is asked for, and the browser prints once it stands on the page.

use crate::page::offers::proof::{ProofOf, behind, figure};
use crate::state::Action;
use crate::widget::element::{ButtonKind, button, element};
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

/// The button that prints the page.
pub fn print_button(dispatch: &Callback<Action>) -> Html {
    button(ButtonKind::Plain, "Print", None, dispatch.reform(|_: MouseEvent| Action::PrintAsked))
}

/// The end of a printed page.
pub fn printed(props: &PrintedProps) -> Html {
    let assumed = figure(ProofOf::Comparison(FigureId::Assumed), &props.form);
    element("section", "printed proof", assumed.as_ref().map(behind).unwrap_or_default())
}
