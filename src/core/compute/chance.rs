//! How an interview loop sees self-ratings: the formulas of readiness, each a function of numbers alone (modelling note, section 6).
//!
//! A self-rating agrees with what others see at a correlation of 0.34, and is 0.4 standard deviations too high. A loop has a reliability of
//! 0.74, one interviewer 0.44. One in four candidates passes. The band tries nine models.
//!
//! Ratings are in standard deviations of the pool of candidates (z). Chances and reliabilities are fractions.

use super::normal::{cdf, density, quantile};

/// What a self-rating is taken to say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Model {
    /// How self-ratings go with what others see: ρ.
    pub validity: f64,
    /// How far above that people rate themselves, in standard deviations: L.
    pub leniency: f64,
    /// The share of candidates who pass.
    pub base: f64,
    /// The reliability of the loop: q.
    pub loop_reliability: f64,
}

impl Model {
    /// The values of `grounds` in `data/readiness.toml`.
    pub const USUAL: Self = Self { validity: 0.34, leniency: 0.4, base: 0.25, loop_reliability: 0.74 };
}

/// The correlation of components, a ground of `data/readiness.toml`.
pub const CORRELATION: f64 = 0.5;
/// The reliability of one interviewer who sees a candidate separately.
pub const INTERVIEWER: f64 = 0.44;

/// What weighing components comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Composite {
    /// The variance of the weighted sum: w′Rw.
    pub variance: f64,
    /// The weighted sum in its own standard deviations.
    pub z: f64,
    /// What each component really weighs; they add up to 1.
    pub effective: Vec<f64>,
}

/// The composite of component scores `(weight, z)` that go together at `correlation` [6.1].
pub fn composite(scores: &[(f64, f64)], correlation: f64) -> Composite {
    let all: f64 = scores.iter().map(|(weight, _)| weight).sum();
    // A component goes with the sum by itself, and with all others at the correlation.
    let with_sum = |weight: f64| weight + correlation * (all - weight);
    let variance: f64 = scores.iter().map(|&(weight, _)| weight * with_sum(weight)).sum();
    let sum: f64 = scores.iter().map(|(weight, z)| weight * z).sum();
    let effective = scores.iter().map(|&(weight, _)| weight * with_sum(weight) / variance).collect();
    Composite { variance, z: sum / libm::sqrt(variance), effective }
}

/// The reliability of the mean of `count` raters of one reliability: Spearman and Brown [6.2].
pub fn spearman_brown(reliability: f64, count: f64) -> f64 {
    count * reliability / (1.0 + (count - 1.0) * reliability)
}

/// What is believed of someone's standing in the pool: normal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Belief {
    /// Its mean, in standard deviations of the pool.
    pub mean: f64,
    /// Its variance.
    pub variance: f64,
}

impl Belief {
    /// After a self-rating of `z` that contains leniency.
    pub fn after_self_rating(z: f64, model: Model) -> Self {
        let Model { validity, leniency, .. } = model;
        Self { mean: validity * (z - leniency), variance: 1.0 - validity * validity }
    }

    /// After ratings by others too, each of the same reliability [section 6, item 7].
    #[must_use]
    pub fn after(self, ratings: &[f64], reliability: f64) -> Self {
        let weight = reliability / (1.0 - reliability);
        let (mut precision, mut sum) = (1.0 / self.variance, self.mean / self.variance);
        for rating in ratings {
            precision += weight;
            sum += weight * rating / libm::sqrt(reliability);
        }
        Self { mean: sum / precision, variance: 1.0 / precision }
    }

    /// The chance that a loop passes them [6.3].
    pub fn chance(self, model: Model) -> f64 {
        let (q, c) = (model.loop_reliability, quantile(1.0 - model.base));
        cdf((libm::sqrt(q) * self.mean - c) / libm::sqrt(q * self.variance + 1.0 - q))
    }
}

/// The chance to pass after a self-rating of `z` that contains leniency [6.3]. Over the pool of self-ratings it averages to the base.
pub fn passing(z: f64, model: Model) -> f64 {
    Belief::after_self_rating(z, model).chance(model)
}

/// A chance over models that are not known for sure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// The mean over the models.
    pub mean: f64,
    /// One in ten lies below.
    pub p10: f64,
    /// One in ten lies above.
    pub p90: f64,
}

/// Validities and base rates that are tried, with their weights.
const VALIDITIES: [(f64, f64); 3] = [(0.22, 0.3), (0.34, 0.5), (0.50, 0.2)];
const BASES: [(f64, f64); 3] = [(0.15, 0.25), (0.25, 0.5), (0.35, 0.25)];

/// The chance over nine models of validity and base rate [6.4].
pub fn band(chance: impl Fn(Model) -> f64) -> Band {
    let mut cases = Vec::new();
    for (validity, likely) in VALIDITIES {
        for (base, too) in BASES {
            cases.push((chance(Model { validity, base, ..Model::USUAL }), likely * too));
        }
    }
    cases.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    let reached = |part: f64| {
        let mut sum = 0.0;
        let first = cases.iter().find(|(_, weight)| {
            sum += weight;
            sum >= part - 1e-12
        });
        first.map_or(0.0, |(chance, _)| *chance)
    };
    let mean = cases.iter().map(|(chance, weight)| chance * weight).sum();
    Band { mean, p10: reached(0.1), p90: reached(0.9) }
}

/// The chance to pass every component, each passed with its own chance, where they go together at `correlation` [6.6].
pub fn all_passed(chances: &[f64], correlation: f64) -> f64 {
    let bars: Vec<f64> = chances.iter().map(|&chance| quantile(chance)).collect();
    let (shared, own) = (libm::sqrt(correlation), libm::sqrt(1.0 - correlation));
    let all = |t: f64| bars.iter().map(|bar| cdf((bar - shared * t) / own)).product::<f64>() * density(t);
    integral(all, 8.0, 640)
}

/// The sum over `-end` to `end` in equal steps: for what fades out at both ends, it gains digits with every halving.
fn integral(of: impl Fn(f64) -> f64, end: f64, steps: u32) -> f64 {
    let step = 2.0 * end / f64::from(steps);
    (0..=steps).map(|at| of(step * f64::from(at) - end)).sum::<f64>() * step
}

/// The chances of each rating under the graded response model: `slope` and rising `bars` in standard deviations [6.7].
pub fn graded(theta: f64, slope: f64, bars: &[f64]) -> Vec<f64> {
    let above = |bar: &f64| 1.0 / (1.0 + libm::exp(-slope * (theta - bar)));
    let edges: Vec<f64> = [1.0].into_iter().chain(bars.iter().map(above)).chain([0.0]).collect();
    edges.iter().zip(edges.iter().skip(1)).map(|(over, next)| over - next).collect()
}

/// What ratings from 1 say of someone under the graded response model, starting from the pool [6.7]. For when outcomes of real
/// candidates are known: with invented bars it would be false precision.
pub fn graded_belief(ratings: &[usize], slope: f64, bars: &[f64]) -> Belief {
    let likely = |theta: f64| {
        let chances = graded(theta, slope, bars);
        let each = ratings.iter().map(|rating| chances.get(rating.saturating_sub(1)).copied().unwrap_or(0.0));
        each.product::<f64>() * density(theta)
    };
    let moment = |power: i32| {
        let weighed = |theta: f64| likely(theta) * (0..power).map(|_| theta).product::<f64>();
        integral(weighed, 6.0, 2400)
    };
    let whole = moment(0);
    let mean = moment(1) / whole;
    Belief { mean, variance: moment(2) / whole - mean * mean }
}
