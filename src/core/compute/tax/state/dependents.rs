//! What states give for children and other dependents: an exemption, or a credit that lowers the tax to zero at most.
//! `data/tax/dependents.toml` has the amounts. Forms that count persons have them there.

use super::federal_return::FederalReturn;
use crate::compute::tax::TaxRules;
use crate::compute::tax::scale::{started, step_over};
use crate::model::tax::allowances::Dependents;

/// Exemptions, in dollars of income.
pub(super) fn exemption(rules: &TaxRules, facts: &FederalReturn) -> f64 {
    let Some(rule) = rules.dependents else { return 0.0 };
    let [children, others] = facts.dependents;
    let counted = (children + others - rule.after).max(0.0);
    let each = step_over(rule.exemption.of(facts.filing), facts.agi);
    let child = step_over(rule.child.of(facts.filing), facts.agi);
    (counted * each + children * child) * kept(rule, facts)
}

/// Credits, in dollars of tax.
pub(super) fn credit(rules: &TaxRules, facts: &FederalReturn) -> f64 {
    let Some(rule) = rules.dependents else { return 0.0 };
    let [children, others] = facts.dependents;
    let child = step_over(rule.child_credit.of(facts.filing), facts.agi);
    ((children + others) * rule.credit + children * child) * kept(rule, facts)
}

/// What the phase-out leaves, as a fraction.
fn kept(rule: &Dependents, facts: &FederalReturn) -> f64 {
    if rule.loss <= 0.0 {
        return 1.0;
    }
    let steps = started(facts.agi, rule.loss_from.of(facts.filing), rule.loss_step.of(facts.filing));
    (1.0 - rule.loss * steps).max(0.0)
}
