//! What is kept on leaving, worked out once for a scenario. No page.

use crate::page::offers::analysis::words;
use crate::results::who::{self, Who};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::leaving::leave::{Exit, ExpectedStay, Leaving, curve, expected};
use offerscope_core::compute::value::benefits::match_kept;
use offerscope_core::data::catalog;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::ExitKind;
use offerscope_core::model::scenario::Scenario;

/// Leaving every offer after every month.
pub(super) struct LeavingTable {
    /// The last month.
    pub(super) last: usize,
    /// The offers, then the current job.
    pub(super) offers: Vec<OfferLeaving>,
    /// How one leaves.
    pub(super) exit: Exit,
    /// Whether a clause asks for less of who is laid off.
    pub(super) by_exit: bool,
}

/// Leaving one offer.
pub(super) struct OfferLeaving {
    pub(super) who: Who,
    pub(super) expected: ExpectedStay,
    /// By month, from 0.
    curve: Vec<Leaving>,
    /// The 401(k) match kept, by month; it is beside pay.
    matched: Vec<Money>,
    /// The calendar month in which each month of service is complete.
    reached: Vec<Month>,
}

impl LeavingTable {
    pub(super) fn of(scenario: &Scenario, today: Month, exit: Exit) -> Self {
        let analysis = Analysis::of(scenario, catalog(), today);
        let last = analysis.months();
        let one = |(who, subject): (Who, &_)| OfferLeaving {
            who,
            expected: expected(subject, analysis.outlook.stay, last),
            curve: curve(subject, exit, last),
            matched: (0..=last).map(|month| match_kept(subject, month)).collect(),
            reached: (0..=last).map(|month| subject.complete(month)).collect(),
        };
        let offers = who::paid(&analysis).into_iter().map(one).collect();
        Self { last: last.into(), offers, exit, by_exit: by_exit(scenario) }
    }

    /// The calendar month in which a month of service is complete, where it is the same for all.
    pub(super) fn reached(&self, month: usize) -> Option<Month> {
        words::together(self.offers.iter().filter_map(|one| one.reached(month)))
    }

    pub(super) fn who(&self) -> Vec<Who> {
        self.offers.iter().map(|one| one.who.clone()).collect()
    }
}

impl OfferLeaving {
    /// Leaving after a month.
    pub(super) fn at(&self, month: usize) -> Leaving {
        const NOTHING: Leaving = Leaving {
            month: 0,
            gross: Money::ZERO,
            clawback: Money::ZERO,
            handed_back: Money::ZERO,
            unvested: Money::ZERO,
        };
        self.curve.get(month).copied().unwrap_or(NOTHING)
    }

    /// What is kept of the 401(k) match.
    pub(super) fn matched(&self, month: usize) -> Money {
        self.matched.get(month).copied().unwrap_or_default()
    }

    /// Whether it has a match at all.
    pub(super) fn is_matched(&self) -> bool {
        self.matched.iter().any(|amount| !amount.is_zero())
    }

    pub(super) fn reached(&self, month: usize) -> Option<Month> {
        self.reached.get(month).copied()
    }
}

fn by_exit(scenario: &Scenario) -> bool {
    let tranches =
        scenario.offers.iter().flat_map(|offer| &offer.sign_on).filter_map(|tranche| tranche.clawback);
    let past = scenario.current.iter().flat_map(|job| &job.repay).map(|tranche| tranche.clawback);
    tranches.chain(past).any(|clawback| clawback.on == ExitKind::Resigning)
}

/// What is kept after each month.
pub(super) fn nets(one: &OfferLeaving) -> Vec<Money> {
    one.curve.iter().map(Leaving::net).collect()
}
