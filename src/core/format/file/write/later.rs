//! Writes what an offer can hold beyond its letter: bonus plan, refreshers, top-up, benefits.

use super::grant::{Schedule, schedule};
use super::{Number, number};
use crate::model::offer::{self as model, benefits};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct Bonus {
    target: Number,
    payout: Number,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_year_months: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    plan: Option<Plan>,
}

#[derive(Serialize)]
struct Plan {
    year_ends: u16,
    paid: u16,
    first: First,
    #[serde(skip_serializing_if = "Option::is_none")]
    times: Option<u16>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum First {
    Prorated,
    Full,
    Nothing,
    JoinedBy(u16),
}

impl From<&model::Bonus> for Bonus {
    fn from(bonus: &model::Bonus) -> Self {
        let model::Bonus { target, payout, plan } = *bonus;
        let (first_year_months, plan) = match plan {
            model::BonusPlan::Service { first_months } => {
                ((first_months != 12).then_some(first_months), None)
            }
            model::BonusPlan::Calendar { year_ends, paid, first, half_yearly } => {
                let first = match first {
                    model::FirstBonus::Prorated => First::Prorated,
                    model::FirstBonus::Full => First::Full,
                    model::FirstBonus::Nothing => First::Nothing,
                    model::FirstBonus::IfJoinedBy(month) => First::JoinedBy(month),
                };
                (None, Some(Plan { year_ends, paid, first, times: half_yearly.then_some(2) }))
            }
        };
        Self { target: target.into(), payout: payout.into(), first_year_months, plan }
    }
}

#[derive(Serialize)]
pub(super) struct Refresher<'a> {
    dollars: Number,
    #[serde(flatten)]
    first: FirstGrant,
    #[serde(skip_serializing_if = "Option::is_none")]
    times: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    schedule: Option<Schedule<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum FirstGrant {
    GrantMonth(u16),
    Review { month: u16, after: u16 },
}

impl<'a> From<&'a model::Refresher> for Refresher<'a> {
    fn from(refresher: &'a model::Refresher) -> Self {
        let model::Refresher { amount, first, times, schedule: choice } = refresher;
        let first = match *first {
            model::FirstGrant::Month(month) => FirstGrant::GrantMonth(month),
            model::FirstGrant::Review { month, after } => FirstGrant::Review { month, after },
        };
        Self { dollars: (*amount).into(), first, times: *times, schedule: schedule(choice) }
    }
}

#[derive(Serialize)]
pub(super) struct TopUp<'a> {
    target: Number,
    growth: Number,
    grant_month: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    schedule: Option<Schedule<'a>>,
}

impl<'a> From<&'a model::TopUp> for TopUp<'a> {
    fn from(top_up: &'a model::TopUp) -> Self {
        let model::TopUp { target, growth, first, schedule: choice } = top_up;
        let (target, growth) = ((*target).into(), (*growth).into());
        Self { target, growth, grant_month: *first, schedule: schedule(choice) }
    }
}

#[derive(Serialize)]
pub(super) struct Benefits {
    #[serde(rename = "match", skip_serializing_if = "Option::is_none")]
    match_: Option<Match>,
    worth: Number,
    premiums: Number,
    commute: Number,
    place: Number,
    days_off: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    hours: Option<u16>,
    commute_hours: u16,
}

#[derive(Serialize)]
struct Match {
    rate: Number,
    up_to: Number,
    #[serde(skip_serializing_if = "Option::is_none")]
    defers: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pay_limit: Option<Number>,
    vest_months: u16,
}

impl From<&benefits::Benefits> for Benefits {
    fn from(benefits: &benefits::Benefits) -> Self {
        let benefits::Benefits { match_, worth, premiums, commute, place, days_off, hours, commute_hours } =
            *benefits;
        let match_ = match_.map(|match_| {
            let benefits::EmployerMatch { rate, up_to, defers, pay_limit, vest_months } = match_;
            let (defers, pay_limit) = (number(defers), number(pay_limit));
            Match { rate: rate.into(), up_to: up_to.into(), defers, pay_limit, vest_months }
        });
        Self {
            match_,
            worth: worth.into(),
            premiums: premiums.into(),
            commute: commute.into(),
            place: place.into(),
            days_off,
            hours,
            commute_hours,
        }
    }
}
