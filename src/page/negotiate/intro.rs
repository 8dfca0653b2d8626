//! The Negotiate page before anyone begins: what it will do, a press for each question, and the room in the bands. The fourth program answers it.

use crate::browser::asked::NEGOTIATION;
use crate::route::Route;
use crate::widget::page_link::page_link;
use crate::widget::verdict::headline;
use offerscope_core::data::{advice, catalog};
use offerscope_core::model::format;
use yew::prelude::*;

/// The Negotiate page.
pub fn negotiate(base: &str) -> Html {
    let levels = catalog().ladder("amazon").map(|ladder| ladder.levels).unwrap_or_default();
    let bands = levels.iter().filter_map(|level| level.band.map(|band| (level, band)));
    let begin = |kind: Option<&'static str>, asks: &'static str, says: &'static str, takes: &'static str| {
        html! {
            <p class="row">
                <button class="button" data-kind={kind} type="button" data-program="negotiate" data-ask={asks}>{ says }</button>
                <span class="note">{ takes }</span>
            </p>
        }
    };
    html! {
        <>
            <div id={NEGOTIATION} data-answers="negotiate"></div>
            <button hidden=true type="button" data-program="negotiate" data-ask="resume" data-resume="negotiation">{ "Show my negotiation" }</button>
            <section class="stack" aria-label="Begin">
                { headline(
                    html! { "Know what to ask for, what asking risks, and when to say yes" },
                    html! { "Five questions turn the offer you hold into a number to say first, three packages of one worth, and a message built from true facts alone." },
                ) }
                { begin(Some("main"), "ask", "Plan my ask", "five questions, about three minutes") }
                { begin(None, "wait", "Accept or wait", "with a deadline, and other interviews still running") }
                { begin(None, "level", "L6 now or L7 later", "when they offer a level below what you came for") }
            </section>
            <section class="section stack" aria-labelledby="room">
                <h2 id="room">{ "The room in the band" }</h2>
                <ul class="bulleted">
                    { for bands.map(|(level, band)| html! {
                        <li key={level.id}>{ format!("{}: {} to {} a year, by {}, an estimate.", level.id, format::short(band.low), format::short(band.high), band.read) }</li>
                    }) }
                </ul>
                <p>
                    { "The " }{ page_link(base, Route::Offers, "Offers page") }
                    { " shows where each of yours stands in these ranges, and holds the offers that are negotiated here." }
                </p>
                <h2>{ "What the evidence advises" }</h2>
                <ul class="bulleted">
                    { for advice().iter().map(|advice| html! { <li key={advice.id}>{ advice.says }</li> }) }
                </ul>
            </section>
        </>
    }
}
