//! What another tab saved takes the place of the reader's own scenario.

use super::{History, Notice, SharedLink, State};
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::AttrValue;

/// What is said where the other tab's scenario is shown.
pub(super) const SAVED_ELSEWHERE: &str = "You changed this in another tab. The change is here now.";
/// What is said where it is the work of both tabs. The names are of offers that found no room.
pub(super) fn merged(left_out: &[String]) -> AttrValue {
    let room = match left_out {
        [] => String::new(),
        names => format!(" There was no room for {}.", names.join(", ")),
    };
    format!(
        "You changed this in two tabs. Both are here now. Where both changed the same, this tab counts.{room}"
    )
    .into()
}

impl State {
    /// The reader's own scenario as another tab saved it. What could be undone here would undo the other tab's work, so it goes.
    pub(super) fn take_over(&mut self, scenario: Scenario, says: AttrValue) {
        if let SharedLink::Viewing { own } = &mut self.screen.shared {
            *own = Rc::new(scenario);
            return;
        }
        self.put(Rc::new(scenario));
        self.screen.history = History::default();
        self.screen.notice = Some(Notice { says, undo: false });
        self.drop_orphans();
    }
}
