//! The verbs: what follows from a scenario and the facts. Pure; the date is an argument.

mod assume;
mod price;
mod together;

pub mod vest;

pub mod ledger;
mod pay;

mod band;
mod tipping;
mod verdict;

pub mod compare;

mod grounds;
mod proof;
mod steps;

pub mod ask;
pub mod explain;
