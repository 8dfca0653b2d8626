//! Offers through a lens: value today, pay as it comes, or cash after taxes. Reading order: one offer, all of them, taxes in detail.

pub mod view;

mod choice;
mod part_year;
mod taxed_stint;

pub mod comparison;

pub mod take_home;
pub mod take_homes;
