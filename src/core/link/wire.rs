//! The wire form of a scenario: positional, so a field's place is its name. Private; the model stays free of serde.

use crate::model::bounds;
use crate::model::fixed::{Fixed, Money, Rate, Shares};
use crate::model::month::Month;
use crate::model::offer::{
    Bonus, Grant, GrantSize, Offer, OfferId, Paid, PricePath, ScheduleChoice, SignOn, Stock,
};
use crate::model::scenario::Scenario;
use crate::model::schedule::{Cadence, Schedule, Vest};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct WireScenario {
    horizon_years: u16,
    offers: Vec<WireOffer>,
}

#[derive(Serialize, Deserialize)]
struct WireOffer {
    name: String,
    company: Option<String>,
    level: Option<String>,
    start: Option<u16>,
    base: i64,
    raise: i64,
    bonus_target: i64,
    bonus_payout: i64,
    sign_on: Vec<(i64, WirePaid)>,
    grants: Vec<(WireSize, WireSchedule)>,
    price: Option<i64>,
    path: WirePath,
}

#[derive(Serialize, Deserialize)]
enum WirePaid {
    Lump(u16),
    Monthly(u16, u16),
}

#[derive(Serialize, Deserialize)]
enum WireSize {
    Shares(i64),
    Dollars(i64, Option<i64>),
}

#[derive(Serialize, Deserialize)]
enum WireSchedule {
    Usual,
    Preset(String),
    Yearly(Vec<u32>, u16),
    Custom(Vec<(u16, u32)>, u32),
}

#[derive(Serialize, Deserialize)]
enum WirePath {
    Flat,
    Growth(i64),
    PlanGrowth(i64),
    ByYear(Vec<i64>),
}

/// The bytes of a scenario.
pub(super) fn encode(scenario: &Scenario) -> Result<Vec<u8>, String> {
    let offers = scenario.offers.iter().map(wire_offer).collect();
    postcard::to_allocvec(&WireScenario { horizon_years: scenario.horizon_years, offers })
        .map_err(|error| error.to_string())
}

/// The scenario of some bytes; every value is checked against its bound. Keys are dealt anew, in order.
pub(super) fn decode(bytes: &[u8]) -> Result<Scenario, String> {
    let (wire, rest): (WireScenario, _) =
        postcard::take_from_bytes(bytes).map_err(|_| "what it holds is not a scenario.".to_owned())?;
    if !rest.is_empty() {
        return Err("it holds more than a scenario.".into());
    }
    if wire.offers.len() > bounds::OFFERS {
        return Err(format!("it holds {} offers, and {} fit.", wire.offers.len(), bounds::OFFERS));
    }
    bounds::HORIZON.check(i64::from(wire.horizon_years))?;
    let offers =
        (1..).zip(wire.offers).map(|(id, offer)| read_offer(OfferId(id), offer)).collect::<Result<_, _>>()?;
    Ok(Scenario { horizon_years: wire.horizon_years, offers })
}

fn wire_offer(offer: &Offer) -> WireOffer {
    WireOffer {
        name: offer.name.clone(),
        company: offer.company.clone(),
        level: offer.level.clone(),
        start: offer.start.map(Month::index),
        base: offer.base.units(),
        raise: offer.raise.units(),
        bonus_target: offer.bonus.target.units(),
        bonus_payout: offer.bonus.payout.units(),
        sign_on: offer
            .sign_on
            .iter()
            .map(|tranche| (tranche.amount.units(), wire_paid(tranche.paid)))
            .collect(),
        grants: offer
            .grants
            .iter()
            .map(|grant| (wire_size(grant.size), wire_schedule(&grant.schedule)))
            .collect(),
        price: offer.stock.price.map(Fixed::units),
        path: match &offer.stock.path {
            PricePath::Flat => WirePath::Flat,
            PricePath::Growth(rate) => WirePath::Growth(rate.units()),
            PricePath::PlanGrowth(rate) => WirePath::PlanGrowth(rate.units()),
            PricePath::ByYear(prices) => WirePath::ByYear(prices.iter().map(|price| price.units()).collect()),
        },
    }
}

fn wire_paid(paid: Paid) -> WirePaid {
    match paid {
        Paid::Lump { at } => WirePaid::Lump(at),
        Paid::Monthly { from, to } => WirePaid::Monthly(from, to),
    }
}

fn wire_size(size: GrantSize) -> WireSize {
    match size {
        GrantSize::Shares(shares) => WireSize::Shares(shares.units()),
        GrantSize::Dollars { amount, grant_price } => {
            WireSize::Dollars(amount.units(), grant_price.map(Fixed::units))
        }
    }
}

fn wire_schedule(choice: &ScheduleChoice) -> WireSchedule {
    match choice {
        ScheduleChoice::Usual => WireSchedule::Usual,
        ScheduleChoice::Preset(id) => WireSchedule::Preset(id.clone()),
        ScheduleChoice::Yearly { shares, cadence } => WireSchedule::Yearly(shares.clone(), cadence.months()),
        ScheduleChoice::Custom(schedule) => {
            let vests = schedule.vests().iter().map(|vest| (vest.month, vest.part)).collect();
            WireSchedule::Custom(vests, schedule.whole())
        }
    }
}

fn read_offer(id: OfferId, wire: WireOffer) -> Result<Offer, String> {
    if wire.sign_on.len() > bounds::ITEMS || wire.grants.len() > bounds::ITEMS {
        return Err(format!("an offer in it has more than {} tranches or grants.", bounds::ITEMS));
    }
    if wire.name.chars().count() > bounds::NAME {
        return Err(format!("a name in it is longer than {} characters.", bounds::NAME));
    }
    let start = match wire.start {
        Some(index) => Some(Month::from_index(index).ok_or("a start month in it is past 2199.")?),
        None => None,
    };
    Ok(Offer {
        id,
        name: wire.name,
        company: wire.company,
        level: wire.level,
        start,
        base: Money::from_units(bounds::AMOUNT.check(wire.base)?),
        raise: Rate::from_units(bounds::RAISE.check(wire.raise)?),
        bonus: Bonus {
            target: Rate::from_units(bounds::BONUS.check(wire.bonus_target)?),
            payout: Rate::from_units(bounds::BONUS.check(wire.bonus_payout)?),
        },
        sign_on: wire.sign_on.into_iter().map(read_sign_on).collect::<Result<_, _>>()?,
        grants: wire.grants.into_iter().map(read_grant).collect::<Result<_, _>>()?,
        stock: Stock { price: optional(wire.price, bounds::PRICE)?, path: read_path(wire.path)? },
    })
}

fn optional<const PLACES: u32>(
    units: Option<i64>,
    bound: bounds::Bound,
) -> Result<Option<Fixed<PLACES>>, String> {
    units.map(|units| bound.check(units).map(Fixed::from_units)).transpose()
}

fn read_sign_on((amount, paid): (i64, WirePaid)) -> Result<SignOn, String> {
    let paid = match paid {
        WirePaid::Lump(at) => {
            bounds::LUMP_MONTH.check(i64::from(at))?;
            Paid::Lump { at }
        }
        WirePaid::Monthly(from, to) => {
            bounds::SERVICE_MONTH.check(i64::from(from))?;
            bounds::SERVICE_MONTH.check(i64::from(to))?;
            if from > to {
                return Err("a sign-on in it ends before it starts.".into());
            }
            Paid::Monthly { from, to }
        }
    };
    Ok(SignOn { amount: Money::from_units(bounds::AMOUNT.check(amount)?), paid })
}

fn read_grant((size, schedule): (WireSize, WireSchedule)) -> Result<Grant, String> {
    let size = match size {
        WireSize::Shares(units) => GrantSize::Shares(Shares::from_units(bounds::SHARES.check(units)?)),
        WireSize::Dollars(units, grant_price) => GrantSize::Dollars {
            amount: Money::from_units(bounds::AMOUNT.check(units)?),
            grant_price: optional(grant_price, bounds::GRANT_PRICE)?,
        },
    };
    let schedule = match schedule {
        WireSchedule::Usual => ScheduleChoice::Usual,
        WireSchedule::Preset(id) => ScheduleChoice::Preset(id),
        WireSchedule::Yearly(shares, months) => {
            let cadence = Cadence::from_months(months).ok_or("a schedule in it has an unknown cadence.")?;
            Schedule::yearly(&shares, Schedule::YEARLY_WHOLE, cadence)?;
            ScheduleChoice::Yearly { shares, cadence }
        }
        WireSchedule::Custom(vests, whole) => {
            let vests = vests.into_iter().map(|(month, part)| Vest { month, part }).collect();
            ScheduleChoice::Custom(Schedule::new(vests, whole)?)
        }
    };
    Ok(Grant { size, schedule })
}

fn read_path(path: WirePath) -> Result<PricePath, String> {
    let rate = |units| bounds::GROWTH.check(units).map(Rate::from_units);
    Ok(match path {
        WirePath::Flat => PricePath::Flat,
        WirePath::Growth(units) => PricePath::Growth(rate(units)?),
        WirePath::PlanGrowth(units) => PricePath::PlanGrowth(rate(units)?),
        WirePath::ByYear(prices) if prices.is_empty() || prices.len() > bounds::ITEMS => {
            return Err("a price path in it has no years, or too many.".into());
        }
        WirePath::ByYear(prices) => PricePath::ByYear(
            prices
                .into_iter()
                .map(|units| bounds::PRICE.check(units).map(Fixed::from_units))
                .collect::<Result<_, _>>()?,
        ),
    })
}
