//! Vesting schedules: which part of a grant vests at which service month. Parts are integer fractions that add up to exactly one.

use crate::model::bounds;
use crate::model::facts::source::Cited;

/// How often a year's part of a grant vests within its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cadence {
    /// Every month.
    Monthly,
    /// Every three months.
    Quarterly,
    /// Every six months.
    SemiAnnual,
    /// Once, at the year's end.
    Annual,
}

impl Cadence {
    /// Months between two vests.
    pub const fn months(self) -> u16 {
        match self {
            Self::Monthly => 1,
            Self::Quarterly => 3,
            Self::SemiAnnual => 6,
            Self::Annual => 12,
        }
    }

    /// All cadences, the most frequent first.
    pub const ALL: [Self; 4] = [Self::Monthly, Self::Quarterly, Self::SemiAnnual, Self::Annual];

    /// The cadence with this number of months between two vests.
    pub fn from_months(months: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|cadence| cadence.months() == months)
    }
}

/// One vest: a part of the grant at the end of a service month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Vest {
    /// Service month, 1 to 120.
    pub month: u16,
    /// Numerator over [`Schedule::whole`].
    pub part: u32,
}

/// Vests in order of month. Their parts add up to the whole, or to less where some vests have come already.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Schedule {
    vests: Vec<Vest>,
    whole: u32,
}

impl Schedule {
    /// The sum of a typed yearly schedule, in hundredths of a percent.
    pub const YEARLY_WHOLE: u32 = 10_000;

    /// A schedule from vests over a common denominator.
    ///
    /// # Errors
    /// A sentence where there are no vests, months do not rise within 1 to 120, a part is zero, or parts do not add up to the whole.
    pub fn new(vests: Vec<Vest>, whole: u32) -> Result<Self, String> {
        if vests.is_empty() {
            return Err("a schedule needs at least one vest".into());
        }
        let mut before = 0;
        for vest in &vests {
            bounds::SERVICE_MONTH.check(i64::from(vest.month))?;
            if vest.month <= before {
                return Err(format!(
                    "vest months must rise, and month {} comes after month {before}",
                    vest.month
                ));
            }
            if vest.part == 0 {
                return Err(format!("the vest at month {} is zero", vest.month));
            }
            before = vest.month;
        }
        let sum: u64 = vests.iter().map(|vest| u64::from(vest.part)).sum();
        if sum != u64::from(whole) {
            let percent = crate::model::format::percent_of(sum, u64::from(whole));
            return Err(format!("the vests add up to {percent}, not 100%"));
        }
        Ok(Self { vests, whole })
    }

    /// A part of the whole for each year, vesting evenly within the year: `[38, 32, 20, 10]` monthly. The parts can be in any unit and add
    /// up to `whole`. A year of zero vests nothing.
    ///
    /// # Errors
    /// As [`Schedule::new`].
    pub fn yearly(shares: &[u32], whole: u32, cadence: Cadence) -> Result<Self, String> {
        let step = cadence.months();
        let times = 12 / step;
        let mut vests = Vec::new();
        for (year, &share) in (0_u16..).zip(shares) {
            if share == 0 {
                continue;
            }
            for turn in 1..=times {
                vests.push(Vest { month: year.saturating_mul(12).saturating_add(turn * step), part: share });
            }
        }
        Self::new(vests, whole.saturating_mul(u32::from(times)))
    }

    /// Equal vests: the last at a service month, the others before it at every step of the cadence.
    ///
    /// # Errors
    /// As [`Schedule::new`].
    pub fn evenly(last: u16, cadence: Cadence) -> Result<Self, String> {
        let step = cadence.months();
        let before = last % step;
        let first = if before == 0 { step } else { before };
        let vests: Vec<Vest> =
            (first..=last).step_by(step.into()).map(|month| Vest { month, part: 1 }).collect();
        let whole = u32::try_from(vests.len()).unwrap_or_default();
        Self::new(vests, whole)
    }

    /// The cadence of which this is [`Schedule::evenly`]; of several the most frequent.
    pub fn even_cadence(&self) -> Option<Cadence> {
        let last = self.vests.last()?.month;
        Cadence::ALL.into_iter().find(|cadence| Self::evenly(last, *cadence).as_ref() == Ok(self))
    }

    /// The rest of a schedule: some of its vests, perhaps moved, as parts of the same whole. `None` without any.
    pub(crate) fn rest(&self, vests: Vec<Vest>) -> Option<Self> {
        (!vests.is_empty()).then_some(Self { vests, whole: self.whole })
    }

    /// The vests, in order of month.
    pub fn vests(&self) -> &[Vest] {
        &self.vests
    }

    /// The denominator of every part.
    pub fn whole(&self) -> u32 {
        self.whole
    }
}

/// A schedule that companies use, by name, with its evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VestPreset {
    /// Id, as scenarios name it: `amazon_new_hire`.
    pub id: &'static str,
    /// Its name on the page: `5 / 15 / 40 / 40, half-yearly from year 3`.
    pub name: &'static str,
    /// Vests as (service month, part).
    pub vests: &'static [(u16, u32)],
    /// The denominator of every part.
    pub whole: u32,
    /// The claims behind it, the first one shown first.
    pub cited: Cited,
}

impl VestPreset {
    /// The schedule itself. The build checks every schedule of `data/`, so `None` does not occur.
    pub fn schedule(&self) -> Option<Schedule> {
        let vests = self.vests.iter().map(|&(month, part)| Vest { month, part }).collect();
        Schedule::new(vests, self.whole).ok()
    }
}
