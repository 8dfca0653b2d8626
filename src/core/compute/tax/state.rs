//! State income tax on wages: the generic form, and a list of the special forms. Each special rule has a file below; figures stand in
//! `data/tax`.

mod couple;
mod dependents;
pub(super) mod federal_return;
mod itemizing;

mod bands;
mod federal_linked;
mod phased;
mod recapture;

use super::TaxRules;
use super::scale::marginal;
use crate::model::tax::allowances::CoupleRule;
use crate::model::tax::filing::{ByFiling, TaxTables};
use crate::model::tax::form::{FormStart, StateForm};
use federal_return::{FederalReturn, StateTax};
use itemizing::Deductions;

/// Most passes of the loop of a state that deducts its own tax. After so many it agrees to well below a cent.
const PASSES: u8 = 12;
/// The loop stops when it agrees to a thousandth of a dollar.
const AGREED: f64 = 0.001;

/// The state's tax of a year.
pub(super) fn tax(rules: &TaxRules, facts: &FederalReturn) -> StateTax {
    let below = rules.itemizing.map_or(0.0, |rule| rule.own_tax_below.of(facts.filing));
    let mut tax = household(rules, facts);
    if facts.agi < below {
        for _ in 0..PASSES {
            let next = household(rules, &FederalReturn { own_tax: tax.tax, ..*facts });
            let moved = (next.tax - tax.tax).abs();
            tax = next;
            if moved < AGREED {
                break;
            }
        }
    }
    tax
}

/// The tax of one person or one couple: in two columns, where that is less. Both columns itemize, or neither does.
fn household(rules: &TaxRules, facts: &FederalReturn) -> StateTax {
    let joint = couple::tax(rules, facts, one_return(rules, facts, None));
    let two = couple::rule(rules, facts).is_some_and(|(rule, _)| rule.how == CoupleRule::TwoReturns);
    if !two {
        return joint;
    }
    let columns = couple::columns(facts);
    let with = |itemizes: bool| {
        let [own, spouse] = columns.each_ref().map(|column| one_return(rules, column, Some(itemizes)));
        StateTax { taxable: own.taxable + spouse.taxable, tax: own.tax + spouse.tax }
    };
    [with(false), with(true)]
        .into_iter()
        .fold(joint, |best, next| if next.tax < best.tax { next } else { best })
}

/// The tax of one return.
fn one_return(rules: &TaxRules, facts: &FederalReturn, itemizes: Option<bool>) -> StateTax {
    let besides = dependents::exemption(rules, facts) + couple::deduction(rules, facts);
    let deductions = Deductions::of(rules, facts, itemizes, besides);
    let StateTax { taxable, tax } = by_form(rules, facts, &deductions);
    let credit = (dependents::credit(rules, facts) + deductions.credit()) * facts.part;
    StateTax { taxable, tax: tax - credit.min(tax.max(0.0)) }
}

fn by_form(rules: &TaxRules, facts: &FederalReturn, deductions: &Deductions<'_>) -> StateTax {
    match rules.state.form {
        StateForm::None => StateTax::default(),
        StateForm::Standard {
            start,
            federal_standard,
            standard,
            exemption,
            credit,
            addback,
            payroll_limit,
            surtax,
            brackets,
        } => {
            let own = if federal_standard { facts.standard } else { standard.of(facts.filing) };
            let amount = match start {
                FormStart::Agi => facts.agi - deductions.in_place_of(own),
                FormStart::Gross => facts.gross - own,
                FormStart::Federal => from_federal(rules, facts, addback),
            };
            // Massachusetts, Form 1 line 11: Social Security and Medicare of each earner, up to a limit.
            let payroll: f64 = facts.fica.each.iter().map(|paid| paid.min(payroll_limit)).sum();
            let amount = amount - exemption.of(facts.filing) - deductions.besides - payroll;
            generic(facts, amount, [surtax, brackets], credit)
        }
        form @ (StateForm::NewYork { .. } | StateForm::Connecticut { .. }) => {
            recapture::tax(&form, facts, deductions)
        }
        form @ (StateForm::Alabama { .. }
        | StateForm::Colorado { .. }
        | StateForm::Missouri { .. }
        | StateForm::Oregon { .. }) => federal_linked::tax(&form, rules, facts, deductions),
        form @ (StateForm::Arkansas { .. }
        | StateForm::ArkansasFormula { .. }
        | StateForm::Idaho { .. }
        | StateForm::Illinois { .. }
        | StateForm::Maryland { .. }
        | StateForm::Ohio { .. }
        | StateForm::Vermont { .. }) => bands::tax(&form, facts, deductions),
        form => phased::tax(&form, facts, deductions),
    }
}

/// Federal taxable income. On a return with the standard deduction, it includes the part of that deduction that the state takes back.
fn from_federal(rules: &TaxRules, facts: &FederalReturn, addback: ByFiling) -> f64 {
    let addback = if facts.itemized.is_some() { 0.0 } else { addback.of(facts.filing) };
    (facts.agi - facts.deduction()).max(0.0) + itemizing::added_back(rules, facts) + addback
}

/// Marginal rates on the taxable income, minus a credit, never below zero.
fn generic(facts: &FederalReturn, amount: f64, tables: [TaxTables; 2], credit: ByFiling) -> StateTax {
    let taxable = amount.max(0.0) * facts.part;
    let tax: f64 = tables.iter().map(|table| marginal(table.of(facts.filing), taxable)).sum();
    StateTax { taxable, tax: (tax - credit.of(facts.filing) * facts.part).max(0.0) }
}
