//! The assumptions of the negotiation: each as the reader changed it, else as `data/negotiation.toml` has it.

use crate::data::assumptions;
use crate::model::facts::assumption::{AssumedValue, Assumption, Assumptions, Unit};
use crate::model::problem::{Field, Problem};
use crate::model::{bounds, decimal};

/// The assumption with this id of `data/negotiation.toml`.
pub fn assumption(id: &str) -> Option<&'static Assumption> {
    assumptions().iter().find(|known| known.id == id)
}

/// The value of an assumption: the reader's if it is valid, else the usual one.
pub fn assumption_value(changed: &Assumptions, id: &str) -> f64 {
    let usual = assumption(id).map_or(0.0, |known| known.value);
    changed.get(id).and_then(|value| check(id, value).ok()).unwrap_or(usual)
}

/// Did the reader change it?
pub fn is_changed(changed: &Assumptions, id: &str) -> bool {
    changed.get(id).is_some()
}

/// Reads a typed value of an assumption: a decimal; a share is a fraction of one.
///
/// # Errors
/// A sentence, where the text is not a value.
pub fn read(id: &str, text: &str) -> Result<f64, String> {
    let units = decimal::units(text, 9, 0).map_err(|_| "Type a plain number.".to_owned())?;
    check(id, AssumedValue::from_units(units))
}

/// A value in the range of its assumption's unit, as a float.
fn check(id: &str, value: AssumedValue) -> Result<f64, String> {
    let range = match assumption(id).map(|known| known.unit) {
        Some(Unit::Share) => bounds::SHARE,
        Some(Unit::Years) => bounds::ASSUMED_YEARS,
        _ => bounds::ASSUMED_NUMBER,
    };
    Ok(AssumedValue::from_units(range.check(value.units())?).to_f64())
}

/// Sets a value. `None` or the usual value removes it.
pub fn believe(changed: &mut Assumptions, id: &str, value: Option<f64>) {
    let usual = assumption(id).map(|known| known.value);
    changed.set(id, value.filter(|value| usual != Some(*value)).map(AssumedValue::from_f64));
}

/// The problems of changed assumptions: invalid values and unknown ids.
pub fn problems(changed: &Assumptions) -> Vec<Problem> {
    let off = changed.changed().filter_map(|(id, value)| {
        let field = Field::alone("assume");
        let Some(known) = assumption(id) else {
            let says = format!("“{id}” is not an assumption known here, so it is ignored.");
            return Some(Problem::new(field, says, "Use an id of data/negotiation.toml."));
        };
        let says = check(id, value).err()?;
        let says = format!("{}: “{value}” is not a valid value. {says}", known.name);
        Some(Problem::new(field, says, "Type it again; until then the usual value counts."))
    });
    off.collect()
}
