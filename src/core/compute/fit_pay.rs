//! Level against pay: which level each offer is paid like, whether it is a downlevel for the scope at hand, and what that is worth.
//! It decides neither the fit nor the pay.

use super::compare::{BandPlace, Comparison, OfferPay, Side};
use super::fit::{Fit, Overall};
use super::mapping::mapping;
use crate::data::Facts;
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::ladder::Band;
use crate::model::offer::{Offer, OfferId};
use crate::model::scenario::Scenario;

const AMAZON: &str = "amazon";

/// One offer beside the fit.
#[derive(Clone, Debug)]
pub struct OfferLevel {
    /// Key of the offer.
    pub id: OfferId,
    /// Its name.
    pub name: String,
    /// Amazon's levels it is offered at: its own, or where another company's level stands; empty where it names none that is known.
    pub offered: Vec<&'static str>,
    /// The level it is paid like, by its four-year average.
    pub paid: PaidLike,
    /// Whether it is under the level of the scope.
    pub downlevel: Downlevel,
    /// What the level above is worth; only of a downlevel, sure or not.
    pub worth: Option<Worth>,
    /// All of it in words.
    pub says: String,
}

/// Where a four-year average lies among the bands of L6 and L7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PaidLike {
    /// Under L6's band.
    BelowL6,
    /// In L6's band.
    L6,
    /// Over L6's band and under L7's.
    Between,
    /// In L7's band.
    L7,
    /// Over L7's band.
    AboveL7,
}

/// Whether an offer is under the level of a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Downlevel {
    /// It is not, or it cannot be said.
    No,
    /// The scope is on the line to the next level.
    Perhaps,
    /// The scope matches the next level.
    Yes,
}

/// What a higher level is worth over the horizon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worth {
    /// How much more; negative where the higher level at hand pays less.
    pub amount: Money,
    /// What it is taken from.
    pub against: Against,
}

/// What a downlevel is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    /// An offer at the higher level: of several, the one that pays most.
    Offer(OfferId),
    /// The middles of the two levels' bands.
    Bands,
}

/// Each offer of a scenario beside its owner's fit, in the scenario's order.
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
        Downlevel::No => None,
        Downlevel::Perhaps | Downlevel::Yes => worth(pay, levels, all, horizon),
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

/// An offer that may stand at two of Amazon's levels counts as the higher: calling it a downlevel should be sure.
fn downlevel(fit: Option<Overall>, levels: &[&'static str]) -> Downlevel {
    let (sure, perhaps) = match levels.last() {
        Some(&"L6") => (Overall::L7, Overall::L6OrL7),
        Some(&"L5") => (Overall::L6, Overall::BelowOrL6),
        _ => return Downlevel::No,
    };
    match fit {
        Some(level) if level >= sure => Downlevel::Yes,
        Some(level) if level >= perhaps => Downlevel::Perhaps,
        _ => Downlevel::No,
    }
}

fn worth(
    pay: &OfferPay,
    levels: &[&'static str],
    all: &[(&OfferPay, &Vec<&'static str>)],
    horizon: u16,
) -> Option<Worth> {
    let above = match levels.last() {
        Some(&"L6") => "L7",
        Some(&"L5") => "L6",
        _ => return None,
    };
    let higher = all.iter().filter(|(_, levels)| levels.as_slice() == [above]);
    if let Some((other, _)) = higher.max_by_key(|(other, _)| other.sum.total()) {
        return Some(Worth { amount: other.over(pay, None), against: Against::Offer(other.id) });
    }
    // Bands are known of L6 and L7 alone.
    let band = |level: &str| pay.band.iter().find(|place| place.level == level).map(|place| place.band);
    let (higher, lower) = (band(above)?, band(levels.last()?)?);
    let amount = (middle(higher) - middle(lower)).times(i64::from(horizon));
    Some(Worth { amount, against: Against::Bands })
}

fn middle(band: Band) -> Money {
    (band.low + band.high).per(2)
}

fn says(
    pay: &OfferPay,
    levels: &[&'static str],
    paid: PaidLike,
    downlevel: Downlevel,
    worth: Option<(Worth, Option<&str>)>,
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
        Downlevel::No => return first,
        Downlevel::Yes => format!("At {level} it is a downlevel: your scope matches {above}."),
        Downlevel::Perhaps => {
            format!("At {level} it may be a downlevel: your scope is on the line to {above}.")
        }
    };
    let span = format::span(horizon);
    let third = match worth {
        None => String::new(),
        Some((Worth { amount, .. }, Some(other))) if amount < Money::ZERO => {
            format!(" {other} pays {} less over {span}.", format::rounded(amount.abs()))
        }
        Some((Worth { amount, .. }, Some(other))) => {
            format!(" {other} pays {} more over {span}.", format::rounded(amount))
        }
        Some((Worth { amount, .. }, None)) => {
            format!(" Between the middles of the two pay bands lie {} over {span}.", format::rounded(amount))
        }
    };
    format!("{first} {second}{third}")
}
