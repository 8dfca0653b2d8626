//! Leaving early and staying: what is kept, what is left behind, what the current job pays instead.

pub mod leave;

pub mod cliff;
pub mod start_months;
pub mod staying;
