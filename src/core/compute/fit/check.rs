//! All that a profile answers, in one call: fit, readiness, plan, the level elsewhere, and offers beside the fit.
//!
//! The interview is for the level of your scope, or for the one you choose. Where nothing says, it is L7, because someone ready for L7 is
//! ready for L6.

use super::answers::{self, TARGET};
use super::mapping::{Mapping, mapping_of};
use super::pay::{OfferLevel, fit_pay};
use super::plan::{PrepPlan, planned};
use super::readiness::{Readiness, readiness};
use super::scope::{Fit, OverallLevel, fit};
use crate::compute::compare::Comparison;
use crate::data::Facts;
use crate::model::fit::profile::{Profile, Value};
use crate::model::fit::question::Questionnaire;
use crate::model::problem::Problem;
use crate::model::scenario::Scenario;

/// All answers that follow from a profile.
#[derive(Clone, Debug)]
pub struct FitCheck {
    /// The level of the scope.
    pub fit: Fit,
    /// Readiness for the level of the interview: see [`target`].
    pub readiness: Readiness,
    /// The plan; `None` where neither ratings nor weeks choose one.
    pub plan: Option<PrepPlan>,
    /// The Amazon level of the reader's level elsewhere; `None` where no source places it.
    pub mapping: Option<Mapping>,
    /// Offers beside the fit, in the scenario's order.
    pub offers: Vec<OfferLevel>,
    /// Answers without a question, and answers that do not fit their question.
    pub problems: Vec<Problem<String>>,
    /// Defaults that were used: `profile.weeks = 6`.
    pub assumed: Vec<String>,
}

impl FitCheck {
    /// Checks the profile of a scenario. `pay` is the comparison of its offers.
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

/// The level of the interview: the chosen one; else the one that the scope matches or may be at; else L7, because someone ready for
/// L7 is ready for L6.
pub fn target(profile: &Profile, fit: Option<OverallLevel>) -> &'static str {
    match profile.answer(TARGET) {
        Some(Value::Choice(chosen)) if chosen == "L6" => "L6",
        Some(Value::Choice(chosen)) if chosen == "L7" => "L7",
        _ if fit.is_none_or(|fit| fit >= OverallLevel::L6OrL7) => "L7",
        _ => "L6",
    }
}

/// The level of the interview, for a profile.
pub fn target_of(asked: &Questionnaire, profile: &Profile) -> &'static str {
    target(profile, fit(asked, profile).level)
}
