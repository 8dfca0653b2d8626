//! Problems that show only once everything is resolved: impossible dates of the current job, months and sums that are too large. They are
//! separate from settling, so that a part of the program that only compares does not carry them.

use super::offer::AnalyzedOffer;
use crate::compute::compare::cross_check::check_same_stock;
use crate::compute::diagnostics::{Diagnostics, ProblemList};
use crate::compute::pay::ledger::Timing;
use crate::model::bounds::LAST_MONTH;
use crate::model::fixed::Money;
use crate::model::problem::{Field, Problem};
use crate::model::scenario::Scenario;

/// A hundredth of the largest amount. Smaller amounts add up without loss.
const COUNTED: f64 = Money::from_units(i64::MAX / 100).to_f64();

/// All problems of that kind.
pub(super) fn validate(
    scenario: &Scenario,
    subjects: &[AnalyzedOffer<'_>],
    job: Option<&AnalyzedOffer<'_>>,
) -> Vec<Problem> {
    let mut notes = ProblemList::default();
    for (index, subject) in subjects.iter().enumerate() {
        large(subject, Field::offer(index), &mut notes);
    }
    let jobs = scenario.current.iter().map(|job| (Field::CURRENT, &job.offer));
    let offers = scenario.offers.iter().enumerate().map(|(index, offer)| (Field::offer(index), offer));
    for (field, offer) in offers.chain(jobs) {
        if offer.top_up.as_ref().is_some_and(|top_up| top_up.first >= LAST_MONTH) {
            let says = "An award after ten years never counts.";
            let way_out = "Let the first one come earlier, or leave the top-up out.";
            notes.problem(field.named("top_up.grant_month"), says, way_out);
        }
    }
    if let (Some(subject), Some(job)) = (job, &scenario.current) {
        large(subject, Field::CURRENT, &mut notes);
        for other in subjects {
            let (here, there) = ((&subject.terms, &*subject.name), (&other.terms, &*other.name));
            check_same_stock(Field::CURRENT, here, there, &mut notes);
        }
        let start = subject.ledger.start;
        for (at, past) in job.past.iter().enumerate().filter(|(_, past)| past.granted > start) {
            let says =
                format!("{} is after the comparison begins; the grant counts as held already.", past.granted);
            let field = Field::CURRENT.item("past_grants", at).named("granted");
            notes.problem(field, says, "Give the month it was granted in, or make it a refresher.");
        }
        for (at, tranche) in job.repay.iter().enumerate().filter(|(_, tranche)| tranche.paid > start) {
            let says =
                format!("{} is after the comparison begins; nothing goes back before it.", tranche.paid);
            let field = Field::CURRENT.item("repay", at).named("paid");
            notes.problem(field, says, "Give the month it was paid in, or make it a sign-on of the job.");
        }
    }
    notes.problems
}

fn large(subject: &AnalyzedOffer<'_>, field: Field, notes: &mut ProblemList) {
    let all: f64 = subject.cash.iter().chain(&subject.stock).map(|dollars| dollars.abs()).sum();
    if all > COUNTED {
        notes.problem(
            field,
            "These amounts add up to more than Offerscope can count, so totals stop at the largest amount it can hold.",
            "Lower its growth, its raise or its amounts.",
        );
    }
    let ledger = &subject.ledger;
    if ledger.start.index().saturating_add(ledger.last)
        > ledger.calendar_month(Timing::At, ledger.last).index()
    {
        let says = "It runs past December 2199, the last month Offerscope counts; everything later counts in that month.";
        notes.problem(field.named("start"), says, "Choose an earlier start.");
    }
}
