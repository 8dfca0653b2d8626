//! The current job: what it still holds from the past, what leaving it costs by month, and what an offer pays beyond staying.
//!
//! - Month 0 is its start in the comparison: next month unless typed. Its vests are typed, or worked out from past grants.
//! - To be made whole after month m takes three things: the vests to come at that month's price, the bonus earned and unpaid, and the
//!   sign-on that goes back.
//! - What an offer pays beyond staying is its pay, minus the pay of staying, minus the earlier sign-on that goes back if you leave as soon
//!   as your notice allows.
//! - The current job is a column of every table and a sentence of the answer. It has no letter and no card.

use super::assume::{self, Holding, Listener, Origin, Size, Terms, stock};
use super::ledger::Timing;
use super::study::{Study, Subject};
use super::{bonus, leave, refresh, value};
use crate::data::Catalog;
use crate::model::bounds::LAST_MONTH;
use crate::model::current::{Current, PastGrant, UnvestedSize};
use crate::model::fixed::Money;
use crate::model::month::Month;
use crate::model::offer::{BonusPlan, OfferId};
use crate::model::problem::Field;
use crate::model::schedule::{Schedule, Vest};

/// Months of service that are assumed where the first one is not known: enough for any bonus year and any cliff.
const LONG: u16 = 120;

/// What leaving the current job after a month costs: the amount that makes you whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MakeWhole {
    /// The last month there, counted from the start of the comparison.
    pub month: u16,
    /// Grants that have not vested, at the price of that month.
    pub unvested: Money,
    /// The bonus earned and not paid yet.
    pub bonus: Money,
    /// The sign-on money that goes back.
    pub clawback: Money,
}

impl MakeWhole {
    /// The sum of the three.
    pub fn total(&self) -> Money {
        self.unvested + self.bonus + self.clawback
    }
}

/// What leaving costs after each month, from 0 to the last; empty without a current job.
pub fn make_whole(study: &Study<'_>) -> Vec<MakeWhole> {
    let Some(job) = &study.current else { return Vec::new() };
    (0..=study.months()).map(|month| at(job, month)).collect()
}

/// What leaving costs after a month.
pub(crate) fn at(job: &Subject<'_>, month: u16) -> MakeWhole {
    let unpaid = bonus::unpaid(&job.terms, month) * bonus::rate(job.terms.offer.bonus);
    MakeWhole {
        month,
        unvested: leave::unvested(&job.terms, month),
        bonus: Money::from_f64(unpaid),
        clawback: leave::goes_back(job, leave::Exit::Resigned, month).0,
    }
}

/// The note where no bonus counts as earned so far because the month of joining is not known. Years of service then begin with the
/// comparison. A calendar plan knows its year anyway.
pub fn unknown_bonus(study: &Study<'_>) -> Option<&'static str> {
    let offer = study.current.as_ref()?.terms.offer;
    let by_service = matches!(offer.bonus.plan, BonusPlan::Service { .. }) && !offer.bonus.target.is_zero();
    let says =
        "No bonus is counted as earned before the comparison begins: say since when you have been there.";
    (by_service && !study.since_known).then_some(says)
}

/// How much more an offer pays than staying over the years compared, minus what must be paid back on leaving; negative where staying pays
/// more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BeyondStaying {
    /// The offer.
    pub offer: OfferId,
    /// In dollars as they come.
    pub nominal: Money,
    /// In value today.
    pub today: Money,
    /// The part that goes back: from payments made before the comparison begins, if you leave as soon as notice allows.
    pub back: Money,
}

/// Each offer compared with staying; empty without a current job.
pub fn beyond_staying(study: &Study<'_>) -> Vec<BeyondStaying> {
    let Some(job) = &study.current else { return Vec::new() };
    let last = study.months();
    let worth = |subject: &Subject<'_>| value::today(subject, &study.outlook, last).total();
    let back = owed(study, job);
    let back_today = Money::from_f64(back.to_f64() * value::Scale::of(&study.outlook).cash(study.notice));
    let stay = (job.total(last) + back, worth(job) + back_today);
    let beyond = |subject: &Subject<'_>| BeyondStaying {
        offer: subject.id,
        nominal: subject.total(last) - stay.0,
        today: worth(subject) - stay.1,
        back,
    };
    study.offers.iter().map(beyond).collect()
}

/// What goes back from payments made before the comparison begins, if you leave as soon as notice allows. Lost vests and bonuses are not
/// included, because staying has them.
pub(crate) fn owed(study: &Study<'_>, job: &Subject<'_>) -> Money {
    leave::of_the_past(job, leave::Exit::Resigned, study.notice).0
}

/// Settles the current job: what staying pays, what it holds from the past, and which grants are expected.
pub(crate) fn settle<'a>(
    job: &'a Current,
    catalog: &Catalog,
    today: Month,
    notes: &mut impl Listener,
) -> Terms<'a> {
    let shares = job.unvested.iter().any(|unvested| matches!(unvested.size, UnvestedSize::Shares(_)));
    let past = (job.past.as_slice(), shares);
    let mut terms = assume::settle_at(&job.offer, past, Field::CURRENT, catalog, today, notes);
    add_history(&mut terms, job, catalog, notes);
    refresh::expect(&mut terms, catalog, Field::CURRENT, notes);
    terms
}

/// Adds what a current job holds from the past: months served, and vests to come.
fn add_history(terms: &mut Terms<'_>, job: &Current, catalog: &Catalog, notes: &mut impl Listener) {
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
            UnvestedSize::Shares(_) if terms.quote.today.is_none() => Size::Nothing,
            UnvestedSize::Shares(shares) => Size::Shares(shares),
            UnvestedSize::Dollars(amount) => Size::Cash(amount),
        };
        if let Ok(schedule) = Schedule::new(vec![Vest { month, part: 1 }], 1) {
            let origin = Origin::Letter;
            held.push(Holding { origin, granted: 0, timing: Timing::During, schedule, preset: None, size });
        } else {
            too_late(Field::CURRENT.item("unvested", at), notes);
        }
    }
    for (at, past) in job.past.iter().enumerate() {
        held.extend(remaining(past, terms, catalog, Field::CURRENT.item("past_grants", at), notes));
    }
    terms.grants.extend(held);
}

fn too_late(field: Field, notes: &mut impl Listener) {
    notes.problem(field, "What vests after ten years is not counted.", "Leave it out.");
}

/// The service month that falls in a calendar month. Someone who leaves before it ends gets no vest of it.
fn month_of(month: Month, start: Month) -> Option<u16> {
    (month >= start).then(|| month.index() - start.index() + 1)
}

/// The part of a past grant that vests after the comparison begins.
fn remaining(
    past: &PastGrant,
    terms: &Terms<'_>,
    catalog: &Catalog,
    field: Field,
    notes: &mut impl Listener,
) -> Option<Holding> {
    let around = stock::Around {
        company: terms.company,
        catalog,
        start: past.granted,
        price: terms.quote.today,
        path: terms.quote.path,
    };
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
    if let Size::Yearly(_, from) = &mut size {
        *from = (past.granted.number() + 13 - terms.start.number()) % 12;
    }
    Some(Holding { timing: Timing::During, schedule: grant.schedule.rest(vests)?, size, ..grant })
}
