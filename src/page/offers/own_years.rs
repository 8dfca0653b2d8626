//! What a view says that counts each choice's own years, while the answer compares the same months.

use crate::widget::element::note;
use crate::widget::form::Form;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// The sentence; nothing where all choices begin in the same month, so that their own years are the same months.
pub(super) fn own_years(form: &Form<Scenario>) -> Html {
    if !form.comparison().window.shifted {
        return Html::default();
    }
    note(
        "Your offers start in different months. This view counts each one’s own years, from its start. The answer at the top compares the same months for all.",
    )
}
