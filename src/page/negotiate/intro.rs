//! The Negotiate page before anyone begins: what it will do, a press for each question, and the room in the ranges of the levels.

use crate::route::Route;
use crate::widget::page_link::page_link;
use crate::widget::verdict::{headline, way_to_begin};
use offerscope_core::data::{advice, catalog};
use offerscope_core::model::format;
use offerscope_core::model::scenario::NegotiationPart;
use yew::prelude::*;

/// What the page does, with the ways to begin. On the host's page they do nothing yet.
pub fn opening(on_begin: Option<Callback<NegotiationPart>>) -> Html {
    let begin =
        |kind: Option<&'static str>, part: NegotiationPart, says: &'static str, takes: &'static str| {
            way_to_begin(kind, says, takes, on_begin.as_ref().map(|on_begin| on_begin.reform(move |_| part)))
        };
    html! {
        <section class="stack" aria-label="Begin">
            { headline(
                html! { "Know what to ask for, what asking risks, and when to say yes" },
                html! { "Five questions turn the offer you hold into a number to say first, up to three packages worth the same to you, and a message built only from true facts." },
            ) }
            { begin(Some("main"), NegotiationPart::Ask, "Plan my counter-offer", "five questions, about three minutes") }
            { begin(None, NegotiationPart::Relevel, "They offered L6, I want L7", "what a re-level is worth, and the message that asks for it") }
            { begin(None, NegotiationPart::Wait, "Accept or wait", "with a deadline, and other interviews still running") }
            { begin(None, NegotiationPart::Level, "L6 now or L7 later", "if L6 is their last word: take it, or hold out") }
        </section>
    }
}

/// The room in the ranges of the levels, and what the evidence advises.
pub fn room(base: &str) -> Html {
    let levels = catalog().ladder("amazon").map(|ladder| ladder.levels).unwrap_or_default();
    let bands = levels.iter().filter_map(|level| level.band.map(|band| (level, band)));
    html! {
        <section class="section stack" aria-labelledby="room">
            <h2 id="room">{ "How much room the pay range leaves" }</h2>
            <ul class="bulleted">
                { for bands.map(|(level, band)| html! {
                    <li key={level.id}>{ format!("{}: {} to {} a year, by {}, an estimate.", level.id, format::short(band.low), format::short(band.high), band.read) }</li>
                }) }
            </ul>
            <p>
                { "The " }{ page_link(base, Route::Offers, "Offers page") }
                { " shows where each of your offers stands in these ranges. You enter the offers that you negotiate here on that page." }
            </p>
            <h2>{ "What the evidence says" }</h2>
            <ul class="bulleted">
                { for advice().iter().map(|advice| html! { <li key={advice.id}>{ advice.says }</li> }) }
            </ul>
        </section>
    }
}
