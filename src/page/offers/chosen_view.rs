//! The analysis view that was chosen: before tax, or in the lens where it has a view of its own for that.

use crate::browser::page;
use crate::page::offers::after_tax::views;
use crate::page::offers::analysis::{
    calendar, cliff, differs, flips, hour, leave, month, parts, problems, ranges, start, staying, today,
};
use crate::page::offers::own_years::own_years;
use crate::state::AnalysisView;
use crate::widget::element::{element, note};
use crate::widget::form::Form;
use crate::widget::stateful::stateful;
use offerscope_core::model::lens::Lens;
use offerscope_core::model::scenario::Scenario;
use yew::functional::Hook;
use yew::prelude::*;

/// What the view takes.
#[derive(Clone, PartialEq)]
pub struct ChosenViewProps {
    /// Which view.
    pub view: AnalysisView,
    /// How often a view was chosen.
    pub presses: u32,
    /// The form of the scenario.
    pub form: Form<Scenario>,
}

/// The view that was chosen.
pub fn chosen_view(props: &ChosenViewProps) -> Html {
    stateful(props.clone(), |props, hooks| use_chosen_view(props).run(hooks))
}

/// The view that was chosen, under what is off with the offers. Its heading takes the focus with each press.
#[hook]
fn use_chosen_view(props: &ChosenViewProps) -> Html {
    let ChosenViewProps { view, presses, form } = props.clone();
    use_effect_with(presses, |_| page::begin("#closer h2"));
    let lens = form.scenario.lens;
    let off = problems::off(&form);
    let in_lens = match (lens, view) {
        (Lens::Taxable, _) => None,
        (_, AnalysisView::Calendar) => views::calendar(&form),
        (_, AnalysisView::Parts) => views::parts(&form),
        _ => None,
    };
    if let Some(in_lens) = in_lens {
        return element("div", "stack", [off, in_lens].into_iter().collect());
    }
    let own_years = match view {
        AnalysisView::Leave
        | AnalysisView::Cliff
        | AnalysisView::Hour
        | AnalysisView::Parts
        | AnalysisView::Ranges => own_years(&form),
        AnalysisView::Today
        | AnalysisView::Differs
        | AnalysisView::Flips
        | AnalysisView::Staying
        | AnalysisView::Month
        | AnalysisView::Calendar
        | AnalysisView::Start => Html::default(),
    };
    let shown = match view {
        AnalysisView::Leave => leave::leave(&form),
        AnalysisView::Today => today::value_today(&form),
        AnalysisView::Differs => differs::differs(&form),
        AnalysisView::Flips => flips::flips(&form),
        AnalysisView::Staying => staying::against_staying(&form),
        AnalysisView::Cliff => cliff::after_year_four(&form),
        AnalysisView::Month => month::by_month(&form),
        AnalysisView::Hour => hour::by_hour(&form),
        AnalysisView::Parts => parts::every_part(&form),
        AnalysisView::Calendar => calendar::by_calendar(&form),
        AnalysisView::Ranges => ranges::against_ranges(&form),
        AnalysisView::Start => start::when_to_start(&form),
    };
    let note = (lens != Lens::Taxable && view != AnalysisView::Month)
        .then(|| note("This view is before tax, unless a line says otherwise."));
    element("div", "stack", [off, note.unwrap_or_default(), own_years, shown].into_iter().collect())
}
