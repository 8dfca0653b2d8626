//! Offers beside the level of the scope: what each is paid like, and whether it is a downlevel.

use crate::route::Route;
use crate::widget::badge::badge;
use crate::widget::element::{element, note};
use crate::widget::form::FormProps;
use crate::widget::page_link::{enter_link, page_link};
use offerscope_core::compute::fit::check::FitCheck;
use offerscope_core::compute::fit::pay::OfferLevel;
use offerscope_core::data::sample_scenario;
use yew::prelude::*;

/// The section.
pub(super) fn paid(found: &FitCheck, props: &FormProps, base: &str) -> Html {
    let sample = props.form.scenario.offers == sample_scenario().offers;
    let says = if found.offers.is_empty() {
        "No offer is entered yet."
    } else if sample {
        "These two offers are the sample’s, built on published ones."
    } else {
        "Each offer by its four-year average against the pay ranges of L6 and L7."
    };
    let offers = found.offers.iter().enumerate().map(offer).collect();
    html! {
        <section class="card stack" aria-labelledby="paid-title">
            <h2 id="paid-title">{ "Your offers against the pay ranges" }</h2>
            { note(says) }
            { element("ul", "check__offers", offers) }
            <p>{ if sample { enter_link(base, None, "Enter your own offers") } else { page_link(base, Route::Offers, "Compare the offers") } }</p>
        </section>
    }
}

fn offer((position, offer): (usize, &OfferLevel)) -> Html {
    let says = [badge(position), Html::from(" "), Html::from(offer.says.clone())];
    html! { <li key={position}>{ for says }</li> }
}
