//! How companies handle what a letter leaves open: facts for hints.

use super::source::Claim;

/// What is known of one company's practice in one matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Practice {
    /// Company id.
    pub company: &'static str,
    /// The matter.
    pub about: Matter,
    /// The chosen claim first.
    pub claims: &'static [Claim],
    /// Whether the other claims contradict the chosen one.
    pub disputed: bool,
}

/// What a practice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter {
    /// Grants that come later.
    Refreshers,
    /// Awards that fill pay up to a target.
    TopUp,
    /// What goes back on leaving early.
    Clawback,
    /// The price that dollars are converted at.
    GrantPrice,
    /// What the employer adds to a 401(k).
    Match,
}
