//! What a state deducts: its standard deduction or itemized ones, by the rule that `data/tax/itemizing.toml` names, and what dependents and
//! couples take off before the tax.

use super::federal_return::{FederalReturn, Itemized};
use crate::compute::tax::TaxRules;
use crate::compute::tax::scale::marginal;
use crate::model::tax::allowances::{ItemizedSum, Itemizing, ItemizingWhen};

/// What one state return may deduct.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deductions<'a> {
    rule: Option<&'a Itemizing>,
    facts: &'a FederalReturn,
    /// Does the return itemize? `None` where it may do what is better.
    forced: Option<bool>,
    /// What dependents and couples take off besides.
    pub(super) besides: f64,
}

impl<'a> Deductions<'a> {
    pub(super) fn of(rules: &TaxRules, facts: &'a FederalReturn, forced: Option<bool>, besides: f64) -> Self {
        Self { rule: rules.itemizing, facts, forced, besides }
    }

    /// The deduction where the standard one is `standard`.
    pub(super) fn in_place_of(&self, standard: f64) -> f64 {
        self.reduced(standard, |amount| amount)
    }

    /// The same where the form reduces either deduction.
    pub(super) fn reduced(&self, standard: f64, kept: impl Fn(f64) -> f64) -> f64 {
        let standard = kept(standard);
        let Some((rule, sum)) = self.itemized() else { return standard };
        let itemized = kept(sum);
        match (self.forced, rule.when) {
            (Some(false), _) => standard,
            (Some(true), _) | (None, ItemizingWhen::Federal) => itemized,
            (None, ItemizingWhen::More | ItemizingWhen::FederalAndMore) => standard.max(itemized),
        }
    }

    /// A credit for those who itemize.
    pub(super) fn credit(&self) -> f64 {
        self.itemized().map_or(0.0, |(rule, _)| rule.credit * self.facts.filing.persons())
    }

    /// The itemized deductions that the state accepts, after its own limits.
    fn itemized(&self) -> Option<(&'a Itemizing, f64)> {
        let rule = self.rule.filter(|rule| rule.what != ItemizedSum::AddBack)?;
        let federal = self.facts.itemized;
        if federal.is_none() && rule.when != ItemizingWhen::More {
            return None;
        }
        Some((rule, limited(rule, self.facts, sum(rule, self.facts, federal))))
    }
}

fn sum(rule: &Itemizing, facts: &FederalReturn, federal: Option<Itemized>) -> f64 {
    let typed = facts.other;
    let payroll = facts.fica.all();
    let limit = if rule.most_tax > 0.0 { rule.most_tax } else { f64::INFINITY };
    let own_tax = if facts.agi < rule.own_tax_below.of(facts.filing) { facts.own_tax.max(0.0) } else { 0.0 };
    let all = match (rule.what, federal) {
        (ItemizedSum::TypedAndPayroll, _) => typed + payroll,
        (ItemizedSum::TypedAndTaxes, Some(federal)) => typed + federal.deducted.min(limit),
        (ItemizedSum::Federal, Some(federal)) => federal.total,
        (ItemizedSum::FederalWithoutTaxes, Some(federal)) => federal.total - federal.deducted,
        (ItemizedSum::FederalAndPayroll, Some(federal)) => {
            federal.total - federal.income_tax_share() + payroll
        }
        _ => typed + own_tax,
    };
    if rule.most > 0.0 { all.min(rule.most) } else { all }
}

/// What a state's own limits leave of the sum.
fn limited(rule: &Itemizing, facts: &FederalReturn, sum: f64) -> f64 {
    let deducted = facts.itemized.filter(|_| rule.loss_on_tax).map_or(0.0, |federal| federal.income_tax());
    let falling = sum + deducted;
    let above = (facts.agi - rule.loss_from.of(facts.filing)).max(0.0);
    let applies = rule.loss_until <= 0.0 || facts.agi <= rule.loss_until;
    let loss = if applies { (rule.loss_rate * above).min(rule.loss_most * falling) } else { 0.0 };
    let kept = if falling > 0.0 { 1.0 - loss / falling } else { 1.0 };
    let share = marginal(rule.lost_share.of(facts.filing), facts.agi);
    (sum * (kept - share)).max(0.0)
}

/// State income tax added back to federal taxable income, as far as itemized deductions exceed the standard deduction.
pub(super) fn added_back(rules: &TaxRules, facts: &FederalReturn) -> f64 {
    match (rules.itemizing.map(|rule| rule.what), facts.itemized) {
        (Some(ItemizedSum::AddBack), Some(federal)) => {
            federal.income_tax().min((federal.total - facts.standard).max(0.0))
        }
        _ => 0.0,
    }
}
