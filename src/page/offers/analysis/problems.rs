//! What is off with what was typed, and the way out, where a figure that rests on it is shown.

use crate::page::offers::analysis::DeeperProps;
use crate::widget::element::{element, paragraph};
use crate::widget::notice::{Kind, notice};
use offerscope_core::compute::study::Study;
use offerscope_core::data::catalog;
use offerscope_core::model::problem::Problem;
use yew::prelude::*;

/// Those that are about the current job.
pub fn about_job(problems: impl IntoIterator<Item = Problem>) -> Vec<Problem> {
    problems.into_iter().filter(|problem| problem.field.is_current()).collect()
}

/// What is off that only shows once all is settled, and that comparing does not say: over every view, since each rests on it.
#[component]
pub fn Off(props: &DeeperProps) -> Html {
    let off = use_memo((props.scenario.clone(), props.today), |(scenario, today)| {
        Study::of(scenario, catalog(), *today).problems
    });
    problems(&off).unwrap_or_default()
}

/// A line for each; none where nothing is off.
pub fn problems(problems: &[Problem]) -> Option<Html> {
    let line = |problem: &Problem| format!("{} {}", problem.says, problem.try_);
    match problems {
        [] => None,
        [one] => Some(notice(Kind::Caution, paragraph(line(one)))),
        many => {
            let lines = many.iter().map(|one| element("li", "", Html::from(line(one)))).collect();
            Some(notice(Kind::Caution, element("ul", "bulleted", lines)))
        }
    }
}
