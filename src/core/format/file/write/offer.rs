//! Writes an offer.

use super::grant::{Grant, Stock};
use super::later::{Benefits, Bonus, Refresher, TopUp};
use super::negotiation::Round;
use super::sign_on::SignOn;
use super::tax::{MoveTo, Place};
use super::{Number, yes};
use crate::model::offer as model;
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct Offer<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    company: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deadline: Option<String>,
    base: Number,
    raise: Number,
    bonus: Bonus,
    sign_on: Vec<SignOn>,
    grants: Vec<Grant<'a>>,
    stock: Stock,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    refreshers: Vec<Refresher<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    top_up: Option<TopUp<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    benefits: Option<Benefits>,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<Place<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    moves: Vec<MoveTo<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    countered: Option<bool>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rounds: Vec<Round>,
}

impl<'a> From<&'a model::Offer> for Offer<'a> {
    fn from(offer: &'a model::Offer) -> Self {
        let model::Offer {
            // A file's order gives its offers their keys.
            id: _,
            name,
            company,
            level,
            start,
            deadline,
            base,
            raise,
            bonus,
            sign_on,
            grants,
            stock,
            refreshers,
            top_up,
            benefits,
            place,
            moves,
            countered,
            rounds,
        } = offer;
        Self {
            name,
            company: company.as_deref(),
            level: level.as_deref(),
            start: start.map(|start| start.to_string()),
            deadline: deadline.map(|day| day.to_string()),
            base: (*base).into(),
            raise: (*raise).into(),
            bonus: bonus.into(),
            sign_on: sign_on.iter().map(SignOn::from).collect(),
            grants: grants.iter().map(Grant::from).collect(),
            stock: stock.into(),
            refreshers: refreshers.iter().map(Refresher::from).collect(),
            top_up: top_up.as_deref().map(TopUp::from),
            benefits: benefits.as_deref().map(Benefits::from),
            place: place.as_ref().map(Place::from),
            moves: moves.iter().map(MoveTo::from).collect(),
            countered: yes(*countered),
            rounds: rounds.iter().map(Round::from).collect(),
        }
    }
}
