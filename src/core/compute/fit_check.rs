//! All that a profile answers, in one call: fit, readiness, plan, the level elsewhere, and offers beside the fit.

use super::answers::{self, TARGET};
use super::compare::Comparison;
use super::fit::{Fit, Overall, fit};
use super::fit_pay::{OfferLevel, fit_pay};
use super::mapping::{Mapping, mapping_of};
use super::plan::{Plan, planned};
use super::readiness::{Readiness, readiness};
use crate::data::Facts;
use crate::model::problem::Problem;
use crate::model::profile::{Profile, Value};
use crate::model::question::Questionnaire;
use crate::model::scenario::Scenario;

/// What a scenario's profile comes to.
#[derive(Clone, Debug)]
pub struct FitCheck {
    /// The level of the scope.
    pub fit: Fit,
    /// Readiness for the level of the interview: see [`target`].
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
    pub fn of(scenario: &Scenario, pay: &Comparison, facts: &Facts) -> Self {
        let profile = &scenario.profile;
        let asked = facts.questionnaire;
        let fit = fit(asked, profile);
        let readiness = readiness(asked, profile, target(profile, fit.level));
        let planned = planned(asked, &readiness);
        let assumed = planned.iter().flat_map(|planned| &planned.assumed);
        let assumed = assumed.map(|(id, usual)| format!("profile.{id} = {usual}")).collect();
        let plan = planned.map(|planned| planned.plan);
        Self {
            plan,
            mapping: mapping_of(facts, profile),
            offers: fit_pay(&fit, scenario, pay, facts),
            problems: answers::problems(asked, profile),
            fit,
            readiness,
            assumed,
        }
    }
}

/// The level to get ready for: the one that was chosen; else the one that the scope matches, or is on the line to; L7 where that is
/// not known, since whoever is ready for it is ready for L6.
pub fn target(profile: &Profile, fit: Option<Overall>) -> &'static str {
    match profile.answer(TARGET) {
        Some(Value::Choice(chosen)) if chosen == "L6" => "L6",
        Some(Value::Choice(chosen)) if chosen == "L7" => "L7",
        _ if fit.is_none_or(|fit| fit >= Overall::L6OrL7) => "L7",
        _ => "L6",
    }
}

/// The level that a profile's owner gets ready for.
pub fn target_of(asked: &Questionnaire, profile: &Profile) -> &'static str {
    target(profile, fit(asked, profile).level)
}
