//! What goes back if you leave: sign-on payments with a clause, by month and by the calendar year of payment.

use super::Exit;
use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::number::largest_remainder::in_proportion;
use crate::compute::pay::ledger::Timing;
use crate::compute::pay::streams;
use crate::model::fixed::Money;
use crate::model::offer::{Clawback, ExitKind, Paid, Repaid, SignOn, WindowFrom};

/// What goes back if you leave after a month: before tax, and the cash handed over.
pub(crate) fn goes_back(subject: &AnalyzedOffer<'_>, exit: Exit, month: u16) -> (Money, Money) {
    let tranches = subject.terms.sign_on.iter().filter_map(|tranche| {
        let clawback = tranche.clawback?;
        Some(repaid(
            streams::tranche_by(*tranche, month),
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
pub(crate) fn of_the_past(subject: &AnalyzedOffer<'_>, exit: Exit, month: u16) -> (Money, Money) {
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
    /// The amount before tax.
    pub(crate) amount: Money,
    /// The cash handed over.
    pub(crate) handed: Money,
}

/// What goes back if you leave after a month, by the calendar year of payment. Each payment is split in proportion to what was paid in each
/// year. The sum is that of [`goes_back`].
pub(crate) fn returned(subject: &AnalyzedOffer<'_>, exit: Exit, month: u16) -> Vec<Returned> {
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
        let (amount, handed) = repaid(streams::tranche_by(*tranche, month), &clawback, into, exit);
        if amount.is_zero() {
            continue;
        }
        let timing = match tranche.paid {
            Paid::Lump { .. } => Timing::At,
            Paid::Monthly { .. } => Timing::During,
        };
        let paid = |at: u16| {
            let before = at.checked_sub(1).map_or(0.0, |before| streams::tranche_by(*tranche, before));
            Money::from_f64(streams::tranche_by(*tranche, at) - before)
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
    let (left, of) = clawback.left(into);
    let sum = paid * f64::from(left) / f64::from(of);
    let cash = match clawback.repaid {
        Repaid::Gross => sum,
        Repaid::Net(withheld) => sum * (1.0 - withheld.to_f64()),
    };
    (Money::from_f64(sum), Money::from_f64(cash))
}
