//! States with deductions, exemptions or credits that phase out as income grows: California, Maine, Minnesota, Rhode Island, South
//! Carolina, Utah, Wisconsin.

use super::super::scale::{gone, marginal, started};
use super::federal_return::{FederalReturn, StateTax};
use super::itemizing::Deductions;
use crate::model::tax::form::StateForm;

/// South Carolina's deduction falls in whole steps of this many dollars.
const SCIAD_STEP: f64 = 10.0;

pub(super) fn tax(form: &StateForm, facts: &FederalReturn, deductions: &Deductions<'_>) -> StateTax {
    let (filing, agi) = (facts.filing, facts.agi);
    match *form {
        // Form 540: exemption credits fall by an amount for each started increment (R&TC 17054.1); 1 % over $1M (17043).
        StateForm::California {
            standard,
            credit,
            credits,
            dependent_credit,
            phase_from,
            phase_step,
            phase_amount,
            surtax,
            brackets,
        } => {
            let taxable = (agi - deductions.in_place_of(standard.of(filing))).max(0.0);
            let lost = phase_amount * started(agi, phase_from.of(filing), phase_step.of(filing));
            let dependents: f64 = facts.dependents.iter().sum();
            let credit = (credits.of(filing) * (credit - lost)).max(0.0)
                + (dependents * (dependent_credit - lost)).max(0.0);
            let tax = (marginal(brackets.of(filing), taxable) - credit).max(0.0);
            StateTax { taxable, tax: tax + marginal(surtax.of(filing), taxable) }
        }
        // 1040ME, worksheets for standard deduction and exemptions; 2 % over $1M from 2026 (L.D. 2212).
        StateForm::Maine {
            standard,
            standard_from,
            standard_width,
            exemption,
            exemption_from,
            exemption_width,
            surtax,
            brackets,
        } => {
            let standard = deductions.in_place_of(standard.of(filing))
                * (1.0 - gone(agi, standard_from.of(filing), standard_width.of(filing)));
            let exemption = exemption.of(filing)
                * (1.0 - gone(agi, exemption_from.of(filing), exemption_width.of(filing)));
            let taxable = (agi - standard - exemption).max(0.0);
            let tax = marginal(brackets.of(filing), taxable) + marginal(surtax.of(filing), taxable);
            StateTax { taxable, tax }
        }
        // Form M1: the standard deduction falls at two rates to a fifth; Schedule M1MT: the minimum tax.
        StateForm::Minnesota {
            standard,
            low_from,
            low_rate,
            high_from,
            high_rate,
            most,
            most_above,
            minimum_rate,
            minimum_exemption,
            minimum_from,
            minimum_phase_rate,
            brackets,
        } => {
            let (low, high) = (low_from.of(filing), high_from.of(filing));
            let lost = low_rate * (agi.min(high) - low).max(0.0) + high_rate * (agi - high).max(0.0);
            let kept =
                |amount: f64| amount - if agi > most_above { most * amount } else { lost.min(most * amount) };
            let deduction = deductions.reduced(standard.of(filing), kept);
            let taxable = (agi - deduction - deductions.besides).max(0.0);
            // The minimum tax lets gifts off where the return itemizes; the typed sum counts as gifts.
            let itemizes = deduction > kept(standard.of(filing));
            let base = if itemizes { (agi - facts.other).max(0.0) } else { agi };
            let phased = minimum_phase_rate * (base - minimum_from.of(filing)).max(0.0);
            let exempt = (minimum_exemption.of(filing) - phased).max(0.0);
            let minimum = minimum_rate * (base - exempt).max(0.0);
            StateTax { taxable, tax: marginal(brackets.of(filing), taxable).max(minimum) }
        }
        // RI-1040: deduction and exemption lose a share for each started increment.
        StateForm::RhodeIsland { standard, exemption, phase_from, phase_step, phase_share, brackets } => {
            let kept = (1.0 - phase_share * started(agi, phase_from, phase_step)).max(0.0);
            let exemption = exemption.of(filing) / filing.persons() * facts.persons();
            let taxable = (agi - kept * (standard.of(filing) + exemption)).max(0.0);
            StateTax { taxable, tax: marginal(brackets.of(filing), taxable) }
        }
        // SC1040: the income-adjusted deduction, its reduction rounded down.
        StateForm::SouthCarolina { standard, phase_from, phase_width, brackets } => {
            let lost = standard.of(filing) * gone(agi, phase_from.of(filing), phase_width.of(filing));
            let lost = libm::floor(lost / SCIAD_STEP) * SCIAD_STEP;
            let taxable = (agi - (standard.of(filing) - lost).max(0.0) - deductions.besides).max(0.0);
            StateTax { taxable, tax: marginal(brackets.of(filing), taxable) }
        }
        // TC-40 lines 11 to 20: a credit on the federal deduction that falls with income.
        StateForm::Utah { rate, credit_rate, phase_rate, phase_from } => {
            let lost = phase_rate * (agi - phase_from.of(filing)).max(0.0);
            let deduction = deductions.in_place_of(facts.standard) + deductions.besides;
            let credit = (credit_rate * deduction - lost).max(0.0);
            StateTax { taxable: agi, tax: (rate * agi - credit).max(0.0) }
        }
        // Form 1: the standard deduction falls at its own marginal rates; a credit on itemized deductions beyond it (Schedule 1).
        StateForm::Wisconsin { standard, exemption, phase, itemized_credit, brackets } => {
            let deduction = (standard.of(filing) - marginal(phase.of(filing), agi)).max(0.0);
            let exemption = exemption.of(filing) + deductions.besides;
            let taxable = (agi - deduction - exemption).max(0.0);
            let credit = itemized_credit * (facts.other - deduction).max(0.0);
            StateTax { taxable, tax: (marginal(brackets.of(filing), taxable) - credit).max(0.0) }
        }
        _ => StateTax::default(),
    }
}
