//! The analysis views: their buttons, each with its answer once that has come, and the place where the chosen view is shown.
//!
//! The answers travel with the views. They are fetched when the buttons come near the window; until then the buttons stand without them.

use crate::browser::page;
use crate::lazy::{lazy, lazy_near};
use crate::page::offers::answers::AnalysisAnswersProps;
use crate::page::offers::chosen_view::ChosenViewProps;
use crate::page::offers::view_buttons::view_buttons;
use crate::state::AnalysisView;
use crate::widget::form::Form;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// The element that the chosen view is shown in, and the one around it and the buttons.
const REGION: &str = "closer";
const SECTION: &str = "look-closer";

/// Each press on a button brings the view into sight; its heading takes the focus once it is there.
#[hook]
pub fn use_view_in_sight(view: Option<(AnalysisView, u32)>) {
    use_effect_with(view, |view| {
        if view.is_some() {
            page::bring_into_sight(REGION);
        }
    });
}

/// The buttons, and the view that was chosen, with how often one was.
pub fn look_closer(form: &Form<Scenario>, view: Option<(AnalysisView, u32)>) -> Html {
    let chosen = view.map(|(view, _)| view);
    let answers = AnalysisAnswersProps { form: form.clone(), chosen };
    html! {
        <section class="stack" id={SECTION} aria-labelledby="closer-name">
            <h2 id="closer-name">{ "Look closer" }</h2>
            { lazy_near(SECTION, answers, view_buttons(form, chosen, Html::default(), &|_| None)) }
            <div id={REGION}>
                if let Some((view, presses)) = view { { lazy(ChosenViewProps { view, presses, form: form.clone() }) } }
            </div>
        </section>
    }
}
