//! State income tax on wages: the generic form, and a list of the special forms. Each special rule has a file below; figures stand in
//! `data/tax`.

mod coupled;
pub(super) mod federal_return;

mod bands;
mod federal_linked;
mod phased;
mod recapture;

use super::TaxRules;
use super::scale::marginal;
use crate::model::tax::filing::{ByFiling, Filing, TaxTables};
use crate::model::tax::form::{FormStart, StateForm};
use crate::model::tax::rules::Coupling;
use federal_return::{FederalReturn, StateTax};

/// The state's tax of a year.
pub(super) fn tax(rules: &TaxRules, facts: &FederalReturn) -> StateTax {
    let how = rules.coupled.map(|block| block.how);
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
                FormStart::Agi => facts.agi - coupled::deduction(how, facts, own),
                FormStart::Gross => facts.gross - own,
                FormStart::Federal => from_federal(how, facts, addback),
            };
            // Massachusetts, Form 1 line 11: Social Security and Medicare of each earner, up to a limit.
            let payroll: f64 = facts.fica.each.iter().map(|paid| paid.min(payroll_limit)).sum();
            generic(facts.filing, amount - exemption.of(facts.filing) - payroll, [surtax, brackets], credit)
        }
        form @ (StateForm::NewYork { .. } | StateForm::Connecticut { .. }) => recapture::tax(&form, facts),
        form @ (StateForm::Alabama { .. }
        | StateForm::Colorado { .. }
        | StateForm::Missouri { .. }
        | StateForm::Oregon { .. }) => federal_linked::tax(&form, how, facts),
        form @ (StateForm::Arkansas { .. }
        | StateForm::ArkansasFormula { .. }
        | StateForm::Idaho { .. }
        | StateForm::Illinois { .. }
        | StateForm::Maryland { .. }
        | StateForm::Ohio { .. }
        | StateForm::Vermont { .. }) => bands::tax(&form, facts),
        form => phased::tax(&form, facts),
    }
}

/// Federal taxable income. On a return with the standard deduction, it includes the part of that deduction that the state takes back.
fn from_federal(how: Option<Coupling>, facts: &FederalReturn, addback: ByFiling) -> f64 {
    let addback = if facts.itemized.is_some() { 0.0 } else { addback.of(facts.filing) };
    (facts.agi - facts.deduction()).max(0.0) + coupled::added_back(how, facts) + addback
}

/// Marginal rates on the taxable income, minus a credit, never below zero.
fn generic(filing: Filing, amount: f64, tables: [TaxTables; 2], credit: ByFiling) -> StateTax {
    let taxable = amount.max(0.0);
    let tax: f64 = tables.iter().map(|table| marginal(table.of(filing), taxable)).sum();
    StateTax { taxable, tax: (tax - credit.of(filing)).max(0.0) }
}
