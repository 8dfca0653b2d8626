//! The model behind Offerscope: types, facts, computations and formats. It is pure: no IO, no clock, no browser.
//!
//! Reading order: `model` (the types), `data` (the facts), `compute` (what follows from them), `format` (a scenario as a link and as a file),
//! `letter` (the text of an offer letter in, an offer out), `evaluate` (a scenario file in, its answer out), `models` (the same for cases of the
//! negotiation's formulas).

pub mod model;

pub mod typed;

pub mod data;

pub mod compute;

pub mod format;

pub mod letter;

pub mod evaluate;
pub mod models;
