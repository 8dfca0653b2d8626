//! Version 1: the current job, and how its owner looks at the future.

use serde::{Deserialize, Serialize};

use super::grant::Grant;
use super::group::{group, list, open};
use super::leaf::{Decimal, decimal, fixed, month};
use super::offer::Offer;
use super::sign_on::PastTranche;
use super::wire::whole;
use crate::model::month::Month;
use crate::model::offer::OfferId;
use crate::model::{current, outlook};

group! {
    /// The current job but for what it pays, which stands behind the offers.
    Job of current::Current {
        since: Option<u16>,
        notice: u16,
        unvested: Vec<Unvested>,
        past: Vec<PastGrant>,
        repay: Vec<PastTranche>,
    }
}

group! {
    /// A vest still to come.
    Unvested {
        month: u16,
        size: UnvestedSize,
    }
}

/// What vests.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
enum UnvestedSize {
    Shares(Decimal),
    Dollars(Decimal),
}

impl Default for UnvestedSize {
    fn default() -> Self {
        Self::Shares(Decimal::default())
    }
}

group! {
    /// A grant of the past.
    PastGrant {
        granted: u16,
        grant: Grant,
    }
}

group! {
    /// Assumptions that hold for all offers.
    Outlook of outlook::Outlook {
        discount: Decimal,
        equity_discount: Option<Decimal>,
        stay: Stay,
    }
}

/// How long one may stay.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
enum Stay {
    Median(u16),
    Hazard(Decimal),
}

whole!(UnvestedSize, Stay);

impl From<&current::Current> for Job {
    fn from(current: &current::Current) -> Self {
        let current::Current { offer: _, since, notice, unvested, past, repay } = current;
        Self {
            since: since.map(Month::index),
            notice: *notice,
            unvested: list(unvested),
            past: list(past),
            repay: list(repay),
        }
    }
}

impl Job {
    /// The job of the model, with what it pays.
    pub(super) fn open(self, offer: Offer) -> Result<current::Current, String> {
        let Self { since, notice, unvested, past, repay } = self;
        Ok(current::Current {
            offer: offer.open(OfferId::CURRENT)?,
            since: since.map(month).transpose()?,
            notice,
            unvested: open(unvested)?,
            past: open(past)?,
            repay: open(repay)?,
        })
    }
}

impl From<&current::Unvested> for Unvested {
    fn from(unvested: &current::Unvested) -> Self {
        let current::Unvested { month, size } = unvested;
        let size = match *size {
            current::UnvestedSize::Shares(shares) => UnvestedSize::Shares(shares.into()),
            current::UnvestedSize::Dollars(amount) => UnvestedSize::Dollars(amount.into()),
        };
        Self { month: Month::index(*month), size }
    }
}

impl TryFrom<Unvested> for current::Unvested {
    type Error = String;

    fn try_from(unvested: Unvested) -> Result<Self, String> {
        let Unvested { month: index, size } = unvested;
        let size = match size {
            UnvestedSize::Shares(shares) => current::UnvestedSize::Shares(shares.into()),
            UnvestedSize::Dollars(amount) => current::UnvestedSize::Dollars(amount.into()),
        };
        Ok(Self { month: month(index)?, size })
    }
}

impl From<&current::PastGrant> for PastGrant {
    fn from(past: &current::PastGrant) -> Self {
        let current::PastGrant { granted, grant } = past;
        Self { granted: Month::index(*granted), grant: grant.into() }
    }
}

impl TryFrom<PastGrant> for current::PastGrant {
    type Error = String;

    fn try_from(past: PastGrant) -> Result<Self, String> {
        let PastGrant { granted, grant } = past;
        Ok(Self { granted: month(granted)?, grant: grant.try_into()? })
    }
}

impl From<&outlook::Outlook> for Outlook {
    fn from(outlook: &outlook::Outlook) -> Self {
        let outlook::Outlook { discount, equity_discount, stay } = *outlook;
        let stay = match stay {
            outlook::Stay::Median(months) => Stay::Median(months),
            outlook::Stay::Hazard(chance) => Stay::Hazard(chance.into()),
        };
        Self { discount: discount.into(), equity_discount: decimal(equity_discount), stay }
    }
}

impl From<Outlook> for outlook::Outlook {
    fn from(outlook: Outlook) -> Self {
        let Outlook { discount, equity_discount, stay } = outlook;
        let stay = match stay {
            Stay::Median(months) => outlook::Stay::Median(months),
            Stay::Hazard(chance) => outlook::Stay::Hazard(chance.into()),
        };
        Self { discount: discount.into(), equity_discount: fixed(equity_discount), stay }
    }
}
