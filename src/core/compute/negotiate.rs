//! The negotiation of an offer in hand: where you stand, what to ask for, what asking is worth, and the words. Reading order: `desk`,
//! `standing`, `packages`, `counter`, `words`.
//!
//! What an offer is worth comes from the pay model, in the chosen lens. Beliefs about employers are assumptions of `data/negotiation.toml`,
//! each with its range and its source, and the reader can change each one. Anchoring is advice and never a factor in a sum.

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
