//! How an interview loop sees self-ratings: the formulas of readiness, each a function of numbers alone (modelling note, section 6).
//!
//! A self-rating agrees with what others see at a correlation of 0.34, and is 0.4 standard deviations too high. A loop has a reliability of
//! 0.74, one interviewer 0.44. One in four candidates passes. The band tries nine models.
//!
//! Ratings are in standard deviations of the pool of candidates (z). Chances and reliabilities are fractions.

use crate::compute::number::normal::{cdf, density, quantile};
use crate::compute::number::order::ordered;

/// The assumptions of the readiness model.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RatingModel {
    /// Correlation of self-ratings with what others see: ρ.
    pub validity: f64,
    /// How much too high people rate themselves, in standard deviations: L.
    pub leniency: f64,
    /// The fraction of candidates who pass.
    pub base: f64,
    /// The reliability of the loop: q.
    pub loop_reliability: f64,
}

impl RatingModel {
    /// The usual values. `grounds` in `data/readiness.toml` has their sources.
    pub const USUAL: Self = Self { validity: 0.34, leniency: 0.4, base: 0.25, loop_reliability: 0.74 };
}

/// The correlation of components; see `grounds` in `data/readiness.toml`.
pub const CORRELATION: f64 = 0.5;
/// The reliability of one separate interviewer.
pub const INTERVIEWER: f64 = 0.44;

/// The weighted sum of components.
#[derive(Clone, Debug, PartialEq)]
pub struct Composite {
    /// The variance of the weighted sum: w′Rw.
    pub variance: f64,
    /// The weighted sum, in its own standard deviations.
    pub z: f64,
    /// The effective weight of each component; they add up to 1.
    pub effective: Vec<f64>,
}

/// The composite of component scores `(weight, z)` with this correlation [6.1].
pub fn composite(scores: &[(f64, f64)], correlation: f64) -> Composite {
    let all: f64 = scores.iter().map(|(weight, _)| weight).sum();
    // The covariance of a component with the sum: with itself in full, with each other component at the correlation.
    let with_sum = |weight: f64| weight + correlation * (all - weight);
    let variance: f64 = scores.iter().map(|&(weight, _)| weight * with_sum(weight)).sum();
    let sum: f64 = scores.iter().map(|(weight, z)| weight * z).sum();
    let effective = scores.iter().map(|&(weight, _)| weight * with_sum(weight) / variance).collect();
    Composite { variance, z: sum / libm::sqrt(variance), effective }
}

/// The reliability of the mean of `count` raters, each with the same reliability: Spearman and Brown [6.2].
pub fn spearman_brown(reliability: f64, count: f64) -> f64 {
    count * reliability / (1.0 + (count - 1.0) * reliability)
}

/// A belief about where a candidate stands in the pool, as a normal distribution.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Belief {
    /// Its mean, in standard deviations of the pool.
    pub mean: f64,
    /// Its variance.
    pub variance: f64,
}

impl Belief {
    /// The belief after a self-rating of `z`, leniency included.
    pub fn after_self_rating(z: f64, model: RatingModel) -> Self {
        let RatingModel { validity, leniency, .. } = model;
        Self { mean: validity * (z - leniency), variance: 1.0 - validity * validity }
    }

    /// The belief after ratings by others as well, each with the same reliability [section 6, item 7].
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

    /// The chance to pass a loop [6.3].
    pub fn chance(self, model: RatingModel) -> f64 {
        let (q, c) = (model.loop_reliability, quantile(1.0 - model.base));
        cdf((libm::sqrt(q) * self.mean - c) / libm::sqrt(q * self.variance + 1.0 - q))
    }
}

/// The chance to pass after a self-rating of `z`, leniency included [6.3]. Over the pool of self-ratings it averages to the base rate.
pub fn passing(z: f64, model: RatingModel) -> f64 {
    Belief::after_self_rating(z, model).chance(model)
}

/// A chance over several possible models.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChanceBand {
    /// The mean over the models.
    pub mean: f64,
    /// A tenth of the weight is below.
    pub p10: f64,
    /// A tenth of the weight is above.
    pub p90: f64,
}

/// The correlations of self-ratings and the base rates that are tried, with their weights.
const VALIDITIES: [(f64, f64); 3] = [(0.22, 0.3), (0.34, 0.5), (0.50, 0.2)];
const BASES: [(f64, f64); 3] = [(0.15, 0.25), (0.25, 0.5), (0.35, 0.25)];

/// The chance over nine models: three correlations of self-ratings, three base rates [6.4].
pub fn band(chance: impl Fn(RatingModel) -> f64) -> ChanceBand {
    let mut cases = Vec::new();
    for (validity, likely) in VALIDITIES {
        for (base, too) in BASES {
            cases.push((chance(RatingModel { validity, base, ..RatingModel::USUAL }), likely * too));
        }
    }
    let cases = ordered(cases, |(one, _): &(f64, f64), (other, _)| one.total_cmp(other));
    let reached = |part: f64| {
        let mut sum = 0.0;
        let first = cases.iter().find(|(_, weight)| {
            sum += weight;
            sum >= part - 1e-12
        });
        first.map_or(0.0, |(chance, _)| *chance)
    };
    let mean = cases.iter().map(|(chance, weight)| chance * weight).sum();
    ChanceBand { mean, p10: reached(0.1), p90: reached(0.9) }
}

/// The chance to pass every component, given the chance of each and their correlation [6.6].
pub fn all_passed(chances: &[f64], correlation: f64) -> f64 {
    let bars: Vec<f64> = chances.iter().map(|&chance| quantile(chance)).collect();
    let (shared, own) = (libm::sqrt(correlation), libm::sqrt(1.0 - correlation));
    let all = |t: f64| bars.iter().map(|bar| cdf((bar - shared * t) / own)).product::<f64>() * density(t);
    integral(all, 8.0, 640)
}

/// The integral from `-end` to `end` in equal steps. For functions that fade at both ends, each halving of the step gains many digits.
fn integral(of: impl Fn(f64) -> f64, end: f64, steps: u32) -> f64 {
    let step = 2.0 * end / f64::from(steps);
    (0..=steps).map(|at| of(step * f64::from(at) - end)).sum::<f64>() * step
}

/// The chance of each rating under the graded response model, with a slope and rising bars in standard deviations [6.7].
pub fn graded(theta: f64, slope: f64, bars: &[f64]) -> Vec<f64> {
    let above = |bar: &f64| 1.0 / (1.0 + libm::exp(-slope * (theta - bar)));
    let edges: Vec<f64> = [1.0].into_iter().chain(bars.iter().map(above)).chain([0.0]).collect();
    edges.iter().zip(edges.iter().skip(1)).map(|(over, next)| over - next).collect()
}

/// What ratings say about a candidate under the graded response model, starting from the pool [6.7]. It is ready for outcomes of real
/// candidates; with invented bars it would be false precision.
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
