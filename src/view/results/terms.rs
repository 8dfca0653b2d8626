//! What the comparison takes for granted, and what is off with the offers as typed.

use crate::state::State;
use crate::view::element::{element, paragraph};
use crate::view::fold::fold;
use crate::view::notice::{Kind, notice};
use crate::view::results::years::named;
use offerscope_core::compute::compare::{Comparison, OfferPay};
use offerscope_core::compute::explain::{Ask, explain};
use offerscope_core::data::catalog;
use offerscope_core::model::month::Month;
use offerscope_core::model::problem::Problem;
use std::rc::Rc;
use yew::prelude::*;

/// Problems first, then assumptions by offer.
pub fn terms(state: &Rc<State>, answer: &Rc<Comparison>, today: Month) -> Html {
    let off =
        |problem: &Problem| notice(Kind::Caution, paragraph(format!("{} {}", problem.says, problem.try_)));
    let mut content: Vec<Html> = answer.problems.iter().map(off).collect();
    let (state, answer) = (state.clone(), answer.clone());
    content.push(fold("more", "What this takes for granted", move || assumed(&state, &answer, today)));
    element("section", "stack", content.into_iter().collect())
}

fn assumed(state: &State, answer: &Comparison, today: Month) -> Html {
    let of = |(position, pay): (usize, &OfferPay)| {
        let total = explain(&state.scenario, catalog(), today, answer, Ask::Total(pay.id, None));
        let assumes = total.map(|figure| figure.assumes).unwrap_or_default();
        let list = assumes.into_iter().map(|says| element("li", "", Html::from(says))).collect();
        let name = element("h3", "", named(position, pay, ""));
        [name, element("ul", "", list)].into_iter().collect::<Html>()
    };
    answer.offers.iter().enumerate().map(of).collect()
}
