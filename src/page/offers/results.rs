//! What follows from the offers: by year, side by side, against the bands, and what it all takes for granted.

pub mod band;
mod difference;
pub mod sums;
pub mod terms;
pub mod years;
