//! The values of an assumption that a slider stops at: round ones over its range, and the one in force. Plain functions.

use offerscope_core::compute::sensitivity::{FlipPoint, UncertainInput};

/// Months of a stay, and multiples of a price: finer where they are small.
const STAYS: [u16; 24] =
    [3, 4, 5, 6, 8, 10, 12, 15, 18, 21, 24, 30, 36, 42, 48, 54, 60, 72, 84, 96, 120, 144, 180, 240];
const HUNDREDTHS: [u16; 32] = [
    5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100, 110, 120, 130, 140, 150,
    175, 200, 250, 300, 400, 500, 1000,
];

/// The values in order, the one in force among them.
pub(super) fn places(flip: &FlipPoint) -> Vec<f64> {
    let mut places: Vec<f64> = match flip.assumption {
        UncertainInput::Stay => STAYS.map(f64::from).to_vec(),
        UncertainInput::Price(_) => HUNDREDTHS.map(|hundredths| f64::from(hundredths) / 100.0).to_vec(),
        UncertainInput::Growth(_) => evenly(flip.range, 60),
        UncertainInput::Payout(_) => evenly(flip.range, 50),
        UncertainInput::Raise(_) => evenly(flip.range, 60),
        UncertainInput::Refresher(_) => evenly(flip.range, 50),
        UncertainInput::Discount => evenly(flip.range, 64),
    };
    // Rounding aside, one of them mostly is the value in force.
    let near = |place: &f64| (place - flip.now).abs() <= 1e-9 * flip.now.abs().max(1.0);
    match places.iter_mut().find(|place| near(place)) {
        Some(place) => *place = flip.now,
        None => {
            let at = places.iter().take_while(|place| **place < flip.now).count();
            places.insert(at, flip.now);
        }
    }
    places
}

fn evenly((low, high): (f64, f64), parts: u16) -> Vec<f64> {
    (0..=parts).map(|part| low + (high - low) * f64::from(part) / f64::from(parts)).collect()
}

/// The place of a value.
pub(super) fn place_of(places: &[f64], value: f64) -> usize {
    places.iter().take_while(|place| **place < value).count().min(places.len().saturating_sub(1))
}

/// Where a value lies across, in hundredths of a percent: between the places beside it.
pub(super) fn across(places: &[f64], value: f64) -> i64 {
    let high = place_of(places, value);
    let low = high.saturating_sub(1);
    let (Some(before), Some(after)) = (places.get(low), places.get(high)) else { return 0 };
    let part = if after > before { ((value - before) / (after - before)).clamp(0.0, 1.0) } else { 1.0 };
    let index = |place: usize| f64::from(u16::try_from(place).unwrap_or(u16::MAX));
    let (from, last) = (index(low), index(places.len().saturating_sub(1)).max(1.0));
    let at = if high == low { index(high) } else { from + part };
    (at / last * 10_000.0).round() as i64
}
