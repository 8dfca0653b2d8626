//! What the negotiation takes for granted: each assumption as its reader changed it, else as the facts have it. Knows no formula.

use crate::data::assumptions;
use crate::model::assumption::{Assumption, Unit};
use crate::model::bounds;
use crate::model::decimal;
use crate::model::entries::Entries;
use crate::model::fixed::Rate;
use crate::model::problem::{Field, Problem};

/// The assumption of an id; the build sees to it that those named in this folder exist.
pub fn assumption(id: &str) -> Option<&'static Assumption> {
    assumptions().iter().find(|known| known.id == id)
}

/// What holds of an assumption: as typed, where that is a value of its kind, else as the facts have it.
pub fn believed(beside: &Entries, id: &str) -> f64 {
    let usual = assumption(id).map_or(0.0, |known| known.value);
    let typed = beside.get(&key(id)).and_then(|text| read(id, text).ok());
    typed.unwrap_or(usual)
}

/// Was it changed?
pub fn is_changed(beside: &Entries, id: &str) -> bool {
    beside.get(&key(id)).is_some()
}

/// Reads a value of an assumption: a decimal, a share of one as such.
///
/// # Errors
/// A sentence, where it is none.
pub fn read(id: &str, text: &str) -> Result<f64, String> {
    let unit = assumption(id).map(|known| known.unit);
    let units = decimal::units(text, 9, 0).map_err(|_| "Type a plain number.".to_owned())?;
    let range = match unit {
        Some(Unit::Share) => bounds::SHARE,
        Some(Unit::Years) => bounds::ASSUMED_YEARS,
        _ => bounds::ASSUMED_NUMBER,
    };
    Ok(Rate::from_units(range.check(units)?).to_f64())
}

/// Puts a value in place; `None`, and the usual one, take it back.
pub fn believe(beside: &mut Entries, id: &str, value: Option<f64>) {
    let usual = assumption(id).map(|known| known.value);
    let said = value.filter(|value| usual != Some(*value)).map(|value| Rate::from_f64(value).to_string());
    beside.set(&key(id), said.as_deref());
}

/// What was typed of assumptions that is no value, or of none that is known.
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
