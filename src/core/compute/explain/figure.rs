//! A figure with its proof, and what proofs are made from.

use crate::compute::compare::Comparison;
use crate::data::{Catalog, OfferPreset};
use crate::model::facts::source::{Claim, Evidence};
use crate::model::fixed::Money;
use crate::model::month::Month;
use crate::model::scenario::Scenario;

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
pub struct ProofContext<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// The facts.
    pub catalog: &'a Catalog,
    /// The claims behind it.
    pub evidence: &'a Evidence,
    /// Offers to start from, with who published them.
    pub presets: &'a [&'static OfferPreset],
    /// This month.
    pub today: Month,
    /// The result.
    pub answer: &'a Comparison,
}
