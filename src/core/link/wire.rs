//! The wire form of a scenario: its values one after another, so a field's place is its name. The model knows nothing of it.
//!
//! Numbers take as many bytes as they need; dollars, shares and rates travel as whole numbers of their smallest unit.

use super::bytes::{Reader, Writer};
use crate::model::bounds::{self, Bound};
use crate::model::fixed::{Fixed, Money};
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
    let horizon_years = bytes.short()?;
    bounds::HORIZON.check(i64::from(horizon_years))?;
    let count = bytes.count()?;
    let mut offers = Vec::new();
    for id in 1..=count {
        if offers.len() == bounds::OFFERS {
            return Err(format!("it holds {count} offers, and {} fit.", bounds::OFFERS));
        }
        offers.push(read_offer(OfferId(id), &mut bytes)?);
    }
    if !bytes.is_empty() {
        return Err("it holds more than a scenario.".into());
    }
    Ok(Scenario { horizon_years, offers })
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

fn read_offer(id: OfferId, bytes: &mut Reader<'_>) -> Result<Offer, String> {
    let name = bytes.text()?;
    if name.chars().count() > bounds::NAME {
        return Err(format!("a name in it is longer than {} characters.", bounds::NAME));
    }
    let company = if bytes.flag()? { Some(bytes.text()?) } else { None };
    let level = if bytes.flag()? { Some(bytes.text()?) } else { None };
    let start = if bytes.flag()? {
        Some(Month::from_index(bytes.short()?).ok_or("a start month in it is past 2199.")?)
    } else {
        None
    };
    let base = fixed(bytes, bounds::AMOUNT)?;
    let raise = fixed(bytes, bounds::RAISE)?;
    let bonus = Bonus { target: fixed(bytes, bounds::BONUS)?, payout: fixed(bytes, bounds::BONUS)? };
    let mut sign_on = Vec::new();
    for _ in 0..items(bytes)? {
        sign_on.push(read_sign_on(bytes)?);
    }
    let mut grants = Vec::new();
    for _ in 0..items(bytes)? {
        grants.push(Grant { size: read_size(bytes)?, schedule: read_schedule(bytes)? });
    }
    let stock = Stock { price: optional(bytes, bounds::PRICE)?, path: read_path(bytes)? };
    Ok(Offer { id, name, company, level, start, base, raise, bonus, sign_on, grants, stock })
}

/// A decimal within its bound.
fn fixed<const PLACES: u32>(bytes: &mut Reader<'_>, bound: Bound) -> Result<Fixed<PLACES>, String> {
    bound.check(bytes.units()?).map(Fixed::from_units)
}

fn optional<const PLACES: u32>(
    bytes: &mut Reader<'_>,
    bound: Bound,
) -> Result<Option<Fixed<PLACES>>, String> {
    if bytes.flag()? { fixed(bytes, bound).map(Some) } else { Ok(None) }
}

/// How many tranches or grants follow.
fn items(bytes: &mut Reader<'_>) -> Result<usize, String> {
    let count = usize::from(bytes.short()?);
    if count > bounds::ITEMS {
        return Err(format!("an offer in it has more than {} tranches or grants.", bounds::ITEMS));
    }
    Ok(count)
}

fn read_sign_on(bytes: &mut Reader<'_>) -> Result<SignOn, String> {
    let amount: Money = fixed(bytes, bounds::AMOUNT)?;
    let paid = if bytes.flag()? {
        let (from, to) = (bytes.short()?, bytes.short()?);
        bounds::SERVICE_MONTH.check(i64::from(from))?;
        bounds::SERVICE_MONTH.check(i64::from(to))?;
        if from > to {
            return Err("a sign-on in it ends before it starts.".into());
        }
        Paid::Monthly { from, to }
    } else {
        let at = bytes.short()?;
        bounds::LUMP_MONTH.check(i64::from(at))?;
        Paid::Lump { at }
    };
    Ok(SignOn { amount, paid })
}

fn read_size(bytes: &mut Reader<'_>) -> Result<GrantSize, String> {
    if !bytes.flag()? {
        return Ok(GrantSize::Shares(fixed(bytes, bounds::SHARES)?));
    }
    let amount = fixed(bytes, bounds::AMOUNT)?;
    Ok(GrantSize::Dollars { amount, grant_price: optional(bytes, bounds::GRANT_PRICE)? })
}

fn read_schedule(bytes: &mut Reader<'_>) -> Result<ScheduleChoice, String> {
    Ok(match bytes.count()? {
        0 => ScheduleChoice::Usual,
        1 => ScheduleChoice::Preset(bytes.text()?),
        2 => {
            let mut shares = Vec::new();
            for _ in 0..bytes.count()? {
                shares.push(bytes.count()?);
            }
            let cadence =
                Cadence::from_months(bytes.short()?).ok_or("a schedule in it has an unknown cadence.")?;
            Schedule::yearly(&shares, Schedule::YEARLY_WHOLE, cadence)?;
            ScheduleChoice::Yearly { shares, cadence }
        }
        3 => {
            let mut vests = Vec::new();
            for _ in 0..bytes.count()? {
                vests.push(Vest { month: bytes.short()?, part: bytes.count()? });
            }
            ScheduleChoice::Custom(Schedule::new(vests, bytes.count()?)?)
        }
        _ => return Err("a schedule in it is of an unknown kind.".into()),
    })
}

fn read_path(bytes: &mut Reader<'_>) -> Result<PricePath, String> {
    Ok(match bytes.count()? {
        0 => PricePath::Flat,
        1 => PricePath::Growth(fixed(bytes, bounds::GROWTH)?),
        2 => PricePath::PlanGrowth(fixed(bytes, bounds::GROWTH)?),
        3 => {
            let years = usize::from(bytes.short()?);
            if years == 0 || years > bounds::ITEMS {
                return Err("a price path in it has no years, or too many.".into());
            }
            let mut prices = Vec::new();
            for _ in 0..years {
                prices.push(fixed(bytes, bounds::PRICE)?);
            }
            PricePath::ByYear(prices)
        }
        _ => return Err("a price path in it is of an unknown kind.".into()),
    })
}
