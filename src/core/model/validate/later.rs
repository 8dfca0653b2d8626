//! What an offer may hold beyond its letter: the bonus and its plan, refreshers, a top-up, benefits.

use super::{Checks, grant};
use crate::model::bounds;
use crate::model::offer::benefits::{Benefits, EmployerMatch};
use crate::model::offer::bonus::{Bonus, BonusPlan, FirstBonus};
use crate::model::offer::refresher::{FirstGrant, Refresher, TopUp};
use crate::model::problem::Field;

pub(super) fn bonus(checks: &mut Checks, field: Field, bonus: &Bonus) {
    let Bonus { target, payout, plan } = bonus;
    checks.within(field.named("bonus.target"), *target, bounds::BONUS);
    checks.within(field.named("bonus.payout"), *payout, bounds::BONUS);
    match *plan {
        BonusPlan::Service { first_months } => {
            checks.count(field.named("bonus.first_year_months"), first_months, bounds::FIRST_MONTHS);
        }
        BonusPlan::Calendar { year_ends, paid, first, half_yearly: _ } => {
            let field = field.named("bonus.plan");
            checks.count(field, year_ends, bounds::MONTH_NUMBER);
            checks.count(field, paid, bounds::MONTH_NUMBER);
            match first {
                FirstBonus::IfJoinedBy(month) => checks.count(field, month, bounds::MONTH_NUMBER),
                FirstBonus::Prorated | FirstBonus::Full | FirstBonus::Nothing => {}
            }
        }
    }
}

pub(super) fn refresher(checks: &mut Checks, field: Field, refresher: &Refresher) {
    let Refresher { amount, first, times, schedule } = refresher;
    checks.within(field.named("dollars"), *amount, bounds::AMOUNT);
    match *first {
        FirstGrant::Month(month) => checks.count(field.named("grant_month"), month, bounds::LUMP_MONTH),
        FirstGrant::Review { month, after } => {
            checks.count(field.named("review.month"), month, bounds::MONTH_NUMBER);
            checks.count(field.named("review.after"), after, bounds::LUMP_MONTH);
        }
    }
    checks.open_count(field.named("times"), *times, bounds::TIMES);
    grant::schedule(checks, field.named("schedule"), schedule);
}

pub(super) fn top_up(checks: &mut Checks, field: Field, top_up: &TopUp) {
    let TopUp { target, growth, first, schedule } = top_up;
    checks.within(field.named("top_up.target"), *target, bounds::AMOUNT);
    checks.within(field.named("top_up.growth"), *growth, bounds::GROWTH);
    checks.count(field.named("top_up.grant_month"), *first, bounds::LUMP_MONTH);
    grant::schedule(checks, field.named("top_up.schedule"), schedule);
}

pub(super) fn benefits(checks: &mut Checks, field: Field, benefits: &Benefits) {
    let Benefits { match_, worth, premiums, commute, place, days_off, hours, commute_hours } = benefits;
    if let Some(EmployerMatch { rate, up_to, defers, pay_limit, vest_months }) = match_ {
        let field = field.named("benefits.match");
        checks.within(field, *rate, bounds::MATCH);
        checks.within(field, *up_to, bounds::SHARE);
        checks.open(field, *defers, bounds::SHARE);
        checks.open(field, *pay_limit, bounds::AMOUNT);
        checks.count(field, *vest_months, bounds::LUMP_MONTH);
    }
    checks.within(field.named("benefits.worth"), *worth, bounds::AMOUNT);
    checks.within(field.named("benefits.premiums"), *premiums, bounds::AMOUNT);
    checks.within(field.named("benefits.commute"), *commute, bounds::AMOUNT);
    checks.within(field.named("benefits.place"), *place, bounds::SIGNED);
    checks.count(field.named("benefits.days_off"), *days_off, bounds::DAYS_OFF);
    checks.open_count(field.named("benefits.hours"), *hours, bounds::WEEK_HOURS);
    checks.count(field.named("benefits.commute_hours"), *commute_hours, bounds::COMMUTE_HOURS);
}
