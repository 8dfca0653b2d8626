//! What goes into a state's form, and what comes out.

use crate::compute::tax::federal::Itemized;
use crate::compute::tax::payroll::Fica;
use crate::model::tax::filing::Filing;

/// What a state's form takes from the federal return, in dollars.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FederalReturn {
    /// Filing status.
    pub(crate) filing: Filing,
    /// All wages, deferrals included.
    pub(crate) gross: f64,
    /// Adjusted gross income.
    pub(crate) agi: f64,
    /// The federal standard deduction.
    pub(crate) standard: f64,
    /// Social Security and Medicare.
    pub(crate) fica: Fica,
    /// City taxes on earnings.
    pub(crate) earnings_tax: f64,
    /// Federal income tax.
    pub(crate) federal: f64,
    /// The federal itemized deductions, where the return itemizes.
    pub(crate) itemized: Option<Itemized>,
}

impl FederalReturn {
    /// The federal deduction: itemized or standard.
    pub(crate) fn deduction(&self) -> f64 {
        self.itemized.map_or(self.standard, |itemized| itemized.total)
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
