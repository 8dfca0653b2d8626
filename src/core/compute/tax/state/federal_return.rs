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
    pub(crate) earners: f64,
    /// Adjusted gross income.
    pub(crate) agi: f64,
    /// The federal standard deduction.
    pub(crate) standard: f64,
    /// Social Security and Medicare.
    pub(crate) fica: Fica,
    /// Local taxes; Missouri keeps them among itemized deductions.
    pub(crate) earnings_tax: f64,
    /// Children under 17, and other dependents.
    pub(crate) dependents: [f64; 2],
    /// Federal income tax after credits; negative where more is refunded than owed.
    pub(crate) federal: f64,
    /// The federal itemized deductions, where the return itemizes.
    pub(crate) itemized: Option<Itemized>,
}

impl FederalReturn {
    /// Federal income tax, for states that deduct it.
    pub(crate) const fn federal_paid(&self) -> f64 {
        self.federal.max(0.0)
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
    /// Deductions other than state and local taxes, as typed.
    pub(crate) other: f64,
    /// The state income tax in it.
    pub(crate) income_tax: f64,
}

/// A state's tax, in dollars.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct StateTax {
    /// The income it taxes; some local taxes build on it.
    pub(crate) taxable: f64,
    /// The tax; negative where a credit is refunded.
    pub(crate) tax: f64,
}
