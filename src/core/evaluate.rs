//! A scenario file in, the file that answers it out: the whole of `evaluate` but for its reading and writing.

use crate::compute::compare::{assumed, compare, ranked};
use crate::compute::fit_check::FitCheck;
use crate::compute::flips;
use crate::compute::lens::Sight;
use crate::compute::negotiated::Negotiated;
use crate::compute::study::Study;
use crate::data::Facts;
use crate::link::file;
use crate::model::month::Month;

/// Answers a scenario file.
///
/// # Errors
/// The file of its problems, when the text is no scenario.
pub fn evaluate(text: &str, facts: &Facts, today: Month) -> Result<String, String> {
    let catalog = facts.catalog;
    let opened = file::read(text).map_err(|problems| file::write_problems(&problems))?;
    let answer = compare(&opened.scenario, catalog, today);
    let assumed = assumed(&opened.scenario, catalog, today);
    let study = Study::of(&opened.scenario, catalog, today);
    let sight = Sight::of(&study, facts.taxes);
    let first_two = match ranked(&answer.offers).as_slice() {
        [(_, first), (_, second), ..] => flips::flips(&opened.scenario, catalog, today, first.id, second.id),
        _ => Vec::new(),
    };
    let asked = !opened.scenario.profile.is_empty();
    let check = asked.then(|| FitCheck::of(&opened.scenario, &answer, facts));
    let negotiated = Negotiated::of(&opened.scenario, facts, today, &study, check.as_ref());
    Ok(file::write_answer(
        &opened,
        &answer,
        &assumed,
        (&study, &sight),
        &first_two,
        check.as_ref(),
        &negotiated,
    ))
}
