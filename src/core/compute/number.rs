//! Numbers alone: roots, the normal distribution, shares that sum to their whole. Knows no pay.

pub(crate) mod largest_remainder;
pub(crate) mod least;
pub mod normal;
pub mod order;
pub(crate) mod powers;
pub(crate) mod root;
pub mod whole_dollars;
