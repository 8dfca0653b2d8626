//! Who is told what is taken for granted and what is off, while an offer is settled.

use core::fmt::Display;

use crate::model::problem::{Field, Problem};

/// Told on the way what is taken for granted and what is off. Who gathers the one leaves the other out, so that the page
/// carries no words for what only `evaluate` lists.
pub(crate) trait Listener {
    fn assume(&mut self, _field: Field, _value: impl Display) {}
    fn problem(&mut self, _field: Field, _says: impl Into<String>, _try: impl Into<String>) {}
}

/// Gathers what is off.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    pub(crate) problems: Vec<Problem>,
}

impl Listener for Notes {
    fn problem(&mut self, field: Field, says: impl Into<String>, try_: impl Into<String>) {
        self.problems.push(Problem::new(field, says, try_));
    }
}

/// Gathers what is taken for granted, as `offers[0].raise = 0`.
#[derive(Debug, Default)]
pub(crate) struct Assumed(pub(crate) Vec<String>);

impl Listener for Assumed {
    fn assume(&mut self, field: Field, value: impl Display) {
        self.0.push(format!("{field} = {value}"));
    }
}
