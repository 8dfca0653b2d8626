//! Taxes on the ledger: each calendar year's salary, bonus, sign-on and vests, what is owed on them, which part of pay owes what, and what
//! April asks for. The profile is an argument.
//!
//! A calendar year is taxed on what it pays. A year of joining has no other wages but the spouse's. What pay adds to the tax is shared
//! among base, sign-on, bonus and stock by the average over all orders in which they could come (Shapley), and adds up to the whole.

use super::deferral::allowed;
use super::gap::{SafeHarbor, WithholdingGap, gap, safe_harbor};
use super::share::by_part;
use super::{Income, Owed, TaxRules, owed};
use crate::compute::number::largest_remainder::in_proportion;
use crate::compute::pay::ledger::{Ledger, PayPart, YearPay};
use crate::data::tax::Taxes;
use crate::model::fixed::Money;
use crate::model::problem::Problem;
use crate::model::tax::profile::{LastYear, TaxProfile};

/// A calendar year of one offer, taxed.
#[derive(Clone, Debug, PartialEq)]
pub struct TaxYear {
    /// Pay of the year, by part; its `year` is the calendar year.
    pub pay: YearPay,
    /// The year of the rules used. It is an earlier year where the rules are not published yet; `problems` then says so.
    pub rules: u16,
    /// The household's income, spouse included.
    pub income: Income,
    /// What the household owes.
    pub owed: Owed,
    /// What the spouse's wages alone would owe.
    pub others: Owed,
    /// What this pay adds to that.
    pub added: Owed,
    /// How much of that each part of pay adds. The parts add up to it.
    pub parts: [(PayPart, Money); 4],
    /// Deferred into the 401(k).
    pub deferred: Money,
    /// Withheld against owed.
    pub gap: WithholdingGap,
    /// What must be paid during the year to avoid a penalty.
    pub safe: SafeHarbor,
    /// Problems: rules of another year, amounts that were cut, and the like.
    pub problems: Vec<Problem>,
}

impl TaxYear {
    /// The year's pay after taxes and deferrals.
    pub fn cash(&self) -> Money {
        self.pay.total() - self.added.total() - self.deferred
    }

    /// The year's federal return, for the next year's safe harbor.
    fn filed(&self) -> LastYear {
        LastYear { tax: self.owed.federal + self.owed.additional, agi: self.owed.steps.agi }
    }
}

/// The calendar years of the first `years` service years, each taxed on its own. A year of joining or leaving is taxed on what it pays,
/// plus the spouse's wages.
///
/// # Errors
/// A state, city or county that is not known; a year before the first one with rules.
pub fn tax_years(
    taxes: &Taxes,
    ledger: &Ledger,
    years: u16,
    profile: &TaxProfile,
) -> Result<Vec<TaxYear>, Problem> {
    let mut taxed: Vec<TaxYear> = Vec::new();
    for pay in ledger.calendar_years(years) {
        let year = tax_year(taxes, pay, profile, taxed.last())?;
        taxed.push(year);
    }
    Ok(taxed)
}

/// One calendar year, taxed. The year before counts where it was at the same employer.
///
/// # Errors
/// A state, city or county that is not known; a year before the first one with rules.
pub fn tax_year(
    taxes: &Taxes,
    pay: YearPay,
    profile: &TaxProfile,
    before: Option<&TaxYear>,
) -> Result<TaxYear, Problem> {
    let locals: Vec<&str> = profile.place.locals.iter().map(String::as_str).collect();
    let (rules, stand_ins) = TaxRules::of_or_latest(taxes, pay.year, &profile.place.state, &locals)?;
    let deferral =
        allowed(&rules, profile.deferral.min(pay.base), profile.age, before.map(|year| year.pay.total()));
    // Wages of some parts of pay. Without salary there is no deferral either.
    let income = |wages: Money, base: Money| Income {
        filing: profile.filing,
        wages,
        spouse: profile.spouse,
        deferral: deferral.excluded.min(base),
        itemized: profile.itemized,
    };
    let whole = income(pay.total(), pay.base);
    let of = |parts: &[PayPart]| {
        let base = if parts.contains(&PayPart::Base) { pay.base } else { Money::ZERO };
        owed(&rules, &income(parts.iter().map(|part| pay.part(*part)).sum(), base)).total()
    };
    let all = owed(&rules, &whole);
    let others = owed(&rules, &income(Money::ZERO, Money::ZERO));
    let added = all - others;
    let gap = gap(&rules, &whole, pay.total() - pay.base, profile.flat);
    let last = before.map_or(profile.last, |year| Some(year.filed()));
    let safe = safe_harbor(&rules, profile.filing, &gap, last);
    Ok(TaxYear {
        pay,
        rules: rules.year,
        income: whole,
        owed: all,
        others,
        added,
        parts: by_part(of),
        deferred: deferral.amount,
        gap,
        safe,
        problems: stand_ins.into_iter().chain(deferral.problems).collect(),
    })
}

/// What each stream of the ledger adds to a year's taxes, in the ledger's order: the tax of its part of pay, split in proportion to what
/// the streams pay that year. The sum is what the year's pay adds.
pub fn by_stream(ledger: &Ledger, years: u16, year: &TaxYear) -> Vec<Money> {
    let mut shares = vec![Money::ZERO; ledger.streams.len()];
    for (part, tax) in year.parts {
        let paid: Vec<Money> = ledger
            .streams
            .iter()
            .map(|stream| {
                let months = (0..=years.saturating_mul(12))
                    .filter(|month| ledger.calendar_month(stream.timing, *month).year() == year.pay.year);
                if stream.part == part { months.map(|month| stream.at(month)).sum() } else { Money::ZERO }
            })
            .collect();
        shares.iter_mut().zip(in_proportion(tax, &paid)).for_each(|(share, tax)| *share += tax);
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
    let raised = Income { wages: income.wages + more, ..*income };
    let (before, after) = (owed(rules, income), owed(rules, &raised));
    let from = Money::from_f64(rules.federal.salt_from.of(income.filing));
    let cap_falls =
        before.itemizes && after.steps.agi > from && after.steps.deduction < before.steps.deduction;
    NextDollars { added: after - before, cap_falls }
}
