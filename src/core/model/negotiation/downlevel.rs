//! L6 now or L7 later, as its reader typed it. Holds no formula.

use crate::model::fixed::{Money, Rate};

/// L6 now or L7 later, as the reader typed it. Missing values follow from the offers, the current job and the facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Downlevel {
    /// Pay of an average year at L6.
    pub now: Option<Money>,
    /// Pay a year at L7 after a promotion.
    pub inside: Option<Money>,
    /// Pay a year at L7 when hired from outside.
    pub outside: Option<Money>,
    /// Pay a year while holding out.
    pub meanwhile: Option<Money>,
    /// Is the current job the fallback if holding out fails? Else it is an L6 offer then.
    pub stays: bool,
    /// Weeks from one loop to the next.
    pub every: Option<u16>,
    /// Chance to pass a loop at L7.
    pub pass: Option<Rate>,
    /// Weeks of holding out.
    pub weeks: Option<u16>,
    /// Years that are looked at.
    pub horizon: Option<u16>,
    /// Discount a year.
    pub discount: Option<Rate>,
    /// Months until the promotion.
    pub promoted: Option<u16>,
    /// The reader's own estimate of the chance of the promotion.
    pub chance: Option<Rate>,
}
