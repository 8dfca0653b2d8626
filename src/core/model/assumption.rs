//! The assumptions of the negotiation, as facts that the reader can change.

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
