//! Writes the current job and the outlook.

use super::grant::Grant;
use super::offer::Offer;
use super::sign_on::PastTranche;
use super::{Number, number};
use crate::model::current as model;
use crate::model::outlook::{self, Outlook};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct Current<'a> {
    #[serde(flatten)]
    offer: Offer<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<String>,
    notice: u16,
    unvested: Vec<Unvested>,
    past_grants: Vec<PastGrant<'a>>,
    repay: Vec<PastTranche>,
}

#[derive(Serialize)]
struct Unvested {
    month: String,
    #[serde(flatten)]
    size: Size,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Size {
    Shares(Number),
    Dollars(Number),
}

#[derive(Serialize)]
struct PastGrant<'a> {
    granted: String,
    #[serde(flatten)]
    grant: Grant<'a>,
}

impl<'a> From<&'a model::Current> for Current<'a> {
    fn from(current: &'a model::Current) -> Self {
        let model::Current { offer, since, notice, unvested, past, repay } = current;
        Self {
            offer: offer.into(),
            since: since.map(|since| since.to_string()),
            notice: *notice,
            unvested: unvested.iter().map(Unvested::from).collect(),
            past_grants: past.iter().map(PastGrant::from).collect(),
            repay: repay.iter().map(PastTranche::from).collect(),
        }
    }
}

impl From<&model::Unvested> for Unvested {
    fn from(unvested: &model::Unvested) -> Self {
        let model::Unvested { month, size } = *unvested;
        let size = match size {
            model::UnvestedSize::Shares(shares) => Size::Shares(shares.into()),
            model::UnvestedSize::Dollars(amount) => Size::Dollars(amount.into()),
        };
        Self { month: month.to_string(), size }
    }
}

impl<'a> From<&'a model::PastGrant> for PastGrant<'a> {
    fn from(past: &'a model::PastGrant) -> Self {
        let model::PastGrant { granted, grant } = past;
        Self { granted: granted.to_string(), grant: grant.into() }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Stay {
    MedianMonths(u16),
    Hazard(Number),
}

/// The outlook's fields that differ from the usual ones.
pub(super) fn outlook(outlook: &Outlook) -> (Option<Number>, Option<Number>, Option<Stay>) {
    let Outlook { discount, equity_discount, stay } = *outlook;
    let usual = Outlook::default();
    let said = match stay {
        outlook::Stay::Median(months) => Stay::MedianMonths(months),
        outlook::Stay::Hazard(chance) => Stay::Hazard(chance.into()),
    };
    (
        number((discount != usual.discount).then_some(discount)),
        number(equity_discount),
        (stay != usual.stay).then_some(said),
    )
}
