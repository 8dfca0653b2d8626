//! The current job: what it still holds from the past, what leaving it costs by month, and what an offer pays beyond staying.
//!
//! - Month 0 is its start in the comparison: next month unless typed. Its vests are typed, or worked out from past grants.
//! - To be made whole after month m takes three things: the vests to come at that month's price, the bonus earned and unpaid, and the
//!   sign-on that goes back.
//! - What an offer pays beyond staying is its pay over the months compared, minus the pay of staying over the same months, minus the
//!   earlier sign-on that goes back if you leave when the offer starts, or as soon as your notice allows.
//! - The current job is a column of every table and a sentence of the answer. It has no letter and no card.

use super::leave;
use crate::compute::analysis::Analysis;
use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::pay::bonus;
use crate::compute::value::present_value;
use crate::model::fixed::Money;
use crate::model::offer::{BonusPlan, OfferId};

/// What leaving the current job after a month costs: the amount that makes you whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MakeWhole {
    /// The last month there, counted from the start of the comparison.
    pub month: u16,
    /// Grants that have not vested, at the price of that month.
    pub unvested: Money,
    /// The bonus earned and not paid yet.
    pub bonus: Money,
    /// The sign-on money that goes back.
    pub clawback: Money,
}

impl MakeWhole {
    /// The sum of the three.
    pub fn total(&self) -> Money {
        self.unvested + self.bonus + self.clawback
    }
}

/// What leaving costs after each month, from 0 to the last; empty without a current job.
pub fn make_whole(analysis: &Analysis<'_>) -> Vec<MakeWhole> {
    let Some(job) = &analysis.current else { return Vec::new() };
    (0..=analysis.months()).map(|month| at(job, month)).collect()
}

/// What leaving costs after a month that is compared; `None` without a current job.
pub fn make_whole_after(analysis: &Analysis<'_>, month: u16) -> Option<MakeWhole> {
    let job = analysis.current.as_ref().filter(|_| month <= analysis.months())?;
    Some(at(job, month))
}

/// What leaving a job costs after a month.
pub(crate) fn at(job: &AnalyzedOffer<'_>, month: u16) -> MakeWhole {
    let unpaid = bonus::unpaid(&job.terms, month) * bonus::rate(job.terms.offer.bonus);
    MakeWhole {
        month,
        unvested: leave::unvested(&job.terms, month),
        bonus: Money::from_f64(unpaid),
        clawback: leave::goes_back(job, leave::Exit::Resigned, month).0,
    }
}

/// The note where no bonus counts as earned so far because the month of joining is not known. Years of service then begin with the
/// comparison. A calendar plan knows its year anyway.
pub fn unknown_bonus(analysis: &Analysis<'_>) -> Option<&'static str> {
    let offer = analysis.current.as_ref()?.terms.offer;
    let by_service = matches!(offer.bonus.plan, BonusPlan::Service { .. }) && !offer.bonus.target.is_zero();
    let says =
        "No bonus is counted as earned before the comparison begins: say since when you have been there.";
    (by_service && !analysis.since_known).then_some(says)
}

/// How much more an offer pays than staying over the years compared, minus what must be paid back on leaving; negative where staying pays
/// more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BeyondStaying {
    /// The offer.
    pub offer: OfferId,
    /// In dollars as they come.
    pub nominal: Money,
    /// In value today.
    pub today: Money,
    /// The part that goes back: from payments made before the comparison begins, if you leave when the offer starts.
    pub back: Money,
}

/// Each offer compared with staying; empty without a current job.
pub fn beyond_staying(analysis: &Analysis<'_>) -> Vec<BeyondStaying> {
    let Some(job) = &analysis.current else { return Vec::new() };
    let worth = |subject: &AnalyzedOffer<'_>| present_value::today(analysis, subject).total();
    let begins = i32::from(job.ledger.start.index()) - i32::from(analysis.compared.from.index());
    let scale = present_value::Discounting::of(&analysis.outlook).after(begins);
    let (stay, stay_today) = (analysis.total(job), worth(job));
    let beyond = |subject: &AnalyzedOffer<'_>| {
        let (month, back) = owed(analysis, job, subject);
        let back_today = Money::from_f64(back.to_f64() * scale.cash(month));
        BeyondStaying {
            offer: subject.id,
            nominal: analysis.total(subject) - stay - back,
            today: worth(subject) - stay_today - back_today,
            back,
        }
    };
    analysis.offers.iter().map(beyond).collect()
}

/// The last month in the current job, if you leave it when an offer starts, or as soon as notice allows.
pub fn last_month(analysis: &Analysis<'_>, job: &AnalyzedOffer<'_>, offer: &AnalyzedOffer<'_>) -> u16 {
    offer.ledger.start.index().saturating_sub(job.ledger.start.index()).max(analysis.notice)
}

/// That month, and what then goes back from payments made before the comparison begins. Lost vests and bonuses are not included, because
/// staying has them.
pub(crate) fn owed(
    analysis: &Analysis<'_>,
    job: &AnalyzedOffer<'_>,
    offer: &AnalyzedOffer<'_>,
) -> (u16, Money) {
    let month = last_month(analysis, job, offer);
    (month, leave::of_the_past(job, leave::Exit::Resigned, month).0)
}
