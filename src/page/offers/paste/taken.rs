//! A scenario with the offer of a letter: in place of the sample, in place of an offer without pay, or behind the others.

use crate::state::{Action, Edit, Rows, blank, field_prefix};
use crate::widget::form::Form;
use offerscope_core::data::sample_scenario;
use offerscope_core::model::bounds;
use offerscope_core::model::offer::Offer;
use offerscope_core::model::scenario::Scenario;
use yew::AttrValue;

/// Takes the offer in as one change that can be undone, and opens its card.
pub(super) fn take(form: &Form<Scenario>, offer: &Offer) {
    let id = place(&form.scenario).1.id;
    let rows = vec![Rows { prefix: field_prefix(id).into(), removed: None }];
    let says = Some(AttrValue::from("The values of the letter are in."));
    let letter = offer.clone();
    let change = Edit::new("letter", move |scenario| insert(scenario, letter.clone()));
    form.dispatch.emit(Action::Edited(Edit { rows, says, ..change }));
    form.dispatch.emit(Action::Opened(id));
}

/// Is there room for one more?
pub(super) fn has_room(scenario: &Scenario) -> bool {
    place(scenario).0 < bounds::OFFERS
}

/// Where the offer goes, and what is there: an offer without pay, or a blank one.
fn place(scenario: &Scenario) -> (usize, Offer) {
    if scenario.has_same_offers(&sample_scenario()) {
        let without = Scenario { offers: Vec::new(), ..scenario.clone() };
        return (0, blank(&without));
    }
    let unpaid = scenario.offers.iter().enumerate().find(|(_, offer)| is_unpaid(offer));
    unpaid.map_or_else(|| (scenario.offers.len(), blank(scenario)), |(at, offer)| (at, offer.clone()))
}

/// Puts the offer of a letter there. What the letter does not say stays.
fn insert(scenario: &mut Scenario, letter: Offer) {
    let (at, there) = place(scenario);
    if scenario.has_same_offers(&sample_scenario()) {
        scenario.offers.clear();
    }
    let mut offer = Offer {
        id: there.id,
        start: letter.start.or(there.start),
        stock: scenario.stock_of(&letter.company).unwrap_or_else(|| letter.stock.clone()),
        ..letter
    };
    if offer.name.is_empty() {
        offer.name = there.name;
    }
    if offer.sign_on.is_empty() {
        offer.sign_on = there.sign_on;
    }
    if offer.grants.is_empty() {
        offer.grants = there.grants;
    }
    match scenario.offers.get_mut(at) {
        Some(one) => *one = offer,
        None => scenario.offers.push(offer),
    }
}

/// Does an offer name no pay yet?
fn is_unpaid(offer: &Offer) -> bool {
    offer.base.is_zero()
        && offer.sign_on.iter().all(|other| other.amount.is_zero())
        && offer.grants.iter().all(|grant| grant.size.is_zero())
}
