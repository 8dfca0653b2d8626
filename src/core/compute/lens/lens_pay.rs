//! A choice in the chosen lens: its ledger and its worth, from the taxes that are worked out already.

use super::part_year::as_full_year;
use super::take_homes::TakeHomes;
use super::view::{LensView, cash, in_hand};
use crate::compute::analysis::Analysis;
use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::pay::ledger::Ledger;
use crate::model::fixed::Money;
use crate::model::lens::Lens;
use crate::model::problem::Problem;

/// A choice in a lens.
pub(super) struct LensPay {
    /// Its ledger over the months compared.
    pub(super) ledger: Ledger,
    /// What it is worth over them.
    pub(super) worth: Money,
    /// The same after taxes, if the part of a year at their end counts as part of a full working year.
    pub(super) full_year: Money,
}

impl LensPay {
    /// An offer, or the current job, in the lens.
    ///
    /// # Errors
    /// Cash in hand without a state, or for a place or a year without known taxes.
    pub(super) fn of(
        analysis: &Analysis<'_>,
        lens_view: &LensView<'_>,
        homes: &TakeHomes<'_>,
        subject: &AnalyzedOffer<'_>,
    ) -> Result<Self, Problem> {
        if lens_view.lens != Lens::Cash {
            let worth = lens_view.worth(analysis, subject)?;
            return Ok(Self { ledger: lens_view.ledger(analysis, subject)?, worth, full_year: worth });
        }
        let jobs = &homes.get(subject)?.stints;
        let worth = cash(jobs);
        let more = jobs.last().map(|job| as_full_year(lens_view.taxes, job)).transpose()?;
        Ok(Self {
            ledger: analysis.compared.join(jobs.iter().map(|job| (job.served.stint, in_hand(job)))),
            worth,
            full_year: worth + more.unwrap_or_default(),
        })
    }
}
