//! The months of a choice that are compared: the current job until the offer starts, then the offer. Every answer that compares sums them.

use super::Analysis;
use super::offer::AnalyzedOffer;
use crate::compute::pay::ledger::Ledger;
use crate::compute::pay::stint::Stint;
use crate::model::fixed::Money;
use crate::model::offer::OfferId;

/// One job of a choice, with its months that count.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Served<'a> {
    pub(crate) subject: &'a AnalyzedOffer<'a>,
    pub(crate) stint: Stint,
}

impl Served<'_> {
    /// Its months that count, by their service months.
    pub(crate) fn ledger(&self) -> Ledger {
        self.stint.cut(&self.subject.ledger)
    }

    fn total(&self) -> Money {
        let Stint { first, last, .. } = self.stint;
        (first..=last).map(|month| self.subject.pay_at(month)).sum()
    }
}

impl Analysis<'_> {
    /// The jobs of a choice in their order. None where the offer begins after the last month compared. An offer without pay is no choice
    /// yet, so that the current job is not part of it.
    pub(crate) fn served<'s>(&'s self, subject: &'s AnalyzedOffer<'_>) -> Vec<Served<'s>> {
        let (compared, start) = (self.compared, subject.ledger.start);
        let Some(own) = compared.stint(start, None) else { return Vec::new() };
        let pays = subject.pays(self.months());
        let job =
            self.current.as_ref().filter(|_| pays && subject.id != OfferId::CURRENT && start > compared.from);
        let before = job.and_then(|job| {
            Some(Served { subject: job, stint: compared.stint(job.ledger.start, Some(start))? })
        });
        before.into_iter().chain([Served { subject, stint: own }]).collect()
    }

    /// Does an offer pay anything and begin within the months compared?
    pub fn counts(&self, subject: &AnalyzedOffer<'_>) -> bool {
        subject.pays(self.months()) && !self.served(subject).is_empty()
    }

    /// Are the months compared of a choice its own service months?
    pub fn counts_own(&self, subject: &AnalyzedOffer<'_>) -> bool {
        subject.ledger.start == self.compared.from
    }

    /// Do choices that pay anything begin in different months?
    pub fn shifted(&self) -> bool {
        let counted = self.offers.iter().chain(&self.current).filter(|one| one.pays(self.months()));
        counted.into_iter().any(|one| one.ledger.start != self.compared.from)
    }

    /// The months compared in words: `four years`, `the four years from March 2027`.
    pub fn span(&self) -> String {
        self.compared.span(self.shifted())
    }

    /// The pay of a choice over the months compared, month by month.
    pub fn ledger(&self, subject: &AnalyzedOffer<'_>) -> Ledger {
        self.compared.join(self.served(subject).iter().map(|served| (served.stint, served.ledger())))
    }

    /// All pay of a choice over the months compared.
    pub fn total(&self, subject: &AnalyzedOffer<'_>) -> Money {
        self.served(subject).iter().map(Served::total).sum()
    }
}
