//! The buttons of the analysis views, and the place where the chosen view is shown.

use crate::browser::page;
use crate::lazy::lazy;
use crate::page::offers::chosen_view::ChosenViewProps;
use crate::state::{Action, AnalysisView};
use crate::widget::element::element;
use crate::widget::form::Form;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// All views, in the order of their buttons, with what a button says.
pub const VIEWS: [(AnalysisView, &str); 12] = [
    (AnalysisView::Leave, "If you leave"),
    (AnalysisView::Today, "Value today"),
    (AnalysisView::Differs, "What differs"),
    (AnalysisView::Flips, "What would change it"),
    (AnalysisView::Staying, "Against staying"),
    (AnalysisView::Cliff, "After year four"),
    (AnalysisView::Month, "By month"),
    (AnalysisView::Hour, "Per hour"),
    (AnalysisView::Parts, "Every part"),
    (AnalysisView::Calendar, "By calendar year"),
    (AnalysisView::Ranges, "Pay ranges"),
    (AnalysisView::Start, "When to start"),
];

/// The element that the chosen view is shown in.
const REGION: &str = "closer";

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
    let button = |(view, says): (AnalysisView, &'static str)| {
        let press = form.dispatch.reform(move |_: MouseEvent| Action::ViewChosen(view));
        html! {
            <button type="button" class="button" key={says} aria-pressed={(chosen == Some(view)).to_string()} onclick={press}>{ says }</button>
        }
    };
    html! {
        <section class="stack" aria-labelledby="closer-name">
            <h2 id="closer-name">{ "Look closer" }</h2>
            { element("div", "analysis-views", VIEWS.into_iter().map(button).collect()) }
            <div id={REGION}>
                if let Some((view, presses)) = view { { lazy(ChosenViewProps { view, presses, form: form.clone() }) } }
            </div>
        </section>
    }
}
