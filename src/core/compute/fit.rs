//! A manager's fit: the level a scope matches, readiness for the loop, a plan, the level elsewhere, and offers beside all that.

pub mod answers;
pub mod scope;

pub mod chance;
pub mod readiness;

pub mod plan;

pub mod mapping;
pub mod pay;

pub mod check;
