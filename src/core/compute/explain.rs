//! The proof behind a figure: its formula with the values in it, what it assumes, and who says so. Worked out when asked.
//!
//! These figures do not open: marks of charts and the totals of cards, because their tables open; what a link holds before it is viewed;
//! and year 1 against a pay range, because the year and the range both open.

use super::ask::Ask;
use super::compare::Comparison;
use super::ledger::Part;
use super::proof::Witness;
use crate::data::Catalog;
use crate::model::fixed::Money;
use crate::model::month::Month;
use crate::model::offer::OfferId;
use crate::model::scenario::Scenario;
use crate::model::source::{Claim, Evidence};

/// A figure that explains itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Its name: `Amazon L7, year 3`.
    pub name: String,
    /// Its value; `None` where the question is not about a number.
    pub value: Option<Money>,
    /// The formula with its values: a line each, with the amount of the line where it has one.
    pub steps: Vec<(String, Option<Money>)>,
    /// Its assumptions, a sentence each.
    pub assumes: Vec<String>,
    /// The claims behind it.
    pub claims: Vec<Claim>,
}

/// A comparison with everything that explains it.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// The facts.
    pub catalog: &'a Catalog,
    /// The claims behind it.
    pub evidence: &'a Evidence,
    /// This month.
    pub today: Month,
    /// The result.
    pub answer: &'a Comparison,
}

/// Explains a figure of a comparison; `None` where the comparison has no such figure.
pub fn explain(case: Case<'_>, ask: Ask) -> Option<Figure> {
    let witness = |id| Witness::of(case, id);
    match ask {
        Ask::Year(id, year, part) => witness(id)?.year(year, part),
        Ask::Calendar(id, year) => witness(id)?.calendar_year(year),
        Ask::Total(id, part) => Some(witness(id)?.total(part)),
        Ask::Average(id) => Some(witness(id)?.average()),
        Ask::Guaranteed(id) => Some(witness(id)?.split("promised by the letter", [Part::Base, Part::SignOn])),
        Ask::AtRisk(id) => Some(witness(id)?.split("at risk", [Part::Bonus, Part::Equity])),
        Ask::SteadyState(id) => Some(witness(id)?.steady_state()),
        Ask::Difference(first, second, year) => witness(first)?.less(&witness(second)?, year),
        Ask::Band(id, index) => witness(id)?.band(index.into()),
        Ask::Assumed => {
            let offers = case.scenario.offers.iter().map(|offer| offer.id);
            let witnesses: Vec<_> = offers.chain([OfferId::CURRENT]).filter_map(witness).collect();
            let all: Vec<_> = witnesses.iter().collect();
            Some(Figure {
                name: "What this assumes".into(),
                value: None,
                steps: Vec::new(),
                assumes: Witness::assume_together(&all),
                claims: Witness::cite_together(&all),
            })
        }
        Ask::Preset(place) => {
            let preset = case.catalog.presets.get(usize::from(place))?;
            let claims = case.evidence.of(preset.cited).to_vec();
            Some(Figure {
                name: preset.label.into(),
                value: None,
                steps: Vec::new(),
                assumes: Vec::new(),
                claims,
            })
        }
    }
}
