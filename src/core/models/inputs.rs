//! The inputs of a case, read by name. A missing input, or one out of range, is a problem that names it.

use serde_json::Value;

use crate::model::problem::Problem;

/// The inputs of a case.
#[derive(Clone, Copy)]
pub(super) struct Inputs<'a> {
    pub(super) id: &'a str,
    pub(super) value: &'a Value,
}

impl<'a> Inputs<'a> {
    pub(super) fn off(&self, key: &str, says: impl Into<String>, try_: impl Into<String>) -> Problem<String> {
        Problem::new(format!("{}.{key}", self.id), says, try_)
    }

    /// A number.
    pub(super) fn number(&self, key: &str) -> Result<f64, Problem<String>> {
        let number = self.value.get(key).and_then(Value::as_f64);
        number.ok_or_else(|| self.off(key, "A number is missing here.", "Give it without quotes."))
    }

    /// A number, or its default.
    pub(super) fn number_or(&self, key: &str, usual: f64) -> Result<f64, Problem<String>> {
        if self.value.get(key).is_none() { Ok(usual) } else { self.number(key) }
    }

    /// A chance, from 0 to 1.
    pub(super) fn chance(&self, key: &str) -> Result<f64, Problem<String>> {
        let number = self.number(key)?;
        self.check(key, number)
    }

    /// Checks that a number is a chance.
    pub(super) fn check(&self, key: &str, number: f64) -> Result<f64, Problem<String>> {
        if (0.0..=1.0).contains(&number) {
            return Ok(number);
        }
        Err(self.off(key, format!("{number} is no chance."), "A chance is between 0 and 1."))
    }

    /// A list.
    pub(super) fn list(&self, key: &str) -> Result<&'a [Value], Problem<String>> {
        let list = self.value.get(key).and_then(Value::as_array).map(Vec::as_slice);
        list.ok_or_else(|| self.off(key, "A list is missing here.", "Write it as [ … ]."))
    }

    /// A list of numbers.
    pub(super) fn numbers(&self, key: &str) -> Result<Vec<f64>, Problem<String>> {
        self.list(key)?
            .iter()
            .map(|item| {
                item.as_f64()
                    .ok_or_else(|| self.off(key, "This list is of numbers.", "Give each without quotes."))
            })
            .collect()
    }

    /// A whole number of weeks or years.
    pub(super) fn count(&self, key: &str) -> Result<u16, Problem<String>> {
        let number =
            self.value.get(key).and_then(Value::as_u64).and_then(|number| u16::try_from(number).ok());
        number.ok_or_else(|| self.off(key, "A whole number is missing here.", "Give a count from 0."))
    }

    /// The value of a key.
    pub(super) fn at(&self, key: &str) -> Result<Self, Problem<String>> {
        let value =
            self.value.get(key).ok_or_else(|| self.off(key, "Nothing stands here.", "Give its inputs."))?;
        Ok(Self { id: self.id, value })
    }
}
