//! Where each offer is worked, if not where the profile says: the place, the home, the moves. Knows no tax.

use crate::page::offers::after_tax::moves::moves;
use crate::page::offers::after_tax::place::{home, place};
use crate::widget::element::element;
use crate::widget::form::Form;
use offerscope_core::model::offer::Offer;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// Where each offer is worked, if not where the profile says.
pub(super) fn of_offers(form: &Form<Scenario>) -> Html {
    let one = |(position, offer): (usize, &Offer)| {
        let of_offer = form
            .offer(String::new(), offer.id)
            .of(&format!("place-{}", offer.id.0), |offer| Some(&mut offer.place));
        let home_form = form
            .offer(String::new(), offer.id)
            .of(&format!("home-{}", offer.id.0), |offer| offer.place.as_mut().map(|place| &mut place.lives));
        let moves_form = form
            .offer(String::new(), offer.id)
            .of(&format!("moves-{}", offer.id.0), |offer| Some(&mut offer.moves));
        html! {
            <>
                { place(&of_offer, form.scenario.name_of(position), "As above", offer.place.as_ref()) }
                if let Some(place) = &offer.place {
                    { home(&home_form, place.lives.as_ref()) }
                    { moves(&moves_form, &offer.moves) }
                }
            </>
        }
    };
    element("div", "fields", form.scenario.offers.iter().enumerate().map(one).collect())
}
