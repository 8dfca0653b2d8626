//! L6 now or L7 later, as its reader typed it. Reads and writes entries; knows no formula.

use super::bounds::{self, Bound};
use super::entries::Entries;
use super::fixed::{Fixed, Money, Rate};
use super::problem::Problem;
use super::waiting::WEEKS;

/// Years that are looked at.
pub const HORIZON: Bound = Bound::of("Years are between 2 and 8.", 2, 8);
/// Years until a promotion.
pub const YEAR: Bound = Bound::of("A promotion comes after 1 to 7 years.", 1, 7);

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
    /// Years until the promotion.
    pub year: Option<u16>,
    /// The reader's own estimate of the chance of the promotion.
    pub chance: Option<Rate>,
}

impl Downlevel {
    /// What was typed of it, and what of that is no value.
    pub fn of(beside: &Entries) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let off = &mut problems;
        let count = |number: Option<Fixed<0>>| number.and_then(|number| u16::try_from(number.units()).ok());
        let typed = Self {
            now: beside.number("down.now", bounds::AMOUNT, off),
            inside: beside.number("down.inside", bounds::AMOUNT, off),
            outside: beside.number("down.outside", bounds::AMOUNT, off),
            meanwhile: beside.number("down.meanwhile", bounds::AMOUNT, off),
            stays: beside.get("down.stays").is_some(),
            every: count(beside.number("down.every", WEEKS, off)),
            pass: beside.number("down.pass", bounds::SHARE, off),
            weeks: count(beside.number("down.weeks", WEEKS, off)),
            horizon: count(beside.number("down.horizon", HORIZON, off)),
            discount: beside.number("down.discount", bounds::DISCOUNT, off),
            year: count(beside.number("down.year", YEAR, off)),
            chance: beside.number("down.chance", bounds::SHARE, off),
        };
        (typed, problems)
    }

    /// Keeps it among the entries of a scenario.
    pub fn write(&self, beside: &mut Entries) {
        let count = |count: Option<u16>| count.map(|count| Fixed::<0>::whole(count.into()));
        beside.set_number("down.now", self.now);
        beside.set_number("down.inside", self.inside);
        beside.set_number("down.outside", self.outside);
        beside.set_number("down.meanwhile", self.meanwhile);
        beside.set("down.stays", self.stays.then_some("yes"));
        beside.set_number("down.every", count(self.every));
        beside.set_number("down.pass", self.pass);
        beside.set_number("down.weeks", count(self.weeks));
        beside.set_number("down.horizon", count(self.horizon));
        beside.set_number("down.discount", self.discount);
        beside.set_number("down.year", count(self.year));
        beside.set_number("down.chance", self.chance);
    }
}
