//! What is off with what was typed, and the way out, where a figure that rests on it is shown.

use crate::view::element::{element, paragraph};
use crate::view::notice::{Kind, notice};
use offerscope_core::compute::compare::compare;
use offerscope_core::compute::study::Study;
use offerscope_core::data::catalog;
use offerscope_core::model::month::Month;
use offerscope_core::model::problem::Problem;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// What is off with the current job, wherever the core finds it.
pub fn off_with_job(study: &Study<'_>, scenario: &Scenario, today: Month) -> Vec<Problem> {
    let compared = compare(scenario, catalog(), today).problems;
    let of_job = |problem: &Problem| problem.field.to_string().starts_with("current");
    compared.into_iter().chain(study.problems.iter().cloned()).filter(of_job).collect()
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
