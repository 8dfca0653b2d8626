//! "They offered L6, I want L7": what a re-level is worth, what evidence there is for it, and what to ask for.
//!
//! - The L7 package is the reader's own L7 offer at Amazon, else a published one. Both packages are counted over the same months, in the lens:
//!   until either starts, the current job goes on. An average year is of each letter's own years.
//! - The level check says what to ask for: the level, where the scope is at L7 or between L6 and L7 and asking can pay off; else more pay at
//!   L6, as far as an ask plausibly goes; else, at the top of the range, a date for a review.
//! - The risk is that of any polite ask. A level is asked for without a number, so the risk does not rise with what it is worth. Asking pays
//!   off from the chance of success `r (O − R) / ((1 − r) G)`: offer O, least to accept R, gain G, risk r.

use super::assumption_value::assumption_value;
use super::lever::LeverAmounts;
use super::solver::{CounterSolver, LensWorth};
use super::standing::Standing;
use crate::compute::fit::scope::{OverallLevel, fit};
use crate::model::facts::ladder::Band;
use crate::model::facts::source::Claim;
use crate::model::fixed::Money;
use crate::model::offer::Offer;
use crate::model::problem::{Field, Problem};
use crate::model::scenario::Scenario;

mod scope;
mod words;

use scope::scope_at_next;
pub(super) use scope::told_at_next;

const AMAZON: &str = "amazon";
/// The level that was offered, and the one that is wanted.
pub const LEVELS: [&str; 2] = ["L6", "L7"];

/// What to ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LevelAsk {
    /// The higher level.
    Level,
    /// More pay at the level that was offered.
    Pay,
    /// A date, in writing, at which the level is reviewed.
    Review,
}

/// What a re-level is worth, and what to ask for. Amounts are over the years compared, in the lens, unless they say otherwise.
#[derive(Clone, Debug)]
pub struct Relevel {
    /// The packages of both levels.
    pub packages: [LevelPackage; 2],
    /// What the L7 package is worth beyond the offer; negative where the offer is worth more.
    pub gain: Money,
    /// The claims behind a published L7 package; empty for the reader's own.
    pub claims: Vec<Claim>,
    /// The level of the scope by the level check; `None` without enough answers.
    pub level: Option<OverallLevel>,
    /// What the level check says.
    pub verdict: String,
    /// The answers at L7, or between L6 and L7, the weightiest first: `engineers led: 45 engineers`.
    pub evidence: Vec<String>,
    /// What to ask for.
    pub ask: LevelAsk,
    /// The most that more pay at L6 can plausibly come to.
    pub most: Money,
    /// The chance that a polite ask loses the offer.
    pub risk: f64,
    /// The chance of success from which asking for the level pays off, 1 or more where it cannot; `None` where nothing can be lost or gained.
    pub bar: Option<f64>,
    /// Are the two strongest inputs the reader's own: the level of the scope, and what L7 pays?
    pub own: bool,
    /// The answer in one sentence.
    pub headline: String,
    /// What it rests on.
    pub reason: String,
}

/// The package of a level, and its pay ranges.
#[derive(Clone, Debug)]
pub struct LevelPackage {
    /// The level.
    pub level: &'static str,
    /// What it is called: `Offer A`, `Amazon L7, an offer of January 2025`.
    pub name: String,
    /// Base a year, the stock grant, and all sign-on.
    pub amounts: LeverAmounts,
    /// What it is worth.
    pub worth: LensWorth,
    /// Pay ranges of an average year: who says so, and the range.
    pub ranges: Vec<(&'static str, Band)>,
}

/// Is it an offer of Amazon at a level? Without a company it is taken as one.
pub(super) fn is_at(offer: &Offer, level: &str) -> bool {
    offer.level.as_deref() == Some(level) && offer.company.as_deref().is_none_or(|company| company == AMAZON)
}

/// The scenario with its L6 offer as the one to negotiate: the marked one if it is at L6, else the first.
///
/// # Errors
/// No offer is at L6.
pub fn at_lower_level(scenario: &Scenario) -> Result<Scenario, Problem> {
    let [now, _] = LEVELS;
    let mut found = scenario.clone();
    let lower = |offer: &Offer, marked: bool| is_at(offer, now) && (offer.countered || !marked);
    let place = |marked| scenario.offers.iter().position(|offer| lower(offer, marked));
    let Some(place) = place(true).or_else(|| place(false)) else {
        return Err(Problem::new(
            Field::alone("offers"),
            "No offer of Amazon is at L6 yet.",
            "Give the offer its level on the Offers page: then this compares it with L7.",
        ));
    };
    let another = found.offers.iter().position(|offer| offer.countered).is_some_and(|marked| marked != place);
    if another {
        // Which other offer is in writing was said beside the marked one.
        found.counter.named = None;
    }
    for (at, offer) in found.offers.iter_mut().enumerate() {
        offer.countered = at == place;
    }
    Ok(found)
}

impl CounterSolver<'_> {
    /// What a re-level of this offer is worth, and what to ask for.
    ///
    /// # Errors
    /// No L7 package is known, or a lens that needs a state.
    pub fn relevel(&self, standing: &Standing) -> Result<Relevel, Problem> {
        let [now, next] = LEVELS;
        let own = self.scenario().offers.iter().find(|offer| is_at(offer, next) && !offer.base.is_zero());
        let preset = self.facts().published(AMAZON, next);
        let (offer, name, cited) = match (own, preset) {
            (Some(own), _) => (own.clone(), self.scenario().called(own.id).unwrap_or_default(), None),
            (None, Some(preset)) => {
                (self.here(preset.offer(self.offer.id)), preset.label.to_owned(), Some(preset.cited))
            }
            (None, None) => {
                return Err(Problem::new(
                    Field::alone("offers"),
                    "No L7 package is known.",
                    "Add an L7 offer on the Offers page.",
                ));
            }
        };
        // An own offer is counted as the comparison counts it; it may start in another month.
        let wanted = if own.is_some() { self.worth_of_own(offer.id)? } else { self.worth_of(&offer)? };
        let packages = [
            self.level_package(now, self.name.clone(), self.offer, self.worth),
            self.level_package(next, name, &offer, wanted),
        ];
        let [offered, wanted] = packages.each_ref().map(|package| package.worth.all);
        let gain = wanted - offered;
        let fit = fit(self.facts().questionnaire, &self.scenario().profile);
        let risk = assumption_value(self.facts(), &self.scenario().assumptions, "r0");
        let loss = (standing.offer - standing.reservation).to_f64();
        // At the top of the range, or above it, L6 has no more to give.
        let full = standing.room.left.is_some_and(|left| left <= Money::ZERO);
        let most = if full { standing.offer } else { standing.bound.worth };
        let bar = (loss > 0.0 && gain > Money::ZERO).then(|| risk * loss / ((1.0 - risk) * gain.to_f64()));
        // From more than always on, asking never pays off.
        let pays_off = gain > Money::ZERO && bar.is_none_or(|bar| bar < 1.0);
        let ask = if pays_off && fit.level.is_none_or(|level| level >= OverallLevel::L6OrL7) {
            LevelAsk::Level
        } else if most > standing.offer {
            LevelAsk::Pay
        } else {
            LevelAsk::Review
        };
        let mut relevel = Relevel {
            packages,
            gain,
            claims: cited.map(|cited| self.facts().evidence.of(cited).to_vec()).unwrap_or_default(),
            evidence: scope_at_next(&fit),
            ask,
            most,
            risk,
            bar,
            own: fit.level.is_some() && own.is_some(),
            level: fit.level,
            verdict: fit.verdict,
            headline: String::new(),
            reason: String::new(),
        };
        (relevel.headline, relevel.reason) = words::words(&relevel, standing, self.scenario().horizon_years);
        Ok(relevel)
    }

    /// Another package in place of this offer: it starts when this one does, in the same places.
    fn here(&self, mut other: Offer) -> Offer {
        other.start = self.offer.start;
        other.place.clone_from(&self.offer.place);
        other.moves.clone_from(&self.offer.moves);
        other.stock.clone_from(&self.offer.stock);
        other
    }

    fn level_package(
        &self,
        level: &'static str,
        name: String,
        offer: &Offer,
        worth: LensWorth,
    ) -> LevelPackage {
        let known = self.facts().catalog.level(AMAZON, level);
        let mut ranges = Vec::new();
        if let Some(known) = known {
            ranges.extend(known.band.map(|band| (band.read, band)));
            ranges.extend(known.others.iter().map(|other| (other.name, other.band)));
        }
        LevelPackage { level, name, amounts: super::lever::package(offer, self.price), worth, ranges }
    }
}
