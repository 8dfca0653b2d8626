//! The current job, resolved: what staying pays, what it holds from its past, and what is expected there.

use super::ledger::Timing;
use super::resolved::ResolvedOffer;
use super::resolved_grant::{GrantOrigin, GrantValue, ResolvedGrant};
use super::splits::Splits;
use super::{refreshers, resolve, stock};
use crate::compute::diagnostics::Diagnostics;
use crate::data::Catalog;
use crate::model::bounds::LAST_MONTH;
use crate::model::current::{Current, PastGrant, UnvestedSize};
use crate::model::fixed::{Price, Shares};
use crate::model::month::Month;
use crate::model::offer::schedule::{Schedule, Vest};
use crate::model::offer::{Grant, GrantSize};
use crate::model::problem::Field;

/// Months of service that are assumed where the first one is not known: enough for any bonus year and any cliff.
const LONG: u16 = 120;

/// Settles the current job: what staying pays, what it holds from the past, and which grants are expected.
pub(crate) fn resolve<'a>(
    job: &'a Current,
    catalog: &Catalog,
    today: Month,
    notes: &mut impl Diagnostics,
) -> ResolvedOffer<'a> {
    let shares = job.unvested.iter().any(|unvested| matches!(unvested.size, UnvestedSize::Shares(_)));
    let past = (job.past.as_slice(), shares);
    let mut terms = resolve::resolve_at(&job.offer, past, Field::CURRENT, catalog, today, notes);
    add_history(&mut terms, job, catalog, notes);
    refreshers::expect(&mut terms, catalog, Field::CURRENT, notes);
    terms
}

/// Adds what a current job holds from the past: months served, and vests to come.
fn add_history(
    terms: &mut ResolvedOffer<'_>,
    job: &Current,
    catalog: &Catalog,
    notes: &mut impl Diagnostics,
) {
    let served = |since: Month| terms.start.index().saturating_sub(since.index());
    terms.served = job.since.map_or(LONG, served);
    if job.since.is_none() {
        notes.assume(Field::CURRENT.named("since"), "not known (years of service begin with the comparison)");
    }
    if job.since.is_some_and(|since| since > terms.start) {
        notes.problem(
            Field::CURRENT.named("since"),
            "The current job begins after the comparison does, so its past counts as none.",
            "Give the month you began, or a later start of the comparison.",
        );
    }
    let mut held = Vec::new();
    for (at, unvested) in job.unvested.iter().enumerate() {
        let Some(month) = month_of(unvested.month, terms.start) else {
            notes.problem(
                Field::CURRENT.item("unvested", at).named("month"),
                format!("{} is before the comparison begins, so it has vested already.", unvested.month),
                "Leave it out, or correct its month.",
            );
            continue;
        };
        let size = match unvested.size {
            UnvestedSize::Shares(_) if terms.quote.today.is_none() => GrantValue::Nothing,
            UnvestedSize::Shares(shares) => GrantValue::Shares(shares),
            UnvestedSize::Dollars(amount) => GrantValue::Cash(amount),
        };
        if let Ok(schedule) = Schedule::new(vec![Vest { month, part: 1 }], 1) {
            let origin = GrantOrigin::Letter;
            held.push(ResolvedGrant {
                origin,
                granted: 0,
                timing: Timing::During,
                schedule,
                preset: None,
                size,
                workdays: Vec::new(),
            });
        } else {
            too_late(Field::CURRENT.item("unvested", at), notes);
        }
    }
    for (at, past) in job.past.iter().enumerate() {
        held.extend(remaining(past, terms, catalog, Field::CURRENT.item("past_grants", at), notes));
    }
    terms.grants.extend(held);
}

/// Fixes past grants as the shares that their dollars become at a price of today.
pub(crate) fn keep_past_shares(job: &mut Current, price: Option<Price>, splits: &Splits<'_>) {
    for past in &mut job.past {
        if let GrantSize::Dollars { grant_price: at @ None, .. } = &mut past.grant.size {
            let became = splits.since(past.granted);
            *at = price.map(|price| Price::from_f64(price.to_f64() * became));
        }
    }
}

fn too_late(field: Field, notes: &mut impl Diagnostics) {
    notes.problem(field, "What vests after ten years is not counted.", "Leave it out.");
}

/// The service month that falls in a calendar month. Someone who leaves before it ends gets no vest of it.
fn month_of(month: Month, start: Month) -> Option<u16> {
    (month >= start).then(|| month.index() - start.index() + 1)
}

/// Does a past grant hold shares of its own month? One in dollars without a grant price is converted at today's price.
fn of_its_month(grant: &Grant) -> bool {
    matches!(grant.size, GrantSize::Shares(_)) || stock::letter_price(grant).is_some()
}

/// The part of a past grant that vests after the comparison begins.
fn remaining(
    past: &PastGrant,
    terms: &ResolvedOffer<'_>,
    catalog: &Catalog,
    field: Field,
    notes: &mut impl Diagnostics,
) -> Option<ResolvedGrant> {
    let around =
        stock::GrantContext { company: terms.company, catalog, start: past.granted, quote: &terms.quote };
    let grant = stock::holding(&past.grant, &around, field, notes)?;
    let mut vests: Vec<Vest> = Vec::new();
    for vest in grant.schedule.vests() {
        let Some(month) = month_of(past.granted.plus(vest.month), terms.start) else { continue };
        if month > LAST_MONTH {
            too_late(field, notes);
            break;
        }
        match vests.last_mut() {
            Some(last) if last.month == month => last.part = last.part.saturating_add(vest.part),
            _ => vests.push(Vest { month, part: vest.part }),
        }
    }
    if vests.is_empty() {
        notes.problem(
            field,
            "This grant has vested before the comparison begins, so nothing of it is left.",
            "Leave it out, or correct the month it was granted in.",
        );
    }
    let mut size = grant.size;
    let became = terms.quote.splits.since(past.granted);
    match &mut size {
        GrantValue::Yearly(_, from) => *from = (past.granted.number() + 13 - terms.start.number()) % 12,
        // Shares at today's price are shares of today already.
        _ if !of_its_month(&past.grant) => {}
        GrantValue::Shares(shares) => *shares = Shares::from_f64(shares.to_f64() * became),
        GrantValue::Converted { at, .. } => *at = at.split(became),
        GrantValue::Dollars(_) | GrantValue::Granted(_) | GrantValue::Cash(_) | GrantValue::Nothing => {}
    }
    Some(ResolvedGrant { timing: Timing::During, schedule: grant.schedule.rest(vests)?, size, ..grant })
}
