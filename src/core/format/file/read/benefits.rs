//! Reads benefits and costs of a job.

use super::super::reader::{Node, ReadDiagnostics};
use crate::model::bounds::{self, Bound};
use crate::model::fixed::Money;
use crate::model::offer::benefits::{Benefits, EmployerMatch};

const FIELDS: [&str; 8] =
    ["match", "worth", "premiums", "commute", "place", "days_off", "hours", "commute_hours"];

/// The benefits; `None` where the file has none.
pub(super) fn benefits(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<Benefits> {
    if node.value.is_none() {
        found.assume(&node.path, "none");
        return None;
    }
    node.object(&FIELDS, found)?;
    let hours = node.get("hours");
    let week = hours.count(bounds::WEEK_HOURS, found);
    if week.is_none() {
        found.assume(&hours.path, Benefits::WEEK);
    }
    Some(Benefits {
        match_: match_(&node.get("match"), found),
        worth: amount(node, "worth", bounds::AMOUNT, found),
        premiums: amount(node, "premiums", bounds::AMOUNT, found),
        commute: amount(node, "commute", bounds::AMOUNT, found),
        place: amount(node, "place", bounds::SIGNED, found),
        days_off: count(node, "days_off", bounds::DAYS_OFF, found),
        hours: week,
        commute_hours: count(node, "commute_hours", bounds::COMMUTE_HOURS, found),
    })
}

fn amount(node: &Node<'_>, key: &str, bound: Bound, found: &mut ReadDiagnostics) -> Money {
    let node = node.get(key);
    let amount = node.number(bound, found);
    found.or(&node, amount, Money::ZERO)
}

fn count(node: &Node<'_>, key: &str, bound: Bound, found: &mut ReadDiagnostics) -> u16 {
    let node = node.get(key);
    let count = node.count(bound, found);
    found.or(&node, count, 0)
}

/// The match; `None`, with a problem, where its rate or its limit is missing.
fn match_(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<EmployerMatch> {
    if node.value.is_none() {
        found.assume(&node.path, "none");
        return None;
    }
    node.object(&["rate", "up_to", "defers", "pay_limit", "vest_months"], found)?;
    let rate = node.get("rate").number(bounds::MATCH, found);
    let up_to = node.get("up_to").number(bounds::SHARE, found);
    let (Some(rate), Some(up_to)) = (rate, up_to) else {
        let says = "The match lacks its rate or the share of pay it goes up to, so it counts as nothing.";
        found.problem(&node.path, says, "Write 50% of the first 4% as { \"rate\": 0.5, \"up_to\": 0.04 }.");
        return None;
    };
    let defers = node.get("defers").number(bounds::SHARE, found);
    if defers.is_none() {
        found.assume(&node.get("defers").path, "enough for the whole match");
    }
    let limit = node.get("pay_limit");
    let pay_limit = limit.number(bounds::AMOUNT, found);
    if pay_limit.is_none() {
        found.assume(&limit.path, "none");
    }
    Some(EmployerMatch {
        rate,
        up_to,
        defers,
        pay_limit,
        vest_months: {
            let node = node.get("vest_months");
            let months = node.count(bounds::LUMP_MONTH, found);
            found.or(&node, months, 0)
        },
    })
}
