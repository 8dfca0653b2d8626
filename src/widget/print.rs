//! The button that prints the page. `styles/print.css` makes the page a document.

use crate::state::Action;
use crate::widget::element::{ButtonKind, button};
use yew::prelude::*;

/// The button.
pub fn print_button(dispatch: &Callback<Action>) -> Html {
    button(ButtonKind::Plain, "Print", None, dispatch.reform(|_: MouseEvent| Action::PrintAsked))
}
