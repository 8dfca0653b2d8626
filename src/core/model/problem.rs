//! What is off with an input, said so that a reader can mend it.

/// Something that could not be taken as it stood: which field, what is wrong, what to do.
///
/// A problem never stops the rest of the answer; where a value had to stand in, `says` names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The field's path, as `offers[0].grants[1].schedule`.
    pub field: String,
    /// What is wrong, in one sentence.
    pub says: String,
    /// The way out, in one sentence.
    pub try_: String,
}

impl Problem {
    /// A problem of `field`.
    pub fn new(field: impl Into<String>, says: impl Into<String>, try_: impl Into<String>) -> Self {
        Self { field: field.into(), says: says.into(), try_: try_.into() }
    }
}
