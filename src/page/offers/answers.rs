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
pub fn analysis_answers(AnalysisAnswersProps { form, chosen }: &AnalysisAnswersProps) -> Html {
    let analysis = Analysis::of(&form.scenario, catalog(), form.today);
    let about = (form.scenario.lens != Lens::Taxable).then(|| note("These answers are before tax."));
    let line = |view| match SLOW.iter().find(|slow| slow.view == view) {
        Some(&slow) => Some(slow_answer(SlowAnswerProps { form: form.clone(), slow })),
        None => answer(view, form, &analysis).map(Html::from),
    };
    view_buttons(form, *chosen, about.unwrap_or_default(), &line)
}

/// A view whose answer takes long: what it holds, and after how many milliseconds without an edit its answer is worked out.
#[derive(Clone, Copy, PartialEq)]
struct SlowView {
    view: AnalysisView,
    holds: &'static str,
    pause: u32,
}

/// One after the other, so that each is a task of its own.
const SLOW: [SlowView; 2] = [
    SlowView {
        view: AnalysisView::Start,
        holds: "What each start month from now gains or costs.",
        pause: 300,
    },
    SlowView {
        view: AnalysisView::Flips,
        holds: "The value of each assumption at which another offer leads.",
        pause: 500,
    },
];

#[derive(Clone, PartialEq)]
struct SlowAnswerProps {
    form: Form<Scenario>,
    slow: SlowView,
}

/// What the view holds, and once typing has paused its answer. The button around it stays the same element, so that no press is lost.
fn slow_answer(props: SlowAnswerProps) -> Html {
    stateful(props, |props, hooks| use_slow_answer(props).run(hooks))
}

#[hook]
fn use_slow_answer(props: &SlowAnswerProps) -> Html {
    let known = use_state(|| None::<(Form<Scenario>, String)>);
    use_effect_with(props.clone(), {
        let setter = known.setter();
        move |SlowAnswerProps { form, slow }| {
            let (form, view) = (form.clone(), slow.view);
            let waiting = clock::after(slow.pause, move || {
                let found = answer(view, &form, &Analysis::of(&form.scenario, catalog(), form.today));
                setter.set(found.map(|line| (form, line)));
            });
            move || drop(waiting)
        }
    });
    let now = known.as_ref().filter(|(form, _)| Rc::ptr_eq(&form.scenario, &props.form.scenario));
    Html::from(now.map_or_else(|| props.slow.holds.to_owned(), |(_, line)| line.clone()))
}

/// The answer of a view before tax. A view that answers through the lens has none here.
pub fn answer(view: AnalysisView, form: &Form<Scenario>, analysis: &Analysis<'_>) -> Option<String> {
    if who::paid(analysis).is_empty() {
        return None;
    }
    let before_tax = form.scenario.lens == Lens::Taxable;
    match view {
        AnalysisView::Leave => Some(leave::answer(analysis, leave::FIRST, None)),
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
