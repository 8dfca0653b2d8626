//! Walks a JSON value and remembers the path, so that each problem names its field. It knows no field of a scenario.

use core::fmt::Display;

use serde_json::{Map, Value};

use crate::model::bounds::Bound;
use crate::model::decimal::{self, Fault};
use crate::model::fixed::Fixed;
use crate::model::format;
use crate::model::problem::Problem;

/// Problems and assumptions found while reading.
#[derive(Debug, Default)]
pub(super) struct ReadDiagnostics {
    pub(super) problems: Vec<Problem<String>>,
    pub(super) assumed: Vec<String>,
    /// Is something missing that has no default?
    pub(super) fatal: bool,
}

impl ReadDiagnostics {
    pub(super) fn problem(&mut self, field: &str, says: impl Into<String>, try_: impl Into<String>) {
        self.problems.push(Problem::new(field, says, try_));
    }

    pub(super) fn assume(&mut self, field: &str, value: impl Display) {
        self.assumed.push(format!("{field} = {value}"));
    }

    /// A problem that refuses the file.
    pub(super) fn fail(&mut self, field: &str, says: impl Into<String>, try_: impl Into<String>) {
        self.fatal = true;
        self.problem(field, says, try_);
    }

    /// Refuses the file for a missing value. A present but wrong value already has its problem.
    pub(super) fn fail_if_missing(&mut self, node: &Node<'_>, says: &str, try_: &str) {
        self.fatal = true;
        if node.value.is_none() {
            self.problem(&node.path, says, try_);
        }
    }

    /// The value, or the default, which is recorded as an assumption.
    pub(super) fn or<T: Display>(&mut self, node: &Node<'_>, value: Option<T>, default: T) -> T {
        value.unwrap_or_else(|| {
            self.assume(&node.path, &default);
            default
        })
    }
}

/// A place in the file with its value. `null` counts as missing.
#[derive(Clone, Debug)]
pub(super) struct Node<'a> {
    pub(super) path: String,
    pub(super) value: Option<&'a Value>,
}

impl<'a> Node<'a> {
    pub(super) fn root(value: &'a Value) -> Self {
        Self { path: String::new(), value: Some(value) }
    }

    /// A field of the object at this place.
    pub(super) fn get(&self, key: &str) -> Self {
        let path = if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) };
        Self { path, value: self.value.and_then(|value| value.get(key)).filter(|value| !value.is_null()) }
    }

    /// An object with these fields. Another field is a problem. A missing object is not.
    pub(super) fn object(
        &self,
        known: &[&str],
        found: &mut ReadDiagnostics,
    ) -> Option<&'a Map<String, Value>> {
        let Some(map) = self.value?.as_object() else {
            found.problem(
                &self.path,
                format!("This is {}, not an object.", kind(self.value?)),
                "Write it as { … }.",
            );
            return None;
        };
        for key in map.keys().filter(|key| !known.contains(&key.as_str())) {
            let path = self.get(key).path;
            found.problem(&path, format!("“{key}” is not a field here, so it is not read."), fields(known));
        }
        Some(map)
    }

    /// The items of a list. A missing list is not a problem.
    pub(super) fn list(&self, found: &mut ReadDiagnostics) -> Option<Vec<Self>> {
        let Some(list) = self.value?.as_array() else {
            found.problem(
                &self.path,
                format!("This is {}, not a list.", kind(self.value?)),
                "Write it as [ … ].",
            );
            return None;
        };
        let item = |(at, value)| Self { path: format!("{}[{at}]", self.path), value: Some(value) };
        Some(list.iter().enumerate().map(item).collect())
    }

    pub(super) fn text(&self, found: &mut ReadDiagnostics) -> Option<&'a str> {
        let text = self.value?.as_str();
        if text.is_none() {
            found.problem(
                &self.path,
                format!("This is {}, not a text.", kind(self.value?)),
                "Write it in quotes.",
            );
        }
        text
    }

    /// A number in a range. Too many decimals are rounded, with a problem.
    pub(super) fn number<const PLACES: u32>(
        &self,
        bound: Bound,
        found: &mut ReadDiagnostics,
    ) -> Option<Fixed<PLACES>> {
        let Some(number) = self.value?.as_number() else {
            let try_ = "Write a plain number, without quotes, commas or signs.";
            found.problem(&self.path, format!("This is {}, not a number.", kind(self.value?)), try_);
            return None;
        };
        let units = match decimal::units(&number.to_string(), PLACES, 0) {
            Ok(units) => units,
            Err(Fault::Fine) => {
                let near: Fixed<PLACES> = Fixed::from_f64(number.as_f64().unwrap_or_default());
                let places = format::spelled(u16::try_from(PLACES).unwrap_or(u16::MAX));
                let try_ = format!("Write {near}.");
                let says = if PLACES == 0 {
                    format!("{number} is not a whole number.")
                } else {
                    format!("{number} has more than {places} decimals; {near} stands in.")
                };
                found.problem(&self.path, says, try_);
                if PLACES == 0 {
                    return None;
                }
                near.units()
            }
            Err(_) => i64::MAX,
        };
        let checked = bound.check(units);
        if let Err(rule) = &checked {
            found.problem(
                &self.path,
                format!("{number} is out of range. {rule}"),
                "Check the number and its unit.",
            );
        }
        checked.ok().map(Fixed::from_units)
    }

    /// True or false.
    pub(super) fn truth(&self, found: &mut ReadDiagnostics) -> Option<bool> {
        let truth = self.value?.as_bool();
        if truth.is_none() {
            let says = format!("This is {}, neither true nor false.", kind(self.value?));
            found.problem(&self.path, says, "Write true or false, without quotes.");
        }
        truth
    }

    /// One of several words, as its value.
    pub(super) fn word<T: Copy>(&self, words: &[(&str, T)], found: &mut ReadDiagnostics) -> Option<T> {
        let said = self.text(found)?;
        let known = words.iter().find(|(word, _)| *word == said);
        if known.is_none() {
            let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            found.problem(&self.path, format!("“{said}” is not one of the words here."), fields(&words));
        }
        known.map(|(_, meant)| *meant)
    }

    /// A whole number in a range.
    pub(super) fn count(&self, bound: Bound, found: &mut ReadDiagnostics) -> Option<u16> {
        let number: Fixed<0> = self.number(bound, found)?;
        u16::try_from(number.units()).ok()
    }
}

/// The way out for a word: `Use one of a, b, c.`
pub(super) fn fields(known: &[&str]) -> String {
    format!("Use one of {}.", known.join(", "))
}

/// The kind of a JSON value, in words.
pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
