//! The assumptions of the negotiation: each as the reader changed it, else as `data/negotiation.toml` has it.

use crate::data::assumptions;
use crate::model::assumption::{Assumption, Unit};
use crate::model::decimal;
use crate::model::entries::Entries;
use crate::model::fixed::Rate;
use crate::model::problem::{Field, Problem};

/// The assumption with this id of `data/negotiation.toml`.
pub fn assumption(id: &str) -> Option<&'static Assumption> {
    assumptions().iter().find(|known| known.id == id)
}

/// The value of an assumption: the typed one if it is valid, else the usual one.
pub fn believed(beside: &Entries, id: &str) -> f64 {
    let usual = assumption(id).map_or(0.0, |known| known.value);
    let typed = beside.get(&key(id)).and_then(|text| read(id, text).ok());
    typed.unwrap_or(usual)
}

/// Did the reader change it?
pub fn is_changed(beside: &Entries, id: &str) -> bool {
    beside.get(&key(id)).is_some()
}

/// Reads a typed value of an assumption: a decimal; a share is a fraction of one.
///
/// # Errors
/// A sentence, where the text is not a value.
pub fn read(id: &str, text: &str) -> Result<f64, String> {
    let unit = assumption(id).map(|known| known.unit);
    let units = decimal::units(text, 9, 0).map_err(|_| "Type a plain number.".to_owned())?;
    let value = Rate::from_units(units).to_f64();
    let (low, high, rule) = match unit {
        Some(Unit::Share) => (0.0, 1.0, "A share is between 0% and 100%."),
        Some(Unit::Years) => (0.0, 10.0, "Years are between 0 and 10."),
        _ => (0.0, 1e9, "A number here is at least 0."),
    };
    if (low..=high).contains(&value) { Ok(value) } else { Err(rule.into()) }
}

/// Sets a value. `None` or the usual value removes it.
pub fn believe(beside: &mut Entries, id: &str, value: Option<f64>) {
    let usual = assumption(id).map(|known| known.value);
    let said = value.filter(|value| usual != Some(*value)).map(|value| Rate::from_f64(value).to_string());
    beside.set(&key(id), said.as_deref());
}

/// The problems of typed assumptions: invalid values and unknown ids.
pub fn problems(beside: &Entries) -> Vec<Problem> {
    let typed = beside.all().filter_map(|(key, text)| Some((key.strip_prefix("assume.")?, text)));
    let off = typed.filter_map(|(id, text)| {
        let field = Field::alone("assume");
        let Some(known) = assumption(id) else {
            let says = format!("“{id}” is nothing that is assumed here, so it is not read.");
            return Some(Problem::new(field, says, "Use an id of data/negotiation.toml."));
        };
        let says = read(id, text).err()?;
        let says = format!("{}: “{text}” is no value. {says}", known.name);
        Some(Problem::new(field, says, "Type it anew; until then the usual one counts."))
    });
    off.collect()
}

fn key(id: &str) -> String {
    format!("assume.{id}")
}
