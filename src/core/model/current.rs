//! The current job: an offer's fields, and what it still holds from the past. It is a column of every table and has no letter of its own.

use super::fixed::{Money, Shares};
use super::month::Month;
use super::offer::Offer;
use super::offer::grant::{Grant, ScheduleChoice};
use super::offer::schedule::{Cadence, Schedule};
use super::offer::sign_on::PastTranche;

/// The current job. Its months count like an offer's: month 0 is the start of the comparison, and its offer is what staying pays from then
/// on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Current {
    /// What staying pays. Its id is [`super::offer::OfferId::CURRENT`], and its start is the first month of the comparison.
    pub offer: Offer,
    /// First month of service; `None` where it is not known, and then the 401(k) match counts as kept.
    pub since: Option<Month>,
    /// Months of notice, 0 to 12. The employee cannot leave earlier.
    pub notice: u16,
    /// Vests to come, as a statement of the stock plan lists them.
    pub unvested: Vec<Unvested>,
    /// Past grants. Their vests after the start of the comparison are computed.
    pub past: Vec<PastGrant>,
    /// Earlier payments that may have to go back.
    pub repay: Vec<PastTranche>,
}

impl Current {
    /// Its name.
    pub fn name(&self) -> &str {
        let typed = self.offer.name.trim();
        if typed.is_empty() { "Current job" } else { typed }
    }

    /// All unvested stock as one grant of equal vests with its cadence, where it is typed so and none of them comes before a month.
    pub fn even_stock(&self, begins: Month) -> Option<(&PastGrant, Cadence)> {
        let [past] = self.past.as_slice() else { return None };
        let ScheduleChoice::Custom(schedule) = &past.grant.schedule else { return None };
        let [first, _] = past.span()?;
        let cadence = schedule.even_cadence().filter(|_| self.unvested.is_empty() && first >= begins)?;
        Some((past, cadence))
    }
}

/// One vest to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unvested {
    /// The month of the vest.
    pub month: Month,
    /// The size of the vest.
    pub size: UnvestedSize,
}

/// The size of the vest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnvestedSize {
    /// Shares.
    Shares(Shares),
    /// Dollars, at any price.
    Dollars(Money),
}

impl UnvestedSize {
    /// Its shares; none where it is in dollars.
    pub fn shares(self) -> Shares {
        if let Self::Shares(shares) = self { shares } else { Shares::ZERO }
    }

    /// Its dollars; none where it is in shares.
    pub fn dollars(self) -> Money {
        if let Self::Dollars(dollars) = self { dollars } else { Money::ZERO }
    }
}

/// A past grant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastGrant {
    /// The month that its schedule counts from.
    pub granted: Month,
    /// The grant.
    pub grant: Grant,
}

impl PastGrant {
    /// Spreads it anew, in equal vests until a month. It stays as it is where that leaves none.
    pub fn spread(&mut self, until: Month, cadence: Cadence) {
        let last = until.index().saturating_sub(self.granted.index());
        if let Ok(schedule) = Schedule::evenly(last, cadence) {
            self.grant.schedule = ScheduleChoice::Custom(schedule);
        }
    }

    /// The months of its first and its last vest, where its schedule is its own.
    pub fn span(&self) -> Option<[Month; 2]> {
        let ScheduleChoice::Custom(schedule) = &self.grant.schedule else { return None };
        let [first, last] = [schedule.vests().first()?, schedule.vests().last()?];
        Some([first, last].map(|vest| self.granted.plus(vest.month)))
    }
}
