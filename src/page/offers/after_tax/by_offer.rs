//! Where each offer and the current job are worked, if not where the profile says: the place, the home, the moves. Knows no tax.

use crate::page::offers::after_tax::moves::moves;
use crate::page::offers::after_tax::place::{home, place};
use crate::widget::element::element;
use crate::widget::form::Form;
use offerscope_core::model::offer::{Offer, OfferId};
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// What the line says that opens the fields.
pub(super) fn says(scenario: &Scenario) -> &'static str {
    if scenario.current.is_some() {
        "Put an offer or your current job in another place"
    } else {
        "Put an offer in another place"
    }
}

/// The fields of each offer, then those of the current job.
pub fn of_offers(form: &Form<Scenario>) -> Html {
    let scenario = &form.scenario;
    let offers = scenario.offers.iter().enumerate();
    let offers = offers.map(|(position, offer)| fields(form, offer, scenario.name_of(position)));
    let job = scenario.current.iter().map(|job| fields(form, &job.offer, job.name().to_owned()));
    element("div", "fields", offers.chain(job).collect())
}

fn fields(form: &Form<Scenario>, offer: &Offer, name: String) -> Html {
    let id = offer.id;
    let whole = form.offer(String::new(), id);
    let of_offer = whole.of(&format!("place-{}", id.0), |offer| Some(&mut offer.place));
    let of_home =
        whole.of(&format!("home-{}", id.0), |offer| offer.place.as_mut().map(|place| &mut place.lives));
    let of_moves = whole.of(&format!("moves-{}", id.0), |offer| Some(&mut offer.moves));
    let lives = if id == OfferId::CURRENT { "State you live in" } else { "State you would live in" };
    html! {
        <>
            { place(&of_offer, name, "As above", offer.place.as_ref()) }
            if let Some(place) = &offer.place {
                { home(&of_home, lives, place.lives.as_ref()) }
                { moves(&of_moves, &offer.moves) }
            }
        </>
    }
}
