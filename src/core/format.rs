//! How a scenario is written down: as a link and as a file, which carry ids as they stand and know no catalog; and how an offer letter is read.

pub mod file;
pub mod letter;
pub mod link;
