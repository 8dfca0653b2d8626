//! What needs a look before the answer is trusted: texts that are no values yet, and what is off with the offers, each with the way to it.

use crate::page::offers::OffersProps;
use crate::route::Route;
use crate::state::Action;
use crate::widget::drafts::drafts;
use crate::widget::element::{ButtonKind, button, element, paragraph};
use crate::widget::notice::{Kind, notice};
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::problem::Problem;
use yew::prelude::*;

/// The list; nothing where all is well.
pub(super) fn attention(props: &OffersProps) -> Html {
    let form = &props.form;
    let all = form.comparison().problems.clone();
    let off = (!all.is_empty()).then(|| {
        let (scenario, dispatch) = (form.scenario.clone(), form.dispatch.clone());
        let line = |problem: &Problem| {
            let id = match problem.field.offer_index() {
                Some(index) => scenario.offers.get(index).map(|offer| offer.id),
                None => problem.field.is_current().then_some(OfferId::CURRENT),
            };
            let to = id.map(|id| {
                let press = dispatch.reform(move |_: MouseEvent| Action::Opened(id));
                let says = if id == OfferId::CURRENT { "Go to your current job" } else { "Go to the offer" };
                button(ButtonKind::Quiet, says, None, press)
            });
            let says = Html::from(format!("{} {} ", problem.says, problem.try_));
            element("li", "", std::iter::once(says).chain(to).collect())
        };
        let list = element("ul", "bulleted", all.iter().map(line).collect());
        notice(
            Kind::Caution,
            [paragraph("Check this before you rely on the answer:"), list].into_iter().collect(),
        )
    });
    std::iter::once(drafts(form, Route::Offers)).chain(off).collect()
}
