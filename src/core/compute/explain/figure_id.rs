//! Names of figures: what a page can ask a proof for, and the short text of each name.

use crate::compute::pay::ledger::PayPart;
use crate::model::offer::OfferId;

/// The name of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FigureId {
    /// Pay of a service year from 1: one part of it, or all.
    Year(OfferId, u16, Option<PayPart>),
    /// Pay of a calendar year.
    Calendar(OfferId, u16),
    /// Pay of all years compared: one part of it, or all.
    Total(OfferId, Option<PayPart>),
    /// The average year.
    Average(OfferId),
    /// Base and sign-on.
    Guaranteed(OfferId),
    /// Bonus and equity.
    AtRisk(OfferId),
    /// A year after sign-on and grants have ended.
    SteadyState(OfferId),
    /// The first offer minus the second, in a service year from 1 or over all years compared.
    Difference(OfferId, OfferId, Option<u16>),
    /// The place in a level's pay range; the number is the index in [`crate::compute::compare::offer_pay::OfferPay::band`].
    Band(OfferId, u16),
    /// The assumptions of the whole comparison.
    Assumed,
    /// Who published a preset; the number is its position among the presets.
    Preset(u16),
}

impl FigureId {
    /// The name as numbers with dots between them: the kind, then its parts.
    pub fn key(self) -> String {
        let part = |part: Option<PayPart>| {
            part.and_then(|part| PayPart::ALL.iter().position(|&known| known == part))
                .and_then(|place| u32::try_from(place).ok())
                .map_or(0, |place| place + 1)
        };
        let [kind, a, b, c] = match self {
            Self::Year(id, year, of) => [0, id.0, year.into(), part(of)],
            Self::Calendar(id, year) => [1, id.0, year.into(), 0],
            Self::Total(id, of) => [2, id.0, part(of), 0],
            Self::Average(id) => [3, id.0, 0, 0],
            Self::Guaranteed(id) => [4, id.0, 0, 0],
            Self::AtRisk(id) => [5, id.0, 0, 0],
            Self::SteadyState(id) => [6, id.0, 0, 0],
            Self::Difference(one, other, year) => [7, one.0, other.0, year.unwrap_or(0).into()],
            Self::Band(id, index) => [8, id.0, index.into(), 0],
            Self::Assumed => [9, 0, 0, 0],
            Self::Preset(place) => [10, place.into(), 0, 0],
        };
        format!("{kind}.{a}.{b}.{c}")
    }

    /// The name that a text stands for; `None` for other texts.
    pub fn of_key(key: &str) -> Option<Self> {
        let mut numbers = key.split('.').map(|number| number.parse::<u32>().ok());
        let mut next = || numbers.next().flatten();
        let (kind, a, b, c) = (next()?, next()?, next()?, next()?);
        if numbers.next().is_some() {
            return None;
        }
        let id = OfferId(a);
        let year = |number| u16::try_from(number).ok();
        let part = |number: u32| match number.checked_sub(1) {
            None => Some(None),
            Some(place) => PayPart::ALL.get(usize::try_from(place).ok()?).copied().map(Some),
        };
        Some(match kind {
            0 => Self::Year(id, year(b)?, part(c)?),
            1 => Self::Calendar(id, year(b)?),
            2 => Self::Total(id, part(b)?),
            3 => Self::Average(id),
            4 => Self::Guaranteed(id),
            5 => Self::AtRisk(id),
            6 => Self::SteadyState(id),
            // Years count from 1; 0 stands for all years compared.
            7 => Self::Difference(id, OfferId(b), Some(year(c)?).filter(|&year| year > 0)),
            8 => Self::Band(id, year(b)?),
            9 => Self::Assumed,
            10 => Self::Preset(year(a)?),
            _ => return None,
        })
    }
}
