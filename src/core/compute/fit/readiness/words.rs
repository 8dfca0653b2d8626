//! Readiness in words, rounded like the figures. It decides nothing.

use super::{Chance, ComponentScore, PathChoice, Readiness, rounded};
use crate::compute::fit::chance::{RatingModel, passing};
use crate::model::fixed::Fixed;
use crate::model::format::{capital, spelled};

impl ComponentScore {
    /// The mean to a tenth: `3.7`.
    pub fn mean_says(&self) -> Option<String> {
        let tenths = Fixed::<1>::from_f64(self.mean?).units();
        Some(format!("{}.{}", tenths / 10, tenths % 10))
    }
}

impl Chance {
    /// The chance in a few words: `about 35%, plausible 25 to 50%`.
    pub fn says(self) -> String {
        let Self { low, middle, high } = self;
        if low == high {
            format!("about {middle}%")
        } else {
            format!("about {middle}%, plausible {low} to {high}%")
        }
    }
}

impl Readiness {
    /// The weakest component; `None` where all rated components are equal.
    pub fn weaker(&self) -> Option<&ComponentScore> {
        let rated = || self.components.iter().filter_map(|one| Some((one, one.mean?)));
        let (weakest, least) = rated().min_by(|(_, one), (_, other)| one.total_cmp(other))?;
        rated().any(|(_, mean)| mean > least).then_some(weakest)
    }
}

fn points(score: f64) -> String {
    Fixed::<0>::from_f64(score).to_string()
}

pub(super) fn verdict(chance: Option<Chance>, own: bool, outside: usize) -> String {
    let Some(Chance { low, middle, high }) = chance else {
        return "Too early to say: rate yourself in more parts of the loop, at least two thirds of it."
            .into();
    };
    let others = match outside {
        1 => "one rating by someone else".to_owned(),
        count => format!("{} ratings by others", spelled(u16::try_from(count).unwrap_or(u16::MAX))),
    };
    let seen = match (own, outside) {
        (true, 0) => "who rate themselves like this".to_owned(),
        (true, _) => format!("with your ratings and {others}"),
        (false, _) => format!("with {others}"),
    };
    if low == high {
        return format!("About {middle}% of people {seen} pass a loop.");
    }
    format!("About {middle}% of people {seen} pass a loop; {low} to {high}% is plausible.")
}

/// A finding of the model: how much a self-rating two standard deviations above the pool changes the chance.
pub(super) fn finding() -> String {
    let (base, high) = (rounded(RatingModel::USUAL.base), rounded(passing(2.0, RatingModel::USUAL)));
    format!(
        "A self-rating says little: even one that is two standard deviations above other candidates moves the chance only \
         from about {base}% to about {high}%. Ratings of mock loops by people who interview at the level move it far more."
    )
}

/// The two views are two models. If the stricter one gives no lower chance, neither model is exact.
pub(super) fn strict(every_part: Option<u32>, chance: Option<Chance>, outside: bool) -> String {
    let Some(every) = every_part else { return String::new() };
    let alone = if outside { ", from your own ratings alone" } else { "" };
    let what = if chance.is_some_and(|chance| chance.middle <= every) {
        "that is another way of counting, and what lies between the two is less than either is sure of"
    } else {
        "then the weakest part decides"
    };
    format!("If every part must be passed, it is about {every}%{alone}: {what}.")
}

pub(super) fn path(score: Option<f64>, way: Option<PathChoice>, weeks: Option<u32>) -> String {
    let Some(PathChoice { asked, chosen }) = way else {
        return "Too little is rated yet.".into();
    };
    let left = weeks.map(left).unwrap_or_default();
    let Some(score) = score else {
        return format!("Too little is rated yet. {left}, so the path is “{}”.", chosen.name);
    };
    let points = points(score);
    let asks = format!("Your ratings come to {points} of 100, which suggests the path “{}”.", asked.name);
    if chosen.id == asked.id { asks } else { format!("{asks} {left}, so the path is “{}”.", chosen.name) }
}

fn left(weeks: u32) -> String {
    match weeks {
        0 => "The interview is within days".into(),
        1 => "One week is left".into(),
        weeks => {
            let number = capital(&spelled(u16::try_from(weeks).unwrap_or(u16::MAX)));
            format!("{number} weeks are left")
        }
    }
}
