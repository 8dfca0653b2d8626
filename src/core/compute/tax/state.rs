//! State income tax on wages: the generic form, and a list of the special forms. Each special rule has a file below; figures stand in
//! `data/tax`.

mod bands;
mod federal_linked;
mod phased;
mod recapture;

use super::Rules;
use super::coupled;
use super::federal::Itemized;
use super::payroll::Fica;
use super::scale::marginal;
use crate::model::tax::{By, Filing, Tables};
use crate::model::tax_form::{Form, Start};
use crate::model::tax_rules::Coupling;

/// What a state's form takes from the federal return, in dollars.
#[derive(Clone, Copy, Debug)]
pub(super) struct Facts {
    /// Filing status.
    pub(super) filing: Filing,
    /// All wages, deferrals included.
    pub(super) gross: f64,
    /// Adjusted gross income.
    pub(super) agi: f64,
    /// The federal standard deduction.
    pub(super) standard: f64,
    /// Social Security and Medicare.
    pub(super) fica: Fica,
    /// City taxes on earnings.
    pub(super) earnings_tax: f64,
    /// Federal income tax.
    pub(super) federal: f64,
    /// The federal itemized deductions, where the return itemizes.
    pub(super) itemized: Option<Itemized>,
}

impl Facts {
    /// The federal deduction: itemized or standard.
    pub(super) fn deduction(&self) -> f64 {
        self.itemized.map_or(self.standard, |itemized| itemized.total)
    }
}

/// A state's tax, in dollars.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct StateTax {
    /// The income it taxes; some local taxes build on it.
    pub(super) taxable: f64,
    /// The tax; negative where a credit is refunded.
    pub(super) tax: f64,
}

/// The state's tax of a year.
pub(super) fn tax(rules: &Rules, facts: &Facts) -> StateTax {
    let how = rules.coupled.map(|block| block.how);
    match rules.state.form {
        Form::None => StateTax::default(),
        Form::Standard {
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
                Start::Agi => facts.agi - coupled::deduction(how, facts, own),
                Start::Gross => facts.gross - own,
                Start::Federal => from_federal(how, facts, addback),
            };
            // Massachusetts, Form 1 line 11: Social Security and Medicare of each earner, up to a limit.
            let payroll: f64 = facts.fica.each.iter().map(|paid| paid.min(payroll_limit)).sum();
            generic(facts.filing, amount - exemption.of(facts.filing) - payroll, [surtax, brackets], credit)
        }
        form @ (Form::NewYork { .. } | Form::Connecticut { .. }) => recapture::tax(&form, facts),
        form @ (Form::Alabama { .. }
        | Form::Colorado { .. }
        | Form::Missouri { .. }
        | Form::Oregon { .. }) => federal_linked::tax(&form, how, facts),
        form @ (Form::Arkansas { .. }
        | Form::ArkansasFormula { .. }
        | Form::Idaho { .. }
        | Form::Illinois { .. }
        | Form::Maryland { .. }
        | Form::Ohio { .. }
        | Form::Vermont { .. }) => bands::tax(&form, facts),
        form => phased::tax(&form, facts),
    }
}

/// Federal taxable income. On a return with the standard deduction, it includes the part of that deduction that the state takes back.
fn from_federal(how: Option<Coupling>, facts: &Facts, addback: By) -> f64 {
    let addback = if facts.itemized.is_some() { 0.0 } else { addback.of(facts.filing) };
    (facts.agi - facts.deduction()).max(0.0) + coupled::added_back(how, facts) + addback
}

/// Marginal rates on the taxable income, minus a credit, never below zero.
fn generic(filing: Filing, amount: f64, tables: [Tables; 2], credit: By) -> StateTax {
    let taxable = amount.max(0.0);
    let tax: f64 = tables.iter().map(|table| marginal(table.of(filing), taxable)).sum();
    StateTax { taxable, tax: (tax - credit.of(filing)).max(0.0) }
}
