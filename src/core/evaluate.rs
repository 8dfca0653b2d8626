//! A scenario file in, its answer out: all of the command `evaluate` except its input and output.

use crate::compute::analysis::Analysis;
use crate::compute::compare::{assumed, compare};
use crate::compute::fit::check::FitCheck;
use crate::compute::leaving::start_months::start_months;
use crate::compute::lens::view::LensView;
use crate::compute::negotiate::negotiated::Negotiated;
use crate::compute::sensitivity;
use crate::data::Facts;
use crate::format::file;
use crate::model::month::Month;

/// Answers a scenario file.
///
/// # Errors
/// A file with its problems, where the text is not a scenario.
pub fn evaluate(text: &str, facts: &Facts, today: Month) -> Result<String, String> {
    let catalog = facts.catalog;
    let opened = file::read(text).map_err(|problems| file::write_problems(&problems))?;
    let answer = compare(&opened.scenario, catalog, today);
    let assumed = assumed(&opened.scenario, catalog, today);
    let analysis = Analysis::of(&opened.scenario, catalog, today);
    let lens_view = LensView::of(&analysis, facts.taxes);
    let first_two = match answer.window.ranked(&answer.offers).as_slice() {
        [(_, first), (_, second), ..] => {
            sensitivity::sensitivity(&opened.scenario, catalog, today, first.id, second.id)
        }
        _ => Vec::new(),
    };
    let asked = !opened.scenario.profile.is_empty();
    let check = asked.then(|| FitCheck::of(&opened.scenario, &answer, facts));
    let negotiated = Negotiated::of(&opened.scenario, facts, today, &analysis, check.as_ref());
    Ok(file::write_answer(
        &opened,
        &answer,
        &assumed,
        (&analysis, &lens_view),
        (&first_two, &start_months(&opened.scenario, catalog, today)),
        check.as_ref(),
        &negotiated,
    ))
}
