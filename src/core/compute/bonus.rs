//! When bonuses are earned and paid: by service years, or by plan years of the calendar.

use super::pay::{annual_base, base_by};
use super::price::whole;
use crate::model::fixed::Rate;
use crate::model::month::Month;
use crate::model::offer::{Bonus, BonusPlan, FirstBonus, Offer};

/// One bonus: the service month after which it is paid, and the base in dollars that it is a part of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Payment {
    pub(crate) month: u16,
    pub(crate) base: f64,
}

/// Target times payout, multiplied as whole numbers.
pub(crate) fn rate(bonus: Bonus) -> f64 {
    whole(bonus.target) * whole(bonus.payout) / (whole(Rate::ONE) * whole(Rate::ONE))
}

/// The bases of bonuses paid by a service month, together.
pub(crate) fn by(payments: &[Payment], month: u16) -> f64 {
    payments.iter().filter(|payment| payment.month <= month).map(|payment| payment.base).sum()
}

/// The bonuses paid up to a service month.
pub(crate) fn payments(offer: &Offer, start: Month, last: u16) -> Vec<Payment> {
    match offer.bonus.plan {
        BonusPlan::Service { first_months } => (1..=last / 12)
            .map(|year| {
                let base = annual_base(offer, year);
                let part = if year == 1 { f64::from(first_months.min(12)) / 12.0 } else { 1.0 };
                Payment { month: year * 12, base: base * part }
            })
            .collect(),
        BonusPlan::Calendar { year_ends, paid, first } => {
            let (ends, paid) = (year_ends.clamp(1, 12), paid.clamp(1, 12));
            let wait = (paid + 11 - ends) % 12;
            let turns = (0..=last / 12).map(|turn| first_year(start, ends).saturating_add(turn * 12));
            let payment = |end: u16| Payment {
                month: end.saturating_add(wait),
                base: if end > 12 { earned(offer, end) } else { joined(offer, start, end, ends, first) },
            };
            turns.map(payment).filter(|payment| payment.month <= last).collect()
        }
    }
}

/// The last service month of the plan year in which a service begins, 1 to 12.
fn first_year(start: Month, ends: u16) -> u16 {
    (ends + 12 - start.number()) % 12 + 1
}

/// The base earned in the twelve months up to a service month.
fn earned(offer: &Offer, end: u16) -> f64 {
    base_by(offer, end) - base_by(offer, end.saturating_sub(12))
}

/// The base that the plan year of joining counts.
fn joined(offer: &Offer, start: Month, end: u16, ends: u16, first: FirstBonus) -> f64 {
    let place = |month: u16| (month.clamp(1, 12) + 11 - ends) % 12;
    match first {
        FirstBonus::Full => annual_base(offer, 1),
        FirstBonus::Nothing => 0.0,
        FirstBonus::IfJoinedBy(month) if place(start.number()) > place(month) => 0.0,
        FirstBonus::Prorated | FirstBonus::IfJoinedBy(_) => earned(offer, end),
    }
}
