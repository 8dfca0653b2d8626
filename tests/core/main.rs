//! Core's integration tests, on the host.

mod cases;
mod evaluate;
mod facts;
mod properties;
mod typed;
