//! Writes a scenario as JSON. It writes what was typed and leaves out what is open.

use serde_json::{Map, Number, Value, json};

use super::SCHEMA;
use crate::model::fixed::Fixed;
use crate::model::offer::{
    Grant, GrantSize, Offer, Paid, PricePath, Purpose, Rounding, SignOn, Stock, Vesting,
};
use crate::model::scenario::Scenario;

mod current;
mod later;
mod negotiation;
mod profile;
mod schedule;
mod tax;

pub(super) fn scenario(scenario: &Scenario) -> Value {
    let offers: Vec<Value> = scenario.offers.iter().map(offer).collect();
    let mut out = Map::new();
    out.insert("schema".into(), SCHEMA.into());
    out.insert("horizon_years".into(), scenario.horizon_years.into());
    out.insert("offers".into(), offers.into());
    if let Some(job) = &scenario.current {
        out.insert("current".into(), current::current(job));
    }
    current::outlook(&scenario.outlook, &mut out);
    profile::profile(&scenario.profile, &mut out);
    tax::of_scenario(scenario, &mut out);
    negotiation::of_scenario(scenario, &mut out);
    Value::Object(out)
}

/// A decimal as a JSON number, without decimals where it is whole.
pub(super) fn number<const PLACES: u32>(value: Fixed<PLACES>) -> Value {
    let one = Fixed::<PLACES>::ONE.units();
    if value.units() % one == 0 {
        return Value::from(value.units() / one);
    }
    Number::from_f64(value.to_f64()).map_or(Value::Null, Value::Number)
}

fn offer(offer: &Offer) -> Value {
    Value::Object(terms(offer))
}

fn terms(offer: &Offer) -> Map<String, Value> {
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
    put("bonus", later::bonus(&offer.bonus));
    put("sign_on", offer.sign_on.iter().map(sign_on).collect());
    put("grants", offer.grants.iter().map(grant).collect());
    put("stock", stock(&offer.stock));
    if !offer.refreshers.is_empty() {
        put("refreshers", offer.refreshers.iter().map(later::refresher).collect());
    }
    if let Some(top_up) = &offer.top_up {
        put("top_up", later::top_up(top_up));
    }
    if let Some(benefits) = &offer.benefits {
        put("benefits", later::benefits(benefits));
    }
    tax::of_offer(offer, &mut out);
    negotiation::of_offer(offer, &mut out);
    out
}

fn sign_on(tranche: &SignOn) -> Value {
    let amount = number(tranche.amount);
    let mut out = match tranche.paid {
        Paid::Lump { at } => json!({ "amount": amount, "paid": "lump", "at": at }),
        Paid::Monthly { from, to } => json!({ "amount": amount, "paid": "monthly", "from": from, "to": to }),
    };
    if let Some(map) = out.as_object_mut() {
        if tranche.purpose == Purpose::Relocation {
            map.insert("for".into(), "relocation".into());
        }
        if let Some(clawback) = &tranche.clawback {
            map.insert("clawback".into(), later::clawback(clawback));
        }
    }
    out
}

fn grant(grant: &Grant) -> Value {
    Value::Object(grant_terms(grant))
}

fn grant_terms(grant: &Grant) -> Map<String, Value> {
    let mut out = Map::new();
    let mut put = |key: &str, value: Value| out.insert(key.to_owned(), value);
    match grant.size {
        GrantSize::Shares(shares) => {
            put("shares", number(shares));
        }
        GrantSize::Dollars { amount, grant_price } => {
            put("dollars", number(amount));
            if let Some(price) = grant_price {
                put("grant_price", number(price));
            }
        }
        GrantSize::Yearly(amount) => {
            put("dollars", number(amount));
            put("fixed", "each_year".into());
        }
        GrantSize::AtVest(amount) => {
            put("dollars", number(amount));
            put("fixed", "at_vest".into());
        }
    }
    if !grant.closes.is_empty() {
        put("closes", grant.closes.iter().map(|&close| number(close)).collect());
    }
    match grant.rounding {
        Rounding::Exact => {}
        Rounding::Down => {
            put("conversion", "down".into());
        }
        Rounding::Up => {
            put("conversion", "up".into());
        }
    }
    if let Some(schedule) = schedule::choice(&grant.schedule) {
        put("schedule", schedule);
    }
    if grant.vesting == Vesting::WholeShares {
        put("whole_shares", true.into());
    }
    if let Some(months) = grant.anchor {
        put("vests_in", months.numbers().map(Value::from).collect());
    }
    out
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
