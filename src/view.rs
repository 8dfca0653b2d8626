//! The parts that pages are made of. No arithmetic on money, no browser.

pub mod field;

pub mod letter;
pub mod notice;
pub mod tag;
pub mod verdict;
