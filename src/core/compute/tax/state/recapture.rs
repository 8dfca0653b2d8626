//! States that take the benefit of their lower brackets back: New York and Connecticut.

use super::super::scale::{bound_below, marginal, started, step_over};
use super::federal_return::{FederalReturn, StateTax};
use super::itemizing::Deductions;
use crate::model::tax::filing::ByFiling;
use crate::model::tax::form::StateForm;

pub(super) fn tax(form: &StateForm, facts: &FederalReturn, deductions: &Deductions<'_>) -> StateTax {
    let (filing, agi) = (facts.filing, facts.agi);
    match *form {
        // IT-201, tax computation worksheets (Tax Law 601(d)): above the threshold the tax on the brackets passed is added as a base,
        // and the benefit of the latest one phases in over a width of income.
        StateForm::NewYork {
            standard,
            recapture_over,
            recapture_width,
            brackets,
            recapture_base,
            benefit,
        } => {
            let taxable = (agi - deductions.in_place_of(standard.of(filing)) - deductions.besides).max(0.0);
            let brackets = brackets.of(filing);
            let (top_from, top_rate) = brackets.last().copied().unwrap_or_default();
            let tax = if agi > top_from {
                taxable * top_rate
            } else if agi > recapture_over {
                let from = bound_below(brackets, taxable).max(recapture_over);
                let share = ((agi - from).max(0.0) / recapture_width).min(1.0);
                marginal(brackets, taxable)
                    + step_over(recapture_base.of(filing), taxable)
                    + share * step_over(benefit.of(filing), taxable)
            } else {
                marginal(brackets, taxable)
            };
            StateTax { taxable, tax }
        }
        // CT-1040: exemption (Table A), tax (B), phase-out of the 2 % rate (C), recapture (D), credit (E).
        StateForm::Connecticut {
            exemption,
            exemption_from,
            exemption_step,
            addback_from,
            addback_max,
            addback_step,
            addback_amount,
            low_from,
            low_max,
            low_step,
            low_amount,
            middle_from,
            middle_max,
            middle_step,
            middle_amount,
            high_from,
            high_max,
            high_step,
            high_amount,
            brackets,
            credit_rate,
        } => {
            let lost = exemption_step * started(agi, exemption_from.of(filing), exemption_step);
            let taxable = (agi - (exemption.of(filing) - lost).max(0.0)).max(0.0);
            let back = |from: ByFiling, most: ByFiling, step: ByFiling, amount: ByFiling| {
                (amount.of(filing) * started(agi, from.of(filing), step.of(filing))).min(most.of(filing))
            };
            let tax = marginal(brackets.of(filing), taxable)
                + back(addback_from, addback_max, addback_step, addback_amount)
                + back(low_from, low_max, low_step, low_amount)
                + back(middle_from, middle_max, middle_step, middle_amount)
                + back(high_from, high_max, high_step, high_amount);
            // Table E: "more than … but less than or equal to".
            StateTax { taxable, tax: tax * (1.0 - step_over(credit_rate.of(filing), agi)) }
        }
        _ => StateTax::default(),
    }
}
