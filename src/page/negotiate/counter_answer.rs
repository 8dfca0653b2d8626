//! What the answer of a counter-offer rests on. It counts before tax, whatever the Offers page shows: an employer is told no other amount.

use offerscope_core::compute::negotiate::packages::PackageOption;
use offerscope_core::compute::negotiate::solver::CounterSolver;
use offerscope_core::compute::negotiate::standing::Standing;
use offerscope_core::compute::negotiate::waiting::before_tax;
use offerscope_core::data::facts;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::month::Month;
use offerscope_core::model::problem::Problem;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;

/// What the answer rests on, worked out once for a scenario.
pub(super) struct CounterAnswer {
    pub(super) scenario: Rc<Scenario>,
    pub(super) today: Month,
    pub(super) standing: Standing,
    pub(super) packages: Vec<PackageOption>,
}

impl CounterAnswer {
    pub(super) fn of(scenario: &Rc<Scenario>, today: Month) -> Result<Self, Problem> {
        Self::asking(scenario, today, |standing| standing.opening)
    }

    /// The same with packages that come to another amount.
    pub(super) fn asking(
        scenario: &Rc<Scenario>,
        today: Month,
        amount: fn(&Standing) -> Money,
    ) -> Result<Self, Problem> {
        let scenario = Rc::new(before_tax(scenario));
        let solver = CounterSolver::of(&scenario, facts(), today)?;
        let standing = solver.standing()?;
        let packages = solver.packages(amount(&standing));
        Ok(Self { today, standing, packages, scenario })
    }

    /// The solver again, for what is only asked when a line is opened.
    pub(super) fn solver(&self) -> Option<CounterSolver<'_>> {
        CounterSolver::of(&self.scenario, facts(), self.today).ok()
    }
}

impl PartialEq for CounterAnswer {
    /// It is worked out anew with each change, and only then.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}
