//! Charts: geometry in plain functions, thin SVG over it.
//!
//! Nothing is scaled: positions across are percent, positions down are pixels, so text keeps its size at any width.

/// What stands for the current job, which has no letter.
const JOB: &str = "Job";

pub mod scale;

pub mod stack;

mod bar;
mod mark;

pub mod bands;
pub mod bars;
pub mod frame;
pub mod odds;

pub mod course;
pub mod lines;
pub mod waterfall;
