//! What stands behind a figure of a scenario: from the question to the figure that explains itself.

use offerscope_core::compute::ask::Ask;
use offerscope_core::compute::compare::compare;
use offerscope_core::compute::explain::{Case, Figure, explain};
use offerscope_core::compute::reasons::{self, Matter};
use offerscope_core::compute::study::Study;
use offerscope_core::data::{catalog, evidence, facts};
use offerscope_core::model::month::Month;
use offerscope_core::model::scenario::Scenario;

/// What a question comes to; `None` where the scenario has no such figure.
pub fn answered(ask: Ask, scenario: &Scenario, today: Month) -> Option<Figure> {
    let answer = compare(scenario, catalog(), today);
    explain(Case { scenario, catalog: catalog(), evidence: evidence(), today, answer: &answer }, ask)
}

/// What a question about a further view comes to; `None` where the scenario has no such figure.
pub fn reasoned(matter: Matter, scenario: &Scenario, today: Month) -> Option<Figure> {
    reasons::explain(&Study::of(scenario, catalog(), today), facts(), matter)
}
