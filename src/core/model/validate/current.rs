//! The current job, and how its owner looks at the future.

use super::{Checks, grant, offer, sign_on};
use crate::model::bounds;
use crate::model::current::{Current, PastGrant, Unvested, UnvestedSize};
use crate::model::outlook::{Outlook, Stay};
use crate::model::problem::Field;

pub(super) fn check(checks: &mut Checks, job: &Current) {
    let Current { offer, since: _, notice, unvested, past, repay } = job;
    let field = Field::CURRENT;
    offer::check(checks, field, offer);
    checks.count(field.named("notice"), *notice, bounds::NOTICE);
    checks.at_most(field.named("unvested"), "vests", unvested.len(), bounds::UNVESTED);
    for (at, Unvested { month: _, size }) in unvested.iter().enumerate() {
        let field = field.item("unvested", at);
        match size {
            UnvestedSize::Shares(shares) => checks.within(field.named("shares"), *shares, bounds::SHARES),
            UnvestedSize::Dollars(amount) => checks.within(field.named("dollars"), *amount, bounds::AMOUNT),
        }
    }
    checks.at_most(field.named("past_grants"), "past grants", past.len(), bounds::ITEMS);
    for (at, PastGrant { granted: _, grant }) in past.iter().enumerate() {
        grant::grant(checks, field.item("past_grants", at), grant);
    }
    checks.at_most(field.named("repay"), "tranches", repay.len(), bounds::ITEMS);
    for (at, tranche) in repay.iter().enumerate() {
        sign_on::past(checks, field.item("repay", at), tranche);
    }
}

pub(super) fn outlook(checks: &mut Checks, outlook: &Outlook) {
    let Outlook { discount, equity_discount, stay } = *outlook;
    checks.within(Field::alone("discount"), discount, bounds::DISCOUNT);
    checks.open(Field::alone("equity_discount"), equity_discount, bounds::DISCOUNT);
    match stay {
        Stay::Median(months) => checks.count(Field::alone("stay"), months, bounds::STAY),
        Stay::Hazard(chance) => checks.within(Field::alone("stay"), chance, bounds::HAZARD),
    }
}
