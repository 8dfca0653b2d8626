//! A grant with every open choice resolved: its schedule and its size.

use super::ledger::Timing;
use super::price::GrantPrice;
use crate::model::fixed::{Money, Shares};
use crate::model::offer::Workdays;
use crate::model::offer::schedule::{Schedule, Vest, VestPreset};

/// A grant with its schedule and its size resolved.
#[derive(Debug)]
pub(crate) struct ResolvedGrant {
    /// Its origin.
    pub(crate) origin: GrantOrigin,
    /// The service month that its schedule counts from; 0 for a grant of the letter.
    pub(crate) granted: u16,
    /// When in a service month it vests: at its end, or during it where only the calendar month is known.
    pub(crate) timing: Timing,
    pub(crate) schedule: Schedule,
    /// The preset of its schedule, if it has one.
    pub(crate) preset: Option<&'static VestPreset>,
    pub(crate) size: GrantValue,
    /// Where its workdays were, if not where the work is done at the vest.
    pub(crate) workdays: Vec<Workdays>,
}

impl ResolvedGrant {
    pub(crate) fn is_empty(&self) -> bool {
        match self.size {
            GrantValue::Shares(shares) => shares.is_zero(),
            GrantValue::Converted { amount, .. }
            | GrantValue::Dollars(amount)
            | GrantValue::Granted(amount)
            | GrantValue::Yearly(amount, _)
            | GrantValue::Cash(amount) => amount.is_zero(),
            GrantValue::Nothing => true,
        }
    }

    /// Its vests by service month.
    pub(crate) fn vests(&self) -> impl DoubleEndedIterator<Item = Vest> {
        let later = |vest: &Vest| Vest { month: vest.month.saturating_add(self.granted), part: vest.part };
        self.schedule.vests().iter().map(later)
    }

    /// Its vests of a service year.
    pub(crate) fn vests_in(&self, year: u16) -> impl Iterator<Item = Vest> {
        let before = if year <= 1 { None } else { Some((year - 1).saturating_mul(12)) };
        let last = year.saturating_mul(12);
        let vests = self.vests().skip_while(move |vest| before.is_some_and(|before| vest.month <= before));
        vests.take_while(move |vest| vest.month <= last)
    }

    /// Does another share price change what it pays? Dollars that become shares later buy more of cheaper shares, so they do not change.
    pub(crate) fn moves(&self) -> bool {
        matches!(self.size, GrantValue::Shares(_) | GrantValue::Converted { .. } | GrantValue::Dollars(_))
    }
}

/// The origin of a grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum GrantOrigin {
    /// The letter, or the past of a current job.
    Letter,
    /// A later refresher, by its position in the offer's list.
    Refresher(usize),
    /// An award that fills pay up to a target.
    TopUp,
}

/// The size of a grant.
#[derive(Clone, Copy, Debug)]
pub(crate) enum GrantValue {
    Shares(Shares),
    /// Dollars that became shares at a price.
    Converted {
        amount: Money,
        at: GrantPrice,
    },
    /// Dollars that move with the path of the price, where no price is known.
    Dollars(Money),
    /// Dollars that become shares at the price of the month of the grant.
    Granted(Money),
    /// Dollars; each year's part becomes shares when that year begins. Years count from the grant: one begins after this service month of
    /// each twelve.
    Yearly(Money, u16),
    /// Dollars at each vest, at any price.
    Cash(Money),
    /// Nothing that counts.
    Nothing,
}
