//! How companies handle what a letter leaves open, for hints beside the fields.

use super::source::Claim;

/// What is known about how one company handles one matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Practice {
    /// Company id.
    pub company: &'static str,
    /// The matter.
    pub about: PracticeTopic,
    /// The claims, the first one shown first.
    pub claims: &'static [Claim],
    /// Whether other claims contradict the first.
    pub disputed: bool,
}

/// A matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PracticeTopic {
    /// Later grants.
    Refreshers,
    /// Awards that fill pay up to a target.
    TopUp,
    /// What goes back if you leave early.
    Clawback,
    /// The price at which dollars are converted.
    GrantPrice,
    /// What the employer adds to a 401(k).
    Match,
}
