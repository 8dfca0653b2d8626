//! One offer, or the current job, with its months: what every analysis reads.

use crate::compute::diagnostics::ProblemList;
use crate::compute::pay::ledger::{Ledger, Timing};
use crate::compute::pay::resolved::ResolvedOffer;
use crate::compute::pay::{current_job, resolve, streams};
use crate::data::Catalog;
use crate::model::fixed::{Money, Price};
use crate::model::month::Month;
use crate::model::offer::benefits::Benefits;
use crate::model::offer::sign_on::PastTranche;
use crate::model::offer::{Offer, OfferId};
use crate::model::scenario::Scenario;
use crate::model::tax::profile::{MoveTo, Place};

/// What is needed to resolve one of the offers again.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AnalysisInputs<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) catalog: &'a Catalog,
    pub(super) today: Month,
}

/// One offer, or the current job, with its months.
#[derive(Debug)]
pub struct AnalyzedOffer<'a> {
    /// Its id; the current job has [`OfferId::CURRENT`].
    pub id: OfferId,
    /// Its name.
    pub name: String,
    /// Its ledger, at least five years long.
    pub ledger: Ledger,
    pub(crate) terms: ResolvedOffer<'a>,
    /// Unrounded dollars of each month from 0: base, bonus and sign-on, for sums that weigh months.
    pub(crate) cash: Vec<f64>,
    /// The same for stock.
    pub(crate) stock: Vec<f64>,
    /// Payments made before the comparison begins that may have to go back.
    pub(crate) repay: &'a [PastTranche],
    asked: AnalysisInputs<'a>,
}

impl<'a> AnalyzedOffer<'a> {
    pub(super) fn new(
        name: String,
        terms: ResolvedOffer<'a>,
        last: u16,
        repay: &'a [PastTranche],
        asked: AnalysisInputs<'a>,
    ) -> Self {
        let (ledger, (cash, stock)) = (streams::ledger(&terms, last), streams::unrounded(&terms, last));
        Self { id: terms.offer.id, name, ledger, cash, stock, terms, repay, asked }
    }

    /// Computes something for this offer with a part of it changed. Past grants stay the shares they became.
    pub(crate) fn changed<T: Default>(
        &self,
        change: &dyn Fn(&mut Offer),
        ask: &dyn Fn(&ResolvedOffer<'_>) -> T,
    ) -> T {
        let AnalysisInputs { scenario, catalog, today } = self.asked;
        let mut notes = ProblemList::default();
        if self.id == OfferId::CURRENT {
            let Some(mut job) = scenario.current.clone() else { return T::default() };
            current_job::keep_past_shares(&mut job, self.price(), &self.terms.quote.splits);
            change(&mut job.offer);
            return ask(&current_job::resolve(&job, catalog, today, &mut notes));
        }
        let Some(mut offer) = scenario.offer(self.id).cloned() else { return T::default() };
        change(&mut offer);
        ask(&resolve::resolve(&offer, 0, catalog, today, &mut notes))
    }

    /// Does the employer fill pay up to a target? Then awards depend on everything else, and nothing is linear.
    pub(crate) fn filled(&self) -> bool {
        self.terms.offer.top_up.is_some()
    }

    /// All pay of the first months.
    pub fn total(&self, months: u16) -> Money {
        let streams = self.ledger.streams.iter();
        streams.flat_map(|stream| stream.months.iter().take(usize::from(months) + 1).copied()).sum()
    }

    /// Does it pay anything in its first months? Asked many times an edit: the first month of pay is enough.
    pub(crate) fn pays(&self, months: u16) -> bool {
        self.ledger.streams.iter().any(|stream| stream.pays_in(0..months.saturating_add(1)))
    }

    /// The share price today, where one is known.
    pub fn price(&self) -> Option<Price> {
        self.terms.quote.today
    }

    /// Where the offer is worked, if it differs from the tax profile.
    pub fn place(&self) -> Option<&Place> {
        self.terms.offer.place.as_ref()
    }

    /// Its own moves; empty where the tax profile says.
    pub fn moves(&self) -> &[MoveTo] {
        &self.terms.offer.moves
    }

    /// Its benefits and costs, as typed.
    pub fn benefits(&self) -> Option<&Benefits> {
        self.terms.offer.benefits.as_deref()
    }

    /// The money of a service month, stock included.
    pub(crate) fn pay_at(&self, month: u16) -> Money {
        self.ledger.streams.iter().map(|stream| stream.at(month)).sum()
    }

    /// The calendar month in which a service month is complete.
    pub fn complete(&self, month: u16) -> Month {
        self.ledger.calendar_month(Timing::At, month)
    }
}
