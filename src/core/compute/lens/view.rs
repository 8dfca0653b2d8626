//! A choice through a lens: its ledger over the months compared, with each month's cents counted in another way. Everything that sums a ledger sums these too. It
//! knows no tax rule.
//!
//! Economic value discounts cash and counts stock at today's price. Taxable pay is pay before tax. Cash after tax takes off each stream's
//! share of the year's taxes and what is deferred. Months, Aprils and years agree to the cent.

use super::taxed_stint::{TaxedStint, taxed_stints};
use crate::compute::analysis::Analysis;
use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::analysis::served::Served;
use crate::compute::number::largest_remainder::in_proportion;
use crate::compute::pay::ledger::{Ledger, PayPart, YearPay};
use crate::compute::tax::year::{TaxYear, by_stream};
use crate::compute::value::present_value;
use crate::data::tax::Taxes;
use crate::model::fixed::Money;
use crate::model::lens::Lens;
use crate::model::outlook::Outlook;
use crate::model::problem::{Field, Problem};
use crate::model::tax::profile::TaxProfile;

/// The lens of a scenario, with what it needs.
#[derive(Clone, Debug)]
pub struct LensView<'a> {
    /// The lens.
    pub lens: Lens,
    /// The tax profile. Only cash in hand needs it.
    pub profile: Option<TaxProfile>,
    /// The rules of taxes.
    pub taxes: &'a Taxes,
}

impl<'a> LensView<'a> {
    /// The lens and the tax profile of a scenario, under the rules of taxes.
    pub fn of(analysis: &Analysis<'_>, taxes: &'a Taxes) -> Self {
        let scenario = analysis.scenario();
        Self { lens: scenario.lens, profile: scenario.tax.with_state().cloned(), taxes }
    }

    /// A choice's ledger over the months compared, in the lens.
    ///
    /// # Errors
    /// Cash in hand without a state, or for a place or a year without known taxes.
    pub fn ledger(&self, analysis: &Analysis<'_>, subject: &AnalyzedOffer<'_>) -> Result<Ledger, Problem> {
        Ok(match self.lens {
            Lens::Taxable => analysis.ledger(subject),
            Lens::Economic => analysis.compared.join(
                analysis
                    .served(subject)
                    .iter()
                    .map(|served| (served.stint, today(*served, &analysis.outlook))),
            ),
            Lens::Cash => analysis
                .compared
                .join(self.taxed(analysis, subject)?.iter().map(|job| (job.served.stint, in_hand(job)))),
        })
    }

    /// All of [`LensView::ledger`], by part.
    ///
    /// # Errors
    /// As [`LensView::ledger`].
    pub fn sum(&self, analysis: &Analysis<'_>, subject: &AnalyzedOffer<'_>) -> Result<YearPay, Problem> {
        let years = analysis.horizon_years;
        if self.lens != Lens::Cash {
            return Ok(self.ledger(analysis, subject)?.sum(years));
        }
        // How a year's taxes fall on its months does not change their sum.
        let mut sum = YearPay { year: years, ..YearPay::default() };
        for job in &self.taxed(analysis, subject)? {
            let ledger = &job.ledger;
            sum = sum + ledger.sum(job.span());
            for year in &job.years {
                for (stream, borne) in ledger.streams.iter().zip(borne(job, year)) {
                    if stream.pays_in(ledger.months_of(stream.timing, year.pay.year, ledger.last)) {
                        *sum.part_mut(stream.part) = sum.part(stream.part) - borne;
                    }
                }
            }
        }
        Ok(sum)
    }

    /// What a choice is worth over the months compared.
    ///
    /// # Errors
    /// As [`LensView::ledger`].
    pub fn worth(&self, analysis: &Analysis<'_>, subject: &AnalyzedOffer<'_>) -> Result<Money, Problem> {
        match self.lens {
            Lens::Economic => Ok(present_value::today(analysis, subject).total()),
            Lens::Taxable => Ok(analysis.total(subject)),
            Lens::Cash => Ok(cash(&self.taxed(analysis, subject)?)),
        }
    }

    /// The tax profile for an offer, at the offer's own place where it has one.
    ///
    /// # Errors
    /// No state is named.
    pub fn profile_of(&self, subject: &AnalyzedOffer<'_>) -> Result<TaxProfile, Problem> {
        let profile = self.profile.as_ref().map(|profile| profile.at(subject.place(), subject.moves()));
        profile.ok_or_else(Self::no_place)
    }

    /// Taxes cannot be worked out without a place.
    pub(super) fn no_place() -> Problem {
        Problem::new(
            Field::alone("tax.state"),
            "Taxes need a place: no state is named.",
            "Name the state you would work in.",
        )
    }

    /// A choice's jobs, taxed.
    fn taxed<'s>(
        &self,
        analysis: &'s Analysis<'_>,
        subject: &'s AnalyzedOffer<'_>,
    ) -> Result<Vec<TaxedStint<'s>>, Problem> {
        taxed_stints(self.taxes, analysis, subject, &|job| self.profile_of(job))
    }
}

pub(super) fn cash(jobs: &[TaxedStint<'_>]) -> Money {
    jobs.iter().flat_map(|job| &job.years).map(TaxYear::cash).sum()
}

/// Cash discounted and stock at today's price. Cash and stock each add up to [`present_value::of_job`], to the cent.
fn today(served: Served<'_>, outlook: &Outlook) -> Ledger {
    let Served { subject, stint } = served;
    let scale = present_value::Discounting::of(outlook).after(stint.offset);
    let worth = present_value::of_job(served, outlook);
    let mut seen = served.ledger();
    let holdings = subject.terms.grants.len();
    let first_grant = seen.streams.len().saturating_sub(holdings);
    for (place, stream) in seen.streams.iter_mut().enumerate() {
        let grant = place.checked_sub(first_grant).and_then(|place| subject.terms.grants.get(place));
        let Some(holding) = grant else {
            for (month, cents) in (0..).zip(&mut stream.months) {
                *cents = Money::from_f64(cents.to_f64() * scale.cash(month));
            }
            continue;
        };
        stream.months.iter_mut().for_each(|cents| *cents = Money::ZERO);
        for (month, dollars) in present_value::vests_today(&subject.terms, holding, &scale) {
            if let Some(cents) = stream.months.get_mut(usize::from(month)).filter(|_| stint.holds(month)) {
                *cents = Money::from_f64(dollars);
            }
        }
    }
    share_out(&mut seen, |part| part != PayPart::Equity, worth.cash);
    share_out(&mut seen, |part| part == PayPart::Equity, worth.equity);
    seen
}

/// Splits a whole among months of a ledger in proportion to their amounts.
fn share_out(ledger: &mut Ledger, of: impl Fn(PayPart) -> bool, whole: Money) {
    let mine = || ledger.streams.iter().filter(|stream| of(stream.part));
    let weights: Vec<Money> = mine().flat_map(|stream| stream.months.iter().copied()).collect();
    let mut shares = in_proportion(whole, &weights).into_iter();
    for stream in ledger.streams.iter_mut().filter(|stream| of(stream.part)) {
        for (cents, share) in stream.months.iter_mut().zip(&mut shares) {
            *cents = share;
        }
    }
}

/// What each stream bears of a calendar year: its share of the taxes, and salary the deferral.
fn borne(job: &TaxedStint<'_>, year: &TaxYear) -> Vec<Money> {
    let mut borne = by_stream(&job.ledger, job.span(), year);
    let salary = job.ledger.streams.iter().position(|stream| stream.part == PayPart::Base);
    if let Some(salary) = salary.and_then(|at| borne.get_mut(at)) {
        *salary += year.deferred;
    }
    borne
}

/// What is left of each month. A stream bears its share of each calendar year's taxes in proportion to what it pays, and salary bears the
/// deferral.
pub(super) fn in_hand(job: &TaxedStint<'_>) -> Ledger {
    let ledger = &job.ledger;
    let mut seen = ledger.clone();
    for year in &job.years {
        for (stream, tax) in seen.streams.iter_mut().zip(borne(job, year)) {
            let inside = ledger.months_of(stream.timing, year.pay.year, ledger.last);
            let inside = usize::from(inside.start)..usize::from(inside.end);
            let Some(months) = stream.months.get_mut(inside) else { continue };
            let shares = in_proportion(tax, months);
            for (cents, share) in months.iter_mut().zip(shares) {
                *cents = *cents - share;
            }
        }
    }
    seen
}
