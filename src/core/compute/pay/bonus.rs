//! When bonuses are earned and paid: by service years, or by plan years of the calendar.
//!
//! A calendar plan pays some months after its year ends. The plan year of joining pays in proportion, in full, nothing, or in proportion
//! only if you join by a certain month. A half-yearly plan does the same with each half: half of the target, in the first pay month from its
//! end on. There every calendar month also stands for the one six months from it: the pay month March for September too.

use super::ledger::Timing;
use super::price::whole;
use super::resolved::ResolvedOffer;
use crate::model::bounds::{FIRST_MONTHS, MONTH_NUMBER};
use crate::model::fixed::Rate;
use crate::model::offer::{Bonus, BonusPlan, FirstBonus};

/// One bonus: the service months in which it is earned (after `from`, up to `to`) and the month in which it is paid. Months before the
/// start of a comparison are zero and negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct BonusPeriod {
    from: i32,
    to: i32,
    paid: u16,
}

/// One bonus: the service month after which it is paid, and its base in dollars.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct BonusPayment {
    pub(crate) month: u16,
    pub(crate) base: f64,
}

/// Target × payout, multiplied as whole numbers.
pub(crate) fn rate(bonus: Bonus) -> f64 {
    whole(bonus.target) * whole(bonus.payout) / (whole(Rate::ONE) * whole(Rate::ONE))
}

/// When in its service month a bonus arrives. One that is known by its calendar month arrives during it.
pub(crate) fn timing(bonus: Bonus) -> Timing {
    match bonus.plan {
        BonusPlan::Service { .. } => Timing::At,
        BonusPlan::Calendar { .. } => Timing::During,
    }
}

/// The sum of the bases of all bonuses paid by a service month.
pub(crate) fn by(payments: &[BonusPayment], month: u16) -> f64 {
    payments.iter().filter(|payment| payment.month <= month).map(|payment| payment.base).sum()
}

/// The bonuses paid by a service month.
pub(crate) fn payments(terms: &ResolvedOffer<'_>, last: u16) -> Vec<BonusPayment> {
    let turns = turns(terms, last).into_iter().filter(|turn| turn.paid <= last);
    turns.map(|turn| BonusPayment { month: turn.paid, base: counted(terms, turn) }).collect()
}

/// The sum of the bases that are earned by a service month and paid later. You lose them if you leave then. A year that counts only a part
/// of its base is earned evenly too.
pub(crate) fn unpaid(terms: &ResolvedOffer<'_>, month: u16) -> f64 {
    let turns = turns(terms, month.saturating_add(24)).into_iter().filter(|turn| turn.paid > month);
    let turns = turns.filter(|turn| turn.from < i32::from(month));
    turns
        .map(|turn| {
            let all = earned(terms, turn.from, turn.to);
            let part = earned(terms, turn.from, turn.to.min(i32::from(month)));
            if all > 0.0 { counted(terms, turn) * part / all } else { 0.0 }
        })
        .sum()
}

/// Months of service that one bonus is for.
fn span(plan: BonusPlan) -> u16 {
    if matches!(plan, BonusPlan::Calendar { half_yearly: true, .. }) { 6 } else { 12 }
}

/// All bonuses that are paid after the start and begin to be earned by a service month.
fn turns(terms: &ResolvedOffer<'_>, last: u16) -> Vec<BonusPeriod> {
    let span = span(terms.offer.bonus.plan);
    let (first, wait) = match terms.offer.bonus.plan {
        BonusPlan::Service { .. } => (12 - i32::from(terms.served % 12), 0),
        BonusPlan::Calendar { year_ends, paid, .. } => {
            let (ends, paid, start) =
                (MONTH_NUMBER.nearest(year_ends), MONTH_NUMBER.nearest(paid), terms.start.number());
            (i32::from((ends + 12 - start) % span + 1), i32::from((paid + 12 - ends) % span))
        }
    };
    let step = i32::from(span);
    let turn = |to: i32| Some(BonusPeriod { from: to - step, to, paid: u16::try_from(to + wait).ok()? });
    let ends = (0..=i32::from(last / span) + 12 / step).map(|turn| first - 12 + turn * step);
    ends.filter_map(turn).filter(|turn| turn.paid > 0).collect()
}

/// The base of a bonus.
fn counted(terms: &ResolvedOffer<'_>, turn: BonusPeriod) -> f64 {
    let joined_in_it = turn.from <= joining(terms) && joining(terms) < turn.to;
    match terms.offer.bonus.plan {
        BonusPlan::Service { first_months } => {
            let part = if joined_in_it { f64::from(FIRST_MONTHS.nearest(first_months)) / 12.0 } else { 1.0 };
            earned(terms, turn.from, turn.to) * part
        }
        BonusPlan::Calendar { year_ends, first, .. } if joined_in_it => joined(terms, turn, year_ends, first),
        BonusPlan::Calendar { .. } => earned(terms, turn.from, turn.to),
    }
}

/// The service month after which the employee joined; negative for a current job.
fn joining(terms: &ResolvedOffer<'_>) -> i32 {
    -i32::from(terms.served)
}

/// The base of the plan year, or the half, of joining.
fn joined(terms: &ResolvedOffer<'_>, turn: BonusPeriod, ends: u16, first: FirstBonus) -> f64 {
    let span = span(terms.offer.bonus.plan);
    let place = |month: u16| (MONTH_NUMBER.nearest(month) + 23 - MONTH_NUMBER.nearest(ends)) % span;
    let joined = (terms.start.index() - terms.served.min(terms.start.index())) % 12 + 1;
    match first {
        FirstBonus::Full => terms.salary.annual(1) * f64::from(span) / 12.0,
        FirstBonus::Nothing => 0.0,
        FirstBonus::IfJoinedBy(month) if place(joined) > place(month) => 0.0,
        FirstBonus::Prorated | FirstBonus::IfJoinedBy(_) => earned(terms, turn.from, turn.to),
    }
}

/// The base earned between two service months. Months before the start count like the first one.
fn earned(terms: &ResolvedOffer<'_>, from: i32, to: i32) -> f64 {
    let at = |month: i32| u16::try_from(month).unwrap_or(0);
    let (first, last) = (at(from), at(to));
    if from == i32::from(first) && first.is_multiple_of(12) && last == first + 12 {
        return terms.salary.annual(last / 12);
    }
    let before = to.min(0) - from.max(-i32::from(terms.served)).min(0);
    let before = f64::from(u16::try_from(before).unwrap_or(0));
    terms.salary.by(last) - terms.salary.by(first) + terms.salary.annual(1) * before / 12.0
}
