//! Parts of pay: their keys for the stylesheet, and the legend of charts.

use offerscope_core::compute::ledger::Part;
use yew::prelude::*;

/// As the stylesheet knows it.
pub fn key(part: Part) -> &'static str {
    match part {
        Part::Base => "base",
        Part::SignOn => "sign_on",
        Part::Bonus => "bonus",
        Part::Equity => "equity",
    }
}

/// The legend of the parts that a chart shows.
pub fn legend(parts: &[Part]) -> Html {
    let one =
        |part: &Part| html! { <li class="part" key={key(*part)} data-part={key(*part)}>{ part.name() }</li> };
    html! { <ul class="row note">{ for parts.iter().map(one) }</ul> }
}
