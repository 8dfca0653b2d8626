//! What the app holds, and what can happen to it: one state, one action, one pure reducer. No storage, clock or address here.
//!
//! A field never changes the scenario it was drawn with. It sends an [`Edit`], which the reducer applies to the newest scenario, so that two
//! quick edits are never lost, and every edit of every page can be undone.

mod action;
mod draft;
mod edit;
mod history;
mod links;
mod offers;
mod reduce;
mod screen;
mod shared;
mod tabs;

pub use action::{Action, MoveDirection};
pub use draft::{Draft, LETTER};
pub use edit::{Edit, Rows};
pub use history::History;
pub use offers::{blank, blank_job, card_id, even_stock, field_prefix, usual_payment};
pub use screen::{AnalysisView, Notice, PageStep, Screen, SheetContent, StepsOf};
pub use shared::{ReadLink, SharedLink};

use crate::route::Route;
use offerscope_core::data;
use offerscope_core::model::bounds;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::AttrValue;

/// Everything the app holds.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What the reader typed.
    pub scenario: Rc<Scenario>,
    /// What a reload may forget.
    pub screen: Screen,
}

impl State {
    /// The state to start from.
    pub fn new(route: Route, scenario: Scenario) -> Self {
        Self { scenario: Rc::new(scenario), screen: Screen { route, ..Screen::default() } }
    }

    /// The state a visit begins with, from what this device kept and what the address carries. A link in the address waits to be answered.
    pub fn opening(route: Route, kept: Option<ReadLink>, arrived: Option<ReadLink>) -> Self {
        let unreadable = matches!(kept, Some(Err(_)));
        let own = kept.and_then(Result::ok).unwrap_or_else(data::sample_scenario);
        let mut state = Self::new(route, own);
        if let Some(arrived) = arrived {
            state.apply(Action::arrived(arrived));
        }
        state.screen.storage_unreadable = unreadable;
        state
    }

    /// The visit began with a text behind `#`, and goes on with what the reader made of its link before a reload.
    pub fn opened(&mut self, fragment: AttrValue, changed: Option<Scenario>) {
        self.apply(Action::AddressSet(fragment));
        if let Some(changed) = changed {
            self.apply(Action::ViewedAgain(Box::new(changed)));
        }
    }

    /// The reader's own scenario, even while a shared one is shown.
    pub fn own(&self) -> &Rc<Scenario> {
        match &self.screen.shared {
            SharedLink::Viewing { own } => own,
            _ => &self.scenario,
        }
    }

    /// The shared scenario, whether it waits or is shown.
    pub fn shared(&self) -> Option<&Rc<Scenario>> {
        match &self.screen.shared {
            SharedLink::Waiting(shared) => Some(shared),
            SharedLink::Viewing { .. } => Some(&self.scenario),
            _ => None,
        }
    }

    /// Whether the scenario shown is the reader's own, and its offers are the sample's as they came.
    pub fn is_sample(&self) -> bool {
        let viewing = matches!(self.screen.shared, SharedLink::Viewing { .. });
        !viewing && self.scenario.has_same_offers(&data::sample_scenario())
    }

    /// The offer that differences are taken against, or the current job.
    pub fn against(&self) -> Option<OfferId> {
        let chosen = self.screen.against.filter(|&id| self.scenario.offer(id).is_some());
        chosen.or_else(|| self.scenario.offers.first().map(|offer| offer.id))
    }

    /// Whether the reader's own offers and the shared ones fit beside each other.
    pub fn fits_together(&self) -> bool {
        let shared = self.shared().map_or(0, |shared| shared.offers.len());
        self.own().offers.len() + shared <= bounds::OFFERS
    }
}
