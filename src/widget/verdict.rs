//! The verdict: the one sentence that answers a page's question, and the line that says why.

use offerscope_core::compute::compare::verdict::Verdict;
use offerscope_core::compute::compare::{Role, Segment};
use offerscope_core::model::scenario;
use yew::prelude::*;

/// A page's heading: a sentence, and a line under it.
pub fn headline(line: Html, why: Html) -> Html {
    html! {
        <header class="verdict">
            <h1 class="verdict__line">{ line }</h1>
            <p class="verdict__why">{ why }</p>
        </header>
    }
}

/// A button below a page's heading, with how long what it begins takes. Without a callback it does nothing yet.
pub fn way_to_begin(
    kind: Option<&'static str>,
    says: &'static str,
    takes: &'static str,
    onclick: Option<Callback<MouseEvent>>,
) -> Html {
    html! {
        <p class="row">
            <button class="button" data-kind={kind} type="button" {onclick}>{ says }</button>
            <span class="note">{ takes }</span>
        </p>
    }
}

/// The verdict on a comparison as a page's heading.
pub fn verdict(verdict: &Verdict) -> Html {
    headline(sentence(&verdict.line), [own_years(verdict), sentence(&verdict.why)].into_iter().collect())
}

/// Who leads over each one's own first years, where that is another: said first under the answer.
fn own_years(verdict: &Verdict) -> Html {
    if verdict.own_years.is_empty() {
        return Html::default();
    }
    [sentence(&verdict.own_years), Html::from(" ")].into_iter().collect()
}

/// A sentence with its amounts and offers set apart.
pub fn sentence(segments: &[Segment]) -> Html {
    segments.iter().map(segment).collect()
}

fn segment(segment: &Segment) -> Html {
    let text = segment.text.as_str();
    match segment.role {
        Role::Plain => html! { text },
        Role::Amount => html! { <em class="verdict__amount">{ text }</em> },
        Role::Offer(position) => {
            let letter = scenario::letter(position).to_string();
            html! { <em class="verdict__offer" data-offer={letter}><bdi>{ text }</bdi></em> }
        }
    }
}
