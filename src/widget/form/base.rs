//! What a form is whatever it is about: all that needs no name of the thing is compiled here once, not for each kind of thing.

use super::{Change, RemovedItems, edit};
use crate::results::Results;
use crate::results::after_tax::AfterTaxResult;
use crate::state::{Action, Draft, PageStep, StepsOf};
use offerscope_core::compute::compare::Comparison;
use offerscope_core::model::month::Month;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

/// What a form is whatever it is about.
#[derive(Clone)]
pub struct FormBase {
    /// The scenario shown.
    pub scenario: Rc<Scenario>,
    /// This month.
    pub today: Month,
    /// Where actions go.
    pub dispatch: Callback<Action>,
    /// What choices took away, to be put back.
    pub removed: RemovedItems,
    pub(super) results: Rc<Results>,
    pub(super) screen: FormScreen,
    pub(super) prefix: String,
    /// Tells whether a scenario still has what the form is about.
    pub(super) belongs: Callback<Scenario, bool>,
}

/// What fields need to know of the screen.
#[derive(Clone)]
pub(super) struct FormScreen {
    pub(super) drafts: Rc<Vec<Draft>>,
    pub(super) generation: u32,
    pub(super) steps: Rc<Vec<PageStep>>,
}

impl PartialEq for FormScreen {
    fn eq(&self, other: &Self) -> bool {
        let Self { drafts, generation, steps } = self;
        Rc::ptr_eq(drafts, &other.drafts)
            && *generation == other.generation
            && Rc::ptr_eq(steps, &other.steps)
    }
}

impl PartialEq for FormBase {
    /// Equal where it shows the same: the same thing of the same scenario, with the same drafts.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.scenario, &other.scenario)
            && self.screen == other.screen
            && self.today == other.today
            && self.prefix == other.prefix
    }
}

impl FormBase {
    /// The offers compared before tax.
    pub fn comparison(&self) -> &Comparison {
        self.results.comparison(&self.scenario, self.today)
    }

    /// The offers through the chosen lens, and after tax.
    pub fn after_tax(&self) -> &AfterTaxResult {
        self.results.after_tax(&self.scenario, self.today)
    }

    /// The id of a field.
    pub fn id(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    /// The texts of all fields that are no values yet.
    pub fn drafts(&self) -> &[Draft] {
        &self.screen.drafts
    }

    /// Whether the step that was gone to last is one of a wizard.
    pub fn stepped_last(&self, of: StepsOf) -> bool {
        self.screen.steps.last().is_some_and(|(wizard, _)| *wizard == of)
    }

    /// The steps that were gone to of a wizard, the newest first.
    pub fn steps(&self, of: StepsOf) -> impl Iterator<Item = usize> {
        let steps = self.screen.steps.iter().rev();
        steps.filter(move |(wizard, _)| *wizard == of).map(|(_, step)| *step)
    }

    /// Whether the text of a field is no value yet.
    pub fn is_draft(&self, name: &str) -> bool {
        let id = self.id(name);
        self.drafts().iter().any(|draft| draft.id == id)
    }

    /// The base of a part's form.
    pub(super) fn of(&self, name: &str, belongs: Callback<Scenario, bool>) -> Rc<Self> {
        let prefix = if name.is_empty() { self.prefix.clone() } else { format!("{}{name}-", self.prefix) };
        Rc::new(Self { prefix, belongs, ..self.clone() })
    }

    /// What sends a change with a value, as the edit of a field.
    pub(super) fn sent<V: Clone + 'static>(&self, name: &str, change: Change<V>) -> Callback<V> {
        let id = self.id(name);
        self.dispatch.reform(move |value: V| Action::Edited(edit(&id, &change, value)))
    }
}
