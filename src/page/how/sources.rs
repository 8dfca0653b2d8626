//! Where facts come from, what their labels mean, and what is missing.

use super::{facts, terms};
use crate::widget::tag;
use offerscope_core::data::catalog;
use offerscope_core::model::facts::source::{Status, Trust};
use offerscope_core::model::format;
use yew::prelude::*;

/// Where the facts come from.
pub(super) fn sources() -> Html {
    let status = |status: Status, says: &str| format!("“{}”: {says}", tag::status(status));
    terms([
        (
            "The guide",
            "The level facts and pay ranges grow out of the SystemCraft guide to Amazon engineering-manager interviews of August 2025. Where the guide speaks, it comes first. What others say stands beside it.".into(),
        ),
        (
            "How many",
            format!(
                "{} sources: {} for levels, pay, companies and the negotiation, {} for tax rules. Each has a title, a publisher, a date and a grade of trust.",
                facts::sources(),
                facts::sources().saturating_sub(facts::tax_sources()),
                facts::tax_sources()
            ),
        ),
        (
            "Kinds of statement",
            [
                status(Status::Published, "the employer or an official document states it."),
                status(Status::Reported, "people it happened to, the press, or a guide tells it."),
                status(Status::Inferred, "we worked it out from published or reported facts."),
                status(Status::Projected, "it speaks of the future."),
                status(Status::Assumed, "we chose it, because no source was found."),
            ]
            .join(" "),
        ),
        (
            "Trust",
            format!(
                "“{}”: official, or computed from a public file. “{}”: a named person who was there, the press, or several reports that agree. “{}”: one author without sources or with an interest.",
                tag::trust(Trust::High),
                tag::trust(Trust::Medium),
                tag::trust(Trust::Low)
            ),
        ),
        (
            "Disagreement",
            format!(
                "{} facts have sources that contradict each other. Both sides are shown, with the tag “sources disagree”.",
                format::capital(&facts::spelled(facts::disputed()))
            ),
        ),
        (
            "Companies and share prices",
            format!(
                "{} companies can be chosen by name, each with its usual vesting schedule.{}",
                format::capital(&facts::spelled(facts::companies())),
                price()
            ),
        ),
        (
            "Not known",
            format!(
                "{} questions were searched and have no sourced answer. The Levels page lists them. Nothing marked confidential by its owner is used.",
                format::capital(&facts::spelled(facts::unknowns()))
            ),
        ),
    ])
}

/// The share price that stands in where nobody typed one.
fn price() -> String {
    let known = catalog().companies.iter().find_map(|company| Some((company, company.price?)));
    known.map_or_else(String::new, |(company, recent)| {
        format!(
            " Only {} has a share price to start from: {} ({}). Type today’s price.",
            company.name,
            format::price(recent.price),
            recent.date
        )
    })
}
