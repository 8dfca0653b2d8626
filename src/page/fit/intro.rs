//! The Fit page before anyone answers: what it will do, one press to begin, and what tells L6 from L7.

use crate::route::{Pair, Route};
use crate::widget::page_link::page_link;
use crate::widget::tag::{Tag, tag};
use crate::widget::verdict::{headline, way_to_begin};
use offerscope_core::data::{library, questionnaire};
use offerscope_core::model::facts::ladder::{Dimension, Scope};
use offerscope_core::model::format;
use yew::prelude::*;

/// Dimensions that a reader can check against themselves, in the order they tell most.
const SIGNALS: [&str; 6] =
    ["team", "org_depth", "impact", "management_experience", "system_design", "leadership_stories"];

/// What the check does, with the ways to begin: `fit.short` or `fit.full` of `data/fit.toml`. On the host's page they do nothing yet.
pub fn opening(on_begin: Option<Callback<&'static str>>) -> Html {
    let short = questionnaire().signals.iter().filter(|signal| signal.short).count();
    let asks = format::spelled(u16::try_from(short).unwrap_or_default());
    let why = format!(
        "Does your scope match it? {} questions show whether it is below L6, at L6, at L7 or between, and why.",
        format::capital(&asks)
    );
    let begin = |kind: Option<&'static str>, form: &'static str, says: &'static str, takes: &'static str| {
        way_to_begin(kind, says, takes, on_begin.as_ref().map(|on_begin| on_begin.reform(move |_| form)))
    };
    html! {
        <section class="stack" aria-label="Level check">
            { headline(html! { "L7 begins where you lead through managers" }, why.into()) }
            { begin(Some("main"), "short", "Check my level", "about five minutes") }
            { begin(None, "full", "Full check", "about fifteen minutes, with more signals") }
        </section>
    }
}

/// The facts that the check asks about, level beside level.
pub fn yardsticks(base: &str) -> Html {
    let dimensions = library().dossier("amazon").map(|dossier| dossier.dimensions).unwrap_or_default();
    let signals = SIGNALS.iter().filter_map(|id| dimensions.iter().find(|dimension| dimension.id == *id));
    html! {
        <section class="section" aria-labelledby="yardsticks">
            <h2 id="yardsticks">{ "The thresholds it uses" }</h2>
            { for signals.map(signal) }
            <p class="note">
                { "Every fact here, with its source and date, is on the " }
                { page_link(base, Route::Levels(Pair::L6L7), "Levels page") }
                { ". To see which level’s pay an offer matches, go to the " }
                { page_link(base, Route::Offers, "Offers page") }
                { "." }
            </p>
        </section>
    }
}

fn signal(dimension: &Dimension) -> Html {
    let side = |level: &str| dimension.scopes.iter().find(|scope| scope.level == level);
    html! {
        <section class="card signal" key={dimension.id}>
            <h2>{ dimension.name }</h2>
            <dl class="signal__levels">
                { ["L6", "L7"].into_iter().filter_map(|level| Some(owns(level, side(level)?))).collect::<Html>() }
            </dl>
            if !dimension.remark.is_empty() {
                <p class="note">{ dimension.remark }</p>
            }
        </section>
    }
}

fn owns(level: &'static str, scope: &Scope) -> Html {
    let chosen = scope.claims.first().map(|claim| claim.says).unwrap_or_default();
    html! {
        <div class="signal__level" data-level={level}>
            <dt>{ level }</dt>
            <dd>
                { chosen }
                if scope.disputed { { " " }{ tag(Tag::Disputed) } }
            </dd>
        </div>
    }
}
