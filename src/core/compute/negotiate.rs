//! The negotiation of an offer in hand.

pub mod bargain;
pub mod counter;
pub mod frontier;
