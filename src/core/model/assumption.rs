//! What the negotiation takes for granted, as facts for the reader to change. Holds no formula.

use super::source::Claim;

/// What an assumption is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A share of one: 0.35 is 35 %.
    Share,
    /// Years.
    Years,
    /// Dollars.
    Dollars,
    /// A plain number.
    Number,
}

/// A number that stands in until a reader knows better.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Assumption {
    /// Key: `p0`.
    pub id: &'static str,
    /// In plain words.
    pub name: &'static str,
    /// What stands in.
    pub value: f64,
    /// The least that is plausible.
    pub low: f64,
    /// The most.
    pub high: f64,
    /// What it is counted in.
    pub unit: Unit,
    /// Who says so.
    pub claims: &'static [Claim],
}

/// A sentence of advice; never a factor in a sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Advice {
    /// Key: `three`.
    pub id: &'static str,
    /// The advice.
    pub says: &'static str,
    /// Who says so.
    pub claims: &'static [Claim],
}
