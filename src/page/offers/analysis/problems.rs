//! Problems that the analysis views show: those of all offers over every view, and those of the current job.

use crate::widget::form::Form;
use crate::widget::problems::problems;
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::data::catalog;
use offerscope_core::model::problem::Problem;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// Those that are about the current job.
pub fn about_job(problems: impl IntoIterator<Item = Problem>) -> Vec<Problem> {
    problems.into_iter().filter(|problem| problem.field.is_current()).collect()
}

/// What is off that shows only once everything is resolved and that comparing does not say. It stands over every view, since each rests on it.
pub fn off(form: &Form<Scenario>) -> Html {
    problems(&Analysis::of(&form.scenario, catalog(), form.today).problems).unwrap_or_default()
}
