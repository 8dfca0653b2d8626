//! How a scenario travels: link text and file. Knows no catalog: it carries ids as they stand.

pub mod text;

mod bytes;
mod v1;
mod wire;

pub mod file;
