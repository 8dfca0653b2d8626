//! All that a profile answers, in one call: fit, readiness, plan, the level elsewhere, and offers beside the fit.

use super::answers::{self, HOURS, WEEKS};
use super::compare::Comparison;
use super::fit::{Fit, Overall, fit};
use super::fit_pay::{OfferLevel, fit_pay};
use super::mapping::{Mapping, mapping_of};
use super::plan::{Plan, plan};
use super::readiness::{Readiness, readiness};
use crate::data::Catalog;
use crate::model::problem::Problem;
use crate::model::scenario::Scenario;

/// What a scenario's profile comes to.
#[derive(Clone, Debug)]
pub struct FitCheck {
    /// The level of the scope.
    pub fit: Fit,
    /// Readiness for the level that the scope matches, or is on the line to; L6 where that is not known.
    pub readiness: Readiness,
    /// The plan; `None` where neither ratings nor weeks say which.
    pub plan: Option<Plan>,
    /// Where the level one has elsewhere stands; `None` where none is named that a source places.
    pub mapping: Option<Mapping>,
    /// Offers beside the fit, in the scenario's order.
    pub offers: Vec<OfferLevel>,
    /// Answers that no question asks for, or that do not fit theirs.
    pub problems: Vec<Problem<String>>,
    /// What was left open and stands in, as `profile.weeks = 6`.
    pub assumed: Vec<String>,
}

impl FitCheck {
    /// Checks the profile of a scenario; `pay` is what its offers pay.
    pub fn of(scenario: &Scenario, pay: &Comparison, catalog: &Catalog) -> Self {
        let profile = &scenario.profile;
        let fit = fit(profile);
        let readiness = readiness(profile, level(fit.level));
        let mut assumed = Vec::new();
        let plan = readiness.path.map(|path| {
            let mut or = |id: &str, stated: Option<u32>, usual: u32| {
                stated.unwrap_or_else(|| {
                    assumed.push(format!("profile.{id} = {usual}"));
                    usual
                })
            };
            let weeks = or(WEEKS, readiness.weeks, path.chosen.weeks());
            let hours = or(HOURS, readiness.hours, path.chosen.hours);
            plan(&readiness, weeks, hours)
        });
        Self {
            plan,
            mapping: mapping_of(profile, catalog),
            offers: fit_pay(&fit, scenario, pay, catalog),
            problems: answers::problems(profile),
            fit,
            readiness,
            assumed,
        }
    }
}

/// The level to get ready for.
pub fn level(fit: Option<Overall>) -> &'static str {
    if fit >= Some(Overall::L6OrL7) { "L7" } else { "L6" }
}
