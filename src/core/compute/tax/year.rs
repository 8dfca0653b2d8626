//! Taxes on the ledger: each calendar year's salary, bonus, sign-on and vests, what is owed on them, which part of pay owes what, and what
//! April asks for. The profile is an argument.
//!
//! A calendar year is taxed on what it pays, on what was earned in it before, and on the spouse's wages. What pay adds to the tax is shared
//! among base, sign-on, bonus and stock by the average over all orders in which they could come (Shapley), and adds up to the whole.

use super::deferral::allowed;
use super::earlier::{Earlier, EarlierPay};
use super::gap::{SafeHarbor, WithholdingGap, gap, safe_harbor};
use super::paid_year::PaidYear;
use super::paycheck::{Paycheck, SalaryYear, months};
use super::share::{PartTaxes, by_part};
use super::{Income, Owed, TaxRules, owed};
use crate::compute::number::largest_remainder::in_proportion;
use crate::compute::pay::ledger::{Ledger, PayPart, YearPay};
use crate::data::tax::Taxes;
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::month::Month;
use crate::model::problem::{Field, Problem};
use crate::model::tax::profile::{LastYear, TaxProfile};
use std::rc::Rc;

/// A calendar year of one offer, taxed.
#[derive(Clone, Debug)]
pub struct TaxYear {
    /// Pay of the year, by part; its `year` is the calendar year.
    pub pay: YearPay,
    /// The rules it is taxed by. What is not law yet stands in from an earlier year, and [`TaxYear::problems`] says so.
    pub rules: Rc<TaxRules>,
    /// The household's income, spouse included.
    pub income: Income,
    /// What the household owes.
    pub owed: Owed,
    /// The states that tax the year, and what each takes of what this pay adds; empty where there is only one.
    pub states: Vec<(&'static str, Money)>,
    /// Other states in which stock of the year was earned.
    pub sources: Vec<String>,
    /// Wages of the year from before the offer's first month.
    pub earlier: Earlier,
    /// What the spouse's wages and the earlier ones alone would owe.
    pub others: Owed,
    /// What this pay adds to that.
    pub added: Owed,
    /// How much of that each part of pay adds. The parts add up to it.
    pub parts: [(PayPart, Money); 4],
    /// The months of salary: what is deferred and withheld.
    pub salary: SalaryYear,
    /// Deferred into the 401(k).
    pub deferred: Money,
    /// Withheld against owed.
    pub gap: WithholdingGap,
    /// What must be paid during the year to avoid a penalty.
    pub safe: SafeHarbor,
    /// Amounts that were cut, and the like.
    pub(super) cut: Vec<Problem>,
}

impl TaxYear {
    /// The year's pay after taxes and deferrals.
    pub fn cash(&self) -> Money {
        self.pay.total() - self.added.total() - self.deferred
    }

    /// The first and the last month with salary, as `January to November`; `None` for a whole year, and for a year without salary.
    pub fn part(&self) -> Option<String> {
        let paid = |months: &mut dyn Iterator<Item = u8>| {
            let mut named = months.filter_map(|number| Month::new(self.pay.year, number));
            named.find(|month| self.salary.paid_in(month.number()))
        };
        let (first, last) = (paid(&mut (1..=12))?, paid(&mut (1..=12).rev())?);
        match (first.number(), last.number()) {
            (1, 12) => None,
            (one, other) if one == other => Some(first.name().to_owned()),
            _ => Some(format!("{} to {}", first.name(), last.name())),
        }
    }

    /// Problems: rules of another year, amounts that were cut, and the like.
    pub fn problems(&self) -> Vec<Problem> {
        self.rules.stand_ins().into_iter().chain(self.cut.iter().cloned()).collect()
    }

    /// Does the comparison end before the year does?
    pub fn is_cut(&self) -> bool {
        self.part().is_some() && !self.salary.paid_in(12)
    }

    /// The year's federal return, for the next year's safe harbor; `None` where earlier wages of the year are not known.
    pub(crate) fn filed(&self) -> Option<LastYear> {
        let tax = self.owed.federal + self.owed.additional;
        self.earlier.known.then_some(LastYear { tax, agi: self.owed.steps.agi })
    }
}

/// The calendar years of the first `years` service years, each taxed on its own. `earlier` holds the wages of the first one from before the
/// ledger begins.
///
/// # Errors
/// A state, city or county that is not known; a year before the first one with rules.
pub fn tax_years(
    taxes: &Taxes,
    ledger: &Ledger,
    years: u16,
    profile: &TaxProfile,
    earlier: &EarlierPay,
) -> Result<Vec<TaxYear>, Problem> {
    let mut taxed: Vec<TaxYear> = Vec::new();
    for paid in PaidYear::of(ledger, years) {
        let year = tax_year(taxes, paid, profile, Some(earlier).filter(|_| taxed.is_empty()), taxed.last())?;
        taxed.push(year);
    }
    Ok(taxed)
}

/// One calendar year, taxed. `earlier` holds wages of it from before the pay begins; `None` where there are none. The year before counts
/// where it was at the same employer.
///
/// # Errors
/// A state, city or county that is not known; a year before the first one with rules.
pub fn tax_year(
    taxes: &Taxes,
    paid: PaidYear,
    profile: &TaxProfile,
    earlier: Option<&EarlierPay>,
    before: Option<&TaxYear>,
) -> Result<TaxYear, Problem> {
    let (pay, sources) = (paid.pay, paid.sources());
    let rules = TaxRules::at(taxes, pay.year, profile, &sources)?;
    let impossible = earlier.filter(|earlier| earlier.is_impossible()).map(|_| {
        Problem::new(
            Field::alone("tax.before.wages"),
            "The comparison begins in January, so nothing is earned before it that year; the earlier wages do not count.",
            "Clear them, or give an offer its first month.",
        )
    });
    let earlier = earlier.map_or(Earlier::NONE, |earlier| earlier.under(&rules, profile));
    // Wages of some parts of pay. Without salary there is no deferral either.
    let income = |parts: &[PayPart], salary: &SalaryYear| {
        let base = if parts.contains(&PayPart::Base) { pay.base } else { Money::ZERO };
        let deferral = salary.excluded.min(base);
        Income {
            filing: profile.filing,
            wages: earlier.own() + parts.iter().map(|part| pay.part(*part)).sum(),
            before: earlier.other(),
            spouse: profile.spouse,
            deferral,
            itemized: profile.itemized,
            children: profile.children,
            dependents: profile.dependents,
            earned: paid.earned(&rules, parts, salary, deferral),
        }
    };
    let mut deferral = allowed(
        &rules,
        profile.deferral,
        profile.age,
        before.map(|year| year.earlier.own() + year.pay.total()),
    );
    let salary = {
        // Without a deferral local taxes are highest.
        let local = |parts: &[PayPart]| owed(&rules, &income(parts, &SalaryYear::default())).local;
        let asked = !deferral.amount.is_zero() || !profile.extra_withheld.is_zero();
        let local = if asked && rules.places().iter().any(|place| !place.locals.is_empty()) {
            local(&PayPart::ALL) - local(&[])
        } else {
            Money::ZERO
        };
        let share = if pay.total().is_zero() { 0.0 } else { local.to_f64() / pay.total().to_f64() };
        let beside =
            paid.salary().map(|month| Money::from_f64(month.to_f64() * share) + Money::from_units(1));
        let wages = earlier.own() + pay.total();
        months(
            &Paycheck::of(&rules, profile),
            paid.salary(),
            wages,
            &deferral,
            profile.extra_withheld,
            beside,
        )
    };
    deferral.amount = salary.sum(|month| month.deferred);
    deferral.problems.extend(cut(pay.year, &salary));
    let whole = income(&PayPart::ALL, &salary);
    let PartTaxes { all, others, alone, parts } =
        by_part(|part| !pay.part(part).is_zero(), |parts| owed(&rules, &income(parts, &salary)));
    let added = all - others;
    let gap = gap(&rules, (&whole, &all, &alone), profile, &paid, &salary, &earlier);
    let states = rules.states();
    let states = if states.len() > 1 { states.into_iter().zip(added.by_state).collect() } else { Vec::new() };
    let last = before.map_or(profile.last, TaxYear::filed);
    let safe = safe_harbor(&rules, profile.filing, &gap, last);
    Ok(TaxYear {
        pay,
        rules: Rc::new(rules),
        income: whole,
        owed: all,
        states,
        sources,
        earlier,
        others,
        added,
        parts,
        salary,
        deferred: deferral.amount,
        gap,
        safe,
        cut: deferral.problems.into_iter().chain(impossible).collect(),
    })
}

/// What stops at a month's salary.
fn cut(year: u16, salary: &SalaryYear) -> Vec<Problem> {
    let mut problems = Vec::new();
    if salary.deferral_cut {
        let deferred = format::whole(salary.sum(|month| month.deferred));
        problems.push(Problem::new(
            Field::alone("tax.deferral"),
            format!("The salary of {year} leaves room for {deferred} of the deferral, which is taken evenly over its months."),
            "You do not need to do anything; the answer counts that much.",
        ));
    }
    if salary.extra_cut {
        problems.push(Problem::new(
            Field::alone("tax.extra_withheld"),
            format!("A month’s salary of {year} does not cover what you ask payroll to withhold; all that it leaves is withheld."),
            "Type a smaller amount a month.",
        ));
    }
    problems
}

/// What each stream of the ledger adds to a year's taxes, in the ledger's order: the tax of its part of pay, split in proportion to what
/// the streams pay that year. The sum is what the year's pay adds.
pub fn by_stream(ledger: &Ledger, years: u16, year: &TaxYear) -> Vec<Money> {
    let mut shares = vec![Money::ZERO; ledger.streams.len()];
    for (part, tax) in year.parts {
        let paid: Vec<Money> = ledger
            .streams
            .iter()
            .filter(|stream| stream.part == part)
            .map(|stream| {
                stream.sum(ledger.months_of(stream.timing, year.pay.year, years.saturating_mul(12)))
            })
            .collect();
        let of_part = shares.iter_mut().zip(&ledger.streams).filter(|(_, stream)| stream.part == part);
        of_part.zip(in_proportion(tax, &paid)).for_each(|((share, _), tax)| *share += tax);
    }
    shares
}

/// What some more pay would owe, line by line, and whether a known step is the reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextDollars {
    /// What it adds.
    pub added: Owed,
    /// Does the cap on state and local taxes fall with it? Then a rate of 35% acts like 45.5%.
    pub cap_falls: bool,
}

/// See [`NextDollars`].
pub fn next(rules: &TaxRules, income: &Income, more: Money) -> NextDollars {
    let raised = income.with_wages(income.wages + more);
    let (before, after) = (owed(rules, income), owed(rules, &raised));
    let from = Money::from_f64(rules.salt.from.of(income.filing));
    let cap_falls = rules.salt.rate.of(income.filing) > 0.0
        && before.itemizes
        && after.steps.agi > from
        && after.steps.deduction < before.steps.deduction;
    NextDollars { added: after - before, cap_falls }
}
