//! The answer of each view in a line, for its button: the sentence that the view itself begins with, made by the view's own module.
//!
//! Working out all lines takes about a millisecond for six offers over ten years. The start months and the values at which the lead changes
//! take five to twelve, and would hold up an edit: they come once typing has paused, and until then their buttons say what the view holds.

use crate::browser::clock;
use crate::page::offers::analysis::{
    calendar, cliff, differs, flips, hour, leave, month, parts, ranges, start, staying, today,
};
use crate::page::offers::view_buttons::view_buttons;
use crate::results::who;
use crate::state::AnalysisView;
use crate::widget::element::note;
use crate::widget::form::Form;
use crate::widget::stateful::stateful;
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::data::catalog;
use offerscope_core::model::lens::Lens;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::functional::Hook;
use yew::prelude::*;

/// What the buttons with their answers take.
#[derive(Clone, PartialEq)]
pub struct AnalysisAnswersProps {
    /// The form of the scenario.
    pub form: Form<Scenario>,
    /// The view that is open.
    pub chosen: Option<AnalysisView>,
}

/// The buttons of all views, each with its answer.
pub fn analysis_answers(props: &AnalysisAnswersProps) -> Html {
    stateful(props.clone(), |props, hooks| use_analysis_answers(props).run(hooks))
}

#[hook]
fn use_analysis_answers(props: &AnalysisAnswersProps) -> Html {
    let AnalysisAnswersProps { form, chosen } = props;
    let slow = use_slow_answers(form);
    let analysis = Analysis::of(&form.scenario, catalog(), form.today);
    let about = (form.scenario.lens != Lens::Taxable).then(|| note("These answers are before tax."));
    let line = |view| match SLOW.iter().position(|(slow, _)| *slow == view) {
        Some(place) => slow.get(place).cloned(),
        None => answer(view, form, &analysis),
    };
    view_buttons(form, *chosen, about.unwrap_or_default(), &line)
}

/// The views whose answers take long, and what they hold.
const SLOW: [(AnalysisView, &str); 2] = [
    (AnalysisView::Start, "What each start month from now gains or costs."),
    (AnalysisView::Flips, "The value of each assumption at which another offer leads."),
];

/// After so many milliseconds without an edit the next slow answer is worked out.
const PAUSE: u32 = 300;

/// A line for each slow view, in their order: its answer once that has come.
#[hook]
fn use_slow_answers(form: &Form<Scenario>) -> Vec<String> {
    let known = use_state(|| (form.clone(), Vec::new()));
    let answers = if Rc::ptr_eq(&known.0.scenario, &form.scenario) { known.1.clone() } else { Vec::new() };
    use_effect_with((form.clone(), answers.clone()), {
        let setter = known.setter();
        move |(form, answers)| {
            let next = SLOW.get(answers.len()).map(|&(view, holds)| {
                let (form, mut answers) = (form.clone(), answers.clone());
                clock::after(PAUSE, move || {
                    let analysis = Analysis::of(&form.scenario, catalog(), form.today);
                    let answer = answer(view, &form, &analysis);
                    drop(analysis);
                    answers.push(answer.unwrap_or_else(|| holds.to_owned()));
                    setter.set((form, answers));
                })
            });
            move || drop(next)
        }
    });
    let open = SLOW.iter().skip(answers.len()).map(|(_, holds)| (*holds).to_owned());
    answers.into_iter().chain(open).collect()
}

/// The answer of a view before tax. A view that answers through the lens has none here.
pub fn answer(view: AnalysisView, form: &Form<Scenario>, analysis: &Analysis<'_>) -> Option<String> {
    if who::paid(analysis).is_empty() {
        return None;
    }
    let before_tax = form.scenario.lens == Lens::Taxable;
    match view {
        AnalysisView::Leave => Some(leave::answer(analysis, leave::FIRST)),
        AnalysisView::Staying => Some(staying::answer(analysis)),
        AnalysisView::Start => Some(start::answer(form)),
        AnalysisView::Cliff => Some(cliff::answer(analysis)),
        AnalysisView::Today => Some(today::answer(analysis)),
        AnalysisView::Hour => Some(hour::answer(analysis)),
        AnalysisView::Ranges => Some(ranges::found(form.comparison())),
        AnalysisView::Month => before_tax.then(|| month::answer(analysis)),
        AnalysisView::Calendar => before_tax.then(|| calendar::found(form.comparison())),
        AnalysisView::Parts => before_tax.then(|| parts::found(form.comparison())),
        AnalysisView::Flips => Some(flips::answer(form)),
        AnalysisView::Differs => differs::answer(analysis),
    }
    .filter(|line| !line.is_empty())
}
