//! The proof behind a figure: its formula with the values in it, what it assumes, and who says so. Worked out when asked.

use super::compare::Comparison;
use super::ledger::Part;
use super::proof::Witness;
use crate::data::Catalog;
use crate::model::fixed::Money;
use crate::model::month::Month;
use crate::model::offer::OfferId;
use crate::model::scenario::Scenario;
use crate::model::source::Claim;

/// Which figure is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ask {
    /// Pay of a service year from 1; one part of it, or all.
    Year(OfferId, u16, Option<Part>),
    /// Pay of a calendar year.
    Calendar(OfferId, u16),
    /// The whole horizon; one part of it, or all.
    Total(OfferId, Option<Part>),
    /// Total over years.
    Average(OfferId),
    /// Base and sign-on.
    Guaranteed(OfferId),
    /// Bonus and equity.
    AtRisk(OfferId),
    /// A year after sign-on and grants have run out.
    SteadyState(OfferId),
    /// First offer less the second, in a service year or over the horizon.
    Difference(OfferId, OfferId, Option<u16>),
    /// Place in a level's band; the number is the index of [`super::compare::OfferPay::band`].
    Band(OfferId, usize),
}

/// A figure that explains itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What it is, as `Amazon L7, year 3`.
    pub name: String,
    /// Its value.
    pub value: Money,
    /// The formula with the values in it, a line each, with the amount the line comes to where it has one.
    pub steps: Vec<(String, Option<Money>)>,
    /// What it assumes, a sentence each.
    pub assumes: Vec<String>,
    /// Who says so.
    pub claims: Vec<Claim>,
}

/// Explains a figure of a comparison; `None` when that comparison has no such figure.
pub fn explain(
    scenario: &Scenario,
    catalog: &Catalog,
    today: Month,
    answer: &Comparison,
    ask: Ask,
) -> Option<Figure> {
    let witness = |id| Witness::of(scenario, catalog, today, answer, id);
    match ask {
        Ask::Year(id, year, part) => witness(id)?.year(year, part),
        Ask::Calendar(id, year) => witness(id)?.calendar_year(year),
        Ask::Total(id, part) => Some(witness(id)?.total(part)),
        Ask::Average(id) => Some(witness(id)?.average()),
        Ask::Guaranteed(id) => Some(witness(id)?.split("promised by the letter", [Part::Base, Part::SignOn])),
        Ask::AtRisk(id) => Some(witness(id)?.split("at risk", [Part::Bonus, Part::Equity])),
        Ask::SteadyState(id) => Some(witness(id)?.steady_state()),
        Ask::Difference(first, second, year) => witness(first)?.less(&witness(second)?, year),
        Ask::Band(id, index) => witness(id)?.band(index),
    }
}
