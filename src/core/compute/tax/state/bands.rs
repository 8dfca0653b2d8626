//! States with amounts that jump at an income, without a phase: Arkansas, Idaho, Illinois, Maryland, Ohio, Vermont.

use super::super::scale::{marginal, step, step_over};
use super::federal_return::{FederalReturn, StateTax};
use super::itemizing::Deductions;
use crate::model::tax::form::StateForm;

pub(super) fn tax(form: &StateForm, facts: &FederalReturn, deductions: &Deductions<'_>) -> StateTax {
    let (filing, agi) = (facts.filing, facts.agi);
    let persons = facts.persons();
    match *form {
        // AR1000F, indexed formula: one rate on all income, minus an amount.
        StateForm::ArkansasFormula { table_below, standard, credit, rate, reduction } => {
            let taxable = (agi - deductions.in_place_of(standard.of(filing))).max(0.0);
            let at = by_table(taxable, table_below);
            let tax = step(rate.of(filing), at) * at - step(reduction.of(filing), at);
            StateTax { taxable, tax: (tax - credit.of(filing)).max(0.0) }
        }
        // Ark. Code 26-51-201: two tables, and an adjustment that bridges them.
        StateForm::Arkansas { table_below, standard, credit, high_over, low, high, adjustment } => {
            let taxable = (agi - deductions.in_place_of(standard.of(filing))).max(0.0);
            let at = by_table(taxable, table_below);
            let tax = if at <= high_over {
                marginal(low.of(filing), at)
            } else {
                marginal(high.of(filing), at) - step_over(adjustment.of(filing), at)
            };
            StateTax { taxable, tax: (tax - credit.of(filing)).max(0.0) }
        }
        // Form 40: the permanent building fund tax, and a grocery credit that is refunded.
        StateForm::Idaho { fund, grocery, brackets } => {
            let taxable = (agi - deductions.in_place_of(facts.standard)).max(0.0);
            StateTax { taxable, tax: marginal(brackets.of(filing), taxable) + fund - grocery * persons }
        }
        // IL-1040 line 10: the exemption ends at an AGI.
        StateForm::Illinois { rate, exemption, limit } => {
            let exemption = if agi <= limit.of(filing) { exemption * persons } else { 0.0 };
            let taxable = (agi - exemption).max(0.0);
            StateTax { taxable, tax: rate * taxable }
        }
        // Form 502: exemptions by AGI.
        StateForm::Maryland { standard, exemptions, exemption, brackets } => {
            let persons = exemptions.of(filing) + persons - filing.persons();
            let exempt = step_over(exemption.of(filing), agi) * persons;
            let deduction = deductions.in_place_of(standard.of(filing));
            let taxable = (agi - deduction - deductions.besides - exempt).max(0.0) * facts.part;
            StateTax { taxable, tax: marginal(brackets.of(filing), taxable) }
        }
        // R.C. 5747.02 and 5747.025: no tax up to an amount, then a base amount and rates; exemptions by AGI.
        StateForm::Ohio { exemption, base, brackets } => {
            let taxable = (agi - step(exemption.of(filing), agi) * persons).max(0.0);
            StateTax { taxable, tax: ohio(base.of(filing), brackets.of(filing), taxable) }
        }
        // IN-111: at least a share of AGI above an amount.
        StateForm::Vermont { standard, exemption, floor_over, floor_rate, brackets } => {
            let taxable = (agi - standard.of(filing) - exemption.of(filing) - deductions.besides).max(0.0);
            let floor = if agi > floor_over { floor_rate * agi } else { 0.0 };
            StateTax { taxable, tax: marginal(brackets.of(filing), taxable).max(floor) }
        }
        _ => StateTax::default(),
    }
}

/// Arkansas’s table is mandatory below an income: its rows are $100 wide, and each has the tax at its middle.
fn by_table(taxable: f64, table_below: f64) -> f64 {
    if taxable < table_below { (libm::floor(taxable / ROW) + 0.5) * ROW } else { taxable }
}

/// The width of a row of Arkansas’s table, dollars.
const ROW: f64 = 100.0;

fn ohio(
    base: crate::model::tax::filing::TaxTable,
    brackets: crate::model::tax::filing::TaxTable,
    taxable: f64,
) -> f64 {
    step_over(base, taxable) + marginal(brackets, taxable)
}
