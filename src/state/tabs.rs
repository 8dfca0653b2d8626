//! What another tab saved takes the place of the reader's own scenario.

use super::{History, Notice, SharedLink, State};
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;

/// What is said where the other tab's scenario is shown.
pub(super) const SAVED_ELSEWHERE: &str = "You changed this in another tab. The change is here now.";
/// What is said where it is the work of both tabs.
pub(super) const MERGED: &str = "You changed this in two tabs. Both are here now. Where both changed the same figure, the one typed here counts.";

impl State {
    /// The reader's own scenario as another tab saved it. What could be undone here would undo the other tab's work, so it goes.
    pub(super) fn take_over(&mut self, scenario: Scenario, says: &'static str) {
        if let SharedLink::Viewing { own } = &mut self.screen.shared {
            *own = Rc::new(scenario);
            return;
        }
        self.put(Rc::new(scenario));
        self.screen.history = History::default();
        self.screen.notice = Some(Notice { says: says.into(), undo: false });
        self.drop_orphans();
    }
}
