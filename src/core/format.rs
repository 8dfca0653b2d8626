//! How a scenario is written down: as a link and as a file. Knows no catalog: it carries ids as they stand.

pub mod file;
pub mod link;
