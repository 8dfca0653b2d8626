//! Where you stand: what happens without this deal, the least to accept, the target, their room, and whether the two meet.
//!
//! - The least to accept is the best alternative plus what changing jobs costs, minus what you value beyond money. The alternative is
//!   the best of the current job, every other offer and what waiting for open processes is worth, unless the reader names one of them or
//!   types an amount (modelling note 4.1).
//! - Their room is the distance to the top of the level's range, or to a typed limit, filled with stock.
//! - The target is typed, else a tenth above the offer. The opening is the lowest ask that is rated about as good as the best; for a typed
//!   target it goes as far beyond that as the offer is below it. Neither goes beyond what is plausible: [`AskBound`].

use super::on_assumptions;
use super::solver::CounterSolver;
use super::waiting::HeldOffer;
use crate::model::bounds::HORIZON;
use crate::model::day::Day;
use crate::model::facts::source::Claim;
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::negotiation::counter_plan::Best;
use crate::model::offer::OfferId;
use crate::model::problem::Problem;

mod months;
mod other;
mod plausible;
mod room;

pub use plausible::AskBound;

/// The usual target, as a multiple of the offer.
const USUAL: f64 = 1.1;

/// Where you stand. Amounts are over the years compared, in the lens.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// What the offer comes to.
    pub offer: Money,
    /// The best alternative, where one is known.
    pub best: Option<Alternative>,
    /// What is left if this offer is lost and no other interview brings one; `None` where nothing is known.
    pub fallback: Option<Money>,
    /// The last day to answer; `None` where nobody said one.
    pub deadline: Option<Day>,
    /// What to know of an alternative that must be answered before this offer; `None` where there is no such deadline.
    pub answered_first: Option<String>,
    /// The least to accept: the alternative plus what taking this offer costs, minus what it offers beyond money.
    pub reservation: Money,
    /// The target.
    pub target: Money,
    /// Was the target typed?
    pub target_typed: bool,
    /// The first number to say.
    pub opening: Money,
    /// The most that an ask can plausibly come to.
    pub bound: AskBound,
    /// The most they could pay.
    pub room: EmployerRoom,
    /// Are the two strongest inputs the reader's own: what happens without this deal, and a target or their room?
    pub own: [bool; 2],
    /// The answer in one sentence.
    pub headline: String,
    /// What the answer depends on.
    pub reason: String,
}

/// The best alternative: what happens without this deal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// The id, where it is an offer.
    pub id: Option<OfferId>,
    /// Its name.
    pub name: String,
    /// What it is worth.
    pub worth: Money,
}

impl Alternative {
    /// Its name within a sentence.
    fn within(&self) -> String {
        if self.id.is_some() { self.name.clone() } else { format::lower(&self.name) }
    }
}

/// The most they could pay.
#[derive(Clone, Debug, PartialEq)]
pub struct EmployerRoom {
    /// Pay of an average year before taxes, where it is known.
    pub yearly: Option<Money>,
    /// How much of it is left above the offer.
    pub left: Option<Money>,
    /// What the offer comes to, if stock fills the room.
    pub worth: Option<Money>,
    /// What the offer comes to, if stock lifts it to the start of its level's range; `None` without one.
    pub starts: Option<AskBound>,
    /// Where the limit comes from: `Top of the L6 range, SystemCraft, 2025-08`, or that the reader typed it.
    pub says: String,
    /// The claims behind it.
    pub claims: Vec<Claim>,
}

impl CounterSolver<'_> {
    /// Where you stand.
    ///
    /// # Errors
    /// A chosen alternative that does not exist.
    pub fn standing(&self) -> Result<Standing, Problem> {
        let best = self.other()?;
        let years = i64::from(HORIZON.nearest(self.scenario().horizon_years));
        let worth = best.as_ref().map_or(Money::ZERO, |best| best.worth);
        let reservation = if best.is_some() {
            (worth + self.ask.switching - self.ask.apart.times(years)).max(Money::ZERO)
        } else {
            Money::ZERO
        };
        let (known, room) = (best.is_some(), self.room_left());
        let offer = self.worth.all;
        let bound = self.ask_bound(best.as_ref(), &room);
        let counter = self.counter_above(reservation);
        let rated = counter
            .as_good(bound.above(offer))
            .map_or(bound.worth, |(lowest, _)| offer + Money::from_f64(offer.to_f64() * lowest));
        let (target, opening) = match self.ask.target {
            // The target lies halfway between the offer and the opening.
            Some(target) => (target, (target.times(2) - offer).max(target).min(bound.worth)),
            None => {
                let opening = rated.max(reservation).min(bound.worth);
                let usual = Money::from_f64(offer.to_f64() * USUAL).max(reservation);
                // Rounded up to whole thousands, as people choose targets.
                let thousand = Money::whole(1_000).units();
                let round = Money::from_units((usual.units() + thousand - 1).div_euclid(thousand) * thousand);
                (round.min(opening), opening)
            }
        };
        let mut standing = Standing {
            offer,
            answered_first: self.answered_first(best.as_ref()),
            best,
            fallback: self.fallback()?,
            deadline: self.deadline(),
            reservation,
            target,
            target_typed: self.ask.target.is_some(),
            opening,
            bound,
            room,
            own: [known, self.ask.target.is_some() || self.ask.most.is_some()],
            headline: String::new(),
            reason: String::new(),
        };
        (standing.headline, standing.reason) = self.words(&standing);
        Ok(standing)
    }

    fn words(&self, standing: &Standing) -> (String, String) {
        let name = &self.name;
        let amount = |amount: Money| format::rounded(amount.abs());
        let best = standing.best.as_ref();
        let gap = standing.reservation - standing.offer;
        if let Some(best) = best
            && gap > Money::ZERO
        {
            let says = if standing.bound.worth < standing.reservation && standing.opening > standing.offer {
                format!(
                    "{} Even then, {} is better by {}.",
                    self.asks_for(standing),
                    best.within(),
                    amount(standing.reservation - standing.opening)
                )
            } else {
                format!(
                    "{} is already better by {}: {name} must rise that much before it is worth accepting.",
                    best.name,
                    amount(gap)
                )
            };
            return (says, self.hinges(standing));
        }
        let short = standing.target - standing.offer;
        let says = if short <= Money::ZERO {
            format!("{name} already reaches your target of {}.", amount(standing.target))
        } else {
            let ask = self.asks_for(standing);
            let beyond = (standing.target > standing.bound.worth).then(|| {
                let target = amount(standing.target);
                format!(" Your target of {target} is more than an ask plausibly reaches.")
            });
            let [known, aimed] = standing.own;
            let nothing = match self.ask.best {
                _ if known => "",
                Best::Unknown => "that you have nothing better (you said that you do not know yet)",
                _ => "that you have no other offer or job",
            };
            let usual = if aimed { "" } else { "that they move as far as employers usually do" };
            on_assumptions(ask + &beyond.unwrap_or_default(), [nothing, usual])
        };
        (says, self.hinges(standing))
    }

    fn asks_for(&self, standing: &Standing) -> String {
        if standing.opening <= standing.offer {
            return format!("By the limits you typed, {} can offer no more than it does.", self.name);
        }
        format!(
            "Ask {} for {} over {}: {} more than it offers.",
            self.name,
            format::rounded(standing.opening),
            format::span(self.scenario().horizon_years),
            format::rounded(standing.opening - standing.offer)
        )
    }

    fn hinges(&self, standing: &Standing) -> String {
        let best = standing.best.as_ref().map_or_else(
            || match self.ask.best {
                Best::Unknown => {
                    "You do not know yet what you would do without this deal, so the least you would accept is not known"
                }
                _ => "No alternative is known, so the least you would accept is not known",
            }
            .to_owned(),
            |best| {
                let (least, worth) = (format::rounded(standing.reservation), format::rounded(best.worth));
                let beyond = if worth == least { "" } else { ", before what you value beyond money" };
                format!("The least you would accept is {least}: {} is worth {worth}{beyond}", best.within())
            },
        );
        let room = match (standing.room.left, standing.room.worth) {
            (Some(left), _) if left <= Money::ZERO => "They pay the top of their range already".to_owned(),
            (Some(left), _) => {
                format!(
                    "Their room is {} a year: {}",
                    format::rounded(left),
                    format::lower(&standing.room.says)
                )
            }
            _ => "Their room is not known".to_owned(),
        };
        let bound = &standing.bound;
        let first = standing.answered_first.as_ref().map_or_else(String::new, |says| format!("{says} "));
        let ask = format!("An ask can go up to {}: {}", format::rounded(bound.worth), bound.says);
        let months = self.months_counted().map_or_else(String::new, |says| format!(" {says}."));
        format!("{first}{best}. {room}. {ask}.{months}")
    }
}

impl Standing {
    /// How far the opening is above the offer, as a fraction of the offer.
    pub fn ask(&self) -> f64 {
        (self.opening - self.offer).to_f64().max(0.0) / self.offer.to_f64().max(1.0)
    }

    /// The offer, as it is held while other processes go on.
    pub fn held(&self) -> HeldOffer {
        HeldOffer { worth: self.offer, fallback: self.fallback, deadline: self.deadline }
    }
}
