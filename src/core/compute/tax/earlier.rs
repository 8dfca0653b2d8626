//! Wages of the year of joining from before a job's first month: typed, or worked out from the current job. They fill the lower brackets
//! and count for the Social Security limit, so that the first year's taxes depend on them.
//!
//! - **Typed** are the wages before the first month of any choice. An offer that starts later in that year adds what the current job pays
//!   meanwhile. An offer that starts in another year has no typed wages.
//! - **From the current job.** Before the comparison begins it is taken to pay its base, from the month of joining it; from then on all that
//!   its ledger has.
//! - **Withheld** is what a level salary bears, and the flat rate of other pay, unless it is typed.

use super::paycheck::Paycheck;
use super::{Income, TaxRules, standard, withheld};
use crate::compute::analysis::Analysis;
use crate::compute::pay::ledger::{Ledger, PayPart, Timing};
use crate::model::fixed::Money;
use crate::model::month::Month;
use crate::model::offer::OfferId;
use crate::model::tax::profile::{EarlierWages, TaxProfile};

/// A month of the current job.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct JobMonth {
    salary: Money,
    other: Money,
}

/// What is known of the wages before an offer's first month, in its calendar year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EarlierPay {
    typed: EarlierWages,
    /// Months of the year before the comparison begins.
    months: u16,
    /// The current job in those months.
    before: Vec<JobMonth>,
    /// The current job in the months from then to the offer's first one.
    meanwhile: Vec<JobMonth>,
    /// Is it the current job's own earlier pay?
    same_employer: bool,
    /// Are the wages of every one of these months known?
    known: bool,
}

/// Wages before an offer's first month, in its calendar year, under the rules of that year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Earlier {
    /// The wages.
    pub wages: Money,
    /// Bonus, stock and sign-on among them, where they are worked out from the current job.
    pub supplemental: Money,
    /// Federal income tax withheld from them.
    pub withheld: Money,
    /// State income tax withheld from them.
    pub state_withheld: Money,
    /// Did the same employer pay them? The current job's own earlier months are so.
    pub same_employer: bool,
    /// Are they typed, worked out from the current job, or none because the year begins with the offer? If not, they count as zero.
    pub known: bool,
    /// Were the wages typed?
    pub typed: bool,
}

impl Earlier {
    /// A year without earlier wages, and known to have none.
    pub(super) const NONE: Self = Self {
        wages: Money::ZERO,
        supplemental: Money::ZERO,
        withheld: Money::ZERO,
        state_withheld: Money::ZERO,
        same_employer: false,
        known: true,
        typed: false,
    };

    /// The wages that the same employer paid.
    pub fn own(&self) -> Money {
        if self.same_employer { self.wages } else { Money::ZERO }
    }

    /// The wages that another employer paid.
    pub fn other(&self) -> Money {
        self.wages - self.own()
    }
}

impl EarlierPay {
    /// What is known of the wages before the months of a job that count.
    pub(crate) fn of(
        analysis: &Analysis<'_>,
        (id, ledger): (OfferId, &Ledger),
        profile: &TaxProfile,
    ) -> Self {
        let start = ledger.calendar_month(Timing::During, ledger.first);
        let all = analysis.offers.iter().chain(&analysis.current);
        let begins = all.map(|one| one.ledger.start).min().unwrap_or(start);
        let here = begins.year() == start.year();
        let typed = if here { profile.before } else { EarlierWages::default() };
        let since = analysis.scenario().current.as_ref().and_then(|job| job.since);
        let of_job = |month: Month| {
            let job = analysis.current.as_ref()?;
            if month >= job.ledger.start {
                return Some(in_ledger(&job.ledger, month));
            }
            let there = since.is_none_or(|since| since <= month);
            let by = |month: u16| job.terms.offer.base.times(month.into()).per(12);
            let salary = by(month.number()) - by(month.number() - 1);
            there.then_some(JobMonth { salary, other: Money::ZERO })
        };
        let of_year = || (1..=12).filter_map(|number| Month::new(start.year(), number));
        let (before, meanwhile): (Vec<Month>, Vec<Month>) =
            of_year().take_while(|month| *month < start).partition(|month| !here || *month < begins);
        let known = typed.wages.is_some() || before.iter().all(|month| of_job(*month).is_some());
        // What the current job pays for its month before, once that is complete.
        let still_pays = analysis.current.as_ref().and_then(|job| {
            let month = start.index().checked_sub(job.ledger.start.index()).filter(|month| *month > 0)?;
            let streams = job.ledger.streams.iter().filter(|stream| stream.timing == Timing::At);
            let other = streams.map(|stream| stream.at(month)).sum();
            Some(JobMonth { salary: Money::ZERO, other })
        });
        Self {
            typed,
            months: u16::try_from(before.len()).unwrap_or_default(),
            before: before.into_iter().filter_map(of_job).collect(),
            known: known && (meanwhile.is_empty() || analysis.current.is_some()),
            meanwhile: meanwhile.into_iter().filter_map(of_job).chain(still_pays).collect(),
            same_employer: id == OfferId::CURRENT,
        }
    }

    /// Were wages typed that cannot be, because the comparison begins in January?
    pub(super) fn is_impossible(&self) -> bool {
        self.months == 0 && self.typed.wages.is_some_and(|wages| !wages.is_zero())
    }

    /// The wages and what was withheld from them.
    pub(super) fn under(&self, rules: &TaxRules, profile: &TaxProfile) -> Earlier {
        let rules = rules.payroll_in(1);
        let paycheck = Paycheck::of(rules, profile);
        let [of_before, of_meanwhile] =
            [&self.before, &self.meanwhile].map(|months| from_job(&paycheck, rules, profile, months));
        let EarlierWages { wages, withheld, state_withheld } = self.typed;
        // Nothing comes before January.
        let wages = wages.filter(|_| self.months > 0);
        let (paid, [federal, state]) = wages.map_or(of_before, |wages| {
            let months = f64::from(self.months);
            let year = Money::from_f64(wages.to_f64() * 12.0 / months);
            (wages, paycheck.annual(year, Money::ZERO).map(|tax| Money::from_f64(tax * months / 12.0)))
        });
        let (meanwhile, [more_federal, more_state]) = of_meanwhile;
        let other = |months: &[JobMonth]| -> Money { months.iter().map(|month| month.other).sum() };
        let before = if wages.is_some() { Money::ZERO } else { other(&self.before) };
        Earlier {
            wages: paid + meanwhile,
            supplemental: before + other(&self.meanwhile),
            withheld: withheld.filter(|_| self.months > 0).unwrap_or(federal) + more_federal,
            state_withheld: state_withheld.filter(|_| self.months > 0).unwrap_or(state) + more_state,
            same_employer: self.same_employer,
            known: self.known,
            typed: wages.is_some(),
        }
    }
}

/// The current job's pay of a calendar month.
fn in_ledger(ledger: &Ledger, month: Month) -> JobMonth {
    let mut paid = JobMonth::default();
    for stream in &ledger.streams {
        let here = (0..=ledger.last).filter(|at| ledger.calendar_month(stream.timing, *at) == month);
        let amount: Money = here.map(|at| stream.at(at)).sum();
        *(if stream.part == PayPart::Base { &mut paid.salary } else { &mut paid.other }) += amount;
    }
    paid
}

/// The wages of some months of the current job, and the income tax withheld from them.
fn from_job(
    paycheck: &Paycheck<'_>,
    rules: &TaxRules,
    profile: &TaxProfile,
    months: &[JobMonth],
) -> (Money, [Money; 2]) {
    let salary: Money = months.iter().map(|month| month.salary).sum();
    let other: Money = months.iter().map(|month| month.other).sum();
    let [mut federal, mut state] = [0.0, 0.0];
    for month in months {
        let [to_federal, to_state] = paycheck.month(month.salary, Money::ZERO);
        federal += to_federal;
        state += to_state;
    }
    let flat = withheld::federal(rules, other.to_f64(), profile.flat);
    let of =
        |wages: Money| standard(rules, &Income { filing: profile.filing, wages, ..Income::default() })[1];
    // A state without a flat rate is taken to withhold what the pay adds.
    let of_other =
        withheld::state(rules, other.to_f64(), flat).unwrap_or_else(|| of(salary + other) - of(salary));
    (salary + other, [federal + flat, state + of_other].map(Money::from_f64))
}
