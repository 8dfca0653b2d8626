//! What a person says of their negotiation: the counter-offer, waiting, the level.

pub mod counter_plan;

pub mod waiting;

pub mod downlevel;
