//! What the model of readiness rests on: each assumption with who says so, behind a line that opens it.

use crate::widget::claims::claims;
use crate::widget::fold::fold;
use offerscope_core::data::questionnaire;
use offerscope_core::model::fit::question::{Component, Ground};
use yew::prelude::*;

/// The grounds.
pub(super) fn grounds() -> Html {
    fold("more", "How the chance is worked out, and what it rests on", all)
}

fn all() -> Html {
    let ground = |ground: &'static Ground| one(ground.says.to_owned(), claims(ground.claims));
    let weight = |component: &'static Component| {
        one(format!("{} is {}% of the loop.", component.name, component.weight), claims(component.claims))
    };
    let asked = questionnaire();
    html! {
        <div class="stack">
            <p>
                { "Each part is the average of its statements, compared with the pool of candidates. The parts are combined by their weights; " }
                { "then the result is shrunk because self-ratings are lenient and weak evidence, moved by ratings from others, and spread by the noise of the loop itself. " }
                { "The plausible range comes from nine models of how much self-ratings say and how many candidates pass." }
            </p>
            { for asked.grounds.iter().map(ground) }
            { for asked.components.iter().map(weight) }
        </div>
    }
}

fn one(says: String, claims: Html) -> Html {
    html! { <section class="stack" key={says.clone()}><p>{ says }</p>{ claims }</section> }
}
