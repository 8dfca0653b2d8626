//! The Fit page: what tells L6 from L7, and the places where the yardsticks disagree. It does not score anyone yet.

use crate::route::Route;
use crate::view::page_link::page_link;
use crate::view::tag::{Tag, tag};
use crate::view::verdict::headline;
use offerscope_core::data::library;
use offerscope_core::model::ladder::{Dimension, Scope};
use yew::prelude::*;

/// Dimensions that a reader can check against themselves, in the order they tell most.
const SIGNALS: [&str; 6] =
    ["team", "org_depth", "impact", "management_experience", "system_design", "leadership_stories"];

/// The Fit page.
pub fn fit(base: &str) -> Html {
    let dimensions = library().dossier("amazon").map(|dossier| dossier.dimensions).unwrap_or_default();
    let signals = SIGNALS.iter().filter_map(|id| dimensions.iter().find(|dimension| dimension.id == *id));
    html! {
        <>
            { headline(
                html! { "L7 begins where you lead through managers" },
                html! { "Hold your own scope against what each level owns. A scored check is not built yet; these are the yardsticks it will use." },
            ) }
            <section class="stack" aria-label="Yardsticks">
                { for signals.map(signal) }
                <p class="note">
                    { "Every fact here, with its source and date, is on the " }
                    { page_link(base, Route::default(), "Levels page") }
                    { ". Which level an offer is paid like is on the " }
                    { page_link(base, Route::Offers, "Offers page") }
                    { "." }
                </p>
            </section>
        </>
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
