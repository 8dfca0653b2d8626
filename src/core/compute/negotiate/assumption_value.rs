//! The assumptions of the negotiation: each as the reader changed it, else as `data/negotiation.toml` has it.

use crate::data::Facts;
use crate::model::facts::assumption::{AssumedValue, Assumption, Assumptions, Unit};
use crate::model::problem::{Field, Problem};
use crate::model::{bounds, decimal};

/// The value of an assumption: the reader's if it is valid, else the usual one.
pub fn assumption_value(facts: &Facts, changed: &Assumptions, id: &str) -> f64 {
    let Some(known) = facts.assumption(id) else { return 0.0 };
    changed.get(id).and_then(|value| check(known, value).ok()).unwrap_or(known.value)
}

/// Reads a typed value of an assumption: a decimal; a share is a fraction of one.
///
/// # Errors
/// A sentence, where the text is not a value.
pub fn read(known: &Assumption, text: &str) -> Result<f64, String> {
    let units = decimal::units(text, 9, 0).map_err(|_| "Type a plain number.".to_owned())?;
    check(known, AssumedValue::from_units(units))
}

/// A value in the range of its assumption's unit, as a float.
fn check(known: &Assumption, value: AssumedValue) -> Result<f64, String> {
    let range = match known.unit {
        Unit::Share => bounds::SHARE,
        Unit::Years => bounds::ASSUMED_YEARS,
        Unit::Dollars | Unit::Number => bounds::ASSUMED_NUMBER,
    };
    Ok(AssumedValue::from_units(range.check(value.units())?).to_f64())
}

/// Sets a value. `None` or the usual value removes it.
pub fn believe(facts: &Facts, changed: &mut Assumptions, id: &str, value: Option<f64>) {
    let usual = facts.assumption(id).map(|known| known.value);
    changed.set(id, value.filter(|value| usual != Some(*value)).map(AssumedValue::from_f64));
}

/// The problems of changed assumptions: invalid values and unknown ids.
pub fn problems(facts: &Facts, changed: &Assumptions) -> Vec<Problem> {
    let off = changed.changed().filter_map(|(id, value)| {
        let field = Field::alone("assume");
        let Some(known) = facts.assumption(id) else {
            let says = format!("“{id}” is not an assumption known here, so it is ignored.");
            return Some(Problem::new(field, says, "Use an id of data/negotiation.toml."));
        };
        let says = check(known, value).err()?;
        let says = format!("{}: “{value}” is not a valid value. {says}", known.name);
        Some(Problem::new(field, says, "Type it again; until then the usual value counts."))
    });
    off.collect()
}
