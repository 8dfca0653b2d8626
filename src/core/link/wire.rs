//! The wire form of a scenario: its values one after another, so a field's place is its name. The model knows nothing of it.
//!
//! Numbers take as many bytes as they need; dollars, shares and rates travel as whole numbers of their smallest unit.

use super::bytes::{Reader, Writer};
use crate::model::bounds::{self, Bound};
use crate::model::fixed::Fixed;
use crate::model::month::Month;
use crate::model::offer::{
    Bonus, Grant, GrantSize, Offer, OfferId, Paid, PricePath, ScheduleChoice, SignOn, Stock,
};
use crate::model::scenario::Scenario;
use crate::model::schedule::{Cadence, Schedule, Vest};

/// The bytes of a scenario.
pub(super) fn encode(scenario: &Scenario) -> Vec<u8> {
    let mut out = Writer::default();
    out.count(scenario.horizon_years);
    out.length(scenario.offers.len());
    for offer in &scenario.offers {
        write_offer(&mut out, offer);
    }
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
    bytes.end(Scenario { horizon_years, offers })
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
        out.units(tranche.amount.units());
        match tranche.paid {
            Paid::Lump { at } => out.counts(&[0, at]),
            Paid::Monthly { from, to } => out.counts(&[1, from, to]),
        }
    }
    out.length(offer.grants.len());
    for grant in &offer.grants {
        write_grant(out, grant);
    }
    out.optional(offer.stock.price.map(Fixed::units));
    write_path(out, &offer.stock.path);
}

fn write_grant(out: &mut Writer, grant: &Grant) {
    match grant.size {
        GrantSize::Shares(shares) => {
            out.count(0_u16);
            out.units(shares.units());
        }
        GrantSize::Dollars { amount, grant_price } => {
            out.count(1_u16);
            out.units(amount.units());
            out.optional(grant_price.map(Fixed::units));
        }
    }
    match &grant.schedule {
        ScheduleChoice::Usual => out.count(0_u16),
        ScheduleChoice::Preset(id) => {
            out.count(1_u16);
            out.text(id);
        }
        ScheduleChoice::Yearly { shares, cadence } => {
            out.count(2_u16);
            out.length(shares.len());
            for share in shares {
                out.count(*share);
            }
            out.count(cadence.months());
        }
        ScheduleChoice::Custom(schedule) => {
            out.count(3_u16);
            out.length(schedule.vests().len());
            for vest in schedule.vests() {
                out.count(vest.month);
                out.count(vest.part);
            }
            out.count(schedule.whole());
        }
    }
}

fn write_path(out: &mut Writer, path: &PricePath) {
    match path {
        PricePath::Flat => out.count(0_u16),
        PricePath::Growth(rate) => {
            out.count(1_u16);
            out.units(rate.units());
        }
        PricePath::PlanGrowth(rate) => {
            out.count(2_u16);
            out.units(rate.units());
        }
        PricePath::ByYear(prices) => {
            out.count(3_u16);
            out.length(prices.len());
            for price in prices {
                out.units(price.units());
            }
        }
    }
}

fn read_offer(id: OfferId, bytes: &mut Reader<'_>) -> Offer {
    let name = bytes.text();
    if name.chars().count() > bounds::NAME {
        bytes.refuse(&format!("a name in it is longer than {} characters.", bounds::NAME));
    }
    let company = bytes.optional(Reader::text);
    let level = bytes.optional(Reader::text);
    let start = bytes.optional(|bytes| {
        let start = Month::from_index(bytes.short());
        bytes.accept(start.map(Some).ok_or("a start month in it is past 2199."))
    });
    let base = fixed(bytes, bounds::AMOUNT);
    let raise = fixed(bytes, bounds::RAISE);
    let bonus = Bonus { target: fixed(bytes, bounds::BONUS), payout: fixed(bytes, bounds::BONUS) };
    let sign_on = items(bytes, read_sign_on);
    let grants = items(bytes, |bytes| Grant { size: read_size(bytes), schedule: read_schedule(bytes) });
    let stock = Stock { price: optional(bytes, bounds::PRICE), path: read_path(bytes) };
    Offer { id, name, company, level, start: start.flatten(), base, raise, bonus, sign_on, grants, stock }
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

/// Tranches or grants.
fn items<T>(bytes: &mut Reader<'_>, one: impl FnMut(&mut Reader<'_>) -> T) -> Vec<T> {
    let count = usize::from(bytes.short());
    if count > bounds::ITEMS {
        bytes.refuse(&format!("an offer in it has more than {} tranches or grants.", bounds::ITEMS));
    }
    bytes.list(count, one)
}

fn read_sign_on(bytes: &mut Reader<'_>) -> SignOn {
    let amount = fixed(bytes, bounds::AMOUNT);
    let paid = if bytes.flag() {
        let (from, to) = (bytes.short(), bytes.short());
        bytes.accept(bounds::SERVICE_MONTH.check(i64::from(from)));
        bytes.accept(bounds::SERVICE_MONTH.check(i64::from(to)));
        if from > to {
            bytes.refuse("a sign-on in it ends before it starts.");
        }
        Paid::Monthly { from, to }
    } else {
        Paid::Lump { at: within(bytes, bounds::LUMP_MONTH) }
    };
    SignOn { amount, paid }
}

fn read_size(bytes: &mut Reader<'_>) -> GrantSize {
    if !bytes.flag() {
        return GrantSize::Shares(fixed(bytes, bounds::SHARES));
    }
    GrantSize::Dollars {
        amount: fixed(bytes, bounds::AMOUNT),
        grant_price: optional(bytes, bounds::GRANT_PRICE),
    }
}

fn read_schedule(bytes: &mut Reader<'_>) -> ScheduleChoice {
    match bytes.count() {
        0 => ScheduleChoice::Usual,
        1 => ScheduleChoice::Preset(bytes.text()),
        2 => {
            let count = bytes.length();
            let shares = bytes.list(count, Reader::count);
            let Some(cadence) = Cadence::from_months(bytes.short()) else {
                bytes.refuse("a schedule in it has an unknown cadence.");
                return ScheduleChoice::Usual;
            };
            if let Err(says) = Schedule::yearly(&shares, Schedule::YEARLY_WHOLE, cadence) {
                bytes.refuse(&says);
            }
            ScheduleChoice::Yearly { shares, cadence }
        }
        3 => {
            let count = bytes.length();
            let vests = bytes.list(count, |bytes| Vest { month: bytes.short(), part: bytes.count() });
            let schedule = Schedule::new(vests, bytes.count());
            schedule.map_or_else(
                |says| {
                    bytes.refuse(&says);
                    ScheduleChoice::Usual
                },
                ScheduleChoice::Custom,
            )
        }
        _ => {
            bytes.refuse("a schedule in it is of an unknown kind.");
            ScheduleChoice::Usual
        }
    }
}

fn read_path(bytes: &mut Reader<'_>) -> PricePath {
    match bytes.count() {
        0 => PricePath::Flat,
        1 => PricePath::Growth(fixed(bytes, bounds::GROWTH)),
        2 => PricePath::PlanGrowth(fixed(bytes, bounds::GROWTH)),
        3 => {
            let years = usize::from(bytes.short());
            if years == 0 || years > bounds::ITEMS {
                bytes.refuse("a price path in it has no years, or too many.");
            }
            PricePath::ByYear(bytes.list(years, |bytes| fixed(bytes, bounds::PRICE)))
        }
        _ => {
            bytes.refuse("a price path in it is of an unknown kind.");
            PricePath::Flat
        }
    }
}
