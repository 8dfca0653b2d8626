//! Leaving early: what you keep if you leave after each month, what you leave behind, and what to expect of a stay of unknown length.
//!
//! - **Clawback** takes, of what was paid so far, the part of its window that is left (pro-rata), or all of it until the window ends
//!   (cliff). The window counts from the payment, or from the start if the letter says so. Without a clause nothing goes back. Repaying the
//!   gross or the net amount costs the same before tax; the cash handed over differs, and is shown beside. If you are laid off, a clause
//!   about resigning does not apply.
//! - **Leaving after month m** keeps all pay up to m, minus clawback. Left behind is what was granted by m and vests later, at the share
//!   price of m.
//! - **A stay of unknown length** ends with the same chance every month, from a median of 36 months. If you are still there at
//!   the end, you keep everything.

use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::pay::price::whole;
use crate::compute::pay::resolved::ResolvedOffer;
use crate::compute::pay::resolved_grant::{GrantValue, ResolvedGrant};
use crate::compute::pay::streams;
use crate::model::fixed::{Money, Price, Shares};

mod clawback;
mod stay;

pub(crate) use clawback::{Returned, goes_back, of_the_past, returned};
pub(crate) use stay::expected_of;
pub use stay::{ExpectedStay, expected, hazard, median};

/// How the job ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Exit {
    /// The employee resigns.
    #[default]
    Resigned,
    /// The employer lays the employee off.
    LaidOff,
}

/// Leaving right after a service month. Dollars before tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leaving {
    /// The last month of service; 0 is signing day.
    pub month: u16,
    /// All pay so far.
    pub gross: Money,
    /// The part that goes back, before tax.
    pub clawback: Money,
    /// The cash handed over for it. It is less where the clause asks for the amount after tax.
    pub handed_back: Money,
    /// Grants made so far that have not vested, at the price of that month.
    pub unvested: Money,
}

impl Leaving {
    /// What is kept.
    pub fn net(&self) -> Money {
        self.gross - self.clawback
    }
}

/// Leaving after every month from 0 to the last.
pub fn curve(subject: &AnalyzedOffer<'_>, exit: Exit, last: u16) -> Vec<Leaving> {
    let mut gross = Money::ZERO;
    (0..=last)
        .map(|month| {
            gross += subject.pay_at(month);
            let (clawback, handed_back) = goes_back(subject, exit, month);
            Leaving { month, gross, clawback, handed_back, unvested: unvested(&subject.terms, month) }
        })
        .collect()
}

/// Grants made by a service month that vest later, at the price of that month.
pub(crate) fn unvested(terms: &ResolvedOffer<'_>, month: u16) -> Money {
    let granted = terms.grants.iter().filter(|holding| holding.granted <= month);
    granted.map(|holding| Money::from_f64(left_of(terms, holding, month))).sum()
}

/// The part of one grant that vests after a service month, at the price of that month.
pub(crate) fn left_of(terms: &ResolvedOffer<'_>, holding: &ResolvedGrant, month: u16) -> f64 {
    let now = terms.quote.at(month);
    let since = |from: u16| {
        let before = terms.quote.at(from);
        if before > 0.0 { now / before } else { 0.0 }
    };
    let vests = holding.vests().filter(|vest| vest.month > month);
    let parts: f64 = match holding.size {
        GrantValue::Yearly(_, from) => {
            let begins = |at: u16| streams::year_begins(at, from);
            let since = |from: u16| {
                let before = terms.quote.opening(from);
                if before > 0.0 { now / before } else { 0.0 }
            };
            vests
                .map(|vest| {
                    f64::from(vest.part)
                        * if begins(vest.month) < month { since(begins(vest.month)) } else { 1.0 }
                })
                .sum()
        }
        _ => vests.map(|vest| f64::from(vest.part)).sum(),
    };
    let worth = match holding.size {
        GrantValue::Nothing => 0.0,
        GrantValue::Shares(shares) => whole(shares) * now / (whole(Shares::ONE) * whole(Price::ONE)),
        GrantValue::Converted { amount, at } => amount.to_f64() * now / at.exact(),
        GrantValue::Dollars(amount) => amount.to_f64() * now,
        GrantValue::Granted(amount) => amount.to_f64() * since(holding.granted),
        GrantValue::Yearly(amount, _) | GrantValue::Cash(amount) => amount.to_f64(),
    };
    worth * parts / f64::from(holding.schedule.whole())
}
