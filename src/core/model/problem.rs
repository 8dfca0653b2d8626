//! What is wrong with an input, in words that let the reader correct it.

use core::fmt;

/// A problem with one field: what is wrong, and what to do.
///
/// A problem never stops the rest of the answer. Where another value counts meanwhile, `says` names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem<F = Field> {
    /// The field's path: `offers[0].grants[1].schedule`. In a file it is a text, because a file can hold any field.
    pub field: F,
    /// What is wrong and what counts meanwhile, in one sentence.
    pub says: String,
    /// The way out, in one sentence.
    pub try_: String,
}

impl<F> Problem<F> {
    /// A problem with `field`.
    pub fn new(field: impl Into<F>, says: impl Into<String>, try_: impl Into<String>) -> Self {
        Self { field: field.into(), says: says.into(), try_: try_.into() }
    }
}

/// A field of a scenario. Its path is built only where it is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Field {
    whose: Whose,
    item: Option<(&'static str, usize)>,
    name: &'static str,
}

/// The part of a scenario that a field belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Whose {
    /// The scenario itself.
    #[default]
    Scenario,
    /// An offer, by its position.
    Offer(usize),
    /// The current job.
    Current,
}

impl Field {
    /// The current job.
    pub const CURRENT: Self = Self { whose: Whose::Current, item: None, name: "" };

    /// An offer, by its position in the scenario.
    pub const fn offer(index: usize) -> Self {
        Self { whose: Whose::Offer(index), item: None, name: "" }
    }

    /// Does it belong to the current job?
    pub fn is_current(self) -> bool {
        self.whose == Whose::Current
    }

    /// The position of the offer that it belongs to.
    pub fn offer_index(self) -> Option<usize> {
        if let Whose::Offer(index) = self.whose { Some(index) } else { None }
    }

    /// A field of the scenario.
    pub const fn alone(name: &'static str) -> Self {
        Self { whose: Whose::Scenario, item: None, name }
    }

    /// An item of a list at this path.
    #[must_use]
    pub const fn item(self, list: &'static str, index: usize) -> Self {
        Self { item: Some((list, index)), ..self }
    }

    /// A field of the object at this path.
    #[must_use]
    pub const fn named(self, name: &'static str) -> Self {
        Self { name, ..self }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut dot = ".";
        match self.whose {
            Whose::Scenario => dot = "",
            Whose::Offer(index) => write!(f, "offers[{index}]")?,
            Whose::Current => f.write_str("current")?,
        }
        if let Some((list, at)) = self.item {
            write!(f, "{dot}{list}[{at}]")?;
            dot = ".";
        }
        if !self.name.is_empty() {
            f.write_str(dot)?;
        }
        f.write_str(self.name)
    }
}
