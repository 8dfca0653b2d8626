//! Accept or wait, as its reader typed it: the offer held with its deadline, and other processes with their stages. Holds no formula.

use crate::model::day::Day;
use crate::model::fixed::{Money, Rate};

/// Accept or wait, as the reader typed it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// The day that weeks are counted from.
    pub from: Option<Day>,
    /// The last day to accept the offer in hand, where the offer has none of its own.
    pub deadline: Option<Day>,
    /// What the offer in hand is worth over the years compared; `None` takes the countered offer.
    pub held: Option<Money>,
    /// What the fallback is worth; `None` takes the current job, or zero.
    pub fallback: Option<Money>,
    /// Cost of a week of waiting.
    pub cost: Money,
    /// The reader's own estimate of the chance of a better offer.
    pub own: Option<Rate>,
    /// Weeks of an extension to ask for.
    pub longer: Option<u16>,
    /// Do good and bad days move all processes at once?
    pub together: bool,
    /// The other processes.
    pub processes: Vec<Process>,
}

/// Another process.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Process {
    /// Its name.
    pub name: String,
    /// What its offer is worth over the years compared.
    pub value: Money,
    /// Stages to come: the chance to pass, and the weeks until the result.
    pub stages: Vec<(Rate, u16)>,
    /// Weeks its offer stays open.
    pub valid: u16,
    /// Cost of preparing for it, in dollars of the reader's own time.
    pub effort: Money,
}

impl Waiting {
    /// Whole weeks from the first day to a deadline; `None` without a first day.
    pub fn weeks_until(&self, deadline: Day) -> Option<u16> {
        Some(days_between(self.from?, deadline) / 7)
    }

    /// Weeks of an extension to ask for: as typed, else two.
    pub fn weeks_to_ask(&self) -> u16 {
        self.longer.unwrap_or(2)
    }

    /// The day that an extension of a deadline reaches.
    pub fn asked_until(&self, deadline: Day) -> Day {
        deadline.plus(self.weeks_to_ask().saturating_mul(7))
    }
}

impl Process {
    /// The weeks of all its stages together.
    pub fn weeks(&self) -> u16 {
        self.stages.iter().map(|(_, weeks)| *weeks).fold(0, u16::saturating_add)
    }
}

/// Days between two dates; zero where the second is not later.
pub fn days_between(from: Day, to: Day) -> u16 {
    let (mut low, mut high) = (0_u16, u16::MAX);
    // Halving finds the most days that do not pass the second date.
    while low < high {
        let middle = low + (high - low).div_ceil(2);
        if from.plus(middle) <= to { low = middle } else { high = middle - 1 }
    }
    low
}
