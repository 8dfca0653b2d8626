//! An offer through a lens: its ledger, with each month's cents as what they are worth today, as they come, or as what is left of them after
//! taxes. Everything that sums a ledger sums these too. Knows no rule of tax.

use super::ledger::{Ledger, Part};
use super::study::{Study, Subject};
use super::tax::share::in_proportion;
use super::tax::year::{TaxYear, by_stream, tax_years};
use super::value;
use crate::data::tax::Taxes;
use crate::model::fixed::Money;
use crate::model::lens::Lens;
use crate::model::outlook::Outlook;
use crate::model::problem::{Field, Problem};
use crate::model::tax_profile::TaxProfile;

/// A scenario's offers through a lens.
#[derive(Clone, Debug)]
pub struct Sight<'a> {
    /// The lens.
    pub lens: Lens,
    /// Who files; needed for cash in hand alone.
    pub profile: Option<TaxProfile>,
    /// The rules of taxes.
    pub taxes: &'a Taxes,
}

impl<'a> Sight<'a> {
    /// The lens and the profile that a scenario was left with, under the rules of taxes.
    pub fn of(study: &Study<'_>, taxes: &'a Taxes) -> Self {
        let beside = study.beside();
        let profile = TaxProfile::of(beside).map(|(profile, _)| profile);
        Self { lens: Lens::of(beside), profile, taxes }
    }

    /// An offer's ledger over the years compared, through the lens. What comes later is not in it.
    ///
    /// # Errors
    /// Cash in hand without a state, or in a place or a year whose taxes are not known.
    pub fn ledger(&self, study: &Study<'_>, subject: &Subject<'_>) -> Result<Ledger, Problem> {
        let years = study.horizon_years;
        match self.lens {
            Lens::Taxable => Ok(until(&subject.ledger, years)),
            Lens::Economic => Ok(today(subject, &study.outlook, years)),
            Lens::Cash => Ok(in_hand(&subject.ledger, years, &self.taxed(study, subject)?)),
        }
    }

    /// What an offer comes to over the years compared.
    ///
    /// # Errors
    /// As [`Sight::ledger`].
    pub fn worth(&self, study: &Study<'_>, subject: &Subject<'_>) -> Result<Money, Problem> {
        match self.lens {
            Lens::Economic => Ok(value::today(subject, &study.outlook, study.months()).total()),
            Lens::Taxable => Ok(subject.total(study.months())),
            Lens::Cash => Ok(self.taxed(study, subject)?.iter().map(TaxYear::cash).sum()),
        }
    }

    /// The profile for an offer, at its own place where it has one.
    ///
    /// # Errors
    /// Where no state was named.
    pub fn profile_of(&self, subject: &Subject<'_>) -> Result<TaxProfile, Problem> {
        let profile = self.profile.as_ref().map(|profile| profile.at(subject.beside()));
        profile.ok_or_else(|| {
            Problem::new(
                Field::alone("tax.state"),
                "Taxes need a place: no state is named.",
                "Name the state you would live in.",
            )
        })
    }

    /// An offer's calendar years, taxed.
    ///
    /// # Errors
    /// Where no state was named, or its taxes are not known.
    pub fn taxed(&self, study: &Study<'_>, subject: &Subject<'_>) -> Result<Vec<TaxYear>, Problem> {
        tax_years(self.taxes, &subject.ledger, study.horizon_years, &self.profile_of(subject)?)
    }
}

/// The months of the first so many years alone.
fn until(ledger: &Ledger, years: u16) -> Ledger {
    let mut seen = ledger.clone();
    let last = years.saturating_mul(12);
    for stream in &mut seen.streams {
        stream.months.iter_mut().skip(usize::from(last) + 1).for_each(|cents| *cents = Money::ZERO);
    }
    seen
}

/// Cash discounted, stock at today's price: sums to [`value::today`], of cash and of stock, to the cent.
fn today(subject: &Subject<'_>, outlook: &Outlook, years: u16) -> Ledger {
    let last = years.saturating_mul(12);
    let scale = value::Scale::of(outlook);
    let worth = value::today(subject, outlook, last);
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
        for (month, dollars) in value::vests_today(&subject.terms, holding, outlook) {
            if let Some(cents) = stream.months.get_mut(usize::from(month)).filter(|_| month <= last) {
                *cents = Money::from_f64(dollars);
            }
        }
    }
    share_out(&mut seen, |part| part != Part::Equity, worth.cash);
    share_out(&mut seen, |part| part == Part::Equity, worth.equity);
    seen
}

/// Cents of some parts of a ledger in proportion to what they are, so that they sum to a whole.
fn share_out(ledger: &mut Ledger, of: impl Fn(Part) -> bool, whole: Money) {
    let mine = || ledger.streams.iter().filter(|stream| of(stream.part));
    let weights: Vec<Money> = mine().flat_map(|stream| stream.months.iter().copied()).collect();
    let mut shares = in_proportion(whole, &weights).into_iter();
    for stream in ledger.streams.iter_mut().filter(|stream| of(stream.part)) {
        for (cents, share) in stream.months.iter_mut().zip(&mut shares) {
            *cents = share;
        }
    }
}

/// What is left of each month: a stream bears its share of each calendar year's taxes in proportion to what it pays; salary bears what is
/// deferred of it.
fn in_hand(ledger: &Ledger, years: u16, taxed: &[TaxYear]) -> Ledger {
    let mut seen = until(ledger, years);
    for year in taxed {
        let by_stream = by_stream(ledger, years, year);
        let mut deferred = year.deferred;
        for (stream, mut tax) in seen.streams.iter_mut().zip(by_stream) {
            if stream.part == Part::Base {
                tax += core::mem::take(&mut deferred);
            }
            let timing = stream.timing;
            let inside = |month: u16| ledger.calendar_month(timing, month).year() == year.pay.year;
            let mut months: Vec<&mut Money> = (0..)
                .zip(&mut stream.months)
                .filter(|(month, _)| inside(*month))
                .map(|(_, cents)| cents)
                .collect();
            let weights: Vec<Money> = months.iter().map(|cents| **cents).collect();
            for (cents, share) in months.iter_mut().zip(in_proportion(tax, &weights)) {
                **cents = **cents - share;
            }
        }
    }
    seen
}
