//! Withheld against owed at the end of a year: what is due in April, line by line, and what avoids a penalty (26 U.S.C. 6654).
//!
//! Level salary is taken to be withheld by the percentage method of Pub. 15-T with a plain W-4. There is no penalty if the smaller of 90%
//! of this year's tax and 100% (or 110%) of last year's was paid in time.

use super::scale::marginal;
use super::{Income, TaxRules, owed, withheld};
use crate::model::fixed::{Money, Rate};
use crate::model::tax::filing::Filing;
use crate::model::tax::profile::LastYear;

/// Each earner gets half of the couple's brackets and standard deduction: the box in step 2 of the W-4.
const TWO_JOBS: f64 = 2.0;

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

/// Withheld against owed.
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
    /// What withholding on salaries leaves open, by the same method; zero with one earner.
    pub salaries: Money,
    /// Federal income tax withheld from the reader's own salary.
    pub own_salary: Money,
    /// State income tax on salaries; tables are taken to withhold it as it is due.
    pub state_salary: Money,
    /// Federal income tax and Additional Medicare withheld in all.
    pub withheld: Money,
    /// What is owed for the same taxes.
    pub owed: Money,
}

impl WithholdingGap {
    /// Due with the federal return; negative if refunded.
    pub fn federal_true_up(&self) -> Money {
        self.owed - self.withheld
    }

    /// Due with the state's return; negative if refunded.
    pub fn state_true_up(&self) -> Money {
        self.state.gap() + self.coupled
    }

    /// Due with both returns.
    pub fn true_up(&self) -> Money {
        self.federal_true_up() + self.state_true_up()
    }
}

/// What the end of the year leaves open. `supplemental` is the supplemental part of the wages; `flat` replaces the flat federal rate.
pub fn gap(rules: &TaxRules, income: &Income, supplemental: Money, flat: Option<Rate>) -> WithholdingGap {
    let supplemental = supplemental.min(income.wages);
    let whole = owed(rules, income);
    let salary = Income {
        wages: income.wages - supplemental,
        deferral: income.deferral.min(income.wages - supplemental),
        ..*income
    };
    let alone = owed(rules, &salary);
    let pay = supplemental.to_f64();
    let federal_flat = withheld::federal(rules, pay, flat);
    let federal = GapLine {
        due: whole.steps.federal_standard - alone.steps.federal_standard,
        withheld: Money::from_f64(federal_flat),
    };
    let due = whole.steps.state_standard - alone.steps.state_standard;
    let state =
        GapLine { due, withheld: withheld::state(rules, pay, federal_flat).map_or(due, Money::from_f64) };
    let spouse = if income.filing == Filing::Joint { income.spouse } else { Money::ZERO };
    let additional = [income.wages, spouse].map(|wages| additional_withheld(rules, wages));
    let additional = GapLine { due: whole.additional, withheld: additional.into_iter().sum() };
    let [own, theirs] = salaries(rules, &salary, spouse);
    let salaries = own + theirs;
    let owed = whole.federal + whole.additional;
    WithholdingGap {
        federal,
        state,
        additional,
        itemizing: whole.steps.federal_standard - whole.federal,
        coupled: whole.state - whole.steps.state_standard,
        salaries: alone.steps.federal_standard - salaries,
        own_salary: own,
        state_salary: alone.steps.state_standard,
        withheld: salaries + federal.withheld + additional.withheld,
        owed,
    }
}

fn additional_withheld(rules: &TaxRules, wages: Money) -> Money {
    let payroll = rules.payroll;
    Money::from_f64(payroll.additional_rate * (wages.to_f64() - payroll.additional_withheld_over).max(0.0))
}

/// Federal income tax withheld from level salaries over a year: the reader's own and the spouse's.
fn salaries(rules: &TaxRules, salary: &Income, spouse: Money) -> [Money; 2] {
    let (brackets, standard) =
        (rules.federal.brackets.of(salary.filing), rules.federal.standard.of(salary.filing));
    let own = (salary.wages - salary.deferral).to_f64();
    if spouse.is_zero() {
        return [Money::from_f64(marginal(brackets, (own - standard).max(0.0))), Money::ZERO];
    }
    let each = |pay: f64| marginal(brackets, (pay * TWO_JOBS - standard).max(0.0)) / TWO_JOBS;
    [own, spouse.to_f64()].map(|pay| Money::from_f64(each(pay)))
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
    let short = if small { Money::ZERO } else { (required - gap.withheld).max(Money::ZERO) };
    SafeHarbor { this_year, last_year, required, short }
}
