//! The questions of the fit check, and their answers.

pub mod profile;
pub mod question;
