//! Tranches, and what goes back of them.

use super::Checks;
use crate::model::bounds;
use crate::model::offer::sign_on::{Clawback, Paid, PastTranche, Repaid, SignOn};
use crate::model::problem::Field;

pub(super) fn check(checks: &mut Checks, field: Field, tranche: &SignOn) {
    let SignOn { amount, paid, purpose: _, clawback: back } = tranche;
    checks.within(field.named("amount"), *amount, bounds::AMOUNT);
    match *paid {
        Paid::Lump { at } => checks.count(field.named("at"), at, bounds::LUMP_MONTH),
        Paid::Monthly { from, to } => {
            checks.count(field.named("from"), from, bounds::SERVICE_MONTH);
            checks.count(field.named("to"), to, bounds::SERVICE_MONTH);
            if from > to {
                checks.off(
                    field.named("to"),
                    format!("Installments from month {from} cannot end in month {to}."),
                );
            }
        }
    }
    back.iter().for_each(|back| clawback(checks, field, back));
}

pub(super) fn past(checks: &mut Checks, field: Field, tranche: &PastTranche) {
    let PastTranche { amount, paid: _, clawback: back } = tranche;
    checks.within(field.named("amount"), *amount, bounds::AMOUNT);
    clawback(checks, field, back);
}

fn clawback(checks: &mut Checks, field: Field, clawback: &Clawback) {
    let Clawback { rule, months, from: _, repaid, on: _ } = clawback;
    checks.count(field.named("clawback.months"), *months, bounds::SERVICE_MONTH);
    if rule.window(*months) != *months {
        checks.off(field.named("clawback.months"), "This clause has a length of its own.");
    }
    if let Repaid::Net(withheld) = repaid {
        checks.within(field.named("clawback.repaid"), *withheld, bounds::SHARE);
    }
}
