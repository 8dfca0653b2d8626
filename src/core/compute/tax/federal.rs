//! Federal income tax: brackets (26 U.S.C. 1), the cap on state and local taxes with its phase-down (164(b)(6)–(7)), the limit on itemized
//! deductions from 2026 (68). No AMT arises from wages, and no credit reaches incomes of this size.

use super::TaxRules;
use super::scale::marginal;
use crate::model::tax::filing::Filing;
use crate::model::tax::rules::Federal;

/// The itemized deductions of a return, in dollars.
#[derive(Clone, Copy, Debug)]
pub(super) struct Itemized {
    /// The deducted sum, after caps and limits.
    pub(super) total: f64,
    /// Deductions other than state and local taxes, as typed.
    pub(super) other: f64,
    /// The state income tax in it.
    pub(super) income_tax: f64,
}

/// Federal income tax after a deduction.
pub(super) fn tax(rules: &Federal, filing: Filing, agi: f64, deduction: f64) -> f64 {
    marginal(rules.brackets.of(filing), (agi - deduction).max(0.0))
}

/// Itemized deductions: state and local taxes up to the cap, plus the typed ones, minus the limit.
pub(super) fn itemized(rules: &TaxRules, filing: Filing, agi: f64, salt: f64, other: f64) -> f64 {
    let limit = rules.salt;
    let above = (agi - limit.from.of(filing)).max(0.0);
    let cap = (limit.cap.of(filing) - limit.rate.of(filing) * above).max(limit.floor.of(filing));
    let all = salt.min(cap) + other;
    let last = rules.federal.brackets.of(filing).last().map_or(0.0, |row| row.0);
    all - rules.federal.itemized_limit * all.min((agi - last).max(0.0))
}
