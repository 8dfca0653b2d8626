//! A grant with nothing left open: its schedule, its size, the price its dollars are converted at.

use crate::compute::ledger::Timing;
use crate::compute::price::whole;
use crate::model::fixed::{Fixed, Money, Price, Shares};
use crate::model::schedule::{Schedule, Vest, VestPreset};

/// A grant with its schedule found and its size settled.
#[derive(Debug)]
pub(crate) struct Holding {
    /// Where it comes from.
    pub(crate) origin: Origin,
    /// The service month its schedule counts from: 0 for a grant of the letter.
    pub(crate) granted: u16,
    /// When within a service month it vests: at its end, or (known by its calendar month alone) during it.
    pub(crate) timing: Timing,
    pub(crate) schedule: Schedule,
    /// The preset the schedule is from, if it is one.
    pub(crate) preset: Option<&'static VestPreset>,
    pub(crate) size: Size,
}

impl Holding {
    pub(crate) fn is_empty(&self) -> bool {
        match self.size {
            Size::Shares(shares) => shares.is_zero(),
            Size::Converted { amount, .. }
            | Size::Dollars(amount)
            | Size::Granted(amount)
            | Size::Yearly(amount, _)
            | Size::Cash(amount) => amount.is_zero(),
            Size::Nothing => true,
        }
    }

    /// Its vests by service month.
    pub(crate) fn vests(&self) -> impl DoubleEndedIterator<Item = Vest> {
        let later = |vest: &Vest| Vest { month: vest.month.saturating_add(self.granted), part: vest.part };
        self.schedule.vests().iter().map(later)
    }

    /// Does a share price that is other than thought change what it pays? Dollars that become shares only later do not:
    /// they buy more of cheaper shares.
    pub(crate) fn moves(&self) -> bool {
        matches!(self.size, Size::Shares(_) | Size::Converted { .. } | Size::Dollars(_))
    }
}

/// Where a holding comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// The letter, or the past of a current job.
    Letter,
    /// A refresher expected later, by its place in the offer's list.
    Refresher(usize),
    /// An award that fills pay up to a target.
    TopUp,
}

/// What a grant holds.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Size {
    Shares(Shares),
    /// Dollars that became shares at a price.
    Converted {
        amount: Money,
        at: GrantPrice,
    },
    /// Dollars that move with the path, for want of any price.
    Dollars(Money),
    /// Dollars that become shares at the price of the month they are granted in.
    Granted(Money),
    /// Dollars, a year's part of which becomes shares when that year begins; years are counted from the grant, so one begins after
    /// this service month of each twelve.
    Yearly(Money, u16),
    /// Dollars at each vest, whatever the price.
    Cash(Money),
    /// Nothing that could be counted.
    Nothing,
}

/// The price that dollars are converted at: the mean of so many prices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct GrantPrice {
    pub(crate) sum: Price,
    pub(crate) count: i64,
}

impl GrantPrice {
    pub(crate) fn one(price: Price) -> Self {
        Self { sum: price, count: 1 }
    }

    /// In units of [`Price`], unrounded.
    pub(crate) fn exact(self) -> f64 {
        whole(self.sum) / whole(Fixed::<0>::from_units(self.count.max(1)))
    }

    /// As one reads it.
    pub(crate) fn shown(self) -> Price {
        self.sum.per(self.count)
    }
}
