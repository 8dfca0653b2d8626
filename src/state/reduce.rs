//! How the state changes: one pure reducer, an arm an action.

use super::draft::{brought_back, close_gap, drop_orphans};
use super::history::{Moment, Step};
use super::offers::{blank, blank_job, card_id, copy_name, first_month};
use super::{Action, AnalysisView, Edit, MoveDirection, Notice, Screen, SharedLink, State, tabs};
use offerscope_core::model::bounds;
use offerscope_core::model::current::Current;
use offerscope_core::model::offer::{Offer, OfferId};
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

impl State {
    /// Another scenario is shown. What could be undone belonged to the one before, so it goes with it.
    pub(super) fn show(&mut self, scenario: Rc<Scenario>) {
        self.scenario = scenario;
        self.screen = Screen {
            route: self.screen.route,
            storage_unreadable: self.screen.storage_unreadable,
            address: self.screen.address.clone(),
            generation: self.screen.generation + 1,
            focus: self.screen.focus.clone(),
            ..Screen::default()
        };
        self.focus("main");
    }

    pub(super) fn focus(&mut self, id: impl Into<AttrValue>) {
        self.screen.focus = (self.screen.focus.0 + 1, id.into());
    }

    fn moment(&self, step: Step) -> Moment {
        Moment { scenario: self.scenario.clone(), drafts: self.screen.drafts.clone(), step }
    }

    /// Makes a change that can be undone as a step of its own.
    fn step(&mut self, change: impl FnOnce(&mut Self)) {
        let before = self.moment(Step::default());
        change(self);
        if before.scenario != self.scenario {
            self.screen.history.record(before);
            self.screen.notice = None;
        }
        self.drop_orphans();
    }

    /// Another scenario takes the place of the one shown, which can be brought back as it stands.
    pub(super) fn exchange(&mut self, scenario: Rc<Scenario>, says: &'static str) {
        let before = self.moment(Step::default());
        self.show(scenario);
        self.screen.history.record(before);
        self.screen.notice = Some(Notice { says: says.into(), undo: true });
    }

    pub(super) fn drop_orphans(&mut self) {
        if !self.screen.drafts.is_empty() {
            drop_orphans(Rc::make_mut(&mut self.screen.drafts), &self.scenario);
        }
    }

    fn edit(&mut self, edit: &Edit) {
        let next = edit.made(&self.scenario);
        let lists = edit.rows.iter().map(|rows| rows.prefix.clone()).collect();
        let step = Step { edited: edit.id.clone(), lists };
        if next.negotiation_part != self.scenario.negotiation_part {
            self.screen.steps = Rc::default();
        }
        if next != *self.scenario {
            // To turn to another part of the negotiation, once it is begun, is no change to take back, nor is what the part begins with.
            if edit.id != "negotiation" || self.scenario.negotiation_part.is_none() {
                self.screen.history.record(self.moment(step));
            }
            self.scenario = Rc::new(next);
            self.screen.history.settle(&self.scenario);
            self.screen.notice = edit.says.clone().map(|says| Notice { says, undo: true });
        }
        for rows in &edit.rows {
            close_gap(Rc::make_mut(&mut self.screen.drafts), &rows.prefix, rows.removed);
            self.screen.generation += 1;
        }
        self.drop_orphans();
        if let Some(id) = &edit.focus {
            self.focus(id.clone());
        }
    }

    /// Shows a moment of the past or of the future. Where a notice offered the undo, its button goes, so the focus goes to what came back.
    fn turn_to(&mut self, moment: Option<Moment>, says: &'static str) {
        let Some(Moment { scenario, drafts, step }) = moment else { return };
        if self.screen.notice.as_ref().is_some_and(|notice| notice.undo) {
            let here = &self.scenario.offers;
            let but = |back: &Offer| scenario.offers.iter().filter(|offer| offer.id != back.id).eq(here);
            let back = scenario.offers.iter().find(|offer| but(offer));
            let id = back.map_or_else(|| "main".to_owned(), |offer| card_id(offer.id));
            self.focus(id);
        }
        if !step.lists.is_empty() {
            self.screen.generation += 1;
        }
        self.screen.drafts = Rc::new(brought_back(&self.screen.drafts, &drafts, &step.lists, &self.scenario));
        self.put(scenario);
        self.screen.notice = Some(Notice { says: says.into(), undo: false });
        self.drop_orphans();
    }

    /// Puts another state of the scenario in its place. A field keeps the focus, unless a list that was there before has other rows.
    pub(super) fn put(&mut self, scenario: Rc<Scenario>) {
        let row = |offer: &Offer| [offer.sign_on.len(), offer.grants.len()];
        let of_job = |job: &Current| (row(&job.offer), [job.past.len(), job.unvested.len(), job.repay.len()]);
        let before = |offer: &Offer| self.scenario.offer(offer.id);
        let has_others = |offer: &Offer| before(offer).is_some_and(|before| row(before) != row(offer));
        let jobs = self.scenario.current.as_ref().zip(scenario.current.as_ref());
        if scenario.offers.iter().any(has_others) || jobs.is_some_and(|(job, now)| of_job(job) != of_job(now))
        {
            self.screen.generation += 1;
        }
        self.scenario = scenario;
    }

    fn remove(&mut self, id: OfferId) {
        let Some(name) = self.scenario.called(id) else { return };
        self.step(|state| {
            let scenario = Rc::make_mut(&mut state.scenario);
            scenario.offers.retain(|offer| offer.id != id);
            if id == OfferId::CURRENT {
                scenario.current = None;
            }
        });
        self.screen.notice = Some(Notice { says: format!("{name} was removed.").into(), undo: true });
        self.focus("undo-notice");
    }

    fn moved(&mut self, id: OfferId, toward: MoveDirection) {
        let Some(at) = self.position(id) else { return };
        let last = self.scenario.offers.len().saturating_sub(1);
        let to = match toward {
            MoveDirection::Front => at.saturating_sub(1),
            MoveDirection::Back => (at + 1).min(last),
        };
        self.step(|state| Rc::make_mut(&mut state.scenario).offers.swap(at, to));
        self.focus(card_id(id));
    }

    fn view(&mut self, view: AnalysisView) {
        let presses = self.screen.view.map_or(0, |(_, presses)| presses);
        self.screen.view = Some((view, presses + 1));
    }

    /// The sample's offers, or no offer at all, make room for an empty one, with the focus in its first field; all else stays. A shared scenario may
    /// have the sample's offers: they are not the reader's to put away.
    pub fn start(&mut self) {
        if self.is_sample() {
            let without = Scenario { offers: Vec::new(), ..(*self.scenario).clone() };
            self.exchange(Rc::new(without), "The sample was put away.");
            self.open_offer(0, blank(&self.scenario));
        } else if self.scenario.offers.is_empty() {
            self.step(|state| state.open_offer(0, blank(&state.scenario)));
        }
    }

    pub(super) fn apply(&mut self, action: Action) {
        match action {
            Action::Went(route) => {
                if route != self.screen.route {
                    self.focus("main");
                    self.screen.route = route;
                    self.screen.close_to(0);
                    self.screen.prints = 0;
                }
            }
            Action::Edited(edit) => self.edit(&edit),
            Action::Drafted(id, draft) => {
                let drafts = Rc::make_mut(&mut self.screen.drafts);
                drafts.retain(|kept| kept.id != id);
                drafts.extend(draft);
            }
            Action::Undone => {
                let now = self.moment(Step::default());
                let before = self.screen.history.undo(|step| Moment { step, ..now });
                self.turn_to(before, "Undone.");
            }
            Action::Redone => {
                let now = self.moment(Step::default());
                let after = self.screen.history.redo(|step| Moment { step, ..now });
                self.turn_to(after, "Done again.");
            }
            Action::Added(preset) => {
                let start = first_month(&self.scenario);
                let offer = preset.map_or_else(
                    || blank(&self.scenario),
                    |preset| Offer { start, ..preset.offer(self.scenario.next_id()) },
                );
                self.step(|state| state.open_offer(bounds::OFFERS, offer));
            }
            Action::JobAdded(today) => {
                self.step(|state| {
                    Rc::make_mut(&mut state.scenario).current = Some(blank_job(today.plus(1)).into());
                    state.open_card(OfferId::CURRENT);
                });
            }
            Action::Duplicated(id) => {
                if let Some(at) = self.position(id)
                    && let Some(offer) = self.scenario.offer(id)
                {
                    let copy = offerscope_core::model::offer::Offer {
                        name: copy_name(&offer.name, "copy"),
                        ..offer.clone()
                    };
                    self.step(|state| state.open_offer(at + 1, copy));
                }
            }
            Action::Removed(id) => self.remove(id),
            Action::Moved(id, toward) => self.moved(id, toward),
            Action::Started => self.start(),
            Action::AgainstChosen(id) => self.screen.against = Some(id),
            Action::Unfolded(id) => {
                self.screen.open = if self.screen.open == Some(id) { None } else { Some(id) };
            }
            Action::Supposed(supposed) => self.screen.supposed = supposed,
            Action::Opened(id) => self.open_card(id),
            Action::SheetOpened(content) => self.screen.sheet = Some(content),
            Action::SheetClosed => self.screen.sheet = None,
            Action::ViewChosen(view) => self.view(view),
            Action::PrintAsked => self.screen.prints += 1,
            Action::Stepped(step) => Rc::make_mut(&mut self.screen.steps).push(step),
            Action::SteppedBack => self.screen.close_to(self.screen.depth().saturating_sub(1)),
            Action::WentBack(depth) => self.screen.close_to(depth),
            Action::AddressSet(fragment) => self.screen.address = Some(fragment),
            Action::AfterTaxAsked => {
                self.screen.after_tax = true;
                self.edit(&Edit::after_tax());
            }
            Action::LinkArrived(link) => self.link_arrived(link),
            Action::Viewed => self.look_at(None),
            Action::ViewedAgain(changed) => self.look_at(Some(Rc::new(*changed))),
            Action::Compared => self.compare(),
            Action::Joined => self.join(),
            Action::Replaced => self.replace(),
            Action::Dismissed => self.dismiss(),
            Action::SavedElsewhere(None) => self.screen.storage_unreadable = true,
            Action::SavedElsewhere(Some(scenario)) => self.take_over(*scenario, tabs::SAVED_ELSEWHERE.into()),
            Action::Merged(work) => self.take_over(work.scenario, tabs::merged(&work.left_out)),
            Action::GivenUp => self.screen.storage_unreadable = false,
        }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        next.apply(action);
        // What the reader put into the address was the scenario before an edit.
        if matches!(next.screen.shared, SharedLink::None) && !Rc::ptr_eq(&next.scenario, &self.scenario) {
            next.screen.address = None;
        }
        if next == *self { self } else { Rc::new(next) }
    }
}
