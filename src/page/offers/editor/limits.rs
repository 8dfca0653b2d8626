//! The legal ranges that only the editors ask for, as the model declares them.

pub use offerscope_core::model::bounds::{AWARDED, FIRST_PART, GRANTED, MATCH_VESTS, SERVED, WINDOW};
