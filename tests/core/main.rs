//! Every host test of the model, a module a theme. Holds no test itself.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::cast_precision_loss,
    reason = "a test stops at the first surprise"
)]

mod cases;
mod chance;
mod data;
mod day;
mod evaluate;
mod explain;
mod facts;
mod file_readme;
mod fit;
mod house;
mod late;
mod letter;
mod link;
mod names;
mod negotiation;
mod properties;
mod readiness;
mod study;
mod supposed;
mod tabs;
mod taxes;
mod typed;
mod unpromised;
mod untraded;
mod versions;
