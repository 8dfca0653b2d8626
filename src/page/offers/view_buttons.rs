//! The buttons of the analysis views in their groups, each with its name and its answer.

use crate::state::{Action, AnalysisView};
use crate::widget::element::element;
use crate::widget::form::Form;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// What a view is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ViewGroup {
    /// Leaving an offer, or the current job for it.
    Leaving,
    /// What an offer is worth, by other measures than its total.
    Worth,
    /// How much the answer rests on.
    Certainty,
}

impl ViewGroup {
    const ALL: [Self; 3] = [Self::Leaving, Self::Worth, Self::Certainty];

    const fn name(self) -> &'static str {
        match self {
            Self::Leaving => "When you leave",
            Self::Worth => "What it is worth",
            Self::Certainty => "How sure is it",
        }
    }
}

/// All views, in the order of their buttons: the group of each, and the name on its button.
pub static VIEWS: [(AnalysisView, ViewGroup, &str); 12] = [
    (AnalysisView::Leave, ViewGroup::Leaving, "What you keep if you leave"),
    (AnalysisView::Staying, ViewGroup::Leaving, "Against staying in your job"),
    (AnalysisView::Start, ViewGroup::Leaving, "When to start"),
    (AnalysisView::Cliff, ViewGroup::Leaving, "Pay after year four"),
    (AnalysisView::Today, ViewGroup::Worth, "Value today"),
    (AnalysisView::Hour, ViewGroup::Worth, "Pay per hour"),
    (AnalysisView::Ranges, ViewGroup::Worth, "Place in the pay ranges"),
    (AnalysisView::Month, ViewGroup::Worth, "Pay by month"),
    (AnalysisView::Calendar, ViewGroup::Worth, "Pay by calendar year"),
    (AnalysisView::Parts, ViewGroup::Worth, "Every part of pay"),
    (AnalysisView::Flips, ViewGroup::Certainty, "What would change the answer"),
    (AnalysisView::Differs, ViewGroup::Certainty, "What the difference is made of"),
];

/// The buttons in their groups, behind what is said about all answers; `answer` says the line of each, where it has one. With and without lines it is the same list, so that a button
/// stays the same element when its line comes, and a press is not lost.
pub(crate) fn view_buttons(
    form: &Form<Scenario>,
    chosen: Option<AnalysisView>,
    about: Html,
    answer: &dyn Fn(AnalysisView) -> Option<Html>,
) -> Html {
    let button = |&(view, _, name): &(AnalysisView, ViewGroup, &'static str)| {
        let press = form.dispatch.reform(move |_: MouseEvent| Action::ViewChosen(view));
        let answer = answer(view).map(|says| element("span", "note", says));
        html! {
            <button type="button" class="button" key={name} aria-pressed={(chosen == Some(view)).to_string()} onclick={press}>
                { element("b", "", Html::from(name)) }
                { answer.unwrap_or_default() }
            </button>
        }
    };
    let group = |group: ViewGroup| {
        let buttons = VIEWS.iter().filter(|(_, of, _)| *of == group).map(button).collect();
        let content =
            [element("h3", "", Html::from(group.name())), element("div", "analysis-views", buttons)];
        element("div", "analysis-views__group", content.into_iter().collect())
    };
    [about, ViewGroup::ALL.into_iter().map(group).collect()].into_iter().collect()
}
