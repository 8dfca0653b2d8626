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

use super::assume::{Holding, Size, Terms};
use super::ledger::Timing;
use super::pay;
use super::price::whole;
use super::study::Subject;
use super::tax::share::in_proportion;
use crate::model::fixed::{Money, Price, Shares};
use crate::model::offer::{Clawback, ExitKind, Paid, Repaid, SignOn, WindowFrom};
use crate::model::outlook::Stay;

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
pub fn curve(subject: &Subject<'_>, exit: Exit, last: u16) -> Vec<Leaving> {
    let mut gross = Money::ZERO;
    (0..=last)
        .map(|month| {
            gross += subject.pay_at(month);
            let (clawback, handed_back) = goes_back(subject, exit, month);
            Leaving { month, gross, clawback, handed_back, unvested: unvested(&subject.terms, month) }
        })
        .collect()
}

/// The expected pay of a stay of unknown length: pay weighted by the chance to be there, minus what goes back, weighted by the chance to
/// leave in that month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expected {
    /// Expected pay.
    pub gross: Money,
    /// Expected clawback.
    pub clawback: Money,
}

impl Expected {
    /// Expected pay minus expected clawback.
    pub fn net(&self) -> Money {
        self.gross - self.clawback
    }
}

/// The chance to leave in a month. From the median stay it is `1 − 0.5^(1/months)`.
pub fn hazard(stay: Stay) -> f64 {
    match stay {
        Stay::Median(months) => 1.0 - libm::pow(0.5, 1.0 / f64::from(months.max(1))),
        Stay::Hazard(chance) => chance.to_f64(),
    }
}

/// The months after which half have left; `None` where nobody leaves.
pub fn median(stay: Stay) -> Option<f64> {
    match stay {
        Stay::Median(months) => Some(f64::from(months.max(1))),
        Stay::Hazard(chance) => {
            Some(libm::log(0.5) / libm::log1p(-chance.to_f64())).filter(|months| months.is_finite())
        }
    }
}

/// The expectation over months 0 to `last`. Someone who is still there at the end keeps everything.
pub fn expected(subject: &Subject<'_>, stay: Stay, last: u16) -> Expected {
    expected_at(subject, hazard(stay), last)
}

pub(crate) fn expected_at(subject: &Subject<'_>, hazard: f64, last: u16) -> Expected {
    let (mut there, mut gross, mut clawback) = (1.0, 0.0, 0.0);
    for (month, (cash, stock)) in (0..=last).zip(subject.cash.iter().zip(&subject.stock)) {
        gross += (cash + stock) * there;
        if month < last {
            clawback += goes_back(subject, Exit::Resigned, month).0.to_f64() * there * hazard;
        }
        there *= 1.0 - hazard;
    }
    Expected { gross: Money::from_f64(gross), clawback: Money::from_f64(clawback) }
}

/// What goes back if you leave after a month: before tax, and the cash handed over.
pub(crate) fn goes_back(subject: &Subject<'_>, exit: Exit, month: u16) -> (Money, Money) {
    let tranches = subject.terms.sign_on.iter().filter_map(|tranche| {
        let clawback = tranche.clawback?;
        Some(repaid(
            pay::tranche_by(*tranche, month),
            &clawback,
            months_into(tranche, &clawback, month),
            exit,
        ))
    });
    let past = of_the_past(subject, exit, month);
    tranches.fold(past, |sum, one| (sum.0 + one.0, sum.1 + one.1))
}

/// The same for payments made before the comparison begins, which no column counts as pay. A payment due after the last month has not been
/// made.
pub(crate) fn of_the_past(subject: &Subject<'_>, exit: Exit, month: u16) -> (Money, Money) {
    let now = subject.terms.start.index().saturating_add(month);
    let past = subject.repay.iter().filter_map(|tranche| {
        let into = now.checked_sub(tranche.paid.index())?;
        Some(repaid(tranche.amount.to_f64(), &tranche.clawback, into, exit))
    });
    past.fold((Money::ZERO, Money::ZERO), |sum, one| (sum.0 + one.0, sum.1 + one.1))
}

/// What goes back from one calendar year's pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Returned {
    /// The year it was paid in.
    pub(crate) year: u16,
    /// Before tax.
    pub(crate) amount: Money,
    /// The cash handed over.
    pub(crate) handed: Money,
}

/// What goes back if you leave after a month, by the calendar year of payment. Each payment is split in proportion to what was paid in each
/// year. The sum is that of [`goes_back`].
pub(crate) fn returned(subject: &Subject<'_>, exit: Exit, month: u16) -> Vec<Returned> {
    let terms = &subject.terms;
    let mut all: Vec<Returned> = Vec::new();
    let mut add =
        |year: u16, amount: Money, handed: Money| match all.iter_mut().find(|known| known.year == year) {
            Some(known) => {
                known.amount += amount;
                known.handed += handed;
            }
            None => all.push(Returned { year, amount, handed }),
        };
    for tranche in &terms.sign_on {
        let Some(clawback) = tranche.clawback else { continue };
        let into = months_into(tranche, &clawback, month);
        let (amount, handed) = repaid(pay::tranche_by(*tranche, month), &clawback, into, exit);
        if amount.is_zero() {
            continue;
        }
        let timing = match tranche.paid {
            Paid::Lump { .. } => Timing::At,
            Paid::Monthly { .. } => Timing::During,
        };
        let paid = |at: u16| {
            let before = at.checked_sub(1).map_or(0.0, |before| pay::tranche_by(*tranche, before));
            Money::from_f64(pay::tranche_by(*tranche, at) - before)
        };
        let paid: Vec<(u16, Money)> = (0..=month)
            .map(|at| (subject.ledger.calendar_month(timing, at).year(), paid(at)))
            .filter(|(_, paid)| !paid.is_zero())
            .collect();
        let weights: Vec<Money> = paid.iter().map(|(_, paid)| *paid).collect();
        let shares = in_proportion(amount, &weights).into_iter().zip(in_proportion(handed, &weights));
        for ((year, _), (amount, handed)) in paid.iter().zip(shares) {
            add(*year, amount, handed);
        }
    }
    for tranche in subject.repay {
        let now = terms.start.index().saturating_add(month);
        let Some(into) = now.checked_sub(tranche.paid.index()) else { continue };
        let (amount, handed) = repaid(tranche.amount.to_f64(), &tranche.clawback, into, exit);
        if !amount.is_zero() {
            add(tranche.paid.year(), amount, handed);
        }
    }
    all
}

/// How many months of its window a payment has behind it after a service month.
fn months_into(tranche: &SignOn, clawback: &Clawback, month: u16) -> u16 {
    match (clawback.from, tranche.paid) {
        (WindowFrom::Start, _) => month,
        (WindowFrom::Payment, Paid::Lump { at }) => month.saturating_sub(at),
        (WindowFrom::Payment, Paid::Monthly { from, .. }) => month.saturating_sub(from.saturating_sub(1)),
    }
}

fn repaid(paid: f64, clawback: &Clawback, into: u16, exit: Exit) -> (Money, Money) {
    if exit == Exit::LaidOff && clawback.on == ExitKind::Resigning {
        return (Money::ZERO, Money::ZERO);
    }
    let sum = paid * f64::from(clawback.left(into)) / f64::from(clawback.months.max(1));
    let cash = match clawback.repaid {
        Repaid::Gross => sum,
        Repaid::Net(withheld) => sum * (1.0 - withheld.to_f64()),
    };
    (Money::from_f64(sum), Money::from_f64(cash))
}

/// Grants made by a service month that vest later, at the price of that month.
pub(crate) fn unvested(terms: &Terms<'_>, month: u16) -> Money {
    let granted = terms.grants.iter().filter(|holding| holding.granted <= month);
    granted.map(|holding| Money::from_f64(left_of(terms, holding, month))).sum()
}

/// The part of one grant that vests after a service month, at the price of that month.
pub(crate) fn left_of(terms: &Terms<'_>, holding: &Holding, month: u16) -> f64 {
    let now = terms.quote.at(month);
    let since = |from: u16| {
        let before = terms.quote.at(from);
        if before > 0.0 { now / before } else { 0.0 }
    };
    let vests = holding.vests().filter(|vest| vest.month > month);
    let parts: f64 = match holding.size {
        Size::Yearly(_, from) => {
            let begins = |at: u16| pay::year_begins(at, from);
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
        Size::Nothing => 0.0,
        Size::Shares(shares) => whole(shares) * now / (whole(Shares::ONE) * whole(Price::ONE)),
        Size::Converted { amount, at } => amount.to_f64() * now / at.exact(),
        Size::Dollars(amount) => amount.to_f64() * now,
        Size::Granted(amount) => amount.to_f64() * since(holding.granted),
        Size::Yearly(amount, _) | Size::Cash(amount) => amount.to_f64(),
    };
    worth * parts / f64::from(holding.schedule.whole())
}
