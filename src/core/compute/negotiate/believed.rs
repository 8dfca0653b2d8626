//! What the negotiation takes for granted: each assumption as its reader changed it, else as the facts have it. Knows no formula.

use crate::data::Facts;
use crate::model::assumption::{Assumption, Unit};
use crate::model::bounds;
use crate::model::decimal;
use crate::model::entries::Entries;
use crate::model::fixed::Rate;
use crate::model::problem::{Field, Problem};

/// What holds of an assumption: as typed, where that is a value of its kind, else as the facts have it.
pub fn believed(facts: &Facts, beside: &Entries, id: &str) -> f64 {
    let Some(known) = facts.assumption(id) else { return 0.0 };
    let typed = beside.get(&key(id)).and_then(|text| read(known, text).ok());
    typed.unwrap_or(known.value)
}

/// Was it changed?
pub fn is_changed(beside: &Entries, id: &str) -> bool {
    beside.get(&key(id)).is_some()
}

/// Reads a value of an assumption: a decimal, a share of one as such.
///
/// # Errors
/// A sentence, where it is none.
pub fn read(known: &Assumption, text: &str) -> Result<f64, String> {
    let units = decimal::units(text, 9, 0).map_err(|_| "Type a plain number.".to_owned())?;
    let range = match known.unit {
        Unit::Share => bounds::SHARE,
        Unit::Years => bounds::ASSUMED_YEARS,
        Unit::Dollars | Unit::Number => bounds::ASSUMED_NUMBER,
    };
    Ok(Rate::from_units(range.check(units)?).to_f64())
}

/// Puts a value in place; `None`, and the usual one, take it back.
pub fn believe(facts: &Facts, beside: &mut Entries, id: &str, value: Option<f64>) {
    let usual = facts.assumption(id).map(|known| known.value);
    let said = value.filter(|value| usual != Some(*value)).map(|value| Rate::from_f64(value).to_string());
    beside.set(&key(id), said.as_deref());
}

/// What was typed of assumptions that is no value, or of none that is known.
pub fn problems(facts: &Facts, beside: &Entries) -> Vec<Problem> {
    let typed = beside.all().filter_map(|(key, text)| Some((key.strip_prefix("assume.")?, text)));
    let off = typed.filter_map(|(id, text)| {
        let field = Field::alone("assume");
        let Some(known) = facts.assumption(id) else {
            let says = format!("“{id}” is nothing that is assumed here, so it is not read.");
            return Some(Problem::new(field, says, "Use an id of data/negotiation.toml."));
        };
        let says = read(known, text).err()?;
        let says = format!("{}: “{text}” is no value. {says}", known.name);
        Some(Problem::new(field, says, "Type it anew; until then the usual one counts."))
    });
    off.collect()
}

fn key(id: &str) -> String {
    format!("assume.{id}")
}
