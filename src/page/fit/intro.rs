//! The Fit page before anyone answers: what it will do, one press to begin, and what tells L6 from L7. The third program answers it.

use crate::browser::asked::FIT_CHECK;
use crate::route::Route;
use crate::widget::page_link::page_link;
use crate::widget::tag::{Tag, tag};
use crate::widget::verdict::headline;
use offerscope_core::data::{library, questionnaire};
use offerscope_core::model::format;
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
            <div id={FIT_CHECK} data-answers="fit"></div>
            <button hidden=true type="button" data-program="fit" data-ask="resume" data-resume="profile">{ "Show my answers" }</button>
            { intro() }
            <section class="section" aria-labelledby="yardsticks">
                <h2 id="yardsticks">{ "The yardsticks it uses" }</h2>
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

/// What the check does; out of sight as soon as the region before it has something to show.
fn intro() -> Html {
    let short = questionnaire().signals.iter().filter(|signal| signal.short).count();
    let asks = format::spelled(u16::try_from(short).unwrap_or_default());
    let why = format!(
        "Does your scope match it? {} questions tell whether it is below L6, at L6, at L7 or between, and what that rests on.",
        format::capital(&asks)
    );
    html! {
        <section class="stack" aria-label="Level check">
            { headline(
                html! { "L7 begins where you lead through managers" },
                why.into(),
            ) }
            <p class="row">
                <button class="button" data-kind="main" type="button" data-program="fit" data-ask="fit.short">{ "Check my level" }</button>
                <span class="note">{ "about five minutes" }</span>
            </p>
            <p class="row">
                <button class="button" type="button" data-program="fit" data-ask="fit.full">{ "Full check" }</button>
                <span class="note">{ "about fifteen minutes, with more signals" }</span>
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
