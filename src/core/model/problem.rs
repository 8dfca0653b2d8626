//! What is off with an input, said so that a reader can mend it.

use core::fmt;

/// Something that could not be taken as it stood: which field, what is wrong, what to do.
///
/// A problem never stops the rest of the answer; where a value had to stand in, `says` names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem<F = Field> {
    /// The field's path, as `offers[0].grants[1].schedule`: a text in a file, which may hold any.
    pub field: F,
    /// What is wrong, in one sentence.
    pub says: String,
    /// The way out, in one sentence.
    pub try_: String,
}

impl<F> Problem<F> {
    /// A problem of `field`.
    pub fn new(field: impl Into<F>, says: impl Into<String>, try_: impl Into<String>) -> Self {
        Self { field: field.into(), says: says.into(), try_: try_.into() }
    }
}

/// A field of a scenario. Its path is put together where it is printed, which the page never does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Field {
    whose: Whose,
    item: Option<(&'static str, usize)>,
    name: &'static str,
}

/// What a field belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Whose {
    /// The scenario, or whatever stands alone.
    #[default]
    Scenario,
    /// An offer, by its place.
    Offer(usize),
    /// The current job.
    Current,
}

impl Field {
    /// The current job.
    pub const CURRENT: Self = Self { whose: Whose::Current, item: None, name: "" };

    /// An offer, by its place in the scenario.
    pub const fn offer(index: usize) -> Self {
        Self { whose: Whose::Offer(index), item: None, name: "" }
    }

    /// Whether it is of the current job.
    pub fn is_current(self) -> bool {
        self.whose == Whose::Current
    }

    /// A field that belongs to no offer.
    pub const fn alone(name: &'static str) -> Self {
        Self { whose: Whose::Scenario, item: None, name }
    }

    /// One of a list that stands here.
    #[must_use]
    pub const fn item(self, list: &'static str, index: usize) -> Self {
        Self { item: Some((list, index)), ..self }
    }

    /// A field of what stands here.
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
