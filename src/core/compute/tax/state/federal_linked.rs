//! States that deduct federal income tax, or build on the federal deduction with a rule of their own: Alabama, Colorado, Missouri, Oregon.

use super::super::TaxRules;
use super::super::scale::{marginal, step, step_over};
use super::federal_return::{FederalReturn, StateTax};
use super::itemizing::{Deductions, added_back};
use crate::model::tax::form::StateForm;

pub(super) fn tax(
    form: &StateForm,
    rules: &TaxRules,
    facts: &FederalReturn,
    deductions: &Deductions<'_>,
) -> StateTax {
    let (filing, agi) = (facts.filing, facts.agi);
    match *form {
        // Form 40: payroll taxes are an itemized deduction, so high earners always itemize. Federal tax is deducted in full.
        StateForm::Alabama {
            standard_max,
            standard_min,
            phase_from,
            phase_step,
            phase_amount,
            exemption,
            brackets,
        } => {
            let steps = libm::floor((agi - phase_from.of(filing)).max(0.0) / phase_step.of(filing));
            let standard =
                (standard_max.of(filing) - steps * phase_amount.of(filing)).max(standard_min.of(filing));
            let deduction = deductions.in_place_of(standard) + deductions.besides;
            let taxable =
                (agi - deduction - facts.federal_paid() - exemption.of(filing)).max(0.0) * facts.part;
            StateTax { taxable, tax: marginal(brackets.of(filing), taxable) }
        }
        // DR 0104: federal taxable income. Above an AGI, the federal deduction beyond an amount is added back (C.R.S. 39-22-104(3)(p)).
        StateForm::Colorado { rate, addback_from, addback_exempt, refund } => {
            let deduction = facts.deduction();
            let beyond =
                if agi >= addback_from { (deduction - addback_exempt.of(filing)).max(0.0) } else { 0.0 };
            let taxable = (agi - deduction).max(0.0) + added_back(rules, facts) + beyond;
            let refund = step(refund.of(filing), agi) * filing.persons();
            StateTax { taxable, tax: (rate * taxable - refund).max(0.0) }
        }
        // MO-1040 line 13: a share of federal tax by AGI ("$25,001 to $50,000"), capped.
        StateForm::Missouri { head_extra, federal_cap, federal_share, brackets } => {
            let federal =
                (facts.federal_paid() * step_over(federal_share.of(filing), agi)).min(federal_cap.of(filing));
            let deduction = deductions.in_place_of(facts.standard);
            let taxable = (agi - deduction - federal - head_extra.of(filing)).max(0.0);
            StateTax { taxable, tax: marginal(brackets.of(filing), taxable) }
        }
        // OR-40 line 10: federal tax up to a limit by AGI; the exemption credit ends at an AGI.
        StateForm::Oregon { standard, credit, credit_limit, federal_cap, brackets } => {
            let federal = facts.federal_paid().min(step(federal_cap.of(filing), agi));
            let taxable = (agi - federal - deductions.in_place_of(standard.of(filing))).max(0.0) * facts.part;
            let persons = facts.persons() * facts.part;
            let credit = if agi <= credit_limit.of(filing) { credit * persons } else { 0.0 };
            StateTax { taxable, tax: (marginal(brackets.of(filing), taxable) - credit).max(0.0) }
        }
        _ => StateTax::default(),
    }
}
