//! Vest schedules: which part of a grant vests at which service month, as integer fractions that sum to exactly one.

use super::bounds;
use super::source::Cited;

/// How often a yearly share of a grant is paid out within its year.
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

    /// All of them, most frequent first.
    pub const ALL: [Self; 4] = [Self::Monthly, Self::Quarterly, Self::SemiAnnual, Self::Annual];

    /// The cadence with so many months between two vests.
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

/// Vests in order of month, whose parts sum to the whole; to less where some have come already.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Schedule {
    vests: Vec<Vest>,
    whole: u32,
}

impl Schedule {
    /// What the shares of a typed yearly schedule sum to: hundredths of a percent.
    pub const YEARLY_WHOLE: u32 = 10_000;

    /// A schedule from vests over a common denominator.
    ///
    /// # Errors
    /// A sentence when there are no vests, months do not rise within 1 to 120, a part is zero, or parts miss the whole.
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
            let percent = super::format::percent_of(sum, u64::from(whole));
            return Err(format!("the vests add up to {percent}, not 100%"));
        }
        Ok(Self { vests, whole })
    }

    /// A share of the whole for each year, paid out evenly within the year at a cadence: `[38, 32, 20, 10]` monthly.
    /// Shares are in any unit that sums to `whole`; a year of zero vests nothing.
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

    /// What is left of it: some of its vests, perhaps moved, as parts of the same whole. `None` without any.
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
    /// As a reader sees it: `5 / 15 / 40 / 40, half-yearly from year 3`.
    pub name: &'static str,
    /// Vests as (service month, part).
    pub vests: &'static [(u16, u32)],
    /// The denominator of every part.
    pub whole: u32,
    /// Who reports it of whom; the chosen claim first, then those that contest it.
    pub cited: Cited,
}

impl VestPreset {
    /// The schedule itself. `None` never happens for packed data: the build checks it.
    pub fn schedule(&self) -> Option<Schedule> {
        let vests = self.vests.iter().map(|&(month, part)| Vest { month, part }).collect();
        Schedule::new(vests, self.whole).ok()
    }
}
