//! What a grant may hold, and its schedule.

use super::Checks;
use crate::model::bounds;
use crate::model::offer::grant::{Grant, GrantSize, ScheduleChoice, Workdays};
use crate::model::offer::schedule::Schedule;
use crate::model::problem::Field;

pub(super) fn grant(checks: &mut Checks, field: Field, grant: &Grant) {
    let Grant { size, schedule: choice, closes, rounding: _, vesting: _, anchor: _, workdays } = grant;
    match size {
        GrantSize::Shares(shares) => checks.within(field.named("shares"), *shares, bounds::SHARES),
        GrantSize::Dollars { amount, grant_price } => {
            checks.within(field.named("dollars"), *amount, bounds::AMOUNT);
            checks.open(field.named("grant_price"), *grant_price, bounds::GRANT_PRICE);
        }
        GrantSize::Yearly(amount) | GrantSize::AtVest(amount) => {
            checks.within(field.named("dollars"), *amount, bounds::AMOUNT);
        }
    }
    schedule(checks, field.named("schedule"), choice);
    checks.at_most(field.named("closes"), "closes", closes.len(), bounds::CLOSES);
    closes.iter().for_each(|close| checks.within(field.named("closes"), *close, bounds::GRANT_PRICE));
    let field = field.named("workday_share");
    workdays.iter().for_each(|workdays| checks.within(field, workdays.share, bounds::SHARE));
    if let Err(says) = Workdays::check(workdays) {
        checks.off(field, says);
    }
}

/// Parts that make a schedule. Lists of vests are sound by their type.
pub(super) fn schedule(checks: &mut Checks, field: Field, choice: &ScheduleChoice) {
    if let ScheduleChoice::Yearly { shares, cadence } = choice
        && let Err(says) = Schedule::yearly(shares, Schedule::YEARLY_WHOLE, *cadence)
    {
        checks.off(field, format!("This is not a schedule: {}.", says.trim_end_matches('.')));
    }
}
