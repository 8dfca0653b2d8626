//! The assumptions of the negotiation, as facts that the reader can change.

use super::source::Claim;
use crate::model::fixed::Fixed;

/// The unit of an assumption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A fraction: 0.35 is 35%.
    Share,
    /// Years.
    Years,
    /// Dollars.
    Dollars,
    /// A plain number.
    Number,
}

/// A number that counts until the reader types another one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Assumption {
    /// Key: `p0`.
    pub id: &'static str,
    /// Its name in plain words.
    pub name: &'static str,
    /// The usual value.
    pub value: f64,
    /// The lowest plausible value.
    pub low: f64,
    /// The highest plausible value.
    pub high: f64,
    /// Its unit.
    pub unit: Unit,
    /// The claims behind it.
    pub claims: &'static [Claim],
}

/// A sentence of advice. It never enters a computation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Advice {
    /// Key: `three`.
    pub id: &'static str,
    /// The advice.
    pub says: &'static str,
    /// The claims behind it.
    pub claims: &'static [Claim],
}

/// The reader's value of an assumption, in its unit, to nine digits.
pub type AssumedValue = Fixed<9>;

/// The assumptions that the reader changed, by id, in the order of the changes. The facts list the known ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assumptions {
    changed: Vec<(String, AssumedValue)>,
}

impl Assumptions {
    /// Is every assumption unchanged?
    pub fn is_empty(&self) -> bool {
        self.changed.is_empty()
    }

    /// The changed assumptions, in order.
    pub fn changed(&self) -> impl Iterator<Item = (&str, AssumedValue)> {
        self.changed.iter().map(|(id, value)| (id.as_str(), *value))
    }

    /// The reader's value of one; `None` where it is unchanged.
    pub fn get(&self, id: &str) -> Option<AssumedValue> {
        self.changed().find(|(known, _)| *known == id).map(|(_, value)| value)
    }

    /// Sets a value; `None` removes it.
    pub fn set(&mut self, id: &str, value: Option<AssumedValue>) {
        let place = self.changed.iter().position(|(known, _)| known == id);
        match (place.and_then(|place| self.changed.get_mut(place)), value) {
            (Some((_, known)), Some(value)) => *known = value,
            (Some(_), None) => self.changed.retain(|(known, _)| known != id),
            (None, Some(value)) => self.changed.push((id.to_owned(), value)),
            (None, None) => {}
        }
    }
}
