//! The wire form of a scenario: its values one after another, so a field's place is its name. The model knows nothing of it.
//!
//! Numbers take as many bytes as they need; dollars, shares and rates travel as whole numbers of their smallest unit.

use super::bytes::{Reader, Writer};
use crate::model::bounds::{self, Bound};
use crate::model::fixed::Fixed;
use crate::model::month::Month;
use crate::model::offer::{Bonus, Offer, OfferId};
use crate::model::scenario::Scenario;

mod current;
mod grant;
mod later;
mod path;
mod schedule;
mod sign_on;

/// The bytes of a scenario.
pub(super) fn encode(scenario: &Scenario) -> Vec<u8> {
    let mut out = Writer::default();
    out.count(scenario.horizon_years);
    out.length(scenario.offers.len());
    for offer in &scenario.offers {
        write_offer(&mut out, offer);
    }
    current::write(&mut out, scenario);
    out.bytes()
}

/// The scenario of some bytes; every value is checked against its bound. Keys are dealt anew, in order.
pub(super) fn decode(bytes: &[u8]) -> Result<Scenario, String> {
    let mut bytes = Reader::new(bytes);
    let horizon_years = within(&mut bytes, bounds::HORIZON);
    let count = bytes.length();
    let mut ids = (1..).map(OfferId);
    let offers =
        bytes.list(count.min(bounds::OFFERS), |bytes| read_offer(ids.next().unwrap_or_default(), bytes));
    if count > bounds::OFFERS {
        bytes.refuse(&format!("it holds {count} offers, and {} fit.", bounds::OFFERS));
    }
    let mut scenario = Scenario { horizon_years, offers, ..Scenario::default() };
    current::read(&mut bytes, &mut scenario);
    bytes.end(scenario)
}

fn write_offer(out: &mut Writer, offer: &Offer) {
    out.text(&offer.name);
    for id in [&offer.company, &offer.level] {
        out.count(u16::from(id.is_some()));
        if let Some(id) = id {
            out.text(id);
        }
    }
    out.count(u16::from(offer.start.is_some()));
    if let Some(start) = offer.start {
        out.count(start.index());
    }
    out.units(offer.base.units());
    for rate in [offer.raise, offer.bonus.target, offer.bonus.payout] {
        out.units(rate.units());
    }
    out.length(offer.sign_on.len());
    for tranche in &offer.sign_on {
        sign_on::write(out, tranche);
    }
    out.length(offer.grants.len());
    for grant in &offer.grants {
        grant::write(out, grant);
    }
    path::write(out, &offer.stock);
    later::write(out, offer);
}

fn read_offer(id: OfferId, bytes: &mut Reader<'_>) -> Offer {
    let name = bytes.text();
    if name.chars().count() > bounds::NAME {
        bytes.refuse(&format!("a name in it is longer than {} characters.", bounds::NAME));
    }
    let company = bytes.optional(Reader::text);
    let level = bytes.optional(Reader::text);
    let start = bytes.optional(|bytes| month(bytes, "a start month in it is past 2199."));
    let base = fixed(bytes, bounds::AMOUNT);
    let raise = fixed(bytes, bounds::RAISE);
    let (target, payout) = (fixed(bytes, bounds::BONUS), fixed(bytes, bounds::BONUS));
    let bonus = Bonus { target, payout, ..Bonus::default() };
    let sign_on = list(bytes, bounds::ITEMS, sign_on::read);
    let grants = list(bytes, bounds::ITEMS, grant::read);
    let stock = path::read(bytes);
    let mut offer = Offer {
        id,
        name,
        company,
        level,
        start,
        base,
        raise,
        bonus,
        sign_on,
        grants,
        stock,
        ..Offer::default()
    };
    later::read(bytes, &mut offer);
    offer
}

/// A decimal within its bound.
fn fixed<const PLACES: u32>(bytes: &mut Reader<'_>, bound: Bound) -> Fixed<PLACES> {
    let units = bytes.units();
    Fixed::from_units(bytes.accept(bound.check(units)))
}

fn optional<const PLACES: u32>(bytes: &mut Reader<'_>, bound: Bound) -> Option<Fixed<PLACES>> {
    bytes.optional(|bytes| fixed(bytes, bound))
}

/// A small number within its bound.
fn within(bytes: &mut Reader<'_>, bound: Bound) -> u16 {
    let number = bytes.short();
    bytes.accept(bound.check(i64::from(number)));
    number
}

/// A small number within its bound, where 0 stands for none.
fn within_or_none(bytes: &mut Reader<'_>, bound: Bound) -> Option<u16> {
    let number = bytes.short();
    if number == 0 {
        return None;
    }
    bytes.accept(bound.check(i64::from(number)));
    Some(number)
}

fn month(bytes: &mut Reader<'_>, past: &'static str) -> Month {
    let month = Month::from_index(bytes.short());
    bytes.accept(month.ok_or(past))
}

/// A list of at most so many items.
fn list<T>(bytes: &mut Reader<'_>, most: usize, one: impl FnMut(&mut Reader<'_>) -> T) -> Vec<T> {
    let count = usize::from(bytes.short());
    if count > most {
        bytes.refuse(&format!("a list in it has {count} items, and {most} fit."));
    }
    bytes.list(count, one)
}
