//! Level against pay: the level that each offer is paid like, whether it is a downlevel for the reader's scope, and what the higher level
//! is worth.

use super::mapping::mapping;
use super::scope::{Fit, OverallLevel};
use crate::compute::compare::Comparison;
use crate::compute::compare::band::{BandPlace, Side};
use crate::compute::compare::offer_pay::OfferPay;
use crate::data::Facts;
use crate::model::facts::ladder::Band;
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::offer::{Offer, OfferId};
use crate::model::scenario::Scenario;

const AMAZON: &str = "amazon";

/// One offer beside the fit.
#[derive(Clone, Debug)]
pub struct OfferLevel {
    /// Id of the offer.
    pub id: OfferId,
    /// Its name.
    pub name: String,
    /// Amazon's levels of the offer: its own level, or where another company's level stands. Empty where its level is not known.
    pub offered: Vec<&'static str>,
    /// The level it is paid like, by its four-year average.
    pub paid: PaidLike,
    /// Whether it is below the level of the scope.
    pub downlevel: DownlevelRisk,
    /// What the higher level is worth; only for a certain or possible downlevel.
    pub worth: Option<LevelPremium>,
    /// The answer in words.
    pub says: String,
}

/// Where a four-year average lies among the pay ranges of L6 and L7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PaidLike {
    /// Below L6's range.
    BelowL6,
    /// In L6's range.
    L6,
    /// Above L6's range and below L7's.
    Between,
    /// In L7's range.
    L7,
    /// Above L7's range.
    AboveL7,
}

/// Whether an offer is below the level of a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DownlevelRisk {
    /// It is not, or it is not known.
    No,
    /// The scope may be at the next level.
    Perhaps,
    /// The scope matches the next level.
    Yes,
}

/// What a higher level is worth over the years compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LevelPremium {
    /// How much more it pays; negative where it pays less.
    pub amount: Money,
    /// What it is compared with.
    pub against: Against,
}

/// What a downlevel is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    /// An offer at the higher level; of several, the one that pays most.
    Offer(OfferId),
    /// The middles of the two pay ranges.
    Bands,
}

/// Each offer of a scenario beside the reader's fit, in the scenario's order.
pub fn fit_pay(fit: &Fit, scenario: &Scenario, pay: &Comparison, facts: &Facts) -> Vec<OfferLevel> {
    let levels: Vec<Vec<&'static str>> = scenario.offers.iter().map(|offer| offered(offer, facts)).collect();
    let all: Vec<(&OfferPay, &Vec<&'static str>)> = pay.offers.iter().zip(&levels).collect();
    all.iter().map(|(one, levels)| beside(fit, one, levels, &all, pay.horizon_years)).collect()
}

fn offered(offer: &Offer, facts: &Facts) -> Vec<&'static str> {
    let (Some(company), Some(level)) = (&offer.company, &offer.level) else { return Vec::new() };
    if company == AMAZON {
        return facts.catalog.level(company, level).map(|level| level.id).into_iter().collect();
    }
    mapping(facts, company, level).map(|mapping| mapping.amazon).unwrap_or_default()
}

fn beside(
    fit: &Fit,
    pay: &OfferPay,
    levels: &[&'static str],
    all: &[(&OfferPay, &Vec<&'static str>)],
    horizon: u16,
) -> OfferLevel {
    let paid = paid_like(&pay.band);
    let downlevel = downlevel(fit.level, levels);
    let worth = match downlevel {
        DownlevelRisk::No => None,
        DownlevelRisk::Perhaps | DownlevelRisk::Yes => worth(pay, levels, all, horizon),
    };
    let other = worth.and_then(|worth| match worth.against {
        Against::Offer(id) => all.iter().find(|(one, _)| one.id == id).map(|(one, _)| one.name.as_str()),
        Against::Bands => None,
    });
    let says = says(pay, levels, paid, downlevel, worth.map(|worth| (worth, other)), horizon);
    OfferLevel { id: pay.id, name: pay.name.clone(), offered: levels.to_vec(), paid, downlevel, worth, says }
}

fn paid_like(places: &[BandPlace]) -> PaidLike {
    let side = |level: &str| places.iter().find(|place| place.level == level).map(|place| place.average.side);
    match (side("L6"), side("L7")) {
        (_, Some(Side::Above)) => PaidLike::AboveL7,
        (_, Some(Side::In)) => PaidLike::L7,
        (Some(Side::Above), _) => PaidLike::Between,
        (Some(Side::In), _) => PaidLike::L6,
        _ => PaidLike::BelowL6,
    }
}

/// An offer that matches two of Amazon's levels counts as the higher one, so that only a certain downlevel is called one.
fn downlevel(fit: Option<OverallLevel>, levels: &[&'static str]) -> DownlevelRisk {
    let (sure, perhaps) = match levels.last() {
        Some(&"L6") => (OverallLevel::L7, OverallLevel::L6OrL7),
        Some(&"L5") => (OverallLevel::L6, OverallLevel::BelowOrL6),
        _ => return DownlevelRisk::No,
    };
    match fit {
        Some(level) if level >= sure => DownlevelRisk::Yes,
        Some(level) if level >= perhaps => DownlevelRisk::Perhaps,
        _ => DownlevelRisk::No,
    }
}

fn worth(
    pay: &OfferPay,
    levels: &[&'static str],
    all: &[(&OfferPay, &Vec<&'static str>)],
    horizon: u16,
) -> Option<LevelPremium> {
    let above = match levels.last() {
        Some(&"L6") => "L7",
        Some(&"L5") => "L6",
        _ => return None,
    };
    let higher = all.iter().filter(|(_, levels)| levels.as_slice() == [above]);
    if let Some((other, _)) = higher.max_by_key(|(other, _)| other.sum.total()) {
        return Some(LevelPremium { amount: other.over(pay, None), against: Against::Offer(other.id) });
    }
    // Pay ranges are known for L6 and L7 only.
    let band = |level: &str| pay.band.iter().find(|place| place.level == level).map(|place| place.band);
    let (higher, lower) = (band(above)?, band(levels.last()?)?);
    let amount = (middle(higher) - middle(lower)).times(i64::from(horizon));
    Some(LevelPremium { amount, against: Against::Bands })
}

fn middle(band: Band) -> Money {
    (band.low + band.high).per(2)
}

fn says(
    pay: &OfferPay,
    levels: &[&'static str],
    paid: PaidLike,
    downlevel: DownlevelRisk,
    worth: Option<(LevelPremium, Option<&str>)>,
    horizon: u16,
) -> String {
    let name = &pay.name;
    let paid = match paid {
        PaidLike::BelowL6 => "below the band of L6",
        PaidLike::L6 => "like L6",
        PaidLike::Between => "between the bands of L6 and L7",
        PaidLike::L7 => "like L7",
        PaidLike::AboveL7 => "above the band of L7",
    };
    let first = format!("{name} is paid {paid}.");
    let level = levels.last().copied().unwrap_or_default();
    let above = if level == "L6" { "L7" } else { "L6" };
    let second = match downlevel {
        DownlevelRisk::No => return first,
        DownlevelRisk::Yes => format!("At {level} it is a downlevel: your scope matches {above}."),
        DownlevelRisk::Perhaps => {
            format!("At {level} it may be a downlevel: your scope may be at {above}.")
        }
    };
    let span = format::span(horizon);
    let third = match worth {
        None => String::new(),
        Some((LevelPremium { amount, .. }, Some(other))) if amount < Money::ZERO => {
            format!(" {other} pays {} less over {span}.", format::rounded(amount.abs()))
        }
        Some((LevelPremium { amount, .. }, Some(other))) => {
            format!(" {other} pays {} more over {span}.", format::rounded(amount))
        }
        Some((LevelPremium { amount, .. }, None)) => {
            format!(" Between the middles of the two pay bands lie {} over {span}.", format::rounded(amount))
        }
    };
    format!("{first} {second}{third}")
}
