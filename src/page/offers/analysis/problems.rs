//! Problems that the analysis views show: those of all offers over every view, and those of the current job.

use crate::widget::form::FormProps;
use crate::widget::problems::problems;
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::data::catalog;
use offerscope_core::model::problem::Problem;
use yew::prelude::*;

/// Those that are about the current job.
pub fn about_job(problems: impl IntoIterator<Item = Problem>) -> Vec<Problem> {
    problems.into_iter().filter(|problem| problem.field.is_current()).collect()
}

/// What is off that only shows once all is settled, and that comparing does not say: over every view, since each rests on it.
#[component]
pub fn Off(props: &FormProps) -> Html {
    let off = use_memo((props.form.scenario.clone(), props.form.today), |(scenario, today)| {
        Analysis::of(scenario, catalog(), *today).problems
    });
    problems(&off).unwrap_or_default()
}
