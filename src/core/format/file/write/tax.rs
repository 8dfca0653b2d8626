//! Writes the tax profile and the place of an offer.

use super::{Number, number, unless_usual, unless_zero};
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
    elsewhere: Option<Place<'a>>,
}

/// A place; a state that is not named is left out.
#[derive(Serialize)]
pub(super) struct Place<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    state: &'a str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    locals: &'a [String],
}

impl<'a> From<&'a model::TaxProfile> for Tax<'a> {
    fn from(profile: &'a model::TaxProfile) -> Self {
        let model::TaxProfile { filing, place, spouse, deferral, age, itemized, flat, last, elsewhere } =
            profile;
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
            elsewhere: elsewhere.as_ref().map(Place::from),
        }
    }
}

impl<'a> From<&'a model::Place> for Place<'a> {
    fn from(place: &'a model::Place) -> Self {
        let model::Place { state, locals } = place;
        Self { state, locals }
    }
}
