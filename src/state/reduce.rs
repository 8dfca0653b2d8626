//! How the state changes: one pure reducer, an arm an action. No storage, clock or address here.

use crate::state::edit::{self, card_id, field_prefix};
use crate::state::{Action, Guest, Screen, State, Toward, Undo};
use offerscope_core::data;
use offerscope_core::link::text;
use offerscope_core::model::bounds;
use offerscope_core::model::offer::{Offer, OfferId};
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

impl State {
    /// Another scenario is shown. What could be undone belonged to the one before, so it goes with it.
    fn show(&mut self, scenario: Scenario) {
        self.scenario = scenario;
        self.screen = Screen {
            route: self.screen.route,
            unread: self.screen.unread,
            generation: self.screen.generation + 1,
            focus: self.screen.focus.clone(),
            ..Screen::default()
        };
        self.focus("main");
    }

    fn focus(&mut self, id: impl Into<AttrValue>) {
        self.screen.focus = (self.screen.focus.0 + 1, id.into());
    }

    /// Whether a scenario is the one shown. Keys are dealt anew on the way through a link, so the texts are compared.
    pub(super) fn shows(&self, other: &Scenario) -> bool {
        text::write(other) == text::write(&self.scenario)
    }

    fn position(&self, id: OfferId) -> Option<usize> {
        self.scenario.offers.iter().position(|offer| offer.id == id)
    }

    /// Another scenario takes the place of the one shown, which can be brought back as it stands.
    fn exchange(&mut self, scenario: Scenario, says: &'static str) {
        let before = std::mem::take(&mut self.scenario);
        self.show(scenario);
        self.screen.undo = Some(Undo::Scenario(before, says));
    }

    /// Puts an offer in its place, where six are not there yet: under a key of its own, at its company's share price.
    fn take_offer(&mut self, at: usize, mut offer: Offer) -> Option<OfferId> {
        let offers = &self.scenario.offers;
        if offers.len() >= bounds::OFFERS {
            return None;
        }
        if self.position(offer.id).is_some() {
            offer.id = self.scenario.next_id();
        }
        if let Some(stock) = self.scenario.stock_of(&offer.company) {
            offer.stock = stock;
        }
        let (at, id) = (at.min(offers.len()), offer.id);
        self.scenario.offers.insert(at, offer);
        Some(id)
    }

    /// The same for an offer that is about to be edited.
    fn open_offer(&mut self, at: usize, offer: Offer) {
        if let Some(id) = self.take_offer(at, offer) {
            self.screen.open = Some(id);
            self.focus(format!("{}name", field_prefix(id)));
        }
    }

    pub(super) fn apply(&mut self, action: Action) {
        match action {
            Action::Went(route) => self.screen.route = route,
            Action::Added(preset) => {
                let preset = preset.and_then(|id| data::catalog().preset(id));
                let offer = preset.map_or_else(
                    || edit::blank(&self.scenario),
                    |preset| preset.offer(self.scenario.next_id()),
                );
                self.open_offer(bounds::OFFERS, offer);
            }
            Action::Duplicated(id) => {
                if let Some(at) = self.position(id) {
                    let mut offer = self.scenario.offers[at].clone();
                    offer.name = edit::copy_name(&offer.name);
                    self.open_offer(at + 1, offer);
                }
            }
            Action::Removed(id) => {
                if let Some(at) = self.position(id) {
                    let offer = self.scenario.offers.remove(at);
                    let prefix = edit::field_prefix(id);
                    self.screen.drafts.retain(|draft| !draft.id.starts_with(&prefix));
                    self.screen.undo = Some(Undo::Offer(at, offer));
                    self.focus("undo");
                }
            }
            Action::Moved(id, toward) => {
                if let Some(at) = self.position(id) {
                    let last = self.scenario.offers.len() - 1;
                    let to = match toward {
                        Toward::Front => at.saturating_sub(1),
                        Toward::Back => (at + 1).min(last),
                    };
                    self.scenario.offers.swap(at, to);
                    self.focus(card_id(id));
                }
            }
            Action::Edited(id, edit) => {
                if let Some(at) = self.position(id) {
                    edit.apply(at, &mut self.scenario);
                    edit::drop_orphans(&mut self.screen.drafts, &self.scenario.offers);
                }
            }
            Action::HandedBack(scenario) => {
                // Rows that came or went are made anew, so that no text moves to another row.
                if edit::follow_rows(&mut self.screen.drafts, &self.scenario.offers, &scenario.offers) {
                    self.screen.generation += 1;
                }
                let before = std::mem::replace(&mut self.scenario, scenario);
                if let (Some(job), None) = (before.current, &self.scenario.current) {
                    self.screen.undo = Some(Undo::Job(job));
                }
                edit::drop_orphans(&mut self.screen.drafts, &self.scenario.offers);
            }
            Action::HorizonChosen(years) => self.scenario.horizon_years = years,
            Action::AgainstChosen(id) => self.screen.against = Some(id),
            Action::Unfolded(id) => {
                self.screen.open = if self.screen.open == Some(id) { None } else { Some(id) }
            }
            Action::Drafted(id, draft) => {
                self.screen.drafts.retain(|kept| kept.id != id);
                self.screen.drafts.extend(draft);
            }
            Action::Started if self.is_sample() => {
                let Scenario { profile, beside, .. } = self.scenario.clone();
                let mut mine = Scenario { profile, beside, ..Scenario::default() };
                mine.offers.push(edit::blank(&mine));
                self.exchange(mine, "The sample was put away.");
            }
            // Theirs may be equal to the sample: it is not mine to put away.
            Action::Started => {}
            Action::Undone => match self.screen.undo.take() {
                Some(Undo::Offer(at, offer)) => match self.take_offer(at, offer.clone()) {
                    Some(id) => self.focus(card_id(id)),
                    None => self.screen.undo = Some(Undo::Offer(at, offer)),
                },
                Some(Undo::Scenario(scenario, _)) => {
                    let guest = std::mem::take(&mut self.screen.guest);
                    self.exchange(scenario, "That was undone.");
                    self.screen.guest = guest;
                }
                Some(Undo::Job(job)) => {
                    self.scenario.current = Some(job);
                    self.focus("main");
                }
                None => {}
            },
            Action::LinkArrived(link) => {
                let viewing = matches!(self.screen.guest, Guest::Viewing { .. });
                if viewing && link.as_ref().is_ok_and(|theirs| self.shows(theirs)) {
                    return;
                }
                if let Guest::Viewing { mine } = std::mem::take(&mut self.screen.guest) {
                    self.show(mine);
                }
                self.screen.guest = match link {
                    Ok(theirs) if self.shows(&theirs) => Guest::None,
                    Ok(theirs) => Guest::Waiting(theirs),
                    Err(problem) => Guest::Broken(problem),
                };
            }
            Action::Viewed => {
                if let Guest::Waiting(theirs) = std::mem::take(&mut self.screen.guest) {
                    let mine = std::mem::take(&mut self.scenario);
                    self.show(theirs);
                    self.screen.guest = Guest::Viewing { mine };
                }
            }
            Action::Joined => {
                if self.fits_together()
                    && let Some(theirs) = self.theirs().cloned()
                {
                    let mine = self.mine().clone();
                    self.show(mine.clone());
                    for offer in theirs.offers {
                        self.open_offer(bounds::OFFERS, offer);
                    }
                    let says = match theirs.current {
                        None => "Its offers were added to yours.",
                        Some(_) => "Its offers were added to yours, without its current job.",
                    };
                    self.screen.undo = Some(Undo::Scenario(mine, says));
                }
            }
            Action::Replaced => {
                if let Some(theirs) = self.theirs().cloned() {
                    self.scenario = self.mine().clone();
                    self.exchange(theirs, "Yours was replaced by the one from the link.");
                }
            }
            Action::Dismissed => match std::mem::take(&mut self.screen.guest) {
                Guest::Viewing { mine } => self.show(mine),
                _ => self.screen.guest = Guest::None,
            },
            Action::GivenUp => self.screen.unread = false,
        }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        // What often changes nothing keeps the very same state. Comparing whole scenarios would cost more program than a render.
        let idle = match &action {
            Action::Went(route) => *route == self.screen.route,
            Action::Drafted(id, None) => self.screen.drafts.iter().all(|kept| kept.id != *id),
            _ => false,
        };
        if idle {
            return self;
        }
        let mut next = (*self).clone();
        next.apply(action);
        Rc::new(next)
    }
}
