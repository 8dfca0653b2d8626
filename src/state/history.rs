//! What can be undone and done again: the scenarios before and after each edit, newest last.

use super::Draft;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::AttrValue;

/// How many edits can be undone.
const KEPT: usize = 100;

/// The scenarios before and after the one shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    past: Vec<Moment>,
    future: Vec<Moment>,
}

/// A scenario as it was shown, on one side of a step.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Moment {
    pub(super) scenario: Rc<Scenario>,
    /// The texts that were no values then.
    pub(super) drafts: Rc<Vec<Draft>>,
    pub(super) step: Step,
}

/// What lies between two moments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Step {
    /// What was edited: edits of one field in a row are one step. Empty for a step of its own.
    pub(super) edited: AttrValue,
    /// The lists whose rows it moved, by what the ids of their fields begin with.
    pub(super) lists: Vec<AttrValue>,
}

impl History {
    /// Whether an edit can be taken back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether an edit that was taken back can be made again.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Remembers the moment before an edit.
    pub(super) fn record(&mut self, before: Moment) {
        let same = self.past.last().is_some_and(|last| {
            !last.step.edited.is_empty() && last.step == before.step && self.future.is_empty()
        });
        self.future.clear();
        if !same {
            self.past.push(before);
            if self.past.len() > KEPT {
                self.past.remove(0);
            }
        }
    }

    /// Forgets the last step where it led nowhere: its field has put back the value before the edit.
    pub(super) fn settle(&mut self, now: &Scenario) {
        self.past.pop_if(|last| !last.step.edited.is_empty() && *last.scenario == *now);
    }

    /// Goes one step back from the present moment.
    pub(super) fn undo(&mut self, now: impl FnOnce(Step) -> Moment) -> Option<Moment> {
        let before = self.past.pop()?;
        self.future.push(now(before.step.clone()));
        Some(before)
    }

    /// Goes one step forward again.
    pub(super) fn redo(&mut self, now: impl FnOnce(Step) -> Moment) -> Option<Moment> {
        let after = self.future.pop()?;
        self.past.push(now(after.step.clone()));
        Some(after)
    }
}
