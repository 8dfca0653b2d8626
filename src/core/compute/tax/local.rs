//! Taxes of cities and counties: rates on wages, on the income that the state taxes, or on the state's tax; New York City's school tax
//! credits (Tax Law 606(ggg), Form IT-201); what a city takes from people who work there and live in another.
//!
//! Of two cities that tax work as well as residents, the first is where the work is and the second is home. The city of work takes its rate
//! for people from elsewhere. The city of home takes its own rate and credits the other tax, as far as its ordinance says (Ohio: the credit
//! of Form 37, lines 5 and 6; Michigan: MCL 141.665; Pennsylvania: 53 P.S. 6924.317).

use super::TaxRules;
use super::scale::{marginal, step};
use super::state::federal_return::{FederalReturn, StateTax};
use crate::model::tax::filing::Filing;
use crate::model::tax::rules::{Local, LocalBase};

/// The taxes of all cities and counties of the reader, in dollars.
pub(super) fn taxes(rules: &TaxRules, facts: &FederalReturn, state: StateTax) -> f64 {
    let mut cities = rules.locals.iter().filter(|local| local.taxes_work());
    let (work, home) = (cities.next(), cities.next());
    let tax_of = |local: &&'static Local| match (work, home) {
        (Some(work), Some(_)) if core::ptr::eq(*local, *work) => at_work(local, facts, state),
        (Some(work), Some(home)) if core::ptr::eq(*local, *home) => {
            at_home(local, facts, state, rates_at_work(work, facts, state))
        }
        _ => in_town(local, facts, state),
    };
    rules.locals.iter().map(tax_of).sum()
}

/// The tax of someone who lives and works there.
pub(super) fn in_town(local: &Local, facts: &FederalReturn, state: StateTax) -> f64 {
    tax(local, facts, state) + fixed(local, facts)
}

/// What the city of work takes from people who live elsewhere.
pub(super) fn at_work(local: &Local, facts: &FederalReturn, state: StateTax) -> f64 {
    rates_at_work(local, facts, state) + fixed(local, facts)
}

/// The same without fixed amounts, which no city of home credits.
pub(super) fn rates_at_work(local: &Local, facts: &FederalReturn, state: StateTax) -> f64 {
    if local.away <= 0.0 {
        return tax(local, facts, state);
    }
    let wages = if local.base == LocalBase::AfterDeferral { facts.agi } else { facts.gross };
    local.away * (wages - exempt(local, facts)).max(0.0)
}

/// What the city of home takes, when rates of the city of work take `paid`.
pub(super) fn at_home(local: &Local, facts: &FederalReturn, state: StateTax, paid: f64) -> f64 {
    if local.work_only {
        return 0.0;
    }
    let credit = local.work_credit * paid.min(local.work_credit_rate * base(local, facts, state));
    (tax(local, facts, state) - credit).max(0.0)
}

/// The fixed amount of everyone on the return who works.
fn fixed(local: &Local, facts: &FederalReturn) -> f64 {
    local.amount * facts.workers
}

/// What the rates are taken of, of the part of the income that the city taxes.
fn base(local: &Local, facts: &FederalReturn, state: StateTax) -> f64 {
    let base = match local.base {
        LocalBase::Gross => facts.gross,
        LocalBase::AfterDeferral => facts.agi,
        LocalBase::StateTaxable => state.taxable,
        LocalBase::StateTax => state.tax.max(0.0),
        LocalBase::Fixed => 0.0,
    };
    (base - exempt(local, facts)).max(0.0) * facts.part
}

/// Dollars off the base for everyone on the return.
fn exempt(local: &Local, facts: &FederalReturn) -> f64 {
    let spouses = if facts.filing == Filing::Joint { 2.0 } else { 1.0 };
    let [children, dependents] = facts.dependents;
    local.exemption * (spouses + children + dependents)
}

/// The rates of people who live and work there, less the credits of the city.
fn tax(local: &Local, facts: &FederalReturn, state: StateTax) -> f64 {
    let filing = facts.filing;
    let base = base(local, facts, state);
    let brackets = marginal(local.brackets.of(filing), base) + step(local.whole.of(filing), base) * base;
    let credit = if facts.agi <= local.credit_limit { local.credit.of(filing) } else { 0.0 };
    let rate =
        if facts.agi <= local.credit_rate_limit { marginal(local.credit_rate.of(filing), base) } else { 0.0 };
    (brackets - credit * facts.part - rate).max(0.0)
}
