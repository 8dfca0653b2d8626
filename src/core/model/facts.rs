//! What is known of companies and markets, and who says so: the nouns of `data/`.

pub mod source;

pub mod ladder;
pub mod practice;

pub mod assumption;
