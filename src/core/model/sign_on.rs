//! Sign-on and relocation money: tranches, how each is paid, and what goes back on leaving early.

use super::fixed::{Money, Rate};
use super::month::Month;

/// One tranche of a sign-on bonus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignOn {
    /// The whole tranche.
    pub amount: Money,
    /// How it is paid.
    pub paid: Paid,
    /// What it is for.
    pub purpose: Purpose,
    /// What goes back on leaving early; `None`: nothing.
    pub clawback: Option<Clawback>,
}

impl SignOn {
    /// A tranche that nothing of goes back.
    pub const fn new(amount: Money, paid: Paid) -> Self {
        Self { amount, paid, purpose: Purpose::SignOn, clawback: None }
    }
}

/// How a tranche is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paid {
    /// At once, at a service month; 0 is signing day and counts in year 1.
    Lump {
        /// Service month, 0 to 120.
        at: u16,
    },
    /// In equal instalments with the salary of service months `from` to `to`, both included.
    Monthly {
        /// First service month, 1 to 120.
        from: u16,
        /// Last service month.
        to: u16,
    },
}

/// What a tranche is for. Both count as sign-on; the cost of moving is for its owner to type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Purpose {
    /// Joining.
    #[default]
    SignOn,
    /// Moving.
    Relocation,
}

/// What of a tranche goes back on leaving within its window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clawback {
    /// How much.
    pub rule: ClawbackRule,
    /// Length of the window in months, 1 to 120.
    pub months: u16,
    /// Where the window begins.
    pub from: WindowFrom,
    /// Whether the sum before or after withheld tax goes back.
    pub repaid: Repaid,
    /// Which leavings it is about.
    pub on: ExitKind,
}

/// How much goes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClawbackRule {
    /// The part of the window that is left.
    ProRata,
    /// All of it until the window ends, then nothing.
    Cliff,
}

/// Where the window begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WindowFrom {
    /// When the tranche is paid (the first instalment, where there are several).
    #[default]
    Payment,
    /// On the first day of service.
    Start,
}

/// Which sum goes back. In pay before tax both cost the same: what was received. They differ in the cash handed over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Repaid {
    /// The sum before tax, though less was received; the tax comes back through the tax return, if at all.
    #[default]
    Gross,
    /// What was received after this part of it was withheld.
    Net(Rate),
}

impl Repaid {
    /// What is withheld from a bonus of up to $1 million, by the federal rate: 22 %.
    pub const WITHHELD: Rate = Rate::from_units(Rate::ONE.units() / 50 * 11);
}

/// Ways to leave, and which of them a clause is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ExitKind {
    /// Resigning.
    #[default]
    Resigning,
    /// Leaving at all, being laid off included.
    Any,
}

impl Clawback {
    /// The usual clause: before tax, on resigning, counted from the payment.
    pub const fn new(rule: ClawbackRule, months: u16) -> Self {
        Self { rule, months, from: WindowFrom::Payment, repaid: Repaid::Gross, on: ExitKind::Resigning }
    }

    /// The part that goes back so many months into the window, as a numerator over [`Clawback::months`].
    pub const fn left(&self, into: u16) -> u16 {
        let left = self.months.saturating_sub(into);
        match self.rule {
            ClawbackRule::ProRata => left,
            ClawbackRule::Cliff if left > 0 => self.months,
            ClawbackRule::Cliff => 0,
        }
    }
}

/// A tranche that a current job has paid and may take back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PastTranche {
    /// The whole tranche.
    pub amount: Money,
    /// When it was paid.
    pub paid: Month,
    /// What of it goes back.
    pub clawback: Clawback,
}
