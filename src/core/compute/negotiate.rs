//! The negotiation of an offer in hand: where one stands, what to ask for, what asking is worth, and the words. Reading order: `desk`, `standing`,
//! `packages`, `counter`, `words`.

pub mod asking;
pub mod bargain;
pub mod believed;
pub mod corners;
pub mod counter;
pub mod desk;
pub mod frontier;
pub mod lever;
pub mod packages;
pub mod standing;
pub mod words;
