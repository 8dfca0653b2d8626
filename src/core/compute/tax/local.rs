//! Taxes of cities and counties: rates on wages, on the income that the state taxes, or on the state's tax; New York City's school tax
//! credits (Tax Law 606(ggg), Form IT-201).

use super::TaxRules;
use super::scale::{marginal, step};
use super::state::federal_return::{FederalReturn, StateTax};
use crate::model::tax::rules::{Local, LocalBase};

/// The taxes of all cities and counties of the reader, in dollars.
pub(super) fn taxes(rules: &TaxRules, facts: &FederalReturn, state: StateTax) -> f64 {
    rules.locals.iter().map(|local| tax(local, facts, state)).sum()
}

/// The tax of one city or county, in dollars.
pub(super) fn tax(local: &Local, facts: &FederalReturn, state: StateTax) -> f64 {
    let filing = facts.filing;
    let base = match local.base {
        LocalBase::Gross => facts.gross,
        LocalBase::StateTaxable => state.taxable,
        LocalBase::StateTax => state.tax.max(0.0),
        LocalBase::Fixed => 0.0,
    };
    let brackets = marginal(local.brackets.of(filing), base) + step(local.whole.of(filing), base) * base;
    let credit = if facts.agi <= local.credit_limit { local.credit.of(filing) } else { 0.0 };
    let rate =
        if facts.agi <= local.credit_rate_limit { marginal(local.credit_rate.of(filing), base) } else { 0.0 };
    (brackets + local.amount - credit - rate).max(0.0)
}
