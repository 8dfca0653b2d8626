//! The parts that pages are made of. No arithmetic on money, no browser.

pub mod field;
pub mod segment;

pub mod letter;
pub mod notice;
pub mod part;
pub mod tag;
pub mod verdict;

pub mod claims;
pub mod figure;
pub mod proof;
pub mod table;

pub mod chart;
