//! Parts of pay: their keys for the stylesheet, and the legend of charts.

use offerscope_core::compute::pay::ledger::PayPart;
use yew::prelude::*;

/// As the stylesheet knows it.
pub fn key(part: PayPart) -> &'static str {
    match part {
        PayPart::Base => "base",
        PayPart::SignOn => "sign_on",
        PayPart::Bonus => "bonus",
        PayPart::Equity => "equity",
    }
}

/// The legend of the parts that a chart shows.
pub fn legend(parts: &[PayPart]) -> Html {
    let one = |part: &PayPart| html! { <li class="part" key={key(*part)} data-part={key(*part)}>{ part.name() }</li> };
    html! { <ul class="row note">{ for parts.iter().map(one) }</ul> }
}
