//! Choosing a place: a state, and the cities and counties in it that tax wages. Knows no tax.

use crate::results::after_tax::locals;
use crate::widget::badge::name_of;
use crate::widget::element::element;
use crate::widget::field::choice::{Choice, Select};
use crate::widget::form::Form;
use offerscope_core::model::offer::Offer;
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::tax::profile::Place;
use offerscope_core::model::tax::states::STATES;
use yew::prelude::*;

/// The fields of a place; `none` is what no state means. Calls back with the place chosen, or none.
pub(super) fn place(
    id: &str,
    label: String,
    none: &'static str,
    chosen: Option<&Place>,
    on_change: Callback<Option<Place>>,
) -> Html {
    let chosen = chosen.cloned().unwrap_or_default();
    let states = STATES.iter().map(|(code, name)| Choice::new(*code, *name));
    let choices: Vec<Choice> = std::iter::once(Choice::new("", none)).chain(states).collect();
    let on_state = on_change.reform(|code: AttrValue| {
        (!code.is_empty()).then(|| Place { state: code.to_string(), locals: Vec::new() })
    });
    let known: Vec<(&str, &str)> = locals(&chosen.state).collect();
    // One more than was chosen, while there are others.
    let count = (chosen.locals.len() + 1).min(known.len());
    let local = |at: usize| {
        let here = chosen.locals.get(at).cloned().unwrap_or_default();
        let free =
            known.iter().filter(|(id, _)| *id == here || !chosen.locals.iter().any(|other| other == id));
        let choices = free.map(|(id, name)| Choice::new(*id, *name));
        let choices: Vec<Choice> = std::iter::once(Choice::new("", "None of these")).chain(choices).collect();
        let place = chosen.clone();
        let on_local = on_change.reform(move |id: AttrValue| {
            let mut next = place.clone();
            next.locals = with(&place.locals, at, &id);
            Some(next)
        });
        let label = if at == 0 { "City or county there" } else { "Another city or county" };
        html! { <Select key={at} id={format!("{id}-local-{at}")} {label} value={here} {choices} on_change={on_local} /> }
    };
    html! {
        <>
            <Select id={format!("{id}-state")} {label} value={chosen.state.clone()} {choices} on_change={on_state} />
            { for (0..count).map(local) }
        </>
    }
}

/// The list with another id at a place; with none there, without what was there.
fn with(list: &[String], at: usize, id: &str) -> Vec<String> {
    let mut next: Vec<String> = list.to_vec();
    match (next.get_mut(at), id.is_empty()) {
        (Some(_), true) => {
            next.remove(at);
        }
        (Some(here), false) => id.clone_into(here),
        (None, true) => {}
        (None, false) => next.push(id.to_owned()),
    }
    next
}

/// Where each offer is worked, if not where the profile says.
pub(super) fn of_offers(form: &Form<Scenario>) -> Html {
    let one = |(position, offer): (usize, &Offer)| {
        let field = format!("place-{}", offer.id.0);
        let of_offer = form.offer(String::new(), offer.id);
        let on_change = of_offer.press(&field, |offer, place: Option<Place>| offer.place = place);
        place(&field, name_of(offer, position), "As above", offer.place.as_ref(), on_change)
    };
    element("div", "fields", form.scenario.offers.iter().enumerate().map(one).collect())
}
