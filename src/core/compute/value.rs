//! Other ways to measure one offer: value today, what comes beside pay, what a grant comes to, where two offers match.

pub mod benefits;
pub mod break_even;
pub mod grants;
pub mod present_value;
pub mod unpromised;
