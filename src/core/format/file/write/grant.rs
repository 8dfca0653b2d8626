//! Writes grants, schedules and share prices.

use super::{Number, number, yes};
use crate::model::fixed::Fixed;
use crate::model::month::MonthSet;
use crate::model::offer::schedule::{Cadence, Vest};
use crate::model::offer::{self as model, PricePath, ScheduleChoice};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub(super) struct Grant<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    shares: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dollars: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    grant_price: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fixed: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    closes: Vec<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    conversion: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    schedule: Option<Schedule<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    whole_shares: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    vests_in: Option<Vec<u16>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    workday_share: BTreeMap<&'a str, Number>,
}

impl<'a> From<&'a model::Grant> for Grant<'a> {
    fn from(grant: &'a model::Grant) -> Self {
        let model::Grant { size, schedule: choice, closes, rounding, vesting, anchor, workdays } = grant;
        let (shares, dollars, grant_price, fixed) = match *size {
            model::GrantSize::Shares(shares) => (Some(shares), None, None, None),
            model::GrantSize::Dollars { amount, grant_price } => (None, Some(amount), grant_price, None),
            model::GrantSize::Yearly(amount) => (None, Some(amount), None, Some("each_year")),
            model::GrantSize::AtVest(amount) => (None, Some(amount), None, Some("at_vest")),
        };
        Self {
            shares: number(shares),
            dollars: number(dollars),
            grant_price: number(grant_price),
            fixed,
            closes: closes.iter().map(|close| Number::from(*close)).collect(),
            conversion: match rounding {
                model::Rounding::Exact => None,
                model::Rounding::Down => Some("down"),
                model::Rounding::Up => Some("up"),
            },
            schedule: schedule(choice),
            whole_shares: yes(match vesting {
                model::Vesting::Exact => false,
                model::Vesting::WholeShares => true,
            }),
            vests_in: anchor.map(|months| MonthSet::numbers(months).collect()),
            workday_share: workdays.iter().map(|in_| (in_.state.as_str(), in_.share.into())).collect(),
        }
    }
}

/// A schedule in one of its shapes. A list of vests is in percent.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Schedule<'a> {
    Preset(&'a str),
    Yearly { yearly: Vec<Number>, cadence: &'static str },
    Percents(Vec<(u16, u32)>),
    Parts { vests: Vec<(u16, u32)>, of: u32 },
}

/// A schedule; `None` for the usual one.
pub(super) fn schedule(choice: &ScheduleChoice) -> Option<Schedule<'_>> {
    Some(match choice {
        ScheduleChoice::Usual => return None,
        ScheduleChoice::Preset(id) => Schedule::Preset(id),
        ScheduleChoice::Yearly { shares, cadence } => Schedule::Yearly {
            yearly: shares.iter().map(|share| Fixed::<2>::from_units(i64::from(*share)).into()).collect(),
            cadence: match cadence {
                Cadence::Monthly => "monthly",
                Cadence::Quarterly => "quarterly",
                Cadence::SemiAnnual => "semi_annual",
                Cadence::Annual => "annual",
            },
        },
        ScheduleChoice::Custom(schedule) => {
            let vests = schedule.vests().iter().map(|&Vest { month, part }| (month, part)).collect();
            match schedule.whole() {
                100 => Schedule::Percents(vests),
                of => Schedule::Parts { vests, of },
            }
        }
    })
}

#[derive(Serialize)]
pub(super) struct Stock {
    #[serde(skip_serializing_if = "Option::is_none")]
    price: Option<Number>,
    path: Path,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    splits: Vec<Split>,
}

#[derive(Serialize)]
struct Split {
    month: String,
    ratio: Number,
}

impl From<&model::Split> for Split {
    fn from(split: &model::Split) -> Self {
        let model::Split { month, ratio } = *split;
        Self { month: month.to_string(), ratio: ratio.into() }
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum Path {
    Flat(&'static str),
    Growth {
        growth: Number,
    },
    PlanGrowth {
        plan_growth: Number,
    },
    ByYear {
        by_year: Vec<Number>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        opens: Vec<Number>,
    },
}

impl From<&model::Stock> for Stock {
    fn from(stock: &model::Stock) -> Self {
        let model::Stock { price, path, splits } = stock;
        let path = match path {
            PricePath::Flat => Path::Flat("flat"),
            PricePath::Growth(rate) => Path::Growth { growth: (*rate).into() },
            PricePath::PlanGrowth(rate) => Path::PlanGrowth { plan_growth: (*rate).into() },
            PricePath::ByYear { prices, opens } => {
                let [by_year, opens] =
                    [prices, opens].map(|all| all.iter().map(|price| (*price).into()).collect());
                Path::ByYear { by_year, opens }
            }
        };
        Self { price: number(*price), path, splits: splits.iter().map(Split::from).collect() }
    }
}
