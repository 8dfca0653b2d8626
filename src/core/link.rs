//! A scenario as link text and as a file. It carries ids without looking them up.

pub mod text;

mod bytes;
mod v1;
mod wire;

pub mod file;
