//! Readiness as an interview loop would see it: scores by component, a chance as a band, and the plan to prepare by. It says nothing about
//! the level of a scope.
//!
//! - Leniency is taken off each component before they are combined. Otherwise the pool would not average to the base rate.
//! - Mock loops by others update the chance. Each is as reliable as one interviewer.
//! - The chance is shown from 5% to 95% in steps of five.
//! - "Every part" is a stricter view. Each component is passed by half of the pool; since components go together at 0.5, a quarter passes
//!   all three. It counts self-ratings alone.
//! - The mean of the ratings × 20 chooses the plan (85, 70, 55), and the weeks left bound it.

use super::answers::{self, HOURS, MOCKS, WEEKS};
use super::chance::{Belief, CORRELATION, INTERVIEWER, RatingModel, all_passed, band, composite};
use crate::compute::number::largest_remainder::largest_remainder;
use crate::model::fit::profile::Profile;
use crate::model::fit::question::{Component, Item, Path, Principles, Questionnaire};
use crate::model::fixed::Fixed;

mod evidence;
mod words;

pub use evidence::ItemEvidence;

/// The mean of unbiased ratings in the pool of candidates, from 1 to 5; see `grounds` in `data/readiness.toml`.
const POOL_MEAN: f64 = 3.2;
/// Their standard deviation.
const POOL_DEVIATION: f64 = 0.6;

/// The answer of the readiness check.
#[derive(Clone, Debug)]
pub struct Readiness {
    /// Each part of the loop, in the questionnaire's order.
    pub components: Vec<ComponentScore>,
    /// The self-rating in standard deviations of the pool, leniency included; `None` where less than two thirds of the weight is rated.
    pub z: Option<f64>,
    /// Ratings of mock loops by others, from 1 to 5.
    pub outside: Vec<u64>,
    /// The chance to pass a loop; `None` where there are neither enough self-ratings nor ratings by others.
    pub chance: Option<Chance>,
    /// The chance in percent if every component must be passed, from self-ratings alone; `None` until each component is rated.
    pub every_part: Option<u32>,
    /// The guide's score from 20 to 100: the weighted mean of the components times 20. `None` where too little is rated, as for `z`, so
    /// that a single answer does not choose a path.
    pub score: Option<f64>,
    /// The way to prepare: by the ratings, bounded by the weeks; by the weeks alone where too little is rated; `None` without both.
    pub path: Option<PathChoice>,
    /// Weeks to the interview, if answered.
    pub weeks: Option<u32>,
    /// Hours a week, if answered.
    pub hours: Option<u32>,
    /// The component with the lowest mean, to work on first.
    pub weakest: Option<&'static Component>,
    /// The highest ratings, at most three, to lead with.
    pub strongest: Vec<ItemEvidence>,
    /// The principles that matter at the level, where a source names them.
    pub principles: Option<&'static Principles>,
    /// The chance in words.
    pub verdict: String,
    /// A sentence on how little a self-rating moves the chance.
    pub finding: String,
    /// The stricter view in words; empty until each component is rated.
    pub strict: String,
    /// Why this path, in words.
    pub path_says: String,
}

/// One part of the loop.
#[derive(Clone, Copy, Debug)]
pub struct ComponentScore {
    /// The component, with its nominal weight in percent.
    pub component: &'static Component,
    /// How many of its statements are rated.
    pub rated: u32,
    /// The mean of the ratings, 1 to 5.
    pub mean: Option<f64>,
    /// The mean, in standard deviations from the unbiased mean of the pool.
    pub z: Option<f64>,
    /// Its effective weight in percent; it differs from the nominal one because components are correlated.
    pub effective: f64,
    /// The same in whole percent, so that those of all components add up to 100 as shown.
    pub effective_percent: u32,
}

/// A chance in percent: multiples of five, from 5 to 95.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chance {
    /// A tenth of the models is below.
    pub low: u32,
    /// The chance of the usual model.
    pub middle: u32,
    /// A tenth of the models is above.
    pub high: u32,
}

/// The chosen path.
#[derive(Clone, Copy, Debug)]
pub struct PathChoice {
    /// The path that the score asks for.
    pub asked: &'static Path,
    /// The path that fits into the weeks left: the same or a shorter one.
    pub chosen: &'static Path,
}

/// Readiness for a level, `L6` or `L7`.
///
/// The chance is the same for both levels, because no source has a pass rate for one level. The level chooses the leadership principles.
pub fn readiness(asked: &Questionnaire, profile: &Profile, level: &str) -> Readiness {
    let components = scores(asked, profile);
    let outside: Vec<u64> = MOCKS.iter().filter_map(|id| answers::number(asked, profile, id)).collect();
    let short = |id| answers::number(asked, profile, id).and_then(|number| u32::try_from(number).ok());
    let (weeks, hours) = (short(WEEKS), short(HOURS));
    let rated: Vec<(f64, f64)> = components.iter().filter_map(weighed).collect();
    let z = self_rating(asked, &rated);
    let chance = chance(z, &outside);
    let every_part = (rated.len() == components.len() && !rated.is_empty())
        .then(|| rounded(every_part(&rated.iter().map(|(_, z)| *z).collect::<Vec<f64>>())));
    let score = z.and_then(|_| score(&components));
    let path = if score.is_none() && weeks.is_none() { None } else { way(asked, score, weeks) };
    let weakest = components.iter().filter_map(|one| Some((one.component, one.mean?)));
    let weakest = weakest.min_by(|(_, one), (_, other)| one.total_cmp(other)).map(|(component, _)| component);
    Readiness {
        z,
        chance,
        every_part,
        score,
        path,
        weeks,
        hours,
        weakest,
        strongest: evidence::strongest(asked, profile),
        principles: asked.principles.iter().find(|principles| principles.level == level),
        verdict: words::verdict(chance, z.is_some(), outside.len()),
        finding: words::finding(),
        strict: words::strict(every_part, chance, !outside.is_empty()),
        path_says: words::path(score, path, weeks),
        components,
        outside,
    }
}

/// The chance with these ratings of mock loops by others, beside the self-ratings; `None` as in [`Readiness::chance`].
pub fn chance_with(asked: &Questionnaire, profile: &Profile, outside: &[u64]) -> Option<Chance> {
    let rated: Vec<(f64, f64)> = scores(asked, profile).iter().filter_map(weighed).collect();
    chance(self_rating(asked, &rated), outside)
}

/// The chance of any candidate who reaches a loop, in percent. Everything else starts from it.
pub fn base_rate() -> u32 {
    rounded(RatingModel::USUAL.base)
}

/// The self-rating, where at least two thirds of the weight is rated.
fn self_rating(asked: &Questionnaire, rated: &[(f64, f64)]) -> Option<f64> {
    let whole: f64 = asked.components.iter().map(|one| f64::from(one.weight)).sum();
    let weight: f64 = rated.iter().map(|(weight, _)| weight).sum();
    (weight > 0.0 && weight * 3.0 >= whole * 2.0).then(|| own_rating(rated, RatingModel::USUAL.leniency))
}

/// A weight, to the millionth.
type Weight = Fixed<6>;

fn scores(asked: &Questionnaire, profile: &Profile) -> Vec<ComponentScore> {
    let nominal: Vec<(f64, f64)> = asked.components.iter().map(|one| (f64::from(one.weight), 0.0)).collect();
    let effective = composite(&nominal, CORRELATION).effective;
    let weights =
        effective.iter().map(|&one| u32::try_from(Weight::from_f64(one).units()).unwrap_or_default());
    let percents = largest_remainder(100, &weights.collect::<Vec<u32>>());
    let of = |((component, effective), effective_percent): ((&'static Component, f64), u32)| {
        let items = asked.items.iter().filter(|item| item.component == component.id);
        let ratings: Vec<f64> =
            items.filter_map(|item| rating(asked, profile, item)).map(f64::from).collect();
        let rated = u32::try_from(ratings.len()).unwrap_or(u32::MAX);
        let mean = (rated > 0).then(|| ratings.iter().sum::<f64>() / f64::from(rated));
        let z = mean.map(against_pool);
        ComponentScore { component, rated, mean, z, effective: effective * 100.0, effective_percent }
    };
    asked.components.iter().zip(effective).zip(percents).map(of).collect()
}

/// The self-rating of a statement, 1 to 5.
fn rating(asked: &Questionnaire, profile: &Profile, item: &Item) -> Option<u32> {
    answers::number(asked, profile, item.id).and_then(|rating| u32::try_from(rating).ok())
}

fn against_pool(rating: f64) -> f64 {
    (rating - POOL_MEAN) / POOL_DEVIATION
}

fn weighed(score: &ComponentScore) -> Option<(f64, f64)> {
    Some((f64::from(score.component.weight), score.z?))
}

/// The self-rating over components `(weight, z)`. Leniency is the same in all of them, so it is taken off before they are combined and put
/// back afterwards. Otherwise the pool would not average to the base rate.
pub fn own_rating(scores: &[(f64, f64)], leniency: f64) -> f64 {
    let unbiased: Vec<(f64, f64)> = scores.iter().map(|(weight, z)| (*weight, z - leniency)).collect();
    composite(&unbiased, CORRELATION).z + leniency
}

/// The chance, as a fraction, to pass every component. `ratings` are self-ratings in standard deviations of the pool.
///
/// Half of the pool passes each component, so a quarter passes all three. That is the base rate.
pub fn every_part(ratings: &[f64]) -> f64 {
    let model = RatingModel { base: 0.5, ..RatingModel::USUAL };
    let chances: Vec<f64> = ratings.iter().map(|&z| super::chance::passing(z, model)).collect();
    all_passed(&chances, CORRELATION)
}

fn chance(z: Option<f64>, outside: &[u64]) -> Option<Chance> {
    if z.is_none() && outside.is_empty() {
        return None;
    }
    let others: Vec<f64> = outside
        .iter()
        .filter_map(|&rating| u32::try_from(rating).ok())
        .map(|rating| against_pool(f64::from(rating)))
        .collect();
    let of = |model: RatingModel| {
        let pool = Belief { mean: 0.0, variance: 1.0 };
        let own = z.map_or(pool, |z| Belief::after_self_rating(z, model));
        own.after(&others, INTERVIEWER).chance(model)
    };
    let (middle, band) = (rounded(of(RatingModel::USUAL)), band(of));
    Some(Chance { low: rounded(band.p10).min(middle), middle, high: rounded(band.p90).max(middle) })
}

/// A chance in percent, in steps of five from 5 to 95. The model cannot tell finer steps apart, and no result is certain.
pub fn rounded(chance: f64) -> u32 {
    let steps = libm::round(chance * 20.0);
    let step = (1..=19_u32).find(|&step| f64::from(step) >= steps);
    step.unwrap_or(19) * 5
}

fn score(components: &[ComponentScore]) -> Option<f64> {
    let rated = components.iter().filter_map(|one| Some((f64::from(one.component.weight), one.mean?)));
    let (weight, sum) =
        rated.fold((0.0, 0.0), |(all, sum), (weight, mean)| (all + weight, sum + weight * mean));
    (weight > 0.0).then(|| sum / weight * 20.0)
}

/// The path for a score, bounded by the weeks left.
pub(super) fn way(asked: &Questionnaire, score: Option<f64>, weeks: Option<u32>) -> Option<PathChoice> {
    // In binary fractions, a score of exactly 85 can come out slightly below it.
    let reached = |path: &Path| score.is_none_or(|score| score >= f64::from(path.score) - 1e-9);
    let longest = asked.plans.len().saturating_sub(1);
    let at = match score {
        Some(_) => asked.plans.iter().position(reached).unwrap_or(longest),
        None => longest,
    };
    let fits = |path: &Path| weeks.is_none_or(|weeks| path.least_weeks <= weeks);
    let fitting = asked.plans.iter().rposition(fits).unwrap_or(0);
    Some(PathChoice { asked: asked.plans.get(at)?, chosen: asked.plans.get(at.min(fitting))? })
}
