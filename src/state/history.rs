//! What can be undone and done again: the scenarios before and after each edit, newest last.

use super::SharedLink;
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

/// A scenario as it was shown.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Moment {
    pub(super) scenario: Rc<Scenario>,
    pub(super) shared: SharedLink,
    /// What was edited then: edits of one field in a row are one step. Empty for a step of its own.
    pub(super) edited: AttrValue,
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
            !last.edited.is_empty() && last.edited == before.edited && self.future.is_empty()
        });
        self.future.clear();
        if !same {
            self.past.push(before);
            if self.past.len() > KEPT {
                self.past.remove(0);
            }
        }
    }

    /// Goes one step back from the present moment.
    pub(super) fn undo(&mut self, now: impl FnOnce(AttrValue) -> Moment) -> Option<Moment> {
        let before = self.past.pop()?;
        self.future.push(now(before.edited.clone()));
        Some(before)
    }

    /// Goes one step forward again.
    pub(super) fn redo(&mut self, now: impl FnOnce(AttrValue) -> Moment) -> Option<Moment> {
        let after = self.future.pop()?;
        self.past.push(now(after.edited.clone()));
        Some(after)
    }
}
