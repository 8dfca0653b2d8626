//! The proof behind a figure: the formula with its values, the assumptions, the sources.

use crate::widget::claims::claims;
use offerscope_core::compute::explain::Figure;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use yew::prelude::*;

/// The figure and what stands behind it.
pub fn content(figure: &Figure) -> Html {
    html! {
        <div class="proof">
            <h2 id="sheet-name">{ &figure.name }</h2>
            if let Some(value) = figure.value {
                <p class="proof__value">{ format::money(value) }</p>
            }
            if !figure.steps.is_empty() {
                <h3>{ "How it is worked out" }</h3>
                <table class="proof__steps"><tbody>{ for figure.steps.iter().map(step) }</tbody></table>
            }
            if !figure.assumes.is_empty() {
                <h3>{ "What it assumes" }</h3>
                <ul class="bulleted proof__assumes">{ for figure.assumes.iter().map(|says| html! { <li>{ says }</li> }) }</ul>
            }
            if !figure.claims.is_empty() {
                <h3>{ "Who says so" }</h3>
                { claims(&figure.claims) }
            }
        </div>
    }
}

fn step((says, amount): &(String, Option<Money>)) -> Html {
    html! {
        <tr>
            <th scope="row">{ says }</th>
            <td>{ amount.map(format::money) }</td>
        </tr>
    }
}
