//! What the answer of a counter-offer rests on.

use offerscope_core::compute::negotiate::packages::PackageOption;
use offerscope_core::compute::negotiate::solver::CounterSolver;
use offerscope_core::compute::negotiate::standing::Standing;
use offerscope_core::data::facts;
use offerscope_core::model::month::Month;
use offerscope_core::model::problem::Problem;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;

/// What the answer rests on, worked out once for a scenario.
pub(super) struct Worked {
    pub(super) scenario: Rc<Scenario>,
    pub(super) today: Month,
    pub(super) standing: Standing,
    pub(super) packages: Vec<PackageOption>,
}

impl Worked {
    pub(super) fn of(scenario: &Rc<Scenario>, today: Month) -> Result<Self, Problem> {
        let desk = CounterSolver::of(scenario, facts(), today)?;
        let standing = desk.standing()?;
        let packages = desk.packages(standing.opening);
        Ok(Self { scenario: scenario.clone(), today, standing, packages })
    }

    /// The desk again, for what is only asked when a line is opened.
    pub(super) fn desk(&self) -> Option<CounterSolver<'_>> {
        CounterSolver::of(&self.scenario, facts(), self.today).ok()
    }
}

/// The worked answer, compared by what it is worked out of.
#[derive(Clone)]
pub(super) struct Held(pub(super) Rc<Worked>);

impl PartialEq for Held {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
