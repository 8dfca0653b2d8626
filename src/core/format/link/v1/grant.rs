//! Version 1: grants, their schedules, and the share price they are counted at.

use super::group::{group, list, open};
use super::leaf::{Decimal, Text, decimal, decimals, fixed, fixeds, month, twin};
use super::wire::whole;
use crate::model::month::MonthSet;
use crate::model::offer::{self, grant as model, schedule};
use serde::{Deserialize, Serialize};

twin! { Rounding of model::Rounding { Exact, Down, Up } }
twin! { Vesting of model::Vesting { Exact, WholeShares } }
twin! { Cadence of schedule::Cadence { Monthly, Quarterly, SemiAnnual, Annual } }

group! {
    /// A grant.
    Grant of model::Grant {
        size: Size,
        schedule: Schedule,
        closes: Vec<Decimal>,
        rounding: Rounding,
        vesting: Vesting,
        anchor: Option<u16>,
        workdays: Vec<Workdays>,
    }
}

group! {
    /// Workdays in a state.
    Workdays {
        state: Text,
        share: Decimal,
    }
}

/// The size, in shares or dollars.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
enum Size {
    Shares(Decimal),
    Dollars(Decimal),
    DollarsAt(Decimal, Decimal),
    Yearly(Decimal),
    AtVest(Decimal),
}

/// When a grant vests.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) enum Schedule {
    #[default]
    Usual,
    Preset(Text),
    Yearly {
        shares: Vec<u32>,
        cadence: Cadence,
    },
    Custom {
        vests: Vec<(u16, u32)>,
        whole: u32,
    },
}

group! {
    /// A share price and its path.
    Stock of offer::Stock {
        price: Option<Decimal>,
        path: Path,
        splits: Vec<Split>,
    }
}

group! {
    /// A stock split.
    Split {
        month: u16,
        ratio: Decimal,
    }
}

/// What is assumed of a share price.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum Path {
    Flat,
    Growth(Decimal),
    PlanGrowth(Decimal),
    ByYear(Vec<Decimal>, Vec<Decimal>),
}

whole!(Size, Schedule, Path);

impl From<&model::Grant> for Grant {
    fn from(grant: &model::Grant) -> Self {
        let model::Grant { size, schedule, closes, rounding, vesting, anchor, workdays } = grant;
        let size = match *size {
            model::GrantSize::Shares(shares) => Size::Shares(shares.into()),
            model::GrantSize::Dollars { amount, grant_price: None } => Size::Dollars(amount.into()),
            model::GrantSize::Dollars { amount, grant_price: Some(price) } => {
                Size::DollarsAt(amount.into(), price.into())
            }
            model::GrantSize::Yearly(amount) => Size::Yearly(amount.into()),
            model::GrantSize::AtVest(amount) => Size::AtVest(amount.into()),
        };
        Self {
            size,
            schedule: schedule.into(),
            closes: decimals(closes),
            rounding: (*rounding).into(),
            vesting: (*vesting).into(),
            anchor: anchor.map(MonthSet::bits),
            workdays: list(workdays),
        }
    }
}

impl TryFrom<Grant> for model::Grant {
    type Error = String;

    fn try_from(grant: Grant) -> Result<Self, String> {
        let Grant { size, schedule, closes, rounding, vesting, anchor, workdays } = grant;
        let size = match size {
            Size::Shares(shares) => model::GrantSize::Shares(shares.into()),
            Size::Dollars(amount) => model::GrantSize::Dollars { amount: amount.into(), grant_price: None },
            Size::DollarsAt(amount, price) => {
                model::GrantSize::Dollars { amount: amount.into(), grant_price: Some(price.into()) }
            }
            Size::Yearly(amount) => model::GrantSize::Yearly(amount.into()),
            Size::AtVest(amount) => model::GrantSize::AtVest(amount.into()),
        };
        let months =
            |bits| MonthSet::from_bits(bits).ok_or("A grant in it vests in no month, or in a thirteenth.");
        Ok(Self {
            size,
            schedule: schedule.try_into()?,
            closes: fixeds(closes),
            rounding: rounding.into(),
            vesting: vesting.into(),
            anchor: anchor.map(months).transpose()?,
            workdays: workdays.into_iter().map(Into::into).collect(),
        })
    }
}

impl From<&model::Workdays> for Workdays {
    fn from(workdays: &model::Workdays) -> Self {
        let model::Workdays { state, share } = workdays;
        Self { state: state.into(), share: (*share).into() }
    }
}

impl From<Workdays> for model::Workdays {
    fn from(workdays: Workdays) -> Self {
        let Workdays { state, share } = workdays;
        Self { state: state.into(), share: share.into() }
    }
}

impl From<&model::ScheduleChoice> for Schedule {
    fn from(schedule: &model::ScheduleChoice) -> Self {
        match schedule {
            model::ScheduleChoice::Usual => Self::Usual,
            model::ScheduleChoice::Preset(id) => Self::Preset(id.into()),
            model::ScheduleChoice::Yearly { shares, cadence } => {
                Self::Yearly { shares: shares.clone(), cadence: (*cadence).into() }
            }
            model::ScheduleChoice::Custom(schedule) => Self::Custom {
                vests: schedule.vests().iter().map(|&schedule::Vest { month, part }| (month, part)).collect(),
                whole: schedule.whole(),
            },
        }
    }
}

impl TryFrom<Schedule> for model::ScheduleChoice {
    type Error = String;

    fn try_from(schedule: Schedule) -> Result<Self, String> {
        Ok(match schedule {
            Schedule::Usual => Self::Usual,
            Schedule::Preset(id) => Self::Preset(id.into()),
            Schedule::Yearly { shares, cadence } => Self::Yearly { shares, cadence: cadence.into() },
            Schedule::Custom { vests, whole } => {
                let vests = vests.into_iter().map(|(month, part)| schedule::Vest { month, part });
                let schedule = schedule::Schedule::new(vests.collect(), whole);
                Self::Custom(schedule.map_err(|says| format!("A schedule in it is none: {says}."))?)
            }
        })
    }
}

impl From<&offer::Stock> for Stock {
    fn from(stock: &offer::Stock) -> Self {
        let offer::Stock { price, path, splits } = stock;
        let path = match path {
            offer::PricePath::Flat => Path::Flat,
            offer::PricePath::Growth(rate) => Path::Growth((*rate).into()),
            offer::PricePath::PlanGrowth(rate) => Path::PlanGrowth((*rate).into()),
            offer::PricePath::ByYear { prices, opens } => Path::ByYear(decimals(prices), decimals(opens)),
        };
        Self { price: decimal(*price), path, splits: list(splits) }
    }
}

impl TryFrom<Stock> for offer::Stock {
    type Error = String;

    fn try_from(stock: Stock) -> Result<Self, String> {
        let Stock { price, path, splits } = stock;
        let path = match path {
            Path::Flat => offer::PricePath::Flat,
            Path::Growth(rate) => offer::PricePath::Growth(rate.into()),
            Path::PlanGrowth(rate) => offer::PricePath::PlanGrowth(rate.into()),
            Path::ByYear(prices, opens) => {
                offer::PricePath::ByYear { prices: fixeds(prices), opens: fixeds(opens) }
            }
        };
        Ok(Self { price: fixed(price), path, splits: open(splits)? })
    }
}

impl From<&offer::Split> for Split {
    fn from(split: &offer::Split) -> Self {
        let offer::Split { month, ratio } = *split;
        Self { month: month.index(), ratio: ratio.into() }
    }
}

impl TryFrom<Split> for offer::Split {
    type Error = String;

    fn try_from(split: Split) -> Result<Self, String> {
        let Split { month: index, ratio } = split;
        Ok(Self { month: month(index)?, ratio: ratio.into() })
    }
}
