//! States where the tax changes when the federal return itemizes: what happens to their standard deduction, and what is added back.
//! `data/tax/coupled.toml` says which state does what.

use super::federal_return::FederalReturn;
use crate::model::tax::rules::Coupling;

/// The deduction that replaces the state's standard deduction.
pub(super) fn deduction(how: Option<Coupling>, facts: &FederalReturn, standard: f64) -> f64 {
    match (how, facts.itemized) {
        (Some(Coupling::OwnItemized), Some(itemized)) => itemized.other,
        (Some(Coupling::FederalItemized), Some(itemized)) => itemized.total,
        (Some(Coupling::PayrollItemized), Some(itemized)) => {
            standard.max(itemized.other + facts.fica.all() + facts.earnings_tax)
        }
        _ => standard,
    }
}

/// State income tax added back to federal taxable income, as far as itemized deductions exceed the standard deduction.
pub(super) fn added_back(how: Option<Coupling>, facts: &FederalReturn) -> f64 {
    match (how, facts.itemized) {
        (Some(Coupling::AddBackIncomeTax), Some(itemized)) => {
            itemized.income_tax.min((itemized.total - facts.standard).max(0.0))
        }
        _ => 0.0,
    }
}
