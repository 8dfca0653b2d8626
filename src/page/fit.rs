//! The answer of the Fit page: questions, the verdict on a level, and what follows from it. Works its figures out by the core.

pub mod intro;

pub(crate) mod answer;
mod evidence;

mod check;
mod elsewhere;
mod paid;
mod plan;
mod ready;
mod tomorrow;

mod page;

pub use check::{CheckProps, LevelCheck};
pub use page::{FitPage, PageProps};
pub use plan::WeekByWeek;
pub use plan::calendar::calendar;
pub use ready::Ready;
pub use tomorrow::Tomorrow;

use offerscope_core::compute::answers::FORM;
use offerscope_core::model::month::Month;
use offerscope_core::model::profile::Value;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

/// What each part of the answer takes.
#[derive(Clone, PartialEq, Properties)]
pub struct FitProps {
    /// Whose profile is read.
    pub scenario: Rc<Scenario>,
    /// This month.
    pub today: Month,
    /// Called with the whole scenario, changed.
    pub on_edit: Callback<Scenario>,
}

impl FitProps {
    /// Hands back the scenario with an answer put in place, or taken back.
    pub fn set(&self, id: &str, value: Option<Value>) {
        let mut scenario = (*self.scenario).clone();
        scenario.profile.set(id, value);
        self.on_edit.emit(scenario);
    }
}

/// A scenario whose owner begins: `fit.short` with five minutes, `fit.full` with fifteen. Any other key begins nothing.
pub fn begun(scenario: &Scenario, key: &str) -> Option<Scenario> {
    let form = key.strip_prefix("fit.")?;
    let mut scenario = scenario.clone();
    scenario.profile.set(FORM, Some(Value::Choice(form.into())));
    Some(scenario)
}
