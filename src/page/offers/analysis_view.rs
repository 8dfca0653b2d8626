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
    (AnalysisView::Staying, "Against staying"),
    (AnalysisView::Start, "When to start"),
    (AnalysisView::Cliff, "After year four"),
    (AnalysisView::Today, "Value today"),
    (AnalysisView::Hour, "Per hour"),
    (AnalysisView::Ranges, "Pay ranges"),
    (AnalysisView::Month, "By month"),
    (AnalysisView::Calendar, "By calendar year"),
    (AnalysisView::Parts, "Every part"),
    (AnalysisView::Flips, "What would change it"),
    (AnalysisView::Differs, "What differs"),
];

/// Their groups: a name, and the places of the group's views.
const GROUPS: [(&str, std::ops::Range<usize>); 3] =
    [("When you come and go", 0..4), ("What it is worth", 4..10), ("How sure it is", 10..VIEWS.len())];

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
    let group = |(name, places): (&'static str, std::ops::Range<usize>)| {
        let buttons = VIEWS.into_iter().skip(places.start).take(places.len()).map(button).collect();
        let content = [element("h3", "", Html::from(name)), element("div", "analysis-views", buttons)];
        element("div", "analysis-views__group", content.into_iter().collect())
    };
    html! {
        <section class="stack" aria-labelledby="closer-name">
            <h2 id="closer-name">{ "Look closer" }</h2>
            { for GROUPS.map(group) }
            <div id={REGION}>
                if let Some((view, presses)) = view { { lazy(ChosenViewProps { view, presses, form: form.clone() }) } }
            </div>
        </section>
    }
}
