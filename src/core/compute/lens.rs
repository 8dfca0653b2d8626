//! Offers in a lens: value today, pay before tax, or cash after taxes. Reading order: `view` (one choice in a lens), `take_home` and
//! `take_homes` (taxes in detail), `lens_pay`, `comparison`.

pub mod view;

mod lens_pay;
mod part_year;
mod taxed_stint;

pub mod comparison;

pub mod take_home;
pub mod take_homes;
