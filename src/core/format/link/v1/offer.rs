//! Version 1: an offer.

use super::counter::Round;
use super::grant::{Grant, Stock};
use super::group::{group, list, open};
use super::later::{Benefits, Bonus, Refresher, TopUp};
use super::leaf::{Decimal, Text, day, month};
use super::sign_on::SignOn;
use super::tax::{MoveTo, Place};
use crate::model::day::Day;
use crate::model::month::Month;
use crate::model::offer as model;

group! {
    /// An offer. Its key is dealt anew where it is read.
    Offer of model::Offer {
        name: Text,
        company: Option<Text>,
        level: Option<Text>,
        base: Decimal,
        sign_on: Vec<SignOn>,
        grants: Vec<Grant>,
        stock: Stock,
        start: Option<u16>,
        bonus: Bonus,
        raise: Decimal,
        refreshers: Vec<Refresher>,
        benefits: Option<Box<Benefits>>,
        top_up: Option<Box<TopUp>>,
        place: Option<Place>,
        moves: Vec<MoveTo>,
        rounds: Vec<Round>,
        countered: bool,
        deadline: Option<u32>,
    }
}

impl From<&model::Offer> for Offer {
    fn from(offer: &model::Offer) -> Self {
        let model::Offer {
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
            name: name.into(),
            company: company.as_ref().map(Text::from),
            level: level.as_ref().map(Text::from),
            base: (*base).into(),
            sign_on: list(sign_on),
            grants: list(grants),
            stock: stock.into(),
            start: start.map(Month::index),
            bonus: bonus.into(),
            raise: (*raise).into(),
            refreshers: list(refreshers),
            benefits: benefits.as_deref().map(|benefits| Box::new(benefits.into())),
            top_up: top_up.as_deref().map(|top_up| Box::new(top_up.into())),
            place: place.as_ref().map(Place::from),
            moves: list(moves),
            rounds: list(rounds),
            countered: *countered,
            deadline: deadline.map(Day::number),
        }
    }
}

impl Offer {
    /// The offer of the model, under a key.
    pub(super) fn open(self, id: model::OfferId) -> Result<model::Offer, String> {
        let Self {
            name,
            company,
            level,
            base,
            sign_on,
            grants,
            stock,
            start,
            bonus,
            raise,
            refreshers,
            benefits,
            top_up,
            place,
            moves,
            rounds,
            countered,
            deadline,
        } = self;
        Ok(model::Offer {
            id,
            name: name.into(),
            company: company.map(String::from),
            level: level.map(String::from),
            start: start.map(month).transpose()?,
            base: base.into(),
            raise: raise.into(),
            bonus: bonus.into(),
            sign_on: sign_on.into_iter().map(Into::into).collect(),
            grants: open(grants)?,
            stock: stock.try_into()?,
            refreshers: open(refreshers)?,
            top_up: top_up.map(|top_up| (*top_up).try_into().map(Box::new)).transpose()?,
            benefits: benefits.map(|benefits| Box::new((*benefits).into())),
            place: place.map(Into::into),
            moves: open(moves)?,
            countered,
            deadline: deadline.map(day).transpose()?,
            rounds: open(rounds)?,
        })
    }
}
