//! A scenario resolved once for the questions beyond its totals: leaving early, value today, cliffs, break-evens, staying.
//! [`super::compare::compare`] does not use it.

pub mod offer;

pub(crate) mod served;

mod validate;

use super::compare::window::first_month;
use super::diagnostics::{AssumptionList, ProblemList};
use super::pay::stint::ComparedMonths;
use super::pay::{current_job, resolve};
use crate::data::Catalog;
use crate::model::bounds;
use crate::model::month::Month;
use crate::model::offer::OfferId;
use crate::model::outlook::Outlook;
use crate::model::problem::Problem;
use crate::model::scenario::Scenario;
use offer::{AnalysisInputs, AnalyzedOffer};

/// The least years of every ledger here: cliffs come in the fifth year.
const YEARS: u16 = 5;

/// A scenario resolved once.
#[derive(Debug)]
pub struct Analysis<'a> {
    /// Years compared, 1 to 10.
    pub horizon_years: u16,
    /// The months compared.
    pub compared: ComparedMonths,
    /// The assumptions about the future.
    pub outlook: Outlook,
    /// The offers, in the scenario's order.
    pub offers: Vec<AnalyzedOffer<'a>>,
    /// The current job, where the scenario has one.
    pub current: Option<AnalyzedOffer<'a>>,
    /// Months of notice in the current job. Nobody can leave earlier.
    pub notice: u16,
    pub(crate) since_known: bool,
    /// The assumptions made while the current job was resolved.
    pub assumed: Vec<String>,
    /// Problems that [`super::compare::compare`] does not report: impossible dates, sums that are too large.
    pub problems: Vec<Problem>,
    scenario: &'a Scenario,
}

impl<'a> Analysis<'a> {
    /// Settles a scenario.
    pub fn of(scenario: &'a Scenario, catalog: &'a Catalog, today: Month) -> Self {
        Self::since(scenario, catalog, today, None)
    }

    /// Settles a scenario whose comparison begins in a given month, where one is given.
    pub(crate) fn since(
        scenario: &'a Scenario,
        catalog: &'a Catalog,
        today: Month,
        from: Option<Month>,
    ) -> Self {
        let asked = AnalysisInputs { scenario, catalog, today };
        let horizon_years = bounds::HORIZON.nearest(scenario.horizon_years);
        let last = horizon_years.max(YEARS).saturating_mul(12);
        let mut notes = ProblemList::default();
        let offers = scenario.offers.iter().enumerate().map(|(index, offer)| {
            let terms = resolve::resolve(offer, index, catalog, today, &mut notes);
            AnalyzedOffer::new(scenario.name_of(index), terms, last, &[], asked)
        });
        let offers: Vec<AnalyzedOffer<'a>> = offers.collect();
        let mut assumed = AssumptionList::default();
        let months = horizon_years.saturating_mul(12);
        let starts: Vec<(Month, bool)> =
            offers.iter().map(|subject| (subject.ledger.start, subject.pays(months))).collect();
        let from = from.or_else(|| first_month(&starts)).unwrap_or(today);
        let current = scenario.current.as_deref().map(|job| {
            let terms = current_job::resolve(job, catalog, today, &mut assumed);
            let earlier = from.index().saturating_sub(terms.start.index());
            AnalyzedOffer::new(job.name().into(), terms, last.saturating_add(earlier), &job.repay, asked)
        });
        let problems = validate::validate(scenario, &offers, current.as_ref());
        let since_known = scenario.current.as_ref().is_some_and(|job| job.since.is_some());
        let notice = scenario.current.as_ref().map_or(0, |job| job.notice);
        Self {
            notice,
            since_known,
            horizon_years,
            compared: ComparedMonths { from, months },
            outlook: scenario.outlook,
            offers,
            current,
            assumed: assumed.0,
            problems,
            scenario,
        }
    }

    /// The scenario.
    pub fn scenario(&self) -> &Scenario {
        self.scenario
    }

    /// The months compared.
    pub fn months(&self) -> u16 {
        self.compared.months
    }

    /// An offer, or the current job, by its id.
    pub fn subject(&self, id: OfferId) -> Option<&AnalyzedOffer<'a>> {
        if id == OfferId::CURRENT {
            return self.current.as_ref();
        }
        self.offers.iter().find(|subject| subject.id == id)
    }
}
