//! What an offer may hold beyond its letter, on the wire: a bonus plan, refreshers, a top-up, benefits, and what is carried unread. One number says
//! which of them follow; 0 for most offers.

use super::super::bytes::{Reader, Writer};
use super::super::v1::{Place, Round};
use super::{fixed, list, optional, schedule, within, within_or_none};
use crate::model::benefits::{Benefits, Match};
use crate::model::bounds;
use crate::model::counter_plan;
use crate::model::fixed::Fixed;
use crate::model::offer::{BonusPlan, FirstBonus, FirstGrant, Offer, Refresher, TopUp};

const PLAN: u16 = 1;
const REFRESHERS: u16 = 2;
const TOP_UP: u16 = 4;
const BENEFITS: u16 = 8;
const BESIDE: u16 = 16;

pub(super) fn write(out: &mut Writer, offer: &Offer) {
    let bit = |set: bool, bit: u16| if set { bit } else { 0 };
    let plan = offer.bonus.plan != BonusPlan::default();
    let beside = offer.place.is_some() || offer.countered || !offer.rounds.is_empty();
    let refreshers = !offer.refreshers.is_empty();
    out.count(
        bit(plan, PLAN)
            | bit(refreshers, REFRESHERS)
            | bit(offer.top_up.is_some(), TOP_UP)
            | bit(offer.benefits.is_some(), BENEFITS)
            | bit(beside, BESIDE),
    );
    if plan {
        write_plan(out, offer.bonus.plan);
    }
    if refreshers {
        out.length(offer.refreshers.len());
        offer.refreshers.iter().for_each(|refresher| write_refresher(out, refresher));
    }
    if let Some(top_up) = &offer.top_up {
        out.units(top_up.target.units());
        out.units(top_up.growth.units());
        out.count(top_up.first);
        schedule::write(out, &top_up.schedule);
    }
    if let Some(benefits) = &offer.benefits {
        write_benefits(out, benefits);
    }
    if beside {
        let rounds: Vec<Round> = offer.rounds.iter().map(Round::from).collect();
        out.value(&(offer.place.as_ref().map(Place::from), offer.countered, rounds));
    }
}

pub(super) fn read(bytes: &mut Reader<'_>, offer: &mut Offer) {
    let bits = bytes.short();
    if bits & !(PLAN | REFRESHERS | TOP_UP | BENEFITS | BESIDE) != 0 {
        return bytes.refuse("an offer in it holds something unknown.");
    }
    if bits & PLAN != 0 {
        offer.bonus.plan = read_plan(bytes);
    }
    if bits & REFRESHERS != 0 {
        offer.refreshers = list(bytes, bounds::ITEMS, read_refresher);
    }
    if bits & TOP_UP != 0 {
        offer.top_up = Some(Box::new(TopUp {
            target: fixed(bytes, bounds::AMOUNT),
            growth: fixed(bytes, bounds::GROWTH),
            first: within(bytes, bounds::LUMP_MONTH),
            schedule: schedule::read(bytes),
        }));
    }
    if bits & BENEFITS != 0 {
        offer.benefits = Some(Box::new(read_benefits(bytes)));
    }
    if bits & BESIDE != 0 {
        let (place, countered, rounds) = bytes.value::<(Option<Place>, bool, Vec<Round>)>();
        let rounds: Result<Vec<counter_plan::Round>, String> =
            rounds.into_iter().map(TryInto::try_into).collect();
        offer.place = place.map(Into::into);
        offer.countered = countered;
        offer.rounds = bytes.accept(rounds);
    }
}

fn write_plan(out: &mut Writer, plan: BonusPlan) {
    match plan {
        BonusPlan::Service { first_months } => out.counts(&[0, first_months]),
        BonusPlan::Calendar { year_ends, paid, first } => {
            out.counts(&[1, year_ends, paid]);
            match first {
                FirstBonus::Prorated => out.counts(&[0]),
                FirstBonus::Full => out.counts(&[1]),
                FirstBonus::Nothing => out.counts(&[2]),
                FirstBonus::IfJoinedBy(month) => out.counts(&[3, month]),
            }
        }
    }
}

fn read_plan(bytes: &mut Reader<'_>) -> BonusPlan {
    if !bytes.flag() {
        return BonusPlan::Service { first_months: within(bytes, bounds::FIRST_MONTHS) };
    }
    let (year_ends, paid) = (within(bytes, bounds::MONTH_NUMBER), within(bytes, bounds::MONTH_NUMBER));
    let first = match bytes.count() {
        0 => FirstBonus::Prorated,
        1 => FirstBonus::Full,
        2 => FirstBonus::Nothing,
        3 => FirstBonus::IfJoinedBy(within(bytes, bounds::MONTH_NUMBER)),
        _ => {
            bytes.refuse("a bonus plan in it is of an unknown kind.");
            FirstBonus::Prorated
        }
    };
    BonusPlan::Calendar { year_ends, paid, first }
}

fn write_refresher(out: &mut Writer, refresher: &Refresher) {
    out.units(refresher.amount.units());
    match refresher.first {
        FirstGrant::Month(month) => out.counts(&[0, month]),
        FirstGrant::Review { month, after } => out.counts(&[1, month, after]),
    }
    out.count(refresher.times.unwrap_or(0));
    schedule::write(out, &refresher.schedule);
}

fn read_refresher(bytes: &mut Reader<'_>) -> Refresher {
    let amount = fixed(bytes, bounds::AMOUNT);
    let first = if bytes.flag() {
        let month = within(bytes, bounds::MONTH_NUMBER);
        FirstGrant::Review { month, after: within(bytes, bounds::LUMP_MONTH) }
    } else {
        FirstGrant::Month(within(bytes, bounds::LUMP_MONTH))
    };
    let times = within_or_none(bytes, bounds::TIMES);
    Refresher { amount, first, times, schedule: schedule::read(bytes) }
}

fn write_benefits(out: &mut Writer, benefits: &Benefits) {
    for amount in [benefits.worth, benefits.premiums, benefits.commute, benefits.place] {
        out.units(amount.units());
    }
    out.counts(&[benefits.days_off, benefits.hours.unwrap_or(0), benefits.commute_hours]);
    out.count(u16::from(benefits.match_.is_some()));
    if let Some(match_) = &benefits.match_ {
        out.units(match_.rate.units());
        out.units(match_.up_to.units());
        out.optional(match_.defers.map(Fixed::units));
        out.optional(match_.pay_limit.map(Fixed::units));
        out.count(match_.vest_months);
    }
}

fn read_benefits(bytes: &mut Reader<'_>) -> Benefits {
    Benefits {
        worth: fixed(bytes, bounds::AMOUNT),
        premiums: fixed(bytes, bounds::AMOUNT),
        commute: fixed(bytes, bounds::AMOUNT),
        place: fixed(bytes, bounds::SIGNED),
        days_off: within(bytes, bounds::DAYS_OFF),
        hours: within_or_none(bytes, bounds::WEEK_HOURS),
        commute_hours: within(bytes, bounds::COMMUTE_HOURS),
        match_: bytes.optional(|bytes| Match {
            rate: fixed(bytes, bounds::MATCH),
            up_to: fixed(bytes, bounds::SHARE),
            defers: optional(bytes, bounds::SHARE),
            pay_limit: optional(bytes, bounds::AMOUNT),
            vest_months: within(bytes, bounds::LUMP_MONTH),
        }),
    }
}
