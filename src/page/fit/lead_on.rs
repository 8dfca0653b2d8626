//! What leads on from a part of the Fit page to the next: a step among the parts, so that Back comes back.

use crate::state::{Action, StepsOf};
use crate::widget::element::{ButtonKind, button, element};
use crate::widget::form::Form;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// The parts that a button leads on to, by their place.
pub(super) const READY: usize = 1;
pub(super) const PLAN: usize = 2;
pub(super) const TOMORROW: usize = 3;

/// The button that leads on to another part.
pub(super) fn lead_on(form: &Form<Scenario>, look: ButtonKind, says: &'static str, part: usize) -> Html {
    button(
        look,
        says,
        None,
        form.dispatch.reform(move |_: MouseEvent| Action::Stepped((StepsOf::FitParts, part))),
    )
}

/// It stands alone at the end of a part.
pub(super) fn at_end(on: Html) -> Html {
    element("div", "row", on)
}
