//! The credits for children under 17 and for other dependents (26 U.S.C. 24; Schedule 8812): they fall with income, lower the tax to zero at
//! most, and part of what is left of the children's is refunded.

use super::scale::started;
use super::state::federal_return::FederalReturn;
use crate::model::tax::rules::Family;

/// Federal income tax after the credits, in dollars; negative where more is refunded than owed.
pub(super) fn after_credits(rules: &Family, facts: &FederalReturn, tax: f64) -> f64 {
    let [children, others] = facts.dependents;
    let full = children * rules.child + others * rules.other;
    if full <= 0.0 {
        return tax;
    }
    let lost = rules.loss * started(facts.agi, rules.from.of(facts.filing), rules.step);
    let credit = (full - lost).max(0.0);
    let used = credit.min(tax);
    // Wages after the deferral are the earned income, and so is AGI here.
    let earned = rules.refund_rate * (facts.agi - rules.refund_from).max(0.0);
    let refunded = (credit - used).min(children * rules.refund).min(earned);
    tax - used - refunded
}
