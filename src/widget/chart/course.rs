//! The geometry of lines: where their places lie, their paths, and words at their ends that do not touch. Plain functions.

use crate::widget::chart::scale::{Across, Scale};
use offerscope_core::compute::number::order::ordered;
use offerscope_core::model::fixed::Money;
use std::fmt::Write;
use yew::AttrValue;

/// Height of the plot in pixels.
pub const PLOT: i64 = 200;
/// Space above it, for words on places that stand out.
pub const ABOVE: i64 = 24;
/// The y of the lower end.
pub const ZERO: i64 = ABOVE + PLOT;
/// Height of the whole drawing: below the plot a line of names and one that says what they count.
pub const HEIGHT: i64 = ZERO + 46;
/// Words at the ends of lines are this far apart.
const CLEAR: i64 = 14;

/// How a line goes from one place to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Level until the next place, then up or down: what is paid at a month is there from that month on.
    Steps,
    /// Straight.
    Straight,
}

/// The scale of some amounts, zero included.
pub fn scale(amounts: impl Iterator<Item = Money> + Clone) -> Scale {
    let least = amounts.clone().min().unwrap_or_default().min(Money::ZERO);
    let most = amounts.max().unwrap_or_default().max(Money::ZERO);
    Scale::around(least, most, 5)
}

/// Where a place of so many lies across.
pub fn across(place: usize, count: usize) -> Across {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    Across::of(number(place), number(count.saturating_sub(1).max(1)))
}

/// The path of a line, in hundredths of a percent across and pixels down.
pub fn path(scale: Scale, values: &[Money], shape: Shape) -> String {
    let mut path = String::new();
    for (place, value) in values.iter().enumerate() {
        let (x, y) = (across(place, values.len()).0, PLOT - scale.up(*value, PLOT));
        // Writing to a string cannot fail.
        let _ = match (place, shape) {
            (0, _) => write!(path, "M{x} {y}"),
            (_, Shape::Steps) => write!(path, "H{x}V{y}"),
            (_, Shape::Straight) => write!(path, "L{x} {y}"),
        };
    }
    path
}

/// On which side of its place a word stands, so that it stays within the plot of the narrowest phone: there a letter is about 4 % of
/// the width, half of which leans over on either side.
pub fn anchor(x: Across, says: &str) -> &'static str {
    let letters = i64::try_from(says.chars().count()).unwrap_or(i64::MAX);
    let half = letters.saturating_mul(2_20).min(Across::ALL / 2);
    match x.0 {
        at if at < half => "start",
        at if at > Across::ALL - half => "end",
        _ => "middle",
    }
}

/// Heights moved as little downward as keeps them clear of each other, and back up where they would leave the drawing.
pub fn apart(heights: &[i64]) -> Vec<i64> {
    let order = ordered(heights.iter().enumerate(), |(_, one), (_, other)| one.cmp(other));
    let mut placed = heights.to_vec();
    let mut free = 0;
    for &(at, _) in &order {
        if let Some(y) = placed.get_mut(at) {
            *y = (*y).max(free);
            free = *y + CLEAR;
        }
    }
    let mut free = ZERO;
    for &(at, _) in order.iter().rev() {
        if let Some(y) = placed.get_mut(at) {
            *y = (*y).min(free);
            free = *y - CLEAR;
        }
    }
    placed
}

/// Names along an axis of months from 0: quarters of one year, years of a few, every other year of many.
pub fn months(last: usize) -> Vec<(Across, AttrValue)> {
    let step = match last {
        0..=12 => 3,
        13..=60 => 12,
        _ => 24,
    };
    (0..=last).step_by(step).map(|month| (across(month, last + 1), month.to_string().into())).collect()
}
