//! The verbs: what follows from a scenario and the facts. Pure; the date is an argument.

pub mod ledger;

pub mod compare;

pub mod explain;
