//! What follows from the scenario shown, worked out once a change and shared by every component through its form. Each result is worked out when
//! it is first asked for: what no component shows costs nothing.

pub mod after_tax;
pub mod who;

use after_tax::AfterTaxResult;
use offerscope_core::compute::compare::{Comparison, compare};
use offerscope_core::data::catalog;
use offerscope_core::model::month::Month;
use offerscope_core::model::scenario::Scenario;
use std::cell::OnceCell;

/// The results of one scenario.
#[derive(Debug, Default)]
pub struct Results {
    comparison: OnceCell<Comparison>,
    after_tax: OnceCell<AfterTaxResult>,
}

impl Results {
    /// The offers compared before tax.
    pub fn comparison(&self, scenario: &Scenario, today: Month) -> &Comparison {
        self.comparison.get_or_init(|| compare(scenario, catalog(), today))
    }

    /// The offers through the chosen lens, and after tax.
    pub fn after_tax(&self, scenario: &Scenario, today: Month) -> &AfterTaxResult {
        self.after_tax.get_or_init(|| AfterTaxResult::of(scenario, today))
    }
}
