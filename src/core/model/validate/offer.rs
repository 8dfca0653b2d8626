//! An offer, its grants and its share price.

use super::{Checks, later, negotiation, sign_on};
use crate::model::bounds;
use crate::model::grant::{Grant, GrantSize, ScheduleChoice};
use crate::model::offer::{Offer, PricePath, Stock};
use crate::model::problem::Field;
use crate::model::schedule::Schedule;

pub(super) fn check(checks: &mut Checks, field: Field, offer: &Offer) {
    let Offer {
        id: _,
        name,
        company: _,
        level: _,
        start: _,
        base,
        raise,
        bonus,
        sign_on: tranches,
        grants,
        stock,
        refreshers,
        top_up,
        benefits,
        place: _,
        countered: _,
        rounds,
    } = offer;
    checks.name(field.named("name"), name);
    checks.within(field.named("base"), *base, bounds::AMOUNT);
    checks.within(field.named("raise"), *raise, bounds::RAISE);
    later::bonus(checks, field, bonus);
    checks.at_most(field.named("sign_on"), "tranches", tranches.len(), bounds::ITEMS);
    for (at, tranche) in tranches.iter().enumerate() {
        sign_on::check(checks, field.item("sign_on", at), tranche);
    }
    checks.at_most(field.named("grants"), "grants", grants.len(), bounds::ITEMS);
    for (at, one) in grants.iter().enumerate() {
        grant(checks, field.item("grants", at), one);
    }
    price(checks, field, stock);
    checks.at_most(field.named("refreshers"), "refreshers", refreshers.len(), bounds::ITEMS);
    for (at, refresher) in refreshers.iter().enumerate() {
        later::refresher(checks, field.item("refreshers", at), refresher);
    }
    if let Some(top_up) = top_up {
        later::top_up(checks, field, top_up);
    }
    if let Some(benefits) = benefits {
        later::benefits(checks, field, benefits);
    }
    checks.at_most(field.named("rounds"), "rounds", rounds.len(), bounds::ROUNDS);
    for (at, round) in rounds.iter().enumerate() {
        negotiation::round(checks, field.item("rounds", at), round);
    }
}

pub(super) fn grant(checks: &mut Checks, field: Field, grant: &Grant) {
    let Grant { size, schedule: choice, closes, rounding: _, vesting: _, anchor: _ } = grant;
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
}

/// Parts that make a schedule. Lists of vests are sound by their type.
pub(super) fn schedule(checks: &mut Checks, field: Field, choice: &ScheduleChoice) {
    if let ScheduleChoice::Yearly { shares, cadence } = choice
        && let Err(says) = Schedule::yearly(shares, Schedule::YEARLY_WHOLE, *cadence)
    {
        checks.off(field, format!("This is not a schedule: {}.", says.trim_end_matches('.')));
    }
}

fn price(checks: &mut Checks, field: Field, stock: &Stock) {
    let Stock { price, path } = stock;
    checks.open(field.named("stock.price"), *price, bounds::PRICE);
    let field = field.named("stock.path");
    match path {
        PricePath::Flat => {}
        PricePath::Growth(rate) | PricePath::PlanGrowth(rate) => checks.within(field, *rate, bounds::GROWTH),
        PricePath::ByYear(prices) => {
            if prices.is_empty() {
                checks.off(field, "A price by year has at least one year.");
            }
            checks.at_most(field, "yearly prices", prices.len(), bounds::YEARLY_PRICES);
            prices.iter().for_each(|price| checks.within(field, *price, bounds::PRICE));
        }
    }
}
