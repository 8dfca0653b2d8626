//! A cash bonus: target, expected payout, and when it is earned and paid.

use crate::model::fixed::Rate;

/// A yearly cash bonus, on the base of the year in which it is earned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bonus {
    /// Target, as a fraction of base.
    pub target: Rate,
    /// Expected payout, as a fraction of target; 1 unless stated.
    pub payout: Rate,
    /// When it is earned and paid.
    pub plan: BonusPlan,
}

impl Default for Bonus {
    fn default() -> Self {
        Self { target: Rate::ZERO, payout: Rate::ONE, plan: BonusPlan::default() }
    }
}

/// When a bonus is earned and paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BonusPlan {
    /// By service years, paid as each is complete.
    Service {
        /// Months of the first year that count, 0 to 12; with 12 it pays in full.
        first_months: u16,
    },
    /// By plan years of the calendar, or their halves, paid to those who are still there.
    Calendar {
        /// The last month of a plan year, 1 to 12; 12 is December.
        year_ends: u16,
        /// The calendar month in which it is paid, 1 to 12: the first such month from the end of the plan year on.
        paid: u16,
        /// What the plan year of joining pays, or the half of joining.
        first: FirstBonus,
        /// Is it earned and paid in halves? Each month named here then also stands for the one six months from it.
        half_yearly: bool,
    },
}

impl Default for BonusPlan {
    fn default() -> Self {
        Self::Service { first_months: 12 }
    }
}

/// What the plan year of joining pays; in a half-yearly plan, the half of joining.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FirstBonus {
    /// The part worked.
    #[default]
    Prorated,
    /// All of it.
    Full,
    /// The part of the year worked, for someone who joined by the end of this calendar month (1 to 12); otherwise nothing.
    IfJoinedBy(u16),
    /// Nothing.
    Nothing,
}
