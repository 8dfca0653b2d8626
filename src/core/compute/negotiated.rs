//! Everything a scenario asks about its negotiation, worked out: the ask, waiting, the level; what was not begun is left out. Knows no file.

use super::fit_check::FitCheck;
use super::level_choice::{LevelChoice, level_choice};
use super::negotiate::believed;
use super::negotiate::desk::Desk;
use super::negotiate::standing::Standing;
use super::study::Study;
use super::waiting::{Waited, waited};
use crate::data::Facts;
use crate::model::ask::Ask;
use crate::model::downlevel::Downlevel;
use crate::model::month::Month;
use crate::model::problem::Problem;
use crate::model::scenario::Scenario;
use crate::model::waiting::Waiting;

/// What was asked about, each where the scenario says anything of it.
#[derive(Debug)]
pub struct Negotiated<'a> {
    /// The desk of the offer countered, and where one stands.
    pub ask: Option<Result<(Desk<'a>, Standing), Problem>>,
    /// Accept or wait.
    pub wait: Option<Result<Waited, Problem>>,
    /// L6 now or L7 later.
    pub down: Option<Result<LevelChoice, Problem>>,
    /// What was typed that is no value.
    pub problems: Vec<Problem>,
}

impl<'a> Negotiated<'a> {
    /// Works it out. `check` is there where the scenario has a profile: its chance to pass is the level's.
    pub fn of(
        scenario: &'a Scenario,
        facts: &'a Facts,
        today: Month,
        study: &Study<'_>,
        check: Option<&FitCheck>,
    ) -> Self {
        let beside = &scenario.beside;
        let says = |owner: &str| beside.all().any(|(key, _)| key.starts_with(owner));
        let countered = scenario.offers.iter().any(|offer| Ask::is_of(&offer.beside));
        let ask = (countered || says("ask.")).then(|| {
            let desk = Desk::of(scenario, facts, today)?;
            let standing = desk.standing()?;
            Ok((desk, standing))
        });
        let held = ask.as_ref().and_then(|ask| ask.as_ref().ok()).map(|(_, standing)| standing.held());
        let wait = says("wait.").then(|| waited(facts, beside, &Waiting::of(beside).0, held));
        let pass =
            check.and_then(|check| check.readiness.chance).map(|chance| f64::from(chance.middle) / 100.0);
        let down = says("down.").then(|| level_choice(study, facts, beside, &Downlevel::of(beside).0, pass));
        Self { ask, wait, down, problems: believed::problems(facts, beside) }
    }
}
