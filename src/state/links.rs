//! How the state changes as links arrive and are answered. The reader's own is never written over unasked.

use super::offers::copy_name;
use super::{SharedLink, State};
use crate::route::Route;
use offerscope_core::model::bounds;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;

impl State {
    pub(super) fn link_arrived(&mut self, link: Result<Box<Scenario>, String>) {
        let viewing = matches!(self.screen.shared, SharedLink::Viewing { .. });
        if viewing && link.as_ref().is_ok_and(|shared| self.scenario.is_same(shared)) {
            return;
        }
        if let SharedLink::Viewing { own } = std::mem::take(&mut self.screen.shared) {
            self.show(own);
        }
        // The front page is for those who come without a link.
        if self.screen.route == Route::Home {
            self.screen.route = Route::Offers;
        }
        self.screen.shared = match link {
            // The address keeps it: the reader may have put it there.
            Ok(shared) if self.scenario.holds(&shared) => SharedLink::None,
            Ok(shared) => SharedLink::Waiting(Rc::new(*shared)),
            Err(problem) => SharedLink::Broken(problem),
        };
    }

    /// Shows the shared scenario that waits, or what the reader had made of it.
    pub(super) fn look_at(&mut self, changed: Option<Rc<Scenario>>) {
        if let SharedLink::Waiting(shared) = std::mem::take(&mut self.screen.shared) {
            let own = self.scenario.clone();
            self.show(changed.unwrap_or(shared));
            self.screen.shared = SharedLink::Viewing { own };
        }
    }

    /// The shared scenario that is shown waits again, as it is now.
    pub(super) fn compare(&mut self) {
        if let SharedLink::Viewing { own } = std::mem::take(&mut self.screen.shared) {
            let shared = self.scenario.clone();
            self.show(own);
            self.screen.shared = SharedLink::Waiting(shared);
        }
    }

    /// The shared scenario takes the place of the reader's own, which keeps what the link does not have.
    pub(super) fn replace(&mut self) {
        let Some(shared) = self.shared().cloned() else { return };
        self.scenario = self.own().clone();
        self.screen.shared = SharedLink::None;
        let whole = shared.completed(&self.scenario);
        self.exchange(Rc::new(whole), "Your offers were replaced by those from the link.");
    }

    pub(super) fn dismiss(&mut self) {
        match std::mem::take(&mut self.screen.shared) {
            SharedLink::Viewing { own } => self.show(own),
            _ => self.screen.address = None,
        }
    }

    pub(super) fn join(&mut self) {
        let Some(shared) = self.shared().cloned().filter(|_| self.fits_together()) else { return };
        let own = self.own().clone();
        let says = match shared.current {
            None => "Its offers were added to yours.",
            Some(_) => "Its offers were added to yours, without its current job.",
        };
        self.scenario = own.clone();
        self.exchange(own, says);
        for mut offer in shared.offers.iter().cloned() {
            if self.scenario.offers.iter().any(|own| own.name == offer.name && !offer.name.is_empty()) {
                offer.name = copy_name(&offer.name, "theirs");
            }
            self.open_offer(bounds::OFFERS, offer);
        }
    }
}
