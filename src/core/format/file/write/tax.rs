//! Writes the tax profile, the place of an offer, and the lens.

use super::number;
use crate::model::lens::Lens;
use crate::model::offer::Offer;
use crate::model::scenario::Scenario;
use crate::model::tax::filing::{Age, Filing};
use crate::model::tax::profile::{Place, TaxProfile};
use serde_json::{Map, Value, json};

pub(super) fn of_scenario(scenario: &Scenario, out: &mut Map<String, Value>) {
    if scenario.lens != Lens::default() {
        out.insert("lens".into(), scenario.lens.word().into());
    }
    if scenario.tax != TaxProfile::default() {
        out.insert("tax".into(), Value::Object(tax(&scenario.tax)));
    }
}

pub(super) fn of_offer(offer: &Offer, out: &mut Map<String, Value>) {
    if let Some(place) = &offer.place {
        out.insert("place".into(), Value::Object(self::place(place)));
    }
}

fn tax(profile: &TaxProfile) -> Map<String, Value> {
    let mut out = place(&profile.place);
    let mut put = |key: &str, value: Value| out.insert(key.to_owned(), value);
    if profile.filing != Filing::default() {
        put("filing", profile.filing.word().into());
    }
    if profile.age != Age::default() {
        put("age", profile.age.word().into());
    }
    let amounts =
        [("spouse", profile.spouse), ("deferral", profile.deferral), ("itemized", profile.itemized)];
    for (key, amount) in amounts.into_iter().filter(|(_, amount)| !amount.is_zero()) {
        put(key, number(amount));
    }
    if let Some(flat) = profile.flat {
        put("flat", number(flat));
    }
    if let Some(last) = profile.last {
        put("last_tax", number(last.tax));
        put("last_agi", number(last.agi));
    }
    if let Some(elsewhere) = &profile.elsewhere {
        put("elsewhere", Value::Object(place(elsewhere)));
    }
    out
}

/// A place; `None` without a state.
fn place(place: &Place) -> Map<String, Value> {
    let mut out = Map::new();
    if !place.state.is_empty() {
        out.insert("state".into(), place.state.as_str().into());
    }
    if !place.locals.is_empty() {
        out.insert("locals".into(), json!(place.locals));
    }
    out
}
