//! What a table says a letter holds, value by value.

use offerscope_core::data::catalog;
use offerscope_core::letter::reading::LetterReading;
use serde_json::Value;

/// One value that a letter holds.
pub(super) struct Leaf {
    /// The field, as questions name it.
    pub(super) field: String,
    pub(super) value: Value,
}

/// The fields of a table that are values of their own, and where they stand.
const SINGLE: [(&str, &str); 11] = [
    ("company", "offers[0].company"),
    ("name", "offers[0].name"),
    ("level", "offers[0].level"),
    ("title", "offers[0].title"),
    ("location", "offers[0].location"),
    ("state", "offers[0].place.state"),
    ("start", "offers[0].start"),
    ("base", "offers[0].base"),
    ("bonus", "offers[0].bonus.target"),
    ("days_off", "offers[0].benefits.days_off"),
    ("deadline", "offers[0].deadline"),
];

/// The values of a table.
pub(super) fn expected(table: &toml::Table) -> Vec<Leaf> {
    let json = serde_json::to_value(table).unwrap();
    let mut leaves = Vec::new();
    for (key, field) in SINGLE {
        if let Some(value) = json.get(key) {
            leaves.push(Leaf { field: field.to_owned(), value: value.clone() });
        }
    }
    for (key, value) in json.get("match").and_then(Value::as_object).into_iter().flatten() {
        leaves.push(Leaf { field: format!("offers[0].benefits.match.{key}"), value: value.clone() });
    }
    for list in ["sign_on", "grants"] {
        let Some(items) = json.get(list).and_then(Value::as_array) else { continue };
        leaves.push(Leaf { field: format!("offers[0].{list}"), value: Value::from(items.len()) });
        for (at, item) in items.iter().enumerate() {
            nested(&format!("offers[0].{list}[{at}]"), item, &mut leaves);
        }
    }
    leaves
}

fn nested(path: &str, item: &Value, leaves: &mut Vec<Leaf>) {
    for (key, value) in item.as_object().unwrap() {
        let path = format!("{path}.{key}");
        match value {
            Value::Object(_) if key != "schedule" => nested(&path, value, leaves),
            _ => leaves.push(Leaf { field: path, value: value.clone() }),
        }
    }
}

impl Leaf {
    /// What the field is, without numbers of items.
    pub(super) fn kind(&self) -> String {
        self.field
            .replace("offers[0].", "")
            .replace(|sign: char| sign.is_ascii_digit() || matches!(sign, '[' | ']'), "")
    }

    /// The value that was read.
    fn read(&self, reading: &LetterReading, answer: &Value) -> Value {
        let found = || {
            reading
                .found
                .iter()
                .find(|found| found.field == self.field)
                .map_or(Value::Null, |found| Value::from(found.value.clone()))
        };
        if self.field.ends_with(".title") || self.field.ends_with(".location") {
            return found();
        }
        let mut node = &answer["scenario"];
        for part in self.field.split('.') {
            let (name, index) = part
                .split_once('[')
                .map_or((part, None), |(name, at)| (name, at.trim_end_matches(']').parse::<usize>().ok()));
            node = &node[name];
            if let Some(index) = index {
                node = &node[index];
            }
        }
        match node {
            Value::Array(items) if self.value.is_u64() => Value::from(items.len()),
            Value::Null if self.field.ends_with("counted_from") => Value::from("payment"),
            Value::Null if self.field.ends_with("clawback.kind") && self.value == "none" => {
                Value::from("none")
            }
            Value::Null if self.field.ends_with("clawback.on") => Value::from("resigning"),
            node => node.clone(),
        }
    }

    pub(super) fn is_read(&self, reading: &LetterReading, answer: &Value) -> bool {
        let read = self.read(reading, answer);
        if self.field.ends_with(".schedule") {
            return match (vests(&self.value), vests(&read)) {
                (Some(right), Some(read)) => {
                    right.len() == read.len()
                        && right
                            .iter()
                            .zip(&read)
                            .all(|(one, other)| one.0 == other.0 && (one.1 - other.1).abs() < 1e-5)
                }
                _ => false,
            };
        }
        if self.field.ends_with(".name") {
            return read.as_str().is_some_and(|name| name.contains(self.value.as_str().unwrap()));
        }
        match (self.value.as_f64(), read.as_f64()) {
            (Some(right), Some(read)) => (right - read).abs() < 1e-6,
            _ => {
                let flat = |value: &Value| {
                    value.as_str().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
                };
                self.value == read || (flat(&self.value).is_some() && flat(&self.value) == flat(&read))
            }
        }
    }

    pub(super) fn is_absent(&self, reading: &LetterReading, answer: &Value) -> bool {
        let read = self.read(reading, answer);
        read.is_null() || read == 0
    }

    pub(super) fn seen(&self, reading: &LetterReading, answer: &Value) -> String {
        self.read(reading, answer).to_string()
    }
}

/// Vests as service month and fraction.
fn vests(schedule: &Value) -> Option<Vec<(u64, f64)>> {
    if let Some(id) = schedule.as_str() {
        let preset = catalog().vest(id)?;
        return Some(
            preset
                .vests
                .iter()
                .map(|(month, part)| (u64::from(*month), f64::from(*part) / f64::from(preset.whole)))
                .collect(),
        );
    }
    if let Some(shares) = schedule.get("yearly").and_then(Value::as_array) {
        let step = match schedule["cadence"].as_str()? {
            "monthly" => 1,
            "quarterly" => 3,
            "semi_annual" => 6,
            _ => 12,
        };
        let year = |(year, share): (u64, &Value)| {
            let part = share.as_f64().unwrap() / 100.0 / (12 / step) as f64;
            (1..=12 / step).map(move |turn| (year * 12 + turn * step, part))
        };
        return Some((0..).zip(shares).flat_map(year).collect());
    }
    let list = schedule.as_array().or_else(|| schedule.get("vests")?.as_array())?;
    let whole = schedule.get("of").and_then(Value::as_f64).unwrap_or(100.0);
    list.iter().map(|vest| Some((vest[0].as_u64()?, vest[1].as_f64()? / whole))).collect()
}
