//! What a year's wages owe: federal and state income tax, Social Security, Medicare, state levies, local taxes. This file is the order of
//! operations as one list; each step's rule has a file in `tax/`, and each figure of a statute stands in `data/tax/`.
//!
//! - **For whom:** wages of people under 65, in the 50 states and DC.
//! - **Deductions:** the return takes the standard deduction or itemizes, whichever owes less in federal, state and local tax together.
//! - **Two employers in a year:** income taxes and payroll taxes are of the person; levies are of each employer, without a refund.
//! - **States:** each takes itemized deductions, dependents and two earners by its own law: see `state/`.
//! - **Typed itemized deductions** are one sum, as Schedule A counts them. Rules for gifts or for mortgage interest alone do not act on it: the
//!   floor under gifts, what MA, VT, AZ, CO and MN give for gifts, the caps of NC and OK. Minnesota’s minimum tax takes it as gifts.
//! - **Left out:** states’ credits for children that are refunded; the alternative minimum tax; income other than wages; the $50 steps of the
//!   tax table below $100,000.
//!
//! Amounts inside are floats in dollars and are never rounded. They come back as whole cents through [`Money::from_f64`].

pub(crate) mod stand_in;

mod income;
mod rules;
mod scale;

mod family;
mod federal;
mod payroll;

mod levies;
mod state;

mod local;

mod places;

mod two_states;

pub mod clawback;
pub mod deferral;
pub mod earlier;
pub mod gap;
pub(crate) mod joined;
pub mod month;
pub mod paid_year;
pub mod paycheck;
pub(crate) mod share;
pub mod withheld;
pub mod year;

pub use income::{Earned, EarnedAt, Income};
pub use places::exempt;
pub use rules::{ResidencePeriod, TaxRules};
pub use two_states::STATES;

use super::number::largest_remainder;
use crate::model::fixed::Money;
use crate::model::tax::filing::Filing;
use core::ops::Sub;
use state::federal_return::{FederalReturn, Itemized};
use two_states::PlaceTaxes;

/// What a year owes, line by line, in whole cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Owed {
    /// Federal income tax.
    pub federal: Money,
    /// Social Security.
    pub social: Money,
    /// Medicare.
    pub medicare: Money,
    /// Additional Medicare.
    pub additional: Money,
    /// Income tax of all states; negative where a credit is refunded.
    pub state: Money,
    /// Where a year has several states: what each takes of it, in the order of [`TaxRules::states`].
    pub by_state: [Money; STATES],
    /// State levies.
    pub levies: Money,
    /// Local taxes.
    pub local: Money,
    /// Does the federal return itemize?
    pub itemizes: bool,
    /// Intermediate figures, as tax tables show them.
    pub steps: Steps,
}

/// Intermediate figures of a return.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    /// Adjusted gross income.
    pub agi: Money,
    /// Federal income tax with the standard deduction.
    pub federal_standard: Money,
    /// State income tax, if the federal return takes the standard deduction.
    pub state_standard: Money,
    /// Local taxes, if the federal return takes the standard deduction.
    pub local_standard: Money,
    /// State and local taxes paid, before the cap, with `state_standard`.
    pub salt: Money,
    /// Federal income tax with the larger of the two deductions, whatever that does to state tax.
    pub federal_best: Money,
    /// Does `federal_best` itemize?
    pub itemized_is_more: bool,
    /// The federal deduction taken.
    pub deduction: Money,
    /// Credits for children and other dependents, with what is refunded.
    pub credits: Money,
    /// Income that the state taxes; zero where it has no tax.
    pub state_taxable: Money,
}

impl Owed {
    /// The sum of all lines.
    pub fn total(&self) -> Money {
        self.federal + self.social + self.medicare + self.additional + self.state + self.levies + self.local
    }
}

impl Sub for Owed {
    type Output = Self;
    /// What some pay adds, line by line. `itemizes` and `steps` are those of the larger income.
    fn sub(self, less: Self) -> Self {
        Self {
            federal: self.federal - less.federal,
            social: self.social - less.social,
            medicare: self.medicare - less.medicare,
            additional: self.additional - less.additional,
            state: self.state - less.state,
            by_state: core::array::from_fn(|at| match (self.by_state.get(at), less.by_state.get(at)) {
                (Some(all), Some(less)) => *all - *less,
                _ => Money::ZERO,
            }),
            levies: self.levies - less.levies,
            local: self.local - less.local,
            ..self
        }
    }
}

/// Most passes of the loop between a state that deducts federal tax and a federal return that deducts state tax. After so many they agree
/// to well below a cent.
const PASSES: u8 = 12;
/// The loop stops when they agree to a thousandth of a dollar.
const AGREED: f64 = 0.001;

/// What a year's income owes under the rules of one year and one place.
///
/// Where itemizing saves federal tax and costs state tax, the return takes the choice that owes less in all.
pub fn owed(rules: &TaxRules, income: &Income) -> Owed {
    let filing = income.filing;
    let other = income.itemized.to_f64();
    // 1 to 4. Wages, payroll taxes, adjusted gross income, and federal and state tax with the standard deduction.
    let (facts, plain) = plain_return(rules, income);
    let FederalReturn { agi, standard, fica, federal: federal_standard, .. } = facts;
    // 5. State levies and local taxes. Each employer withholds levies up to their limit; nothing comes back for a second one.
    let levies = two_states::levies(rules, income);
    let PlaceTaxes { state: plain, local, by_state } = plain;
    // 6. State and local taxes paid, itemized deductions, the larger deduction.
    let salt = plain.tax.max(0.0) + local + levies.deductible;
    let first = federal::itemized(rules, filing, agi, salt, other);
    let federal_best = federal::tax(rules, &facts, first.max(standard));
    // 7. The itemized return, repeated until state tax and its federal deduction agree.
    let with_standard = Choice {
        deduction: standard,
        federal: federal_standard,
        state: plain.tax,
        taxable: plain.taxable,
        local,
        by_state,
    };
    let with_first = federal::tax(rules, &facts, first);
    let first = Choice { deduction: first, federal: with_first, ..with_standard };
    let itemized = itemized(rules, income, &facts, &first, levies.deductible);
    // 8. The choice that owes less in federal, state and local tax together. Itemizing below the standard deduction is allowed (26 U.S.C.
    // 63(e)).
    let itemizes = itemized.total() < with_standard.total();
    let taken = if itemizes { itemized } else { with_standard };
    let cents = Money::from_f64;
    let several = !rules.stretches.is_empty();
    let by_state = if several { taken.by_state.map(cents) } else { [Money::ZERO; STATES] };
    Owed {
        federal: cents(taken.federal),
        social: cents(fica.social),
        medicare: cents(fica.medicare),
        additional: cents(fica.additional),
        // Each state's return is rounded on its own.
        state: if several { by_state.iter().copied().sum() } else { cents(taken.state) },
        by_state,
        levies: cents(levies.all),
        local: cents(taken.local),
        itemizes,
        steps: Steps {
            agi: cents(agi),
            federal_standard: cents(federal_standard),
            state_standard: cents(plain.tax),
            local_standard: cents(local),
            salt: cents(salt),
            federal_best: cents(federal_best),
            itemized_is_more: first.deduction > standard,
            deduction: cents(taken.deduction),
            credits: cents(federal::before_credits(rules, &facts, taken.deduction)) - cents(taken.federal),
            state_taxable: cents(taken.taxable),
        },
    }
}

/// The return with the standard deduction: gross wages and deferrals, payroll taxes on gross wages, adjusted gross income, federal tax, and
/// the state tax that goes with it.
fn plain_return(rules: &TaxRules, income: &Income) -> (FederalReturn, PlaceTaxes) {
    let filing = income.filing;
    let earners = [income.wages + income.before, income.spouse()].map(Money::to_f64);
    let [earned, theirs] = earners;
    let gross: f64 = earners.iter().sum();
    let agi = gross - income.deferral.to_f64();
    let standard = rules.federal.standard.of(filing);
    let mut facts = FederalReturn {
        filing,
        gross,
        workers: earners.iter().map(|wages| f64::from(u8::from(*wages > 0.0))).sum(),
        agi,
        standard,
        fica: payroll::fica(rules.payroll, filing, earners),
        earners: [earned - income.deferral.to_f64(), theirs],
        other: income.itemized.to_f64(),
        own_tax: 0.0,
        dependents: [income.children, income.dependents].map(f64::from),
        federal: 0.0,
        itemized: None,
        part: 1.0,
    };
    facts.federal = federal::tax(rules, &facts, standard);
    (facts, two_states::taxes(rules, &facts, income))
}

/// Federal and state income tax with the standard deduction, in dollars: what withholding aims at.
fn standard(rules: &TaxRules, income: &Income) -> [f64; 2] {
    let (facts, place) = plain_return(rules, income);
    [facts.federal, place.state.tax]
}

/// Federal income tax bracket by bracket: lower bound, rate, and the tax in it. The rows add up to the tax before credits,
/// to the cent.
pub(crate) fn by_bracket(rules: &TaxRules, filing: Filing, owed: &Owed) -> Vec<(Money, f64, Money)> {
    let taxable = (owed.steps.agi - owed.steps.deduction).max(Money::ZERO).to_f64();
    let table = rules.federal.brackets.of(filing);
    let uppers = table.iter().skip(1).map(|row| row.0).chain([f64::INFINITY]);
    let within = table.iter().zip(uppers).take_while(|(row, _)| row.0 < taxable);
    let rows: Vec<(f64, f64, f64)> =
        within.map(|(&(from, rate), upper)| (from, rate, (taxable.min(upper) - from) * rate)).collect();
    let weights: Vec<Money> = rows.iter().map(|(_, _, tax)| Money::from_f64(*tax)).collect();
    let cents = largest_remainder::in_proportion(owed.federal + owed.steps.credits, &weights);
    rows.into_iter().zip(cents).map(|((from, rate, _), tax)| (Money::from_f64(from), rate, tax)).collect()
}

/// One way to file: the federal deduction, and the taxes that follow from it, in dollars.
#[derive(Clone, Copy)]
struct Choice {
    deduction: f64,
    federal: f64,
    state: f64,
    taxable: f64,
    local: f64,
    by_state: [f64; STATES],
}

impl Choice {
    fn total(&self) -> f64 {
        self.federal + self.state + self.local
    }
}

/// The itemized return, improved from a first guess.
fn itemized(rules: &TaxRules, income: &Income, plain: &FederalReturn, first: &Choice, levies: f64) -> Choice {
    let (filing, agi, other) = (plain.filing, plain.agi, plain.other);
    let mut choice = *first;
    for _ in 0..PASSES {
        let income_tax = choice.state.max(0.0);
        let paid = income_tax + choice.local + levies;
        let deducted = federal::deducted(rules, filing, agi, paid);
        let facts = FederalReturn {
            federal: choice.federal,
            itemized: Some(Itemized { total: choice.deduction, deducted, paid, state: income_tax }),
            ..*plain
        };
        let PlaceTaxes { state, local, by_state } = two_states::taxes(rules, &facts, income);
        let salt = state.tax.max(0.0) + local + levies;
        let deduction = federal::itemized(rules, filing, agi, salt, other);
        let federal = federal::tax(rules, plain, deduction);
        let moved = (state.tax - choice.state).abs() + (federal - choice.federal).abs();
        choice = Choice { deduction, federal, state: state.tax, taxable: state.taxable, local, by_state };
        if moved < AGREED {
            break;
        }
    }
    choice
}
