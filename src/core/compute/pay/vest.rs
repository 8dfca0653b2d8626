//! Vesting: how a schedule pays out a grant, in shares and in time. It knows no price and no date.
//!
//! Where whole shares vest, each running total is rounded down. A grant that vests in named calendar months vests in the latest of them
//! that is not after the service month.

use crate::model::month::{Month, MonthSet};
use crate::model::offer::schedule::{Schedule, Vest};

/// Whole shares at each vest: the running total rounded down, minus what vested before. They add up to `units`.
pub fn whole_shares(units: u64, schedule: &Schedule) -> Vec<u64> {
    // Quotient and remainder are computed separately to stay within 64 bits: parts and whole have 32 bits, and a part never exceeds the
    // whole.
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

/// The mean time to a vest in years, weighted by what vests.
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

/// The schedule of four quarters over one year.
pub fn quarters_of_a_year() -> Option<Schedule> {
    Schedule::yearly(&[1], 1, crate::model::offer::schedule::Cadence::Quarterly).ok()
}

/// A schedule moved to the calendar months that a letter names. Each vest comes in the latest such month up to its own month, and not
/// before the first such month after the start. Vests in the same month are added up, so the whole still vests.
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
