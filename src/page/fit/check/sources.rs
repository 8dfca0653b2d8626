//! Who says where levels begin, folded; and the signals that are shown and not scored.

use crate::page::fit::check::words;
use crate::route::{Pair, Route};
use crate::widget::claims::claims;
use crate::widget::element::{element, note, paragraph};
use crate::widget::fold::fold;
use crate::widget::page_link::page_link;
use offerscope_core::compute::fit::scope::{Fit, SignalAnswer, SignalStanding};
use offerscope_core::data::questionnaire;
use offerscope_core::model::fit::question::{Signal, Yardstick, YardstickSource};
use yew::prelude::*;

/// The answers that no sourced threshold scores.
pub(super) fn unscored(found: &Fit) -> Html {
    let answered =
        |standing: &&SignalStanding| standing.signal.weight == 0 && standing.answer != SignalAnswer::Open;
    let items: Vec<Html> = found.standings.iter().filter(answered).map(item).collect();
    if items.is_empty() {
        return Html::default();
    }
    html! {
        <section class="stack" aria-labelledby="unscored-title">
            <h2 id="unscored-title">{ "Answered but not scored" }</h2>
            { note("No source says where the levels differ on these. They may still come up in an interview.") }
            { element("dl", "check__unscored", items.into_iter().collect()) }
        </section>
    }
}

fn item(standing: &SignalStanding) -> Html {
    let [_, l6, l7] = standing.signal.looks;
    html! {
        <div key={standing.signal.id}>
            <dt>{ standing.signal.name }{ ": " }{ words::answer(standing) }</dt>
            <dd class="note">{ format!("L6: {l6} L7: {l7}") }</dd>
        </div>
    }
}

/// The sources of every threshold, behind a line.
pub(super) fn sources(base: &AttrValue) -> Html {
    let base = base.clone();
    fold("more", "Where the thresholds come from", move || {
        let levels = page_link(&base, Route::Levels(Pair::L6L7), "Levels page");
        let more = html! { <p>{ "What else tells the levels apart is on the " }{ levels }{ "." }</p> };
        std::iter::once(more).chain(questionnaire().signals.iter().map(source)).collect()
    })
}

fn source(signal: &'static Signal) -> Html {
    let by = |yardstick: &'static Yardstick| {
        let who = if yardstick.by == YardstickSource::Guide {
            "By the guide and its notes"
        } else {
            "By former Amazon leaders"
        };
        [paragraph(who), claims(yardstick.claims)].into_iter().collect::<Html>()
    };
    html! {
        <section class="stack" key={signal.id}>
            <h3>{ signal.name }</h3>
            { for signal.yardsticks.iter().map(by) }
        </section>
    }
}
