//! Federal income tax: brackets (26 U.S.C. 1), the cap on state and local taxes with its phase-down (164(b)(6)–(7)), the limit on itemized
//! deductions from 2026 (68). No AMT arises from wages. Credits for children and other dependents stand in `family`.

use super::TaxRules;
use super::family::after_credits;
use super::scale::marginal;
use super::state::federal_return::FederalReturn;
use crate::model::tax::filing::Filing;

/// Federal income tax after a deduction and the credits.
pub(super) fn tax(rules: &TaxRules, facts: &FederalReturn, deduction: f64) -> f64 {
    after_credits(rules.family, facts, before_credits(rules, facts, deduction))
}

/// The same before the credits.
pub(super) fn before_credits(rules: &TaxRules, facts: &FederalReturn, deduction: f64) -> f64 {
    marginal(rules.federal.brackets.of(facts.filing), (facts.agi - deduction).max(0.0))
}

/// State and local taxes up to the cap.
pub(super) fn deducted(rules: &TaxRules, filing: Filing, agi: f64, salt: f64) -> f64 {
    let limit = rules.salt;
    let above = (agi - limit.from.of(filing)).max(0.0);
    salt.min((limit.cap.of(filing) - limit.rate.of(filing) * above).max(limit.floor.of(filing)))
}

/// Itemized deductions: state and local taxes up to the cap, plus the typed ones, minus the limit.
pub(super) fn itemized(rules: &TaxRules, filing: Filing, agi: f64, salt: f64, other: f64) -> f64 {
    let all = deducted(rules, filing, agi, salt) + other;
    let last = rules.federal.brackets.of(filing).last().map_or(0.0, |row| row.0);
    all - rules.federal.itemized_limit * all.min((agi - last).max(0.0))
}
