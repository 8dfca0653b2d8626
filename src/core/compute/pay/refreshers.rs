//! Grants to come: refreshers on their dates, and awards that fill a year up to a pay target. Each is a holding like the letter's, granted
//! later.
//!
//! - **Refreshers** are dollars that become shares at the price of their month. They start at month 12, or at the first review with enough
//!   service, and come every year or a set number of times. They vest over sixteen equal quarters unless typed.
//! - **Top-up.** Off by default: employees report it, and Amazon has not published it. Awards come a year apart, from month 12. Each fills
//!   the service year in which it vests last: target − base − bonus − sign-on − what vests in that year from grants held by then. Stock
//!   counts at a price grown by the plan's rate (15%).

use super::bonus::BonusPayment;
use super::ledger::{Timing, service_year};
use super::price::{growth, whole};
use super::resolved::ResolvedOffer;
use super::resolved_grant::{GrantOrigin, GrantValue, ResolvedGrant};
use super::{bonus, grant_schedule, streams, vest};
use crate::compute::diagnostics::Diagnostics;
use crate::compute::number::powers::Powers;
use crate::data::Catalog;
use crate::model::bounds::MONTH_NUMBER;
use crate::model::fixed::{Money, Price};
use crate::model::month::Month;
use crate::model::offer::schedule::{Schedule, Vest};
use crate::model::offer::{FirstGrant, Refresher, ScheduleChoice, TopUp};
use crate::model::problem::Field;

/// Last service month in which anything is granted.
const LAST: u16 = 120;
/// Last service month in which such a grant can vest.
const FAR: u16 = 240;

/// Adds the grants that are expected later to those of the letter.
pub(crate) fn expect(
    terms: &mut ResolvedOffer<'_>,
    catalog: &Catalog,
    field: Field,
    notes: &mut impl Diagnostics,
) {
    let offer = terms.offer;
    for (at, refresher) in offer.refreshers.iter().enumerate() {
        let field = field.item("refreshers", at);
        let found = grant_schedule::chosen(
            &refresher.schedule,
            Refresher::USUAL,
            catalog,
            field.named("schedule"),
            notes,
        );
        let Some((schedule, preset)) = found else { continue };
        let months = months(refresher, terms.start);
        if months.is_empty() {
            let says = "This refresher would come after ten years, so it never counts.";
            notes.problem(field, says, "Let it come earlier, or leave it out.");
        }
        for granted in months {
            let size = GrantValue::Granted(refresher.amount);
            let (origin, schedule) = (GrantOrigin::Refresher(at), schedule.clone());
            terms.grants.push(ResolvedGrant {
                origin,
                granted,
                timing: Timing::At,
                schedule,
                preset,
                size,
                workdays: Vec::new(),
            });
        }
    }
    if let Some(top_up) = &offer.top_up {
        let schedule = match &top_up.schedule {
            ScheduleChoice::Usual => vest::quarters_of_a_year(),
            chosen => {
                let field = field.named("top_up.schedule");
                grant_schedule::chosen(chosen, Refresher::USUAL, catalog, field, notes)
                    .map(|(schedule, _)| schedule)
            }
        };
        let Some(schedule) = schedule else { return };
        let plan = Powers::of(growth(top_up.growth));
        let bonuses = bonus::payments(terms, FAR);
        let mut granted = top_up.first;
        while granted < LAST {
            let amount = award(terms, &bonuses, (top_up, &plan), &schedule, granted);
            if amount > Money::ZERO {
                let size = GrantValue::Granted(amount);
                let (origin, schedule) = (GrantOrigin::TopUp, schedule.clone());
                terms.grants.push(ResolvedGrant {
                    origin,
                    granted,
                    timing: Timing::At,
                    schedule,
                    preset: None,
                    size,
                    workdays: Vec::new(),
                });
            }
            granted = granted.saturating_add(12);
        }
    }
}

/// The service months in which a refresher is granted.
pub(crate) fn months(refresher: &Refresher, start: Month) -> Vec<u16> {
    let first = match refresher.first {
        FirstGrant::Month(month) => month,
        FirstGrant::Review { month, after } => {
            let behind = start.plus(after).number();
            let first = after.saturating_add((MONTH_NUMBER.nearest(month) + 12 - behind) % 12);
            if first == 0 { 12 } else { first }
        }
    };
    let times = refresher.times.unwrap_or(u16::MAX);
    (0..times)
        .map_while(|turn| first.checked_add(turn.checked_mul(12)?))
        .take_while(|month| *month < LAST)
        .collect()
}

/// The dollars of an award: what the filled year lacks to reach the target, divided by what a granted dollar becomes in that year, at the
/// employer's planned growth.
fn award(
    terms: &ResolvedOffer<'_>,
    bonuses: &[BonusPayment],
    (top_up, plan): (&TopUp, &Powers),
    schedule: &Schedule,
    granted: u16,
) -> Money {
    let last = schedule.vests().last().map_or(12, |vest| vest.month).saturating_add(granted);
    let year = service_year(last);
    let planned = |month: u16| plan.over(i32::from(month) - i32::from(granted));
    let held: f64 =
        terms.grants.iter().map(|holding| planned_value(terms, holding, year, granted, &planned)).sum();
    let lacking = top_up.target.to_f64() - cash(terms, bonuses, year) - held;
    let here = schedule
        .vests()
        .iter()
        .map(|vest| Vest { month: vest.month.saturating_add(granted), part: vest.part });
    let here = here.filter(|vest| service_year(vest.month) == year);
    let becomes: f64 = here.map(|vest| f64::from(vest.part) * planned(vest.month)).sum();
    if lacking <= 0.0 || becomes <= 0.0 {
        return Money::ZERO;
    }
    Money::from_f64(lacking * f64::from(schedule.whole()) / becomes)
}

/// Base, bonus and sign-on of a service year in dollars.
fn cash(terms: &ResolvedOffer<'_>, bonuses: &[BonusPayment], year: u16) -> f64 {
    let (from, to) = (year.saturating_sub(1).saturating_mul(12), year.saturating_mul(12));
    let within = |by: &dyn Fn(u16) -> f64| by(to) - if from == 0 { 0.0 } else { by(from) };
    let tranches: f64 =
        terms.sign_on.iter().map(|tranche| within(&|month| streams::tranche_by(*tranche, month))).sum();
    terms.salary.annual(year)
        + within(&|month| bonus::by(bonuses, month)) * bonus::rate(terms.offer.bonus)
        + tranches
}

/// What a grant vests in a year, at the price that the employer plans when it makes the award.
fn planned_value(
    terms: &ResolvedOffer<'_>,
    holding: &ResolvedGrant,
    year: u16,
    granted: u16,
    planned: &dyn Fn(u16) -> f64,
) -> f64 {
    let now = terms.quote.at(granted);
    let parts = f64::from(holding.schedule.whole());
    let vests = holding.vests_in(year);
    let value = |vest: Vest| {
        let before = |month: u16| terms.quote.at(month);
        let dollars = match holding.size {
            GrantValue::Nothing => 0.0,
            GrantValue::Cash(amount) => amount.to_f64(),
            GrantValue::Shares(shares) => shares.to_f64() * now * planned(vest.month) / whole(Price::ONE),
            GrantValue::Converted { amount, at } => amount.to_f64() / at.exact() * now * planned(vest.month),
            GrantValue::Dollars(amount) => amount.to_f64() * now * planned(vest.month),
            // A later grant holds no shares yet.
            GrantValue::Granted(_) if holding.granted > granted => 0.0,
            GrantValue::Granted(amount) => {
                amount.to_f64() * ratio(now, before(holding.granted)) * planned(vest.month)
            }
            GrantValue::Yearly(amount, from) => {
                amount.to_f64() * planned(vest.month) / planned(streams::year_begins(vest.month, from))
            }
        };
        dollars * f64::from(vest.part) / parts
    };
    vests.map(value).sum()
}

fn ratio(now: f64, before: f64) -> f64 {
    if before > 0.0 { now / before } else { 0.0 }
}
