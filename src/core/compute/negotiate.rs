//! The negotiation of an offer in hand: where you stand, what to ask for, what asking is worth, and the words; then whether to wait, and
//! which level to take. Reading order: `lever`, `solver`, `reaching`, `standing`, `packages`, `asking`, `words`; then `relevel`, waiting, the level, and `negotiated`: all of it.
//!
//! What an offer is worth comes from the pay model, in the chosen lens. Beliefs about employers are assumptions of `data/negotiation.toml`,
//! each with its range and its source, and the reader can change each one. Anchoring is advice and never a factor in a sum.

use crate::model::fixed::Money;
use crate::model::format;

pub mod lever;

pub mod assumption_value;

pub mod bargain;
pub mod counter;

pub mod corners;
pub mod frontier;

pub mod reaching;
pub mod solver;

pub mod standing;

pub mod packages;

pub mod asking;

pub mod words;

pub mod relevel;

pub mod wait_model;
pub mod waiting;

pub mod downlevel_model;
pub mod level_choice;

pub mod negotiated;

/// How far something is ahead that is not behind: `$170,000 more than`, `as much as`.
fn beyond(by: Money) -> String {
    if by.is_zero() { "as much as".to_owned() } else { format!("{} more than", format::rounded(by)) }
}

/// A verdict that rests on defaults says so, and on which; an empty text is none.
fn on_assumptions(verdict: String, assumed: [&str; 2]) -> String {
    let [one, other] = assumed;
    if one.is_empty() && other.is_empty() {
        return verdict;
    }
    let and = if one.is_empty() || other.is_empty() { "" } else { " and " };
    format!("On our assumptions, {} That assumes {one}{and}{other}.", format::lower(&verdict))
}
