//! Claims: who says so, when, what kind of statement it is, and how far the source is trusted.

use crate::widget::tag;
use offerscope_core::model::facts::source::{Claim, Source};
use offerscope_core::model::format;
use yew::prelude::*;

/// A list of claims, in the order given.
pub fn claims(claims: &[Claim]) -> Html {
    html! { <ul class="claims">{ for claims.iter().map(claim) }</ul> }
}

/// Who says so and when, in a few words: `SystemCraft, August 2025`.
pub fn who(claim: &Claim) -> String {
    format!("{}, {}", claim.source.publisher, date(claim))
}

/// When a claim was made, as a reader says it.
pub fn date(claim: &Claim) -> String {
    format::date(claim.when())
}

fn claim(claim: &Claim) -> Html {
    let source = claim.source;
    html! {
        <li class="claims__item" key={format!("{} {}", source.title, claim.says)}>
            <p>
                <span class="claims__says">{ claim.says }</span>{ " " }
                <span class="tag">{ tag::status(claim.status) }</span>
            </p>
            <p class="note">{ title(source) }{ by(source) }{ ", " }{ date(claim) }{ ", " }{ tag::trust(source.trust) }{ "." }</p>
            if !claim.note.is_empty() {
                <p class="note">{ claim.note }</p>
            }
        </li>
    }
}

/// The title, as a link where the source has an address; words that help to find the place stand behind it.
fn title(source: &Source) -> Html {
    let (address, place) = source.address.split_once(' ').unwrap_or((source.address, ""));
    let address = address.trim_end_matches(',');
    let (address, place) = if address.starts_with("http") { (address, place) } else { ("", source.address) };
    html! {
        <>
            if address.is_empty() {
                { source.title }
            } else {
                <a href={address} rel="noreferrer">{ source.title }</a>
            }
            if !place.is_empty() {
                { " (" }{ place }{ ")" }
            }
        </>
    }
}

/// The publisher, where the title does not name it already.
fn by(source: &Source) -> String {
    if source.title.contains(source.publisher) { String::new() } else { format!(", {}", source.publisher) }
}
