//! What payroll withholds from a paycheck of salary: a twelfth of the tax on twelve such months (IRS Pub. 15-T, percentage method). The
//! month of joining does not matter, and a raise counts from its month.
//!
//! - **Form W-4.** The employee claims nothing. On a joint return each employer then takes the couple's whole standard deduction and
//!   brackets; with the box of step 2(c), half of both. States are taken to follow the federal form.
//! - **401(k).** A deferral is taken evenly over the months left in the year, and never more than a month's salary leaves after taxes.
//! - **Cents.** A year's months are a running total, rounded once a month.

use super::deferral::AllowedDeferral;
use super::levies::levies;
use super::{Income, TaxRules, standard};
use crate::model::fixed::Money;
use crate::model::tax::filing::Filing;
use crate::model::tax::profile::TaxProfile;

/// Months of a year.
pub(super) const MONTHS: usize = 12;
/// Passes of the search for the largest deferral. Each takes the remaining distance times a tax rate.
const PASSES: u8 = 12;

/// How an employer withholds income tax from salary.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paycheck<'a> {
    rules: &'a TaxRules,
    filing: Filing,
    jobs: i64,
}

/// Income tax withheld, federal and state, in dollars.
pub(super) type IncomeTax = [f64; 2];

impl<'a> Paycheck<'a> {
    /// Under the rules of a year, with the W-4 of a profile.
    pub(super) fn of(rules: &'a TaxRules, profile: &TaxProfile) -> Self {
        let halved = profile.two_jobs_box && profile.filing == Filing::Joint;
        Self { rules, filing: profile.filing, jobs: if halved { 2 } else { 1 } }
    }

    /// By the rules of another place.
    pub(super) const fn under(&self, rules: &'a TaxRules) -> Self {
        Self { rules, ..*self }
    }

    /// Withheld from a year of level salary, of which some is deferred.
    pub(super) fn annual(&self, salary: Money, deferral: Money) -> IncomeTax {
        let income = Income {
            filing: self.filing,
            wages: salary.times(self.jobs),
            deferral: deferral.times(self.jobs),
            ..Income::default()
        };
        let jobs = if self.jobs == 2 { 2.0 } else { 1.0 };
        standard(self.rules, &income).map(|tax| tax.max(0.0) / jobs)
    }

    /// Withheld from a month of salary.
    pub(super) fn month(&self, salary: Money, deferral: Money) -> IncomeTax {
        self.annual(salary.times(12), deferral.times(12)).map(|tax| tax / 12.0)
    }
}

/// What a month's salary bears.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SalaryMonth {
    /// The salary.
    pub paid: Money,
    /// The part that goes into the 401(k).
    pub deferred: Money,
    /// Federal income tax withheld, with what the W-4 asks for beyond the tables.
    pub federal: Money,
    /// State income tax withheld.
    pub state: Money,
}

/// A year's salary, with what its months bear.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SalaryYear {
    /// January to December.
    pub months: [SalaryMonth; MONTHS],
    /// The part of the deferral that lowers income tax.
    pub excluded: Money,
    /// Does the deferral stop at what a month's salary leaves?
    pub deferral_cut: bool,
    /// Does what the W-4 asks for beyond the tables stop at what a month's salary leaves?
    pub extra_cut: bool,
}

impl SalaryYear {
    /// Is there a salary in a month, by its number from 1?
    pub(super) fn paid_in(&self, number: u16) -> bool {
        let month = usize::from(number).checked_sub(1).and_then(|at| self.months.get(at));
        month.is_some_and(|month| !month.paid.is_zero())
    }

    /// The sum of a line.
    pub fn sum(&self, line: impl Fn(&SalaryMonth) -> Money) -> Money {
        self.months.iter().map(line).sum()
    }
}

/// The months of a year's salary. `beside` is a bound of what each takes for local taxes.
pub(super) fn months(
    paycheck: &Paycheck<'_>,
    salary: [Money; MONTHS],
    wages: Money,
    wanted: &AllowedDeferral,
    extra: Money,
    beside: [Money; MONTHS],
) -> SalaryYear {
    let mut year = SalaryYear::default();
    let first = salary.iter().position(|paid| *paid > Money::ZERO).unwrap_or(MONTHS);
    let left: u16 = salary.iter().skip(first).map(|_| 1).sum();
    let (mut share, mut federal, mut state) = (Running::default(), Running::default(), Running::default());
    for (number, ((slot, paid), beside)) in
        (1..).zip(year.months.iter_mut().zip(salary).zip(beside)).skip(first)
    {
        let paycheck = paycheck.under(paycheck.rules.payroll_in(number));
        let even = share.next(wanted.amount.to_f64() / f64::from(left));
        if paid <= Money::ZERO {
            continue;
        }
        let fica = payroll(paycheck.rules, paid, wages) + beside;
        let excludable = (wanted.excluded - year.excluded).max(Money::ZERO);
        let tax = |deferred: Money| {
            let excluded = deferred.min(excludable);
            (excluded, paycheck.month(paid, excluded))
        };
        // A dollar stays for rounding.
        let room = |[federal, state]: IncomeTax| {
            (paid - fica - Money::from_f64(federal + state) - Money::whole(1)).max(Money::ZERO)
        };
        let (mut deferred, mut of_it) = (Money::ZERO, tax(Money::ZERO));
        for _ in 0..PASSES {
            // Less tax is withheld from what is left, so each pass finds more room, and never too much.
            let more = even.min(room(of_it.1));
            if more <= deferred {
                break;
            }
            (deferred, of_it) = (more, tax(more));
        }
        let (excluded, income_tax) = of_it;
        let beyond = extra.min((room(income_tax) - deferred).max(Money::ZERO));
        let [to_federal, to_state] = income_tax;
        year.deferral_cut |= deferred < even;
        year.extra_cut |= beyond < extra;
        year.excluded += excluded;
        let (federal, state) = (federal.next(to_federal) + beyond, state.next(to_state));
        *slot = SalaryMonth { paid, deferred, federal, state };
    }
    year
}

/// The most that Social Security, Medicare and levies take from a month's salary in a year with these wages.
fn payroll(rules: &TaxRules, paid: Money, wages: Money) -> Money {
    let (known, pay) = (rules.payroll, paid.to_f64());
    let surtax = if wages.to_f64() > known.additional_withheld_over { known.additional_rate } else { 0.0 };
    let rate = known.social_rate + known.medicare_rate + surtax;
    Money::from_f64(rate * pay + levies(rules, [pay, 0.0, 0.0], 0.0).all)
}

/// A running total in dollars, rounded once a month.
#[derive(Clone, Copy, Debug, Default)]
struct Running {
    exact: f64,
    paid: Money,
}

impl Running {
    fn next(&mut self, dollars: f64) -> Money {
        self.exact += dollars;
        let now = Money::from_f64(self.exact);
        let cents = now - self.paid;
        self.paid = now;
        cents
    }
}
