//! What to ask for: each lever alone, a mix, what levers are worth in each other, and up to three packages worth the same to you at nearly the
//! same cost to the employer.
//!
//! A package brings 70% of what is missing by one lever and 15% by each other, in round dollars. What its dollars could buy fills the
//! levers in the order of worth for cost; where a yearly range limits several levers it is a linear program.

use super::corners::{FrontierLimit, fill_within};
use super::frontier::{FrontierPart, fill};
use super::lever::{Lever, LeverAmounts, only, plus};
use super::reaching::{MixReach, Reach};
use super::solver::CounterSolver;
use super::standing::Standing;
use crate::model::bounds::HORIZON;
use crate::model::fixed::{CentsPerDollar, Money};

/// Packages are rounded to this amount, so that they are easy to say.
const ROUND: Money = Money::whole(500);
/// The fraction of what is missing that the main lever of a package brings.
const LEAN: f64 = 0.7;
/// The amount at which levers are compared.
const TEN: Money = Money::whole(10_000);

/// A package: a rise of each lever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PackageOption {
    /// Its main lever.
    pub leans: Lever,
    /// The rise of each lever.
    pub more: LeverAmounts,
    /// What the offer comes to for the reader.
    pub worth: Money,
    /// What it costs the employer.
    pub cost: Money,
}

/// What $10,000 of a lever brings the reader and costs the employer, and the same in the other levers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeverExchange {
    /// The lever.
    pub lever: Lever,
    /// What it brings the reader.
    pub brings: Money,
    /// What it costs the employer.
    pub costs: Money,
    /// What it brings the reader for each dollar that it costs.
    pub per_dollar: CentsPerDollar,
    /// The base, stock and sign-on that bring the reader the same; `None` where no amount does.
    pub same: [Option<Money>; 3],
}

impl CounterSolver<'_> {
    /// How far each lever alone must rise to reach an amount.
    pub fn alone(&self, amount: Money) -> [(Lever, Reach); 3] {
        Lever::ALL.map(|lever| (lever, self.solve(lever, LeverAmounts::default(), amount)))
    }

    /// How far the typed mix must rise to reach an amount; `None` without a mix.
    pub fn mixed(&self, amount: Money) -> Option<MixReach> {
        let mix = self.ask.mix.map(|share| share.to_f64());
        (mix.iter().sum::<f64>() > 0.0).then(|| self.solve_mix(mix, amount))
    }

    /// What the levers are worth in each other.
    pub fn exchange(&self) -> [LeverExchange; 3] {
        Lever::ALL.map(|lever| {
            let brings = self.to_me(only(lever, TEN)) - self.worth.all;
            let costs = Money::from_f64(self.cost(lever) * TEN.to_f64());
            let same = Lever::ALL.map(|other| {
                match self.solve(other, LeverAmounts::default(), self.worth.all + brings) {
                    Reach::With(more) => Some(more),
                    Reach::Already | Reach::Never { .. } => None,
                }
            });
            let per_dollar = if costs.is_zero() { 0.0 } else { brings.to_f64() / costs.to_f64() };
            LeverExchange { lever, brings, costs, per_dollar: CentsPerDollar::from_f64(per_dollar), same }
        })
    }

    /// Three packages that reach an amount, each with another main lever. No lever rises further than is plausible; a package that this makes impossible is left out.
    pub fn packages(&self, amount: Money) -> Vec<PackageOption> {
        let missing = amount - self.worth.all;
        if missing <= Money::ZERO {
            return Vec::new();
        }
        let packages = Lever::ALL.into_iter().filter_map(|leans| {
            let share = |part: f64| self.worth.all + Money::from_f64(missing.to_f64() * part);
            let more = self.up_to(LeverAmounts::default(), leans, share(LEAN));
            let mut others = Lever::ALL.into_iter().filter(|lever| *lever != leans);
            let (one, last) = (others.next()?, others.next()?);
            let more = self.up_to(more, one, share(LEAN.midpoint(1.0)));
            // The last lever brings what is still missing, and the main lever what the last one cannot.
            let more = self.all_up_to(more, [last, leans, one], amount)?;
            // With a top-up or whole shares a rounded rise may bring less than the dollars that were solved: such a package is left out too.
            let worth = self.to_me(more);
            (worth >= amount).then(|| PackageOption { leans, more, worth, cost: self.cost_of(more) })
        });
        let mut all: Vec<PackageOption> = Vec::new();
        for package in packages {
            // Dollars that come to the same whole shares are the same package.
            if all.iter().all(|known| self.wish(known.more) != self.wish(package.more)) {
                all.push(package);
            }
        }
        all
    }

    /// The rise of a lever that reaches an amount, or its whole cap, in round dollars.
    fn up_to(&self, beside: LeverAmounts, lever: Lever, amount: Money) -> LeverAmounts {
        let more = match self.solve(lever, beside, amount) {
            Reach::Already => Money::ZERO,
            Reach::With(more) => round(more, false),
            Reach::Never { most, .. } => most,
        };
        plus(beside, lever, more.min(self.left(beside, lever)))
    }

    /// The same with one lever after the other; the last rise is rounded up. `None` where all together do not reach it.
    fn all_up_to(&self, beside: LeverAmounts, levers: [Lever; 3], amount: Money) -> Option<LeverAmounts> {
        let mut package = beside;
        for lever in levers {
            match self.solve(lever, package, amount) {
                Reach::Already => return Some(package),
                Reach::With(more) if more <= self.left(package, lever) => {
                    let even = plus(package, lever, round(more, true).min(self.left(package, lever)));
                    // Where a tax has a cliff, an even amount may bring less than the least that reaches it.
                    let exact = || plus(package, lever, more);
                    return Some(if self.to_me(even) >= amount { even } else { exact() });
                }
                Reach::With(_) | Reach::Never { .. } => {
                    package = plus(package, lever, self.left(package, lever));
                }
            }
        }
        None
    }

    fn left(&self, package: LeverAmounts, lever: Lever) -> Money {
        (self.plausible(lever) - package.get(lever.place()).copied().unwrap_or_default()).max(Money::ZERO)
    }

    /// What a package costs the employer.
    pub fn cost_of(&self, more: LeverAmounts) -> Money {
        let costs = Lever::ALL.into_iter().zip(more).map(|(lever, more)| self.cost(lever) * more.to_f64());
        Money::from_f64(costs.sum())
    }

    /// The parts of the frontier: what a further dollar of each lever brings and costs, and how far it plausibly rises.
    pub fn parts(&self) -> [FrontierPart; 3] {
        Lever::ALL.map(|lever| FrontierPart {
            value: (self.to_me(only(lever, TEN)) - self.worth.all).to_f64() / TEN.to_f64(),
            cost: self.cost(lever),
            most: self.plausible(lever).to_f64(),
        })
    }

    /// The most that several budgets of the employer could bring, up to the first that no plausible package spends. Each lever rises as far as is
    /// plausible, the whole no further than an ask goes; where the yearly room is known, an average year's pay stays within it.
    pub fn frontier(&self, standing: &Standing, budgets: &[Money]) -> Vec<(Money, Money)> {
        let parts = self.parts();
        let years = f64::from(HORIZON.nearest(self.scenario().horizon_years));
        let limit = standing.room.left.map(|left| FrontierLimit {
            // What a dollar of each lever adds to an average year: base in every year, the others spread over the years.
            uses: vec![1.0, 1.0 / years, 1.0 / years],
            most: left.to_f64().max(0.0),
        });
        let value = |budget: Money| {
            let filled = match &limit {
                None => fill(&parts, budget.to_f64()),
                Some(limit) => fill_within(&parts, budget.to_f64(), limit),
            };
            Money::from_f64(filled.value).min((standing.bound.worth - standing.offer).max(Money::ZERO))
        };
        let mut bought: Vec<(Money, Money)> = Vec::new();
        for (budget, value) in budgets.iter().map(|budget| (*budget, value(*budget))) {
            if bought.last().is_some_and(|(_, before)| value <= *before) {
                break;
            }
            bought.push((budget, value));
        }
        bought
    }
}

fn round(amount: Money, up: bool) -> Money {
    let step = ROUND.units();
    let add = if up { step - 1 } else { 0 };
    Money::from_units((amount.units() + add).div_euclid(step) * step)
}
