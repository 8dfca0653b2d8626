//! The model behind Offerscope: nouns, facts, verbs and formats. Pure: no IO, no clock, no browser.
//!
//! Reading order: `model` (what there is), `data` (what is known), `compute` (what follows), `format` (how it is written down),
//! `evaluate` (from one file to the other), `models` (the same for cases of the negotiation's models).

pub mod model;

pub mod data;

pub mod compute;

pub mod format;

pub mod evaluate;
pub mod models;
