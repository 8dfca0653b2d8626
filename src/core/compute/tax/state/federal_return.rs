//! What goes into a state's form, and what comes out.

use crate::compute::tax::payroll::Fica;
use crate::model::tax::filing::Filing;

/// What a state's form takes from the federal return, in dollars.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FederalReturn {
    /// Filing status.
    pub(crate) filing: Filing,
    /// All wages, deferrals included.
    pub(crate) gross: f64,
    /// How many on the return have wages.
    pub(crate) workers: f64,
    /// Adjusted gross income.
    pub(crate) agi: f64,
    /// The federal standard deduction.
    pub(crate) standard: f64,
    /// Social Security and Medicare.
    pub(crate) fica: Fica,
    /// Children under 17, and other dependents.
    pub(crate) dependents: [f64; 2],
    /// AGI of each earner.
    pub(crate) earners: [f64; 2],
    /// Itemized deductions other than state and local taxes, as typed.
    pub(crate) other: f64,
    /// The state's own income tax, for a state that deducts it.
    pub(crate) own_tax: f64,
    /// Federal income tax after credits; negative where more is refunded than owed.
    pub(crate) federal: f64,
    /// The federal itemized deductions, where the return itemizes.
    pub(crate) itemized: Option<Itemized>,
    /// The part of the income that a state or city taxes on its own; 1 for all of it.
    pub(crate) part: f64,
}

impl FederalReturn {
    /// Federal income tax, for states that deduct it.
    pub(crate) const fn federal_paid(&self) -> f64 {
        self.federal.max(0.0)
    }

    /// The people on the return: filers and dependents.
    pub(crate) fn persons(&self) -> f64 {
        self.filing.persons() + self.dependents.iter().sum::<f64>()
    }

    /// The federal deduction: itemized or standard.
    pub(crate) fn deduction(&self) -> f64 {
        self.itemized.map_or(self.standard, |itemized| itemized.total)
    }
}

/// The itemized deductions of a return, in dollars.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Itemized {
    /// The deducted sum, after caps and limits.
    pub(crate) total: f64,
    /// State and local taxes in it, up to the cap.
    pub(crate) deducted: f64,
    /// State and local taxes paid.
    pub(crate) paid: f64,
    /// The state income tax among them.
    pub(crate) state: f64,
}

impl Itemized {
    /// The state income tax that is deducted, where the cap leaves other taxes out first.
    pub(crate) fn income_tax(&self) -> f64 {
        self.state.min(self.deducted)
    }

    /// The same where the cap takes from all taxes alike.
    pub(crate) fn income_tax_share(&self) -> f64 {
        if self.paid > 0.0 { self.deducted * self.state / self.paid } else { 0.0 }
    }

    /// A spouse's part.
    pub(crate) fn part(self, share: f64) -> Self {
        let Self { total, deducted, paid, state } = self;
        Self { total: total * share, deducted: deducted * share, paid: paid * share, state: state * share }
    }
}

/// A state's tax, in dollars.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct StateTax {
    /// The income it taxes; some local taxes build on it.
    pub(crate) taxable: f64,
    /// The tax; negative where a credit is refunded.
    pub(crate) tax: f64,
}
