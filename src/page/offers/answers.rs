//! The answer of each view in a line, for its button: the sentence that the view itself begins with, made by the view's own module.
//!
//! Working out all lines takes about a millisecond for six offers over ten years. The start months and the values at which the lead changes
//! take five to twelve, and would hold up an edit: their buttons say what the view holds.

use crate::page::offers::analysis::{
    calendar, cliff, differs, hour, leave, month, parts, ranges, staying, today,
};
use crate::page::offers::view_buttons::view_buttons;
use crate::results::who;
use crate::state::AnalysisView;
use crate::widget::element::note;
use crate::widget::form::Form;
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::data::catalog;
use offerscope_core::model::lens::Lens;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// What the buttons with their answers take.
#[derive(PartialEq)]
pub struct AnalysisAnswersProps {
    /// The form of the scenario.
    pub form: Form<Scenario>,
    /// The view that is open.
    pub chosen: Option<AnalysisView>,
}

/// The buttons of all views, each with its answer.
pub fn analysis_answers(AnalysisAnswersProps { form, chosen }: &AnalysisAnswersProps) -> Html {
    let analysis = Analysis::of(&form.scenario, catalog(), form.today);
    let about = (form.scenario.lens != Lens::Taxable).then(|| note("These answers are before tax."));
    view_buttons(form, *chosen, about.unwrap_or_default(), &|view| answer(view, form, &analysis))
}

/// The answer of a view before tax. A view that answers through the lens has none here.
pub fn answer(view: AnalysisView, form: &Form<Scenario>, analysis: &Analysis<'_>) -> Option<String> {
    if who::paid(analysis).is_empty() {
        return None;
    }
    let before_tax = form.scenario.lens == Lens::Taxable;
    match view {
        AnalysisView::Leave => Some(leave::answer(analysis)),
        AnalysisView::Staying => Some(staying::answer(analysis)),
        AnalysisView::Start => Some("What each start month from now gains or costs.".to_owned()),
        AnalysisView::Cliff => Some(cliff::answer(analysis)),
        AnalysisView::Today => Some(today::answer(analysis)),
        AnalysisView::Hour => Some(hour::answer(analysis)),
        AnalysisView::Ranges => Some(ranges::found(form.comparison())),
        AnalysisView::Month => before_tax.then(|| month::answer(analysis)),
        AnalysisView::Calendar => before_tax.then(|| calendar::found(form.comparison())),
        AnalysisView::Parts => before_tax.then(|| parts::found(form.comparison())),
        AnalysisView::Flips => Some("The value of each assumption at which another offer leads.".to_owned()),
        AnalysisView::Differs => differs::answer(analysis),
    }
    .filter(|line| !line.is_empty())
}
