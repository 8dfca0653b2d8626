//! The current job: an offer's fields, and what it still holds from the past. It is a column of every table and has no letter of its own.

use super::fixed::{Money, Shares};
use super::grant::Grant;
use super::month::Month;
use super::offer::Offer;
use super::sign_on::PastTranche;

/// The job one has. Its months are counted like an offer's: month 0 is where the comparison begins, and what its offer
/// holds is what staying pays from then on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Current {
    /// What staying pays; its id is [`super::offer::OfferId::CURRENT`], its start the month the comparison begins.
    pub offer: Offer,
    /// First month of service; `None`: not known, and the 401(k) match counts as kept.
    pub since: Option<Month>,
    /// Months of notice, 0 to 12: one cannot leave before.
    pub notice: u16,
    /// Vests still to come, as a statement of the plan lists them.
    pub unvested: Vec<Unvested>,
    /// Grants of the past, of which what vests after the comparison begins is generated.
    pub past: Vec<PastGrant>,
    /// Tranches that may have to be paid back.
    pub repay: Vec<PastTranche>,
}

impl Current {
    /// What it is called.
    pub fn name(&self) -> &str {
        let typed = self.offer.name.trim();
        if typed.is_empty() { "Current job" } else { typed }
    }
}

/// One vest still to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unvested {
    /// The month it vests in.
    pub month: Month,
    /// What vests.
    pub size: UnvestedSize,
}

/// What vests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnvestedSize {
    /// Shares.
    Shares(Shares),
    /// Dollars, whatever the price.
    Dollars(Money),
}

/// A grant of the past.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastGrant {
    /// The month its schedule counts from.
    pub granted: Month,
    /// The grant.
    pub grant: Grant,
}
