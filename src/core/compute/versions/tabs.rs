//! The work of two tabs that began with the same scenario: what was changed here goes into what the other one saved.
//!
//! - **Which offer is which.** What is saved has no ids. An offer is the same with the same name and company, else with the same name, else with
//!   the same base.
//! - **Both changed a figure:** the one of this tab counts. Answers about the level and the plans of a negotiation are figures one by one.
//! - **One removed what the other changed:** it stays.

use super::scenario::{LEVEL_ANSWERS, NEGOTIATION};
use super::value::Taking;
use super::walk;
use crate::model::bounds;
use crate::model::fit::profile::Answer;
use crate::model::offer::{Offer, OfferId};
use crate::model::scenario::Scenario;

/// The work of two tabs in one.
#[derive(Clone, Debug, PartialEq)]
pub struct TabWork {
    /// The scenario.
    pub scenario: Scenario,
    /// The names of offers of this tab that found no room.
    pub left_out: Vec<String>,
}

/// Joins the work of two tabs that began with the same scenario.
pub fn merged(began: &Scenario, here: &Scenario, there: &Scenario) -> TabWork {
    let mut next = here.next_id();
    let began = aligned(began, &here.offers, &mut next);
    let mut merged = aligned(there, &began.offers, &mut next);
    for changed in walk(&mut began.clone(), here, Taking::Nothing) {
        if ![NEGOTIATION, LEVEL_ANSWERS].contains(&changed.key.field) {
            walk(&mut merged, here, Taking::One(changed.key));
        }
    }
    answers(&mut merged, &began, here);
    plans(&mut merged, &began, here);
    stocks(&mut merged, &began, here);
    merged.negotiation_part = here.negotiation_part;
    merged.offers.retain(|offer| here.offer(offer.id).is_some() || began.offer(offer.id) != Some(offer));
    if merged.current.is_none() && began.current != here.current {
        merged.current.clone_from(&here.current);
    }
    let mut left_out = Vec::new();
    for offer in &here.offers {
        if merged.offer(offer.id).is_some() || began.offer(offer.id) == Some(offer) {
            continue;
        }
        if merged.offers.len() < bounds::OFFERS {
            merged.offers.push(offer.clone());
        } else {
            left_out.push(offer.name.clone());
        }
    }
    TabWork { scenario: merged, left_out }
}

/// A scenario whose offers have the ids of the same offers in a list; others get new ones.
fn aligned(scenario: &Scenario, to: &[Offer], next: &mut OfferId) -> Scenario {
    let mut aligned = scenario.clone();
    let mut found = vec![None; aligned.offers.len()];
    let ways: [fn(&Offer, &Offer) -> bool; 3] = [
        |one, other| one.name == other.name && one.company == other.company,
        |one, other| one.name == other.name,
        |one, other| one.base == other.base && !one.base.is_zero(),
    ];
    for way in ways {
        for (offer, at) in scenario.offers.iter().zip(0..) {
            let free = |other: &&Offer| way(offer, other) && !found.contains(&Some(other.id));
            let same = to.iter().find(free).map(|other| other.id);
            if let Some(open) = found.get_mut(at).filter(|open| open.is_none()) {
                *open = same;
            }
        }
    }
    for (offer, id) in aligned.offers.iter_mut().zip(found) {
        offer.id = id.unwrap_or(*next);
        next.0 = next.0.saturating_add(u32::from(id.is_none()));
    }
    aligned
}

/// Answers about the level that were given or taken back here.
fn answers(merged: &mut Scenario, began: &Scenario, here: &Scenario) {
    if merged.profile == began.profile {
        return merged.profile.clone_from(&here.profile);
    }
    for Answer { id, .. } in began.profile.answers().chain(here.profile.answers()) {
        let now = here.profile.answer(id);
        if now != began.profile.answer(id) {
            merged.profile.set(id, now);
        }
    }
}

/// Plans of a negotiation that were changed here.
fn plans(merged: &mut Scenario, began: &Scenario, here: &Scenario) {
    if began.counter != here.counter {
        merged.counter = here.counter;
    }
    if began.waiting != here.waiting {
        merged.waiting.clone_from(&here.waiting);
    }
    if began.downlevel != here.downlevel {
        merged.downlevel = here.downlevel;
    }
    if began.assumptions != here.assumptions {
        merged.assumptions.clone_from(&here.assumptions);
    }
}

/// An offer of another company than before, or a new one, brings that one’s share along.
fn stocks(merged: &mut Scenario, began: &Scenario, here: &Scenario) {
    let job = here.current.as_ref().map(|job| &job.offer);
    for offer in here.offers.iter().chain(job) {
        if began.offer(offer.id).is_none_or(|before| before.company != offer.company) {
            if let Some(same) = merged.offer_mut(offer.id) {
                same.stock.clone_from(&offer.stock);
            }
            merged.set_stock(&offer.company, &offer.stock);
        }
    }
}
