//! Writes the tax profile and the place of an offer.

use super::{Number, number, unless_usual, unless_zero, yes};
use crate::model::tax::profile as model;
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct Tax<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    filing: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    age: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    spouse: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deferral: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    itemized: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    flat: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_tax: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_agi: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<EarlierWages>,
    #[serde(skip_serializing_if = "Option::is_none")]
    two_jobs_box: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    extra_withheld: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    children: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dependents: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    elsewhere: Option<Place<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    moves: Vec<MoveTo<'a>>,
}

/// Wages from before the first month compared.
#[derive(Serialize)]
struct EarlierWages {
    #[serde(skip_serializing_if = "Option::is_none")]
    wages: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    withheld: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    state_withheld: Option<Number>,
}

/// A place; a state that is not named is left out.
#[derive(Serialize)]
pub(super) struct Place<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    state: &'a str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    locals: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    lives: Option<Residence<'a>>,
}

/// Where someone lives who works in another place.
#[derive(Serialize)]
struct Residence<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    state: &'a str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    locals: &'a [String],
}

/// A move.
#[derive(Serialize)]
pub(super) struct MoveTo<'a> {
    from: String,
    place: Place<'a>,
}

impl<'a> From<&'a model::TaxProfile> for Tax<'a> {
    fn from(profile: &'a model::TaxProfile) -> Self {
        let model::TaxProfile {
            filing,
            place,
            spouse,
            deferral,
            age,
            itemized,
            flat,
            last,
            before,
            two_jobs_box,
            extra_withheld,
            children,
            dependents,
            elsewhere,
            moves,
        } = profile;
        let (last_tax, last_agi) = last.map(|model::LastYear { tax, agi }| (tax.into(), agi.into())).unzip();
        Self {
            place: place.into(),
            filing: unless_usual(filing).map(|filing| filing.word()),
            age: unless_usual(age).map(|age| age.word()),
            spouse: unless_zero(*spouse),
            deferral: unless_zero(*deferral),
            itemized: unless_zero(*itemized),
            flat: number(*flat),
            last_tax,
            last_agi,
            before: unless_usual(before).copied().map(EarlierWages::from),
            two_jobs_box: yes(*two_jobs_box),
            extra_withheld: unless_zero(*extra_withheld),
            children: unless_usual(children).copied(),
            dependents: unless_usual(dependents).copied(),
            elsewhere: elsewhere.as_ref().map(Place::from),
            moves: moves.iter().map(MoveTo::from).collect(),
        }
    }
}

impl From<model::EarlierWages> for EarlierWages {
    fn from(before: model::EarlierWages) -> Self {
        let model::EarlierWages { wages, withheld, state_withheld } = before;
        Self { wages: number(wages), withheld: number(withheld), state_withheld: number(state_withheld) }
    }
}

impl<'a> From<&'a model::Place> for Place<'a> {
    fn from(place: &'a model::Place) -> Self {
        let model::Place { state, locals, lives } = place;
        let lives = lives.as_ref().map(|model::Residence { state, locals }| Residence { state, locals });
        Self { state, locals, lives }
    }
}

impl<'a> From<&'a model::MoveTo> for MoveTo<'a> {
    fn from(one: &'a model::MoveTo) -> Self {
        let model::MoveTo { from, place } = one;
        Self { from: from.to_string(), place: place.into() }
    }
}
