//! Withheld against owed at the end of a year: what is due in April, line by line, and what avoids a penalty (26 U.S.C. 6654).
//!
//! Salary is withheld paycheck by paycheck: see `paycheck`. There is no penalty if the smaller of 90% of this year's tax and 100% (or 110%)
//! of last year's was paid in time.

use super::earlier::Earlier;
use super::paid_year::PaidYear;
use super::paycheck::{Paycheck, SalaryYear};
use super::places::exempt;
use super::{Income, Owed, TaxRules, withheld};
use crate::model::fixed::{Money, Rate};
use crate::model::tax::filing::Filing;
use crate::model::tax::profile::{LastYear, TaxProfile};

/// One tax on the supplemental pay of a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GapLine {
    /// Tax that this pay adds.
    pub due: Money,
    /// Tax withheld from it.
    pub withheld: Money,
}

impl GapLine {
    /// Still due; negative if it comes back.
    pub fn gap(&self) -> Money {
        self.due - self.withheld
    }
}

/// Withheld against owed, for the household.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WithholdingGap {
    /// Federal income tax on supplemental pay, with the standard deduction.
    pub federal: GapLine,
    /// State income tax on it. Where the state has no flat rate, its tables are taken to withhold what is due.
    pub state: GapLine,
    /// Additional Medicare. The return owes it; each employer withholds on its own.
    pub additional: GapLine,
    /// The part of the state's withholding on it that goes by tables.
    pub tables: Money,
    /// Federal tax saved by itemizing.
    pub itemizing: Money,
    /// State tax added because of itemizing; negative if it falls.
    pub coupled: Money,
    /// Federal income tax on all salaries and earlier wages, beyond what is withheld from them; negative if too much is.
    pub salaries: Money,
    /// The same for the state.
    pub state_salaries: Money,
    /// Social Security that two employers of one person withheld above the limit of one person: a credit on the return.
    pub excess: Money,
    /// Federal income tax and Additional Medicare withheld in all.
    pub withheld: Money,
    /// What is owed for the same taxes.
    pub owed: Money,
}

impl WithholdingGap {
    /// Paid in during the year: withheld, and the excess Social Security, which counts as withheld (26 U.S.C. 31(b)).
    pub fn paid(&self) -> Money {
        self.withheld + self.excess
    }

    /// Due with the federal return; negative if refunded.
    pub fn federal_true_up(&self) -> Money {
        self.owed - self.paid()
    }

    /// Due with the state's return; negative if refunded.
    pub fn state_true_up(&self) -> Money {
        self.state.gap() + self.state_salaries + self.coupled
    }

    /// Due with both returns.
    pub fn true_up(&self) -> Money {
        self.federal_true_up() + self.state_true_up()
    }
}

/// What the end of the year leaves open: `income`, what it owes, and what the salary in it owes alone. `salary` is what the months of salary
/// bear, and `earlier` what came before them.
pub(super) fn gap(
    rules: &TaxRules,
    (income, whole, alone): (&Income, &Owed, &Owed),
    profile: &TaxProfile,
    paid: &PaidYear,
    salary: &SalaryYear,
    earlier: &Earlier,
) -> WithholdingGap {
    let pay = (paid.pay.total() - paid.pay.base).to_f64();
    let federal_flat = withheld::federal(rules, pay, profile.flat);
    let federal = GapLine {
        due: whole.steps.federal_standard - alone.steps.federal_standard,
        withheld: Money::from_f64(federal_flat),
    };
    let due = whole.steps.state_standard - alone.steps.state_standard;
    let [flat, tables] = state_withheld(rules, (whole, alone), paid, (federal_flat, profile.flat), due);
    let state = GapLine { due, withheld: flat + tables };
    let employers = [income.wages, income.before, income.spouse()];
    let additional = GapLine {
        due: whole.additional,
        withheld: employers.iter().map(|wages| additional_withheld(rules, *wages)).sum(),
    };
    let social = |wages: Money| rules.payroll.social_rate * wages.to_f64().min(rules.payroll.base);
    let excess = social(income.wages) + social(income.before) - social(income.wages + income.before);
    let [mut spouse_federal, mut spouse_state] = [0.0, 0.0];
    for (home, part) in rules.homes() {
        let [federal, state] = Paycheck::of(home, profile).annual(income.spouse(), Money::ZERO);
        spouse_federal += federal * part;
        spouse_state += state * part;
    }
    let [spouse_federal, spouse_state] = [spouse_federal, spouse_state].map(Money::from_f64);
    let salaries = salary.sum(|month| month.federal) + earlier.withheld + spouse_federal;
    let state_salaries = salary.sum(|month| month.state) + earlier.state_withheld + spouse_state;
    WithholdingGap {
        federal,
        state,
        additional,
        tables,
        itemizing: whole.steps.federal_standard - whole.federal,
        coupled: whole.state - whole.steps.state_standard,
        salaries: alone.steps.federal_standard - salaries,
        state_salaries: alone.steps.state_standard - state_salaries,
        excess: Money::from_f64(excess),
        withheld: salaries + federal.withheld + additional.withheld,
        owed: whole.federal + whole.additional,
    }
}

/// State tax withheld from supplemental pay: at flat rates, and by tables, which withhold what is due. Each stretch of a year has the rules of
/// its payroll.
fn state_withheld(
    rules: &TaxRules,
    (whole, alone): (&Owed, &Owed),
    paid: &PaidYear,
    (federal, chosen): (f64, Option<Rate>),
    due: Money,
) -> [Money; 2] {
    let all = (paid.pay.total() - paid.pay.base).to_f64();
    if rules.stretches.is_empty() {
        let flat = withheld::state(rules, all, federal).map(Money::from_f64);
        return flat.map_or([Money::ZERO, due], |flat| [flat, Money::ZERO]);
    }
    let (states, mut seen) = (rules.states(), Vec::new());
    let (mut flat, mut tables) = (0.0, Money::ZERO);
    for (at, stretch) in rules.stretches.iter().enumerate() {
        let months = (1..).zip(&paid.months).filter(|(month, _)| rules.stretch_of(*month) == at);
        let pay: Money = months.map(|(_, pay)| pay.total() - pay.base).sum();
        let part = if all > 0.0 { pay.to_f64() / all } else { 0.0 };
        let (payroll, code) = (&stretch.payroll, stretch.payroll.state.state);
        for (source, stock) in rules.sources.iter().zip(&paid.elsewhere) {
            let months = (1..).zip(stock.there).filter(|(month, _)| rules.stretch_of(*month) == at);
            let there: Money = months.map(|(_, amount)| amount).sum();
            if !exempt(&stretch.home, source) {
                flat += withheld::beyond(payroll, source, there.to_f64(), chosen);
            }
        }
        match withheld::state(payroll, pay.to_f64(), federal * part) {
            Some(withheld) => flat += withheld,
            None if !pay.is_zero() && !seen.contains(&code) => {
                seen.push(code);
                let of = |owed: &Owed| {
                    states.iter().zip(owed.by_state).find(|(state, _)| **state == code).map(|(_, tax)| tax)
                };
                tables += of(whole).unwrap_or_default() - of(alone).unwrap_or_default();
            }
            None => {}
        }
    }
    [Money::from_f64(flat), tables]
}

fn additional_withheld(rules: &TaxRules, wages: Money) -> Money {
    let payroll = rules.payroll;
    Money::from_f64(payroll.additional_rate * (wages.to_f64() - payroll.additional_withheld_over).max(0.0))
}

/// What must be paid during the year to avoid a penalty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SafeHarbor {
    /// A fixed part of this year's tax.
    pub this_year: Money,
    /// A multiple of last year's tax, where that is known.
    pub last_year: Option<Money>,
    /// The smaller of the two.
    pub required: Money,
    /// How much withholding falls short of it; zero where no penalty is due.
    pub short: Money,
}

/// The safe harbor of a year, against what is withheld.
pub fn safe_harbor(
    rules: &TaxRules,
    filing: Filing,
    gap: &WithholdingGap,
    last: Option<LastYear>,
) -> SafeHarbor {
    let known = rules.withholding;
    let this_year = Money::from_f64(gap.owed.to_f64() * known.this_year);
    let last_year = last.map(|last| {
        let high = last.agi > Money::from_f64(known.prior_over.of(filing));
        Money::from_f64(last.tax.to_f64() * if high { known.prior_high } else { known.prior })
    });
    let required = last_year.map_or(this_year, |last| last.min(this_year));
    let small = gap.federal_true_up() < Money::from_f64(known.small);
    let short = if small { Money::ZERO } else { (required - gap.paid()).max(Money::ZERO) };
    SafeHarbor { this_year, last_year, required, short }
}
