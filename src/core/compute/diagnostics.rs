//! Collects the assumptions and the problems while an offer is resolved.

use core::fmt::Display;

use crate::model::problem::{Field, Problem};

/// Receives assumptions and problems while an offer is resolved. A receiver keeps one kind and ignores the other, so that the page carries
/// no texts that only `evaluate` lists.
pub(crate) trait Diagnostics {
    fn assume(&mut self, _field: Field, _value: impl Display) {}
    fn problem(&mut self, _field: Field, _says: impl Into<String>, _try: impl Into<String>) {}
}

/// Collects problems.
#[derive(Debug, Default)]
pub(crate) struct ProblemList {
    pub(crate) problems: Vec<Problem>,
}

impl Diagnostics for ProblemList {
    fn problem(&mut self, field: Field, says: impl Into<String>, try_: impl Into<String>) {
        self.problems.push(Problem::new(field, says, try_));
    }
}

/// Collects assumptions: `offers[0].raise = 0`.
#[derive(Debug, Default)]
pub(crate) struct AssumptionList(pub(crate) Vec<String>);

impl Diagnostics for AssumptionList {
    fn assume(&mut self, field: Field, value: impl Display) {
        self.0.push(format!("{field} = {value}"));
    }
}
