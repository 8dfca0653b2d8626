//! Vesting: how a schedule pays out a grant, in shares and in time. It knows no price and no date.
//!
//! Where whole shares vest, each running total is rounded down. A grant that vests in named calendar months vests in the latest of them
//! that is not after the service month.

use crate::model::month::{Month, MonthSet};
use crate::model::schedule::{Schedule, Vest};

/// Whole shares at each vest: the cumulative count rounded down, less what vested before. They sum to `units`.
pub fn whole_shares(units: u64, schedule: &Schedule) -> Vec<u64> {
    // Quotient and remainder apart stay within 64 bits: parts and whole are 32 bits each, and parts never exceed the whole.
    let whole = u64::from(schedule.whole().max(1));
    let (each, left) = (units / whole, units % whole);
    let (mut parts, mut before) = (0_u64, 0_u64);
    let mut out = Vec::with_capacity(schedule.vests().len());
    for vest in schedule.vests() {
        parts += u64::from(vest.part);
        let now = each * parts + left * parts / whole;
        out.push(now - before);
        before = now;
    }
    out
}

/// The mean time to a vest in years, weighted by what vests: how long the grant keeps one waiting.
pub fn mean_years(schedule: &Schedule) -> f64 {
    let weighted: f64 =
        schedule.vests().iter().map(|vest| f64::from(vest.part) * f64::from(vest.month)).sum();
    weighted / (f64::from(schedule.whole()) * 12.0)
}

/// The fraction vested by the end of a service month.
pub fn fraction_by(schedule: &Schedule, month: u16) -> f64 {
    let vested: f64 =
        schedule.vests().iter().filter(|vest| vest.month <= month).map(|vest| f64::from(vest.part)).sum();
    vested / f64::from(schedule.whole())
}

/// A quarter every three months for a year.
pub fn quarters_of_a_year() -> Option<Schedule> {
    Schedule::yearly(&[1], 1, crate::model::schedule::Cadence::Quarterly).ok()
}

/// A schedule moved to the calendar months a letter names: each vest comes in the latest such month up to its own, and at the
/// earliest in the first such month after the start. Vests that meet are added up, so all of it still vests.
pub fn anchored(schedule: &Schedule, months: MonthSet, start: Month) -> Schedule {
    let named = |&month: &u16| months.holds(start.plus(month));
    let first = (1..=12).find(named).unwrap_or(1);
    let mut vests: Vec<Vest> = Vec::new();
    for vest in schedule.vests() {
        let month = (1..=vest.month).rev().find(named).unwrap_or(first);
        match vests.last_mut() {
            Some(last) if last.month == month => last.part = last.part.saturating_add(vest.part),
            _ => vests.push(Vest { month, part: vest.part }),
        }
    }
    Schedule::new(vests, schedule.whole()).unwrap_or_else(|_| schedule.clone())
}
