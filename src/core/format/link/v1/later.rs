//! Version 1: what an offer may hold beyond its letter: the bonus and its plan, refreshers, a top-up, benefits.

use super::grant::Schedule;
use super::group::group;
use super::leaf::{Decimal, decimal, fixed};
use super::wire::whole;
use crate::model::offer::{benefits, bonus, refresher};
use serde::{Deserialize, Serialize};

group! {
    /// A yearly cash bonus.
    Bonus of bonus::Bonus {
        target: Decimal,
        payout: Decimal,
        plan: Plan,
    }
}

/// When a bonus is earned and paid.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
enum Plan {
    Service { first_months: u16 },
    Calendar { year_ends: u16, paid: u16, first: FirstBonus, half_yearly: bool },
}

whole!(Plan, FirstGrant);

/// What the plan year of joining pays.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
enum FirstBonus {
    Prorated,
    Full,
    Nothing,
    IfJoinedBy(u16),
}

group! {
    /// Grants to come.
    Refresher {
        amount: Decimal,
        first: FirstGrant,
        times: Option<u16>,
        schedule: Schedule,
    }
}

/// When the first of them comes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
enum FirstGrant {
    Month(u16),
    Review { month: u16, after: u16 },
}

impl Default for FirstGrant {
    fn default() -> Self {
        Self::Month(0)
    }
}

group! {
    /// Awards that fill pay up to a target.
    TopUp {
        target: Decimal,
        growth: Decimal,
        first: u16,
        schedule: Schedule,
    }
}

group! {
    /// What comes beside pay, and what a job costs.
    Benefits of benefits::Benefits {
        match_: Option<Match>,
        worth: Decimal,
        premiums: Decimal,
        commute: Decimal,
        place: Decimal,
        days_off: u16,
        hours: Option<u16>,
        commute_hours: u16,
    }
}

group! {
    /// A 401(k) match.
    Match {
        rate: Decimal,
        up_to: Decimal,
        defers: Option<Decimal>,
        pay_limit: Option<Decimal>,
        vest_months: u16,
    }
}

impl From<&bonus::Bonus> for Bonus {
    fn from(bonus: &bonus::Bonus) -> Self {
        let bonus::Bonus { target, payout, plan } = *bonus;
        let plan = match plan {
            bonus::BonusPlan::Service { first_months } => Plan::Service { first_months },
            bonus::BonusPlan::Calendar { year_ends, paid, first, half_yearly } => Plan::Calendar {
                year_ends,
                paid,
                half_yearly,
                first: match first {
                    bonus::FirstBonus::Prorated => FirstBonus::Prorated,
                    bonus::FirstBonus::Full => FirstBonus::Full,
                    bonus::FirstBonus::Nothing => FirstBonus::Nothing,
                    bonus::FirstBonus::IfJoinedBy(month) => FirstBonus::IfJoinedBy(month),
                },
            },
        };
        Self { target: target.into(), payout: payout.into(), plan }
    }
}

impl From<Bonus> for bonus::Bonus {
    fn from(bonus: Bonus) -> Self {
        let Bonus { target, payout, plan } = bonus;
        let plan = match plan {
            Plan::Service { first_months } => bonus::BonusPlan::Service { first_months },
            Plan::Calendar { year_ends, paid, first, half_yearly } => bonus::BonusPlan::Calendar {
                year_ends,
                paid,
                half_yearly,
                first: match first {
                    FirstBonus::Prorated => bonus::FirstBonus::Prorated,
                    FirstBonus::Full => bonus::FirstBonus::Full,
                    FirstBonus::Nothing => bonus::FirstBonus::Nothing,
                    FirstBonus::IfJoinedBy(month) => bonus::FirstBonus::IfJoinedBy(month),
                },
            },
        };
        Self { target: target.into(), payout: payout.into(), plan }
    }
}

impl From<&refresher::Refresher> for Refresher {
    fn from(refresher: &refresher::Refresher) -> Self {
        let refresher::Refresher { amount, first, times, schedule } = refresher;
        let first = match *first {
            refresher::FirstGrant::Month(month) => FirstGrant::Month(month),
            refresher::FirstGrant::Review { month, after } => FirstGrant::Review { month, after },
        };
        Self { amount: (*amount).into(), first, times: *times, schedule: schedule.into() }
    }
}

impl TryFrom<Refresher> for refresher::Refresher {
    type Error = String;

    fn try_from(refresher: Refresher) -> Result<Self, String> {
        let Refresher { amount, first, times, schedule } = refresher;
        let first = match first {
            FirstGrant::Month(month) => refresher::FirstGrant::Month(month),
            FirstGrant::Review { month, after } => refresher::FirstGrant::Review { month, after },
        };
        Ok(Self { amount: amount.into(), first, times, schedule: schedule.try_into()? })
    }
}

impl From<&refresher::TopUp> for TopUp {
    fn from(top_up: &refresher::TopUp) -> Self {
        let refresher::TopUp { target, growth, first, schedule } = top_up;
        let (target, growth) = ((*target).into(), (*growth).into());
        Self { target, growth, first: *first, schedule: schedule.into() }
    }
}

impl TryFrom<TopUp> for refresher::TopUp {
    type Error = String;

    fn try_from(top_up: TopUp) -> Result<Self, String> {
        let TopUp { target, growth, first, schedule } = top_up;
        Ok(Self { target: target.into(), growth: growth.into(), first, schedule: schedule.try_into()? })
    }
}

impl From<&benefits::Benefits> for Benefits {
    fn from(benefits: &benefits::Benefits) -> Self {
        let benefits::Benefits { match_, worth, premiums, commute, place, days_off, hours, commute_hours } =
            *benefits;
        let match_ = match_.map(|match_| {
            let benefits::EmployerMatch { rate, up_to, defers, pay_limit, vest_months } = match_;
            let (defers, pay_limit) = (decimal(defers), decimal(pay_limit));
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

impl From<Benefits> for benefits::Benefits {
    fn from(benefits: Benefits) -> Self {
        let Benefits { match_, worth, premiums, commute, place, days_off, hours, commute_hours } = benefits;
        let match_ = match_.map(|match_| {
            let Match { rate, up_to, defers, pay_limit, vest_months } = match_;
            let (defers, pay_limit) = (fixed(defers), fixed(pay_limit));
            benefits::EmployerMatch { rate: rate.into(), up_to: up_to.into(), defers, pay_limit, vest_months }
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
