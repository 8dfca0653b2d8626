//! The assumptions of the negotiation, as facts that the reader can change.

use super::fixed::Fixed;
use super::source::Claim;

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

/// A value that a reader gives an assumption, in its unit, to nine digits.
pub type AssumedValue = Fixed<9>;

/// The assumptions that a reader changed, by id, in the order they were changed. Which ids there are, the facts know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assumptions {
    changed: Vec<(String, AssumedValue)>,
}

impl Assumptions {
    /// Whether all are as the facts have them.
    pub fn is_empty(&self) -> bool {
        self.changed.is_empty()
    }

    /// Those that were changed, in order.
    pub fn changed(&self) -> impl Iterator<Item = (&str, AssumedValue)> {
        self.changed.iter().map(|(id, value)| (id.as_str(), *value))
    }

    /// The value given to one of them; `None` where it was not changed.
    pub fn get(&self, id: &str) -> Option<AssumedValue> {
        self.changed().find(|(known, _)| *known == id).map(|(_, value)| value)
    }

    /// Puts a value in place of the one before it; `None` takes it back.
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
