//! The Negotiate page: what can be settled today with the facts at hand. It does not solve for an ask yet.

use crate::route::Route;
use crate::view::page_link::page_link;
use crate::view::verdict::headline;
use offerscope_core::data::catalog;
use offerscope_core::model::format;
use yew::prelude::*;

/// The Negotiate page.
pub fn negotiate(base: &str) -> Html {
    let levels = catalog().ladder("amazon").map(|ladder| ladder.levels).unwrap_or_default();
    let bands = levels.iter().filter_map(|level| level.band.map(|band| (level, band)));
    html! {
        <>
            { headline(
                html! { "Know the room before you ask: the band, and what your offers pay in it" },
                html! { "Solving for an ask, weighing a counter and waiting for another offer are not built yet. This is what you can settle today." },
            ) }
            <section class="stack">
                <h2>{ "The room in the band" }</h2>
                <ul class="bulleted">
                    { for bands.map(|(level, band)| html! {
                        <li key={level.id}>{ format!("{}: {} to {} a year, by {}, an estimate.", level.id, format::short(band.low), format::short(band.high), band.read) }</li>
                    }) }
                </ul>
                <p>
                    { "The " }{ page_link(base, Route::Offers, "Offers page") }
                    { " shows where each of yours stands in these ranges, and how far it is to their edges. To see what a better base, grant or sign-on would change, duplicate your offer there and type the figure you would ask for: the difference is the worth of the ask." }
                </p>
                <h2>{ "Compare two levels before you accept one" }</h2>
                <p>
                    { "What each level owns, and where sources disagree, is on the " }
                    { page_link(base, Route::default(), "Levels page") }
                    { "." }
                </p>
            </section>
        </>
    }
}
