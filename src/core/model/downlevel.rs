//! L6 now or L7 later, as its reader typed it. Holds no formula.

use super::bounds::Bound;
use super::fixed::{Money, Rate};

/// Years looked at.
pub const HORIZON: Bound = Bound::of("Years are between 2 and 8.", 2, 8);
/// The year of a promotion.
pub const YEAR: Bound = Bound::of("A promotion comes after 1 to 7 years.", 1, 7);

/// What was typed; what was not follows from the offers, the current job and the facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Downlevel {
    /// Pay of an average year at L6.
    pub now: Option<Money>,
    /// At L7 after a promotion.
    pub inside: Option<Money>,
    /// At L7, hired from outside.
    pub outside: Option<Money>,
    /// Meanwhile.
    pub meanwhile: Option<Money>,
    /// Is the current job what is left if holding out fails? Else an L6 offer then.
    pub stays: bool,
    /// Weeks from one loop to the next.
    pub every: Option<u16>,
    /// Chance to pass one at L7.
    pub pass: Option<Rate>,
    /// Weeks held out.
    pub weeks: Option<u16>,
    /// Years looked at.
    pub horizon: Option<u16>,
    /// A year's discount.
    pub discount: Option<Rate>,
    /// Years until the promotion.
    pub year: Option<u16>,
    /// One's own estimate of its chance.
    pub chance: Option<Rate>,
}
