//! Withheld against owed at the end of a year: what is due in April, line by line, and what avoids a penalty (26 U.S.C. 6654).
//!
//! Salary is withheld paycheck by paycheck: see `paycheck`. There is no penalty if the smaller of 90% of this year's tax and 100% (or 110%)
//! of last year's was paid in time.

use super::earlier::Earlier;
use super::paycheck::{Paycheck, SalaryYear};
use super::{Income, Owed, TaxRules, owed, spouse, withheld};
use crate::model::fixed::Money;
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

/// What the end of the year leaves open: `income` and what it owes. `supplemental` is the employer's supplemental part of the wages, `salary` what the months of
/// salary bear, and `earlier` what came before them.
pub(super) fn gap(
    rules: &TaxRules,
    (income, whole): (&Income, &Owed),
    profile: &TaxProfile,
    supplemental: Money,
    salary: &SalaryYear,
    earlier: &Earlier,
) -> WithholdingGap {
    let supplemental = supplemental.min(income.wages);
    let wages = income.wages - supplemental;
    let alone = owed(rules, &Income { wages, deferral: income.deferral.min(wages), ..*income });
    let pay = supplemental.to_f64();
    let federal_flat = withheld::federal(rules, pay, profile.flat);
    let federal = GapLine {
        due: whole.steps.federal_standard - alone.steps.federal_standard,
        withheld: Money::from_f64(federal_flat),
    };
    let due = whole.steps.state_standard - alone.steps.state_standard;
    let state =
        GapLine { due, withheld: withheld::state(rules, pay, federal_flat).map_or(due, Money::from_f64) };
    let employers = [income.wages, income.before, spouse(income)];
    let additional = GapLine {
        due: whole.additional,
        withheld: employers.iter().map(|wages| additional_withheld(rules, *wages)).sum(),
    };
    let social = |wages: Money| rules.payroll.social_rate * wages.to_f64().min(rules.payroll.base);
    let excess = social(income.wages) + social(income.before) - social(income.wages + income.before);
    let of_spouse = Paycheck::of(rules, profile).annual(spouse(income), Money::ZERO).map(Money::from_f64);
    let [spouse_federal, spouse_state] = of_spouse;
    let salaries = salary.sum(|month| month.federal) + earlier.withheld + spouse_federal;
    let state_salaries = salary.sum(|month| month.state) + earlier.state_withheld + spouse_state;
    WithholdingGap {
        federal,
        state,
        additional,
        itemizing: whole.steps.federal_standard - whole.federal,
        coupled: whole.state - whole.steps.state_standard,
        salaries: alone.steps.federal_standard - salaries,
        state_salaries: alone.steps.state_standard - state_salaries,
        excess: Money::from_f64(excess),
        withheld: salaries + federal.withheld + additional.withheld,
        owed: whole.federal + whole.additional,
    }
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
