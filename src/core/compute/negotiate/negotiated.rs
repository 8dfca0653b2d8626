//! All answers of a scenario about its negotiation: the counter-offer, waiting, the level. Parts that the reader did not begin are left
//! out.

use super::assumption_value;
use super::level_choice::{LevelChoice, level_choice};
use super::solver::CounterSolver;
use super::standing::Standing;
use super::waiting::{WaitAnswer, held, waited};
use crate::compute::analysis::Analysis;
use crate::compute::fit::check::FitCheck;
use crate::data::Facts;
use crate::model::month::Month;
use crate::model::negotiation::counter_plan::CounterPlan;
use crate::model::negotiation::downlevel::Downlevel;
use crate::model::negotiation::waiting::Waiting;
use crate::model::problem::Problem;
use crate::model::scenario::Scenario;

/// The answers; each is there if the scenario has its part.
#[derive(Debug)]
pub struct Negotiated<'a> {
    /// The countered offer, and where you stand.
    pub ask: Option<Result<(CounterSolver<'a>, Standing), Problem>>,
    /// Accept or wait.
    pub wait: Option<Result<WaitAnswer, Problem>>,
    /// L6 now or L7 later.
    pub down: Option<Result<LevelChoice, Problem>>,
    /// Typed texts that are not values.
    pub problems: Vec<Problem>,
}

impl<'a> Negotiated<'a> {
    /// Computes the answers. `check` is there if the scenario has a profile; its chance to pass counts for the level.
    pub fn of(
        scenario: &'a Scenario,
        facts: &'a Facts,
        today: Month,
        analysis: &Analysis<'_>,
        check: Option<&FitCheck>,
    ) -> Self {
        let Scenario { counter, waiting, downlevel, assumptions, .. } = scenario;
        let countered = scenario.offers.iter().any(|offer| offer.countered);
        let ask = (countered || *counter != CounterPlan::default()).then(|| {
            let solver = CounterSolver::of(scenario, facts, today)?;
            let standing = solver.standing()?;
            Ok((solver, standing))
        });
        let wait = (*waiting != Waiting::default())
            .then(|| waited(facts, assumptions, waiting, held(scenario, facts, today)?));
        let pass =
            check.and_then(|check| check.readiness.chance).map(|chance| f64::from(chance.middle) / 100.0);
        let down = (*downlevel != Downlevel::default())
            .then(|| level_choice(analysis, facts, assumptions, downlevel, pass));
        Self { ask, wait, down, problems: assumption_value::problems(facts, assumptions) }
    }
}
