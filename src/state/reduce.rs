//! How the state changes: one pure reducer, an arm an action. No storage, clock or address here.

use super::edit::{self, card_id, field_prefix};
use super::{Action, Guest, Screen, State, Toward, Undo};
use offerscope_core::data;
use offerscope_core::model::bounds;
use offerscope_core::model::offer::{Offer, OfferId};
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

impl State {
    fn show(&mut self, scenario: Scenario) {
        self.scenario = scenario;
        self.screen = Screen {
            route: self.screen.route,
            generation: self.screen.generation + 1,
            undo: self.screen.undo.take(),
            focus: self.screen.focus.clone(),
            ..Screen::default()
        };
        self.focus("main");
    }

    fn focus(&mut self, id: impl Into<AttrValue>) {
        self.screen.focus = (self.screen.focus.0 + 1, id.into());
    }

    fn position(&self, id: OfferId) -> Option<usize> {
        self.scenario.offers.iter().position(|offer| offer.id == id)
    }

    fn take_offer(&mut self, at: usize, mut offer: Offer) {
        if self.scenario.offers.len() < bounds::OFFERS {
            offer.id = self.scenario.next_id();
            self.screen.open = Some(offer.id);
            self.focus(format!("{}name", field_prefix(offer.id)));
            self.scenario.offers.insert(at.min(self.scenario.offers.len()), offer);
        }
    }

    pub(super) fn apply(&mut self, action: Action) {
        match action {
            Action::Went(route) => self.screen.route = route,
            Action::Added(preset) => {
                let preset = preset.and_then(|id| data::catalog().preset(id));
                let offer =
                    preset.map_or_else(|| edit::blank(&self.scenario), |preset| preset.offer(OfferId(0)));
                self.take_offer(bounds::OFFERS, offer);
            }
            Action::Duplicated(id) => {
                if let Some(at) = self.position(id) {
                    let mut offer = self.scenario.offers[at].clone();
                    offer.name = edit::copy_name(&offer.name);
                    self.take_offer(at + 1, offer);
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
                    if let Some((list, row)) = edit.removes() {
                        edit::close_gap(
                            &mut self.screen.drafts,
                            &format!("{}{list}-", edit::field_prefix(id)),
                            row,
                        );
                        self.screen.generation += 1;
                    }
                    edit.apply(at, &mut self.scenario.offers);
                }
            }
            Action::HandedBack(scenario) => {
                // Rows that came or went are made anew, so that no text moves to another row.
                let rows = |scenario: &Scenario| {
                    let count = |offer: &Offer| (offer.sign_on.len(), offer.grants.len());
                    scenario.offers.iter().map(count).collect::<Vec<_>>()
                };
                if rows(&scenario) != rows(&self.scenario) {
                    self.screen.generation += 1;
                }
                self.scenario = scenario;
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
            Action::Started => {
                let sample = std::mem::take(&mut self.scenario);
                let mut mine = Scenario::default();
                mine.offers.push(Offer { id: mine.next_id(), ..edit::blank(&mine) });
                self.screen.undo = Some(Undo::Scenario(sample, "The sample was put away."));
                self.show(mine);
            }
            Action::Undone => match self.screen.undo.take() {
                Some(Undo::Offer(at, offer)) if self.scenario.offers.len() < bounds::OFFERS => {
                    self.focus(card_id(offer.id));
                    self.scenario.offers.insert(at.min(self.scenario.offers.len()), offer);
                }
                Some(Undo::Scenario(scenario, _)) => self.show(scenario),
                undo => self.screen.undo = undo,
            },
            Action::LinkArrived(link) => {
                if let Guest::Viewing { mine } = std::mem::take(&mut self.screen.guest) {
                    self.show(mine);
                }
                self.screen.guest = match link {
                    Ok(theirs) if theirs == self.scenario => Guest::None,
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
                    self.show(mine);
                    for offer in theirs.offers {
                        self.take_offer(bounds::OFFERS, offer);
                    }
                }
            }
            Action::Replaced => {
                if let Some(theirs) = self.theirs().cloned() {
                    let mine = self.mine().clone();
                    self.show(theirs);
                    self.screen.undo =
                        Some(Undo::Scenario(mine, "Yours was replaced by the one from the link."));
                }
            }
            Action::Dismissed => match std::mem::take(&mut self.screen.guest) {
                Guest::Viewing { mine } => self.show(mine),
                _ => self.screen.guest = Guest::None,
            },
        }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        next.apply(action);
        if next == *self { self } else { Rc::new(next) }
    }
}
