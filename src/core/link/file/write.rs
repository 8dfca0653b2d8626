//! A scenario to JSON. Writes whatever was typed, and leaves out what its owner left open.

use serde_json::{Map, Number, Value, json};

use super::SCHEMA;
use crate::model::fixed::Fixed;
use crate::model::offer::{Grant, GrantSize, Offer, Paid, PricePath, ScheduleChoice, SignOn, Stock};
use crate::model::scenario::Scenario;
use crate::model::schedule::Cadence;

pub(super) fn scenario(scenario: &Scenario) -> Value {
    let offers: Vec<Value> = scenario.offers.iter().map(offer).collect();
    json!({ "schema": SCHEMA, "horizon_years": scenario.horizon_years, "offers": offers })
}

/// A decimal as the number it is: whole where it is whole.
pub(super) fn number<const PLACES: u32>(value: Fixed<PLACES>) -> Value {
    let one = Fixed::<PLACES>::ONE.units();
    if value.units() % one == 0 {
        return Value::from(value.units() / one);
    }
    Number::from_f64(value.to_f64()).map_or(Value::Null, Value::Number)
}

fn offer(offer: &Offer) -> Value {
    let mut out = Map::new();
    let mut put = |key: &str, value: Value| out.insert(key.to_owned(), value);
    put("name", offer.name.as_str().into());
    if let Some(company) = &offer.company {
        put("company", company.as_str().into());
    }
    if let Some(level) = &offer.level {
        put("level", level.as_str().into());
    }
    if let Some(start) = offer.start {
        put("start", start.to_string().into());
    }
    put("base", number(offer.base));
    put("raise", number(offer.raise));
    put("bonus", json!({ "target": number(offer.bonus.target), "payout": number(offer.bonus.payout) }));
    put("sign_on", offer.sign_on.iter().map(sign_on).collect());
    put("grants", offer.grants.iter().map(grant).collect());
    put("stock", stock(&offer.stock));
    Value::Object(out)
}

fn sign_on(tranche: &SignOn) -> Value {
    let amount = number(tranche.amount);
    match tranche.paid {
        Paid::Lump { at } => json!({ "amount": amount, "paid": "lump", "at": at }),
        Paid::Monthly { from, to } => json!({ "amount": amount, "paid": "monthly", "from": from, "to": to }),
    }
}

fn grant(grant: &Grant) -> Value {
    let mut out = Map::new();
    match grant.size {
        GrantSize::Shares(shares) => {
            out.insert("shares".into(), number(shares));
        }
        GrantSize::Dollars { amount, grant_price } => {
            out.insert("dollars".into(), number(amount));
            if let Some(price) = grant_price {
                out.insert("grant_price".into(), number(price));
            }
        }
    }
    let schedule = match &grant.schedule {
        ScheduleChoice::Usual => return Value::Object(out),
        ScheduleChoice::Preset(id) => id.as_str().into(),
        ScheduleChoice::Yearly { shares, cadence } => {
            let years: Vec<Value> =
                shares.iter().map(|&share| number(Fixed::<2>::from_units(i64::from(share)))).collect();
            json!({ "yearly": years, "cadence": cadence_name(*cadence) })
        }
        ScheduleChoice::Custom(schedule) => {
            let percent = schedule.whole() == 100;
            let vests: Vec<Value> =
                schedule.vests().iter().map(|vest| json!([vest.month, vest.part])).collect();
            if percent { vests.into() } else { json!({ "vests": vests, "of": schedule.whole() }) }
        }
    };
    out.insert("schedule".into(), schedule);
    Value::Object(out)
}

fn cadence_name(cadence: Cadence) -> &'static str {
    match cadence {
        Cadence::Monthly => "monthly",
        Cadence::Quarterly => "quarterly",
        Cadence::SemiAnnual => "semi_annual",
        Cadence::Annual => "annual",
    }
}

fn stock(stock: &Stock) -> Value {
    let mut out = Map::new();
    if let Some(price) = stock.price {
        out.insert("price".into(), number(price));
    }
    let path = match &stock.path {
        PricePath::Flat => "flat".into(),
        PricePath::Growth(rate) => json!({ "growth": number(*rate) }),
        PricePath::PlanGrowth(rate) => json!({ "plan_growth": number(*rate) }),
        PricePath::ByYear(prices) => {
            let prices: Vec<Value> = prices.iter().map(|&price| number(price)).collect();
            json!({ "by_year": prices })
        }
    };
    out.insert("path".into(), path);
    Value::Object(out)
}
