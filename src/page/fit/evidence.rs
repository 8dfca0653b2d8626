//! What someone is surest of, as a list: the statement they rate highest, with the fact behind it.

use offerscope_core::compute::fit::readiness::ItemEvidence;
use yew::prelude::*;

/// The list; nothing where there is none.
pub(super) fn evidence(strongest: &[ItemEvidence]) -> Html {
    if strongest.is_empty() {
        return Html::default();
    }
    let one = |evidence: &ItemEvidence| {
        let fact = evidence.fact.as_ref().map(|fact| format!(" ({fact})")).unwrap_or_default();
        html! { <li key={evidence.item.id}><b>{ evidence.item.name }</b>{ ": " }{ evidence.says }{ fact }</li> }
    };
    html! {
        <>
            <p>{ "Strongest, by your own ratings:" }</p>
            <ul class="bulleted">{ for strongest.iter().map(one) }</ul>
        </>
    }
}
