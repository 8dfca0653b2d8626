//! What the comparison takes for granted, and what is off with the offers as typed.

use crate::state::State;
use crate::view::notice::{Kind, notice};
use crate::view::results::years::titled;
use offerscope_core::compute::compare::{Comparison, OfferPay};
use offerscope_core::compute::explain::{Ask, explain};
use offerscope_core::data::catalog;
use offerscope_core::model::month::Month;
use yew::prelude::*;

/// Problems first, then assumptions by offer.
pub fn terms(state: &State, answer: &Comparison, today: Month) -> Html {
    let assumed = |(position, pay): (usize, &OfferPay)| {
        let total = explain(&state.scenario, catalog(), today, answer, Ask::Total(pay.id, None));
        let assumes = total.map(|figure| figure.assumes).unwrap_or_default();
        html! {
            <>
                <h3>{ titled(position, pay) }</h3>
                <ul class="plain">{ for assumes.into_iter().map(|says| html! { <li>{ says }</li> }) }</ul>
            </>
        }
    };
    html! {
        <section class="stack">
            { for answer.problems.iter().map(|problem| notice(Kind::Caution, html! { <p>{ &problem.says }{ " " }{ &problem.try_ }</p> })) }
            <details class="more">
                <summary>{ "What this takes for granted" }</summary>
                { for answer.offers.iter().enumerate().map(assumed) }
            </details>
        </section>
    }
}
