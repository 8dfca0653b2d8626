//! What would move the level: the nearest signals, and the evidence that would count; at L7, what would take it away.

use crate::widget::element::{element, note, paragraph};
use offerscope_core::compute::fit::scope::{Fit, OverallLevel, ScopeMove};
use offerscope_core::model::format;
use yew::prelude::*;

pub(super) fn moves(found: &Fit) -> Html {
    if found.level == Some(OverallLevel::L7) {
        return card(losses(found));
    }
    if found.moves.is_empty() {
        return Html::default();
    }
    let closest = note(
        "The signals closest to their next threshold, the closest first. One alone may not change the verdict; open questions may.",
    );
    let list = element("ol", "check__moves", found.moves.iter().map(one).collect());
    card([closest, list].into_iter().collect())
}

fn card(content: Html) -> Html {
    html! {
        <section class="card stack" aria-labelledby="moves-title">
            <h2 id="moves-title">{ "What would change the verdict" }</h2>
            { content }
        </section>
    }
}

/// L7 is the highest level that is looked at: what would take it away.
fn losses(found: &Fit) -> Html {
    if found.losses.is_empty() {
        return paragraph(
            "No single answer would: with any one of them below L7, your scope would still match L7.",
        );
    }
    let one = |says: &String| element("li", "", element("b", "", Html::from(says.clone())));
    let alone = note("Each of these alone would take the match with L7 away.");
    [alone, element("ul", "check__moves", found.losses.iter().map(one).collect())].into_iter().collect()
}

fn one(step: &ScopeMove) -> Html {
    html! {
        <li key={step.signal.id}>
            <p><b>{ &step.says }</b></p>
            <p>{ "What would count: " }{ format::lower(step.evidence) }</p>
        </li>
    }
}
