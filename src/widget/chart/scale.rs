//! Scales: round ticks, and where an amount lies between the ends.

use core::fmt;
use offerscope_core::model::fixed::Money;

/// How far across a chart: a position or a width in percent, to a hundredth: `12.5%`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Across(pub i64);

impl Across {
    /// All of the width.
    pub const ALL: i64 = 10_000;

    /// So many parts of a whole.
    pub fn of(part: i64, whole: i64) -> Self {
        if whole <= 0 {
            return Self(0);
        }
        Self(portion(part, whole, Self::ALL, 0))
    }
}

impl fmt::Display for Across {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, part) = (self.0.abs() / 100, self.0.abs() % 100);
        match part {
            0 => write!(f, "{sign}{whole}%"),
            part if part % 10 == 0 => write!(f, "{sign}{whole}.{}%", part / 10),
            part => write!(f, "{sign}{whole}.{part:02}%"),
        }
    }
}

/// An axis from one round amount to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    low: i64,
    high: i64,
    step: i64,
}

impl Scale {
    /// From zero to the first tick at or above `most`, in about `steps` steps.
    pub fn from_zero(most: Money, steps: i64) -> Self {
        Self::around(Money::ZERO, most, steps)
    }

    /// From the last tick at or below `least` to the first at or above `most`, in about `steps` steps.
    pub fn around(least: Money, most: Money, steps: i64) -> Self {
        let (least, most) = (least.units(), most.units().max(least.units() + 1));
        let step = round_step(most - least, steps.max(1));
        let low = least.div_euclid(step) * step;
        let high = (most + step - 1).div_euclid(step) * step;
        Self { low, high, step }
    }

    /// The amounts that the axis names.
    pub fn ticks(self) -> impl Iterator<Item = Money> {
        let count = (self.high - self.low) / self.step;
        (0..=count).map(move |tick| Money::from_units(self.low + tick * self.step))
    }

    /// Where an amount lies from the left end; amounts beyond an end lie on it.
    pub fn across(self, amount: Money) -> Across {
        Across::of(amount.units().clamp(self.low, self.high) - self.low, self.high - self.low)
    }

    /// How many of `pixels` an amount reaches up from the lower end.
    pub fn up(self, amount: Money, pixels: i64) -> i64 {
        let whole = (self.high - self.low).max(1);
        portion(amount.units().clamp(self.low, self.high) - self.low, whole, pixels, whole / 2)
    }
}

/// How much of `all` a part of a whole is, in whole numbers, rounded down after `more` of the whole is added. Exact for every
/// axis up to $9 billion; beyond, a float's last digit may round it to a neighbor. Division of `i128` would cost more program.
fn portion(part: i64, whole: i64, all: i64, more: i64) -> i64 {
    ((part as f64 * all as f64 + more as f64) / whole as f64) as i64
}

/// The smallest of 1, 2, 5, 10, 20, 50 … dollars that covers a span in so many steps.
fn round_step(span: i64, steps: i64) -> i64 {
    let mut decade = Money::ONE.units();
    while decade < i64::MAX / 100 {
        let covers = |factor: &i64| (decade * factor).saturating_mul(steps) >= span;
        if let Some(factor) = [1, 2, 5].iter().find(|factor| covers(factor)) {
            return decade * factor;
        }
        decade *= 10;
    }
    decade
}
