//! The analysis views: questions about the offers beyond the first screen, one region each. Each works out its own figures.

pub(crate) mod asked;
pub mod problems;
pub(crate) mod region;
pub(crate) mod slider;
pub(crate) mod who;
pub(crate) mod words;

pub mod calendar;
pub mod cliff;
pub mod differs;
pub mod flips;
pub mod hour;
pub mod leave;
pub mod month;
pub mod parts;
pub mod ranges;
pub mod start;
pub mod staying;
pub mod today;
