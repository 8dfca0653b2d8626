//! An offer through a lens: its ledger, with each month's cents counted in another way. Everything that sums a ledger sums these too. It
//! knows no tax rule.
//!
//! Economic value discounts cash and counts stock at today's price. Taxable pay is pay before tax. Cash after tax takes off each stream's
//! share of the year's taxes and what is deferred. Months, Aprils and years agree to the cent.

use crate::compute::analysis::Analysis;
use crate::compute::analysis::offer::AnalysedOffer;
use crate::compute::number::largest_remainder::in_proportion;
use crate::compute::pay::ledger::{Ledger, PayPart, YearPay};
use crate::compute::tax::earlier::{Earlier, EarlierPay};
use crate::compute::tax::year::{TaxYear, by_stream, tax_years};
use crate::compute::value::present_value;
use crate::data::tax::Taxes;
use crate::model::fixed::Money;
use crate::model::lens::Lens;
use crate::model::outlook::Outlook;
use crate::model::problem::{Field, Problem};
use crate::model::tax::profile::{EarlierWages, TaxProfile};

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

    /// An offer's ledger over the years compared, in the lens.
    ///
    /// # Errors
    /// Cash in hand without a state, or for a place or a year without known taxes.
    pub fn ledger(&self, analysis: &Analysis<'_>, subject: &AnalysedOffer<'_>) -> Result<Ledger, Problem> {
        let years = analysis.horizon_years;
        match self.lens {
            Lens::Taxable => Ok(until(&subject.ledger, years)),
            Lens::Economic => Ok(today(subject, &analysis.outlook, years)),
            Lens::Cash => Ok(in_hand(&subject.ledger, years, &self.taxed(analysis, subject)?)),
        }
    }

    /// All of [`LensView::ledger`], by part.
    ///
    /// # Errors
    /// As [`LensView::ledger`].
    pub fn sum(&self, analysis: &Analysis<'_>, subject: &AnalysedOffer<'_>) -> Result<YearPay, Problem> {
        let years = analysis.horizon_years;
        if self.lens != Lens::Cash {
            return Ok(self.ledger(analysis, subject)?.sum(years));
        }
        // How a year's taxes fall on its months does not change their sum.
        let (ledger, taxed) = (&subject.ledger, self.taxed(analysis, subject)?);
        let mut sum = ledger.sum(years);
        for year in &taxed {
            for (stream, borne) in ledger.streams.iter().zip(borne(ledger, years, year)) {
                let months = ledger.months_of(stream.timing, year.pay.year, years.saturating_mul(12));
                if stream.pays_in(months) {
                    *sum.part_mut(stream.part) = sum.part(stream.part) - borne;
                }
            }
        }
        Ok(sum)
    }

    /// What an offer is worth over the years compared.
    ///
    /// # Errors
    /// As [`LensView::ledger`].
    pub fn worth(&self, analysis: &Analysis<'_>, subject: &AnalysedOffer<'_>) -> Result<Money, Problem> {
        match self.lens {
            Lens::Economic => Ok(present_value::today(subject, &analysis.outlook, analysis.months()).total()),
            Lens::Taxable => Ok(subject.total(analysis.months())),
            Lens::Cash => Ok(self.taxed(analysis, subject)?.iter().map(TaxYear::cash).sum()),
        }
    }

    /// The tax profile for an offer, at the offer's own place where it has one.
    ///
    /// # Errors
    /// No state is named.
    pub fn profile_of(&self, subject: &AnalysedOffer<'_>) -> Result<TaxProfile, Problem> {
        let profile = self.profile.as_ref().map(|profile| profile.at(subject.place(), subject.moves()));
        profile.ok_or_else(|| {
            Problem::new(
                Field::alone("tax.state"),
                "Taxes need a place: no state is named.",
                "Name the state you would work in.",
            )
        })
    }

    /// An offer's calendar years, taxed.
    ///
    /// # Errors
    /// No state is named, or its taxes are not known.
    pub fn taxed(
        &self,
        analysis: &Analysis<'_>,
        subject: &AnalysedOffer<'_>,
    ) -> Result<Vec<TaxYear>, Problem> {
        let profile = self.profile_of(subject)?;
        let earlier = EarlierPay::of(analysis, subject, &profile);
        tax_years(self.taxes, &subject.ledger, analysis.horizon_years, &profile, &earlier)
    }

    /// What is assumed of wages from before the first month, each as its field of the file; empty without a state.
    pub fn assumed(&self, analysis: &Analysis<'_>) -> Vec<String> {
        let Some(profile) = &self.profile else { return Vec::new() };
        let offers =
            analysis.offers.iter().enumerate().map(|(index, subject)| (Field::offer(index), subject));
        let subjects = offers.chain(analysis.current.iter().map(|subject| (Field::CURRENT, subject)));
        let earlier: Vec<(Field, Earlier)> = subjects
            .filter_map(|(field, subject)| {
                let taxed = self.taxed(analysis, subject).ok()?;
                Some((field, taxed.first()?.earlier))
            })
            .collect();
        let EarlierWages { wages, withheld, state_withheld } = profile.before;
        let say = |name: &str, typed: Option<Money>, of: fn(&Earlier) -> Money| -> Vec<String> {
            if typed.is_some() {
                return Vec::new();
            }
            let worked_out = earlier.iter().filter(|(_, earlier)| !of(earlier).is_zero());
            let said: Vec<String> = worked_out
                .map(|(field, earlier)| {
                    format!("tax.before.{name} = {} (before {field} begins)", of(earlier))
                })
                .collect();
            if said.is_empty() { vec![format!("tax.before.{name} = 0")] } else { said }
        };
        [
            say("wages", wages, |earlier| earlier.wages),
            say("withheld", withheld, |earlier| earlier.withheld),
            say("state_withheld", state_withheld, |earlier| earlier.state_withheld),
        ]
        .concat()
    }
}

/// The ledger, cut to the first years.
fn until(ledger: &Ledger, years: u16) -> Ledger {
    let mut seen = ledger.clone();
    let last = years.saturating_mul(12);
    for stream in &mut seen.streams {
        stream.months.iter_mut().skip(usize::from(last) + 1).for_each(|cents| *cents = Money::ZERO);
    }
    seen
}

/// Cash discounted and stock at today's price. Cash and stock each add up to [`present_value::today`], to the cent.
fn today(subject: &AnalysedOffer<'_>, outlook: &Outlook, years: u16) -> Ledger {
    let last = years.saturating_mul(12);
    let scale = present_value::Discounting::of(outlook);
    let worth = present_value::today(subject, outlook, last);
    let mut seen = until(&subject.ledger, years);
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
        for (month, dollars) in present_value::vests_today(&subject.terms, holding, outlook) {
            if let Some(cents) = stream.months.get_mut(usize::from(month)).filter(|_| month <= last) {
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
fn borne(ledger: &Ledger, years: u16, year: &TaxYear) -> Vec<Money> {
    let mut borne = by_stream(ledger, years, year);
    let salary = ledger.streams.iter().position(|stream| stream.part == PayPart::Base);
    if let Some(salary) = salary.and_then(|at| borne.get_mut(at)) {
        *salary += year.deferred;
    }
    borne
}

/// What is left of each month. A stream bears its share of each calendar year's taxes in proportion to what it pays, and salary bears the
/// deferral.
fn in_hand(ledger: &Ledger, years: u16, taxed: &[TaxYear]) -> Ledger {
    let mut seen = until(ledger, years);
    for year in taxed {
        for (stream, tax) in seen.streams.iter_mut().zip(borne(ledger, years, year)) {
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
