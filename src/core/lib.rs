//! The model behind Offerscope: nouns, facts, verbs and the link. Pure: no IO, no clock, no browser.
//!
//! Reading order: `model` (what there is), `typed` (how people type it), `data` (what is known), `compute` (what follows), `link` (how it
//! travels), `evaluate` (from one file to the other), `models` (the same for cases of the negotiation's models).

pub mod model;

pub mod typed;

pub mod data;

pub mod compute;

pub mod link;

pub mod evaluate;
pub mod models;
