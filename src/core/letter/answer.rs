//! Writes what a letter was read as, as JSON.

use super::reading::{FoundValue, LetterReading};
use crate::format::file;
use crate::model::offer::OfferId;
use crate::model::scenario::Scenario;
use serde_json::{Value, json};

impl LetterReading {
    /// A scenario with this offer alone.
    pub fn scenario(&self) -> Scenario {
        let mut offer = self.offer.clone();
        offer.id = OfferId(1);
        Scenario { offers: vec![offer], ..Scenario::default() }
    }
}

/// Writes a reading: `scenario`, `found` with bytes of each value, and `asks`.
pub fn write_reading(reading: &LetterReading) -> String {
    let scenario: Value = serde_json::from_str(&file::write(&reading.scenario())).unwrap_or_default();
    let found: Vec<Value> = reading.found.iter().map(|found| written(found, &scenario)).collect();
    let asks: Vec<Value> =
        reading.asks.iter().map(|ask| json!({ "field": ask.field, "says": ask.says })).collect();
    format!("{:#}\n", json!({ "scenario": scenario, "found": found, "asks": asks }))
}

/// A value, as the scenario has it where it has the field.
fn written(found: &FoundValue, scenario: &Value) -> Value {
    let FoundValue { field, value, from, to, sure } = found;
    let in_file = field.split('.').try_fold(scenario, |node, part| {
        let (name, index) = part
            .split_once('[')
            .map_or((part, None), |(name, index)| (name, index.trim_end_matches(']').parse::<usize>().ok()));
        let node = node.get(name)?;
        index.map_or(Some(node), |index| node.get(index))
    });
    let value =
        in_file.filter(|_| !field.ends_with(".name")).cloned().unwrap_or_else(|| Value::from(value.as_str()));
    json!({ "field": field, "value": value, "from": from, "to": to, "sure": sure })
}
