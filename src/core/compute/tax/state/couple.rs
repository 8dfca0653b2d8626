//! What the law of a state gives two earners on a joint return: separate columns, a split of the taxable income, a credit or a deduction.
//! `data/tax/couples.toml` says which.

use super::federal_return::{FederalReturn, StateTax};
use crate::compute::tax::TaxRules;
use crate::compute::tax::scale::{marginal, step_over};
use crate::model::tax::allowances::{Couple, CoupleRule};
use crate::model::tax::filing::{Filing, TaxTable};
use crate::model::tax::form::StateForm;

/// The rule for a couple with two earners; `None` on other returns.
pub(super) fn rule(rules: &TaxRules, facts: &FederalReturn) -> Option<(&'static Couple, f64)> {
    let [own, spouse] = facts.earners;
    let lower = own.min(spouse);
    let two = facts.filing == Filing::Joint && lower > 0.0;
    rules.couple.filter(|_| two).map(|rule| (rule, lower))
}

/// A deduction for two earners.
pub(super) fn deduction(rules: &TaxRules, facts: &FederalReturn) -> f64 {
    match rule(rules, facts) {
        Some((rule, lower)) if rule.how == CoupleRule::Deduction => lower.min(rule.most),
        _ => 0.0,
    }
}

/// The tax of the couple, where it follows from the tax of the joint return alone.
pub(super) fn tax(rules: &TaxRules, facts: &FederalReturn, joint: StateTax) -> StateTax {
    let Some((rule, lower)) = rule(rules, facts) else { return joint };
    let taxable = joint.taxable;
    let single = brackets(rules, Filing::Single);
    let apart = |part: f64| marginal(single, part) + marginal(single, (taxable - part).max(0.0));
    let all: f64 = facts.earners.iter().sum();
    let credit = match rule.how {
        CoupleRule::TwoReturns | CoupleRule::Deduction => 0.0,
        CoupleRule::Even => joint.tax - apart((lower * facts.part).min(taxable / 2.0)),
        CoupleRule::ByIncome => joint.tax - apart(taxable * lower / all),
        CoupleRule::AsSingles => {
            let part = (lower - rule.less).max(0.0) * facts.part;
            let whole = marginal(brackets(rules, Filing::Joint), taxable);
            let eligible = lower > rule.wages_over && taxable > rule.taxable_over;
            if eligible { whole - apart(part) } else { 0.0 }
        }
        CoupleRule::LowerWages => rule.rate * lower * facts.part,
        CoupleRule::ShareOfTax if lower < rule.wages_over || facts.agi > rule.agi_limit => 0.0,
        CoupleRule::ShareOfTax => step_over(rule.rates.of(Filing::Joint), taxable) * joint.tax,
    };
    let credit = if rule.most > 0.0 { credit.min(rule.most) } else { credit };
    StateTax { taxable, tax: joint.tax - credit.max(0.0).min(joint.tax.max(0.0)) }
}

/// The two columns of a combined return: each spouse's wages, with deductions by income. Dependents are on that of the higher income.
pub(super) fn columns(facts: &FederalReturn) -> [FederalReturn; 2] {
    let all: f64 = facts.earners.iter().sum();
    let higher = facts.earners.iter().copied().fold(0.0, f64::max);
    let mut left = facts.dependents;
    let [own, spouse] = facts.earners;
    let [payroll, theirs] = facts.fica.each;
    [(own, payroll), (spouse, theirs)].map(|(agi, paid)| {
        let share = agi / all;
        let dependents = if agi >= higher { core::mem::take(&mut left) } else { [0.0; 2] };
        FederalReturn {
            filing: Filing::Separate,
            gross: facts.gross * share,
            agi,
            other: facts.other * share,
            earners: [agi, 0.0],
            itemized: facts.itemized.map(|itemized| itemized.part(share)),
            federal: facts.federal * share,
            fica: facts.fica.alone(paid),
            dependents,
            ..*facts
        }
    })
}

/// The brackets of a form that is split.
fn brackets(rules: &TaxRules, filing: Filing) -> TaxTable {
    match rules.state.form {
        StateForm::Standard { brackets, .. }
        | StateForm::Missouri { brackets, .. }
        | StateForm::Minnesota { brackets, .. } => brackets.of(filing),
        _ => &[],
    }
}
