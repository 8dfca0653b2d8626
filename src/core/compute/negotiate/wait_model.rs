//! Accept now or wait: an offer with its deadline, and other processes with stages, chances and durations, decided week by week (modelling
//! note 4.6). Values are floats in any unit. It knows no offer of a scenario.
//!
//! Each process is running, over, or has become an offer; every combination is looked at. With good and bad days, the decision is the same
//! in two worlds, and their values are averaged.

use crate::compute::number::order::largest_first;

mod search;
mod week;

pub use search::{box_index, mccall, normal_index};
pub use week::{Weeks, weeks};

use std::collections::BTreeMap;

use crate::model::bounds::STAGE_CHANCE;
use crate::model::fixed::Rate;

/// One stage of a process.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ProcessStage {
    /// Chance to pass.
    pub chance: f64,
    /// Weeks until the result.
    pub weeks: u16,
}

/// Another process that may end in an offer.
#[derive(Clone, Debug, PartialEq)]
pub struct ProcessModel {
    /// Its stages to come, in order.
    pub stages: Vec<ProcessStage>,
    /// What its offer is worth.
    pub value: f64,
    /// Weeks for which its offer stays open; `None` means forever.
    pub valid: Option<u16>,
}

/// The decision to make.
#[derive(Clone, Debug, PartialEq)]
pub struct WaitDecision {
    /// The worth of the offer in hand.
    pub held: f64,
    /// The last week in which it can be accepted; `None` means always.
    pub expires: Option<u16>,
    /// The worth of the fallback.
    pub fallback: f64,
    /// The last week in which the fallback can be had, and what is left of it then; `None` means that it stays.
    pub falls: Option<(u16, f64)>,
    /// Cost of a week of waiting.
    pub cost: f64,
    /// Weeks that are looked at.
    pub horizon: u16,
    /// The other processes.
    pub processes: Vec<ProcessModel>,
}

/// The state of a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    Running,
    Over,
    Offer,
}

impl ProcessModel {
    /// Weeks until its offer could come.
    pub fn duration(&self) -> u16 {
        self.stages.iter().map(|stage| stage.weeks).fold(0, u16::saturating_add)
    }

    /// The chance that its offer comes.
    pub fn chance(&self) -> f64 {
        self.stages.iter().map(|stage| stage.chance).product()
    }

    /// The chance to still be in the process after a week's results. Stages that end in the same week are passed together.
    fn passes(&self, week: u16) -> f64 {
        let mut at = 0_u16;
        let mut chance = 1.0;
        for stage in &self.stages {
            at = at.saturating_add(stage.weeks);
            if at == week {
                chance *= stage.chance;
            }
        }
        chance
    }

    fn lives(&self, week: u16) -> bool {
        self.valid.is_none_or(|valid| week <= self.duration().saturating_add(valid))
    }
}

/// The value of letting the offer in hand lapse, if deadlines do not matter: the best other offer that comes, or the fallback.
pub fn expected_best(offers: &[(f64, f64)], fallback: f64) -> f64 {
    let values: Vec<f64> = offers.iter().map(|(_, value)| *value).collect();
    let mut none = 1.0;
    let mut sum = 0.0;
    let best_first = largest_first(&values, f64::total_cmp);
    let best_first = best_first.iter().filter_map(|&at| offers.get(at).copied());
    for (chance, value) in best_first.take_while(|(_, value)| *value > fallback) {
        sum += value * chance * none;
        none *= 1.0 - chance;
    }
    sum + fallback * none
}

/// The chance of one rival offer above which letting the offer in hand lapse is better: `(A − F)/(V − F)`. `None` where the rival is worth
/// no more than the fallback.
pub fn threshold(held: f64, fallback: f64, rival: f64) -> Option<f64> {
    (rival > fallback).then(|| (held - fallback) / (rival - fallback))
}

/// The value of asking for more time: it is granted, refused, or loses the offer.
pub fn asking_for_time(granted: f64, lost: f64, extended: f64, held: f64, fallback: f64) -> f64 {
    granted * extended + (1.0 - granted - lost) * held + lost * fallback
}

impl WaitDecision {
    /// The value of the best decisions, week by week.
    pub fn value(&self) -> f64 {
        Tree { decision: self, known: BTreeMap::new() }.value(0, &self.start())
    }

    /// The value of not accepting the offer now.
    pub fn waiting(&self) -> f64 {
        Tree { decision: self, known: BTreeMap::new() }.waiting(0, &self.start())
    }

    /// The decision without the offer in hand.
    #[must_use]
    pub fn without(&self) -> Self {
        let lasting = self.falls.map_or(self.fallback, |(_, left)| left);
        Self { held: lasting, expires: None, ..self.clone() }
    }

    fn start(&self) -> Vec<Standing> {
        let begin = |process: &ProcessModel| {
            if process.stages.is_empty() { Standing::Over } else { Standing::Running }
        };
        self.processes.iter().map(begin).collect()
    }

    /// The best offer that can be accepted in a week.
    fn best(&self, week: u16, standing: &[Standing]) -> f64 {
        let held = self.expires.is_none_or(|last| week <= last).then_some(self.held);
        let offers = self.processes.iter().zip(standing);
        let offers = offers
            .filter(|(process, standing)| **standing == Standing::Offer && process.lives(week))
            .map(|(process, _)| process.value);
        let fallback = self.falls.filter(|(last, _)| week > *last).map_or(self.fallback, |(_, left)| left);
        offers.chain(held).fold(fallback, f64::max)
    }

    /// The mean of two worlds in which all chances are higher or lower by this much, for processes that pass or fail together. Chances stay
    /// between 5% and 95%.
    pub fn in_two_worlds(&self, apart: f64, value: impl Fn(&Self) -> f64) -> f64 {
        let (least, most) = STAGE_CHANCE.ends();
        let [least, most] = [least, most].map(|end| Rate::from_units(end).to_f64());
        let world = |shift: f64| {
            let mut world = self.clone();
            for stage in world.processes.iter_mut().flat_map(|process| &mut process.stages) {
                stage.chance = (stage.chance + shift).max(least).min(most);
            }
            value(&world)
        };
        (world(apart) + world(-apart)) / 2.0
    }
}

/// The values of all weeks and states that can occur, each computed once.
struct Tree<'a> {
    decision: &'a WaitDecision,
    known: BTreeMap<(u16, Vec<Standing>), f64>,
}

impl Tree<'_> {
    fn value(&mut self, week: u16, standing: &[Standing]) -> f64 {
        let best = self.decision.best(week, standing);
        // With no process running or no weeks left, waiting brings nothing more.
        if week >= self.decision.horizon || !standing.contains(&Standing::Running) {
            return best;
        }
        let key = (week, standing.to_vec());
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let value = best.max(self.waiting(week, standing));
        self.known.insert(key, value);
        value
    }

    /// The value of one more week, minus its cost.
    fn waiting(&mut self, week: u16, standing: &[Standing]) -> f64 {
        let next = week.saturating_add(1);
        let mut worlds: Vec<(f64, Vec<Standing>)> = vec![(1.0, Vec::new())];
        for (process, now) in self.decision.processes.iter().zip(standing) {
            let outcomes: Vec<(f64, Standing)> = match now {
                Standing::Over | Standing::Offer => vec![(1.0, *now)],
                Standing::Running => {
                    let passes = process.passes(next);
                    let there = if process.duration() <= next { Standing::Offer } else { Standing::Running };
                    vec![(passes, there), (1.0 - passes, Standing::Over)]
                }
            };
            let mut further = Vec::new();
            for (chance, standing) in &worlds {
                for (of_it, then) in outcomes.iter().filter(|(chance, _)| *chance > 0.0) {
                    let mut standing = standing.clone();
                    standing.push(*then);
                    further.push((chance * of_it, standing));
                }
            }
            worlds = further;
        }
        let sum: f64 = worlds.iter().map(|(chance, standing)| chance * self.value(next, standing)).sum();
        sum - self.decision.cost
    }
}
