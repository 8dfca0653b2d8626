//! Sign-on and relocation money: each payment (tranche), how it is paid, and what goes back if you leave early.

use super::clawback_steps::ClawbackSteps;
use crate::model::fixed::{Money, Rate};
use crate::model::month::Month;

/// One tranche of a sign-on bonus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignOn {
    /// The whole amount.
    pub amount: Money,
    /// How it is paid.
    pub paid: Paid,
    /// What it is for.
    pub purpose: Purpose,
    /// What goes back if you leave early; `None` means nothing.
    pub clawback: Option<Clawback>,
}

impl SignOn {
    /// A tranche without a clawback.
    pub const fn new(amount: Money, paid: Paid) -> Self {
        Self { amount, paid, purpose: Purpose::SignOn, clawback: None }
    }
}

/// How a tranche is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paid {
    /// As a lump, at a service month. Month 0 is signing day and counts in year 1.
    Lump {
        /// Service month, 0 to 120.
        at: u16,
    },
    /// In equal installments with the salary of service months `from` to `to`, both included.
    Monthly {
        /// First service month, 1 to 120.
        from: u16,
        /// Last service month.
        to: u16,
    },
}

/// The purpose of a tranche. Both count as sign-on. The cost of moving is typed elsewhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Purpose {
    /// Joining.
    #[default]
    SignOn,
    /// Moving.
    Relocation,
}

/// What goes back of a tranche if you leave within its window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clawback {
    /// How much.
    pub rule: ClawbackRule,
    /// Length of the window in months, 1 to 120: [`ClawbackRule::window`] of what was typed.
    pub months: u16,
    /// Where the window begins.
    pub from: WindowFrom,
    /// Whether the amount before or after withheld tax goes back.
    pub repaid: Repaid,
    /// Which ways of leaving it covers.
    pub on: ExitKind,
}

/// How much goes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClawbackRule {
    /// The part of the window that is left.
    ProRata,
    /// Everything until the window ends, then nothing.
    Cliff,
    /// Everything in the first twelve months, then a twelfth less with each month of the second year.
    CliffThenTwelfths,
    /// In steps of the clause's own.
    Steps(ClawbackSteps),
}

impl ClawbackRule {
    /// The length of the window in months: what was typed, unless the rule itself says it.
    pub fn window(&self, typed: u16) -> u16 {
        match self {
            Self::ProRata | Self::Cliff => typed,
            Self::CliffThenTwelfths => 24,
            Self::Steps(steps) => steps.last(),
        }
    }
}

/// Where the window begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WindowFrom {
    /// At the payment, or at the first installment.
    #[default]
    Payment,
    /// At the first day of service.
    Start,
}

/// Which amount goes back. Before tax both cost the same. They differ in the cash handed over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Repaid {
    /// The amount before tax. Less was received; the tax comes back through the tax return, if at all.
    #[default]
    Gross,
    /// The amount after this rate was withheld.
    Net(Rate),
}

impl Repaid {
    /// The federal rate withheld from a bonus of up to $1 million: 22%.
    pub const WITHHELD: Rate = Rate::from_units(Rate::ONE.units() / 50 * 11);
}

/// The ways of leaving that a clause covers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ExitKind {
    /// Resigning.
    #[default]
    Resigning,
    /// Any way, layoff included.
    Any,
}

impl Clawback {
    /// The usual clause: before tax, on resigning, counted from the payment.
    pub const fn new(rule: ClawbackRule, months: u16) -> Self {
        Self { rule, months, from: WindowFrom::Payment, repaid: Repaid::Gross, on: ExitKind::Resigning }
    }

    /// The part that goes back after some months of the window, as a numerator and a denominator.
    pub fn left(&self, into: u16) -> (u16, u16) {
        let left = self.months.saturating_sub(into);
        match self.rule {
            ClawbackRule::ProRata => (left, self.months.max(1)),
            ClawbackRule::Cliff => (u16::from(left > 0), 1),
            ClawbackRule::CliffThenTwelfths => (left.min(12), 12),
            ClawbackRule::Steps(steps) => (steps.at(into), ClawbackSteps::WHOLE),
        }
    }
}

/// A tranche that the current job has paid and can take back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PastTranche {
    /// The whole amount.
    pub amount: Money,
    /// When it was paid.
    pub paid: Month,
    /// The clause about paying it back.
    pub clawback: Clawback,
}
