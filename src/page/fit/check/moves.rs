//! What would move the level: the nearest signals, and the evidence that would count.

use crate::widget::element::{element, note};
use offerscope_core::compute::fit::scope::{Fit, ScopeMove};
use offerscope_core::model::format;
use yew::prelude::*;

pub(super) fn moves(found: &Fit) -> Html {
    if found.moves.is_empty() {
        return Html::default();
    }
    let list = found.moves.iter().map(one).collect();
    html! {
        <section class="card stack" aria-labelledby="moves-title">
            <h2 id="moves-title">{ "What would change the verdict" }</h2>
            { note("The signals closest to their next threshold, the closest first. One alone may not change the verdict; open questions may.") }
            { element("ol", "check__moves", list) }
        </section>
    }
}

fn one(step: &ScopeMove) -> Html {
    html! {
        <li key={step.signal.id}>
            <p><b>{ &step.says }</b></p>
            <p>{ "What would count: " }{ format::lower(step.evidence) }</p>
        </li>
    }
}
