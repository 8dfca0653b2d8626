//! Reads later grants.

use super::super::reader::{Node, ReadDiagnostics};
use crate::model::bounds;
use crate::model::fixed::Rate;
use crate::model::offer::{FirstGrant, Refresher, TopUp};

/// A refresher; `None`, with a problem, without dollars.
pub(super) fn refresher(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<Refresher> {
    node.object(&["dollars", "grant_month", "review", "times", "schedule"], found)?;
    let dollars = node.get("dollars");
    let Some(amount) = dollars.number(bounds::AMOUNT, found) else {
        let says = "The refresher has no dollars that can be read, so it is left out.";
        found.problem(&dollars.path, says, "Give what one grant is worth, in dollars.");
        return None;
    };
    let (times, schedule) = (node.get("times"), node.get("schedule"));
    let first = first(node, found);
    let count = times.count(bounds::TIMES, found);
    if count.is_none() {
        found.assume(&times.path, "one every year");
    }
    Some(Refresher { amount, first, times: count, schedule: super::schedule::choice(&schedule, found) })
}

fn first(node: &Node<'_>, found: &mut ReadDiagnostics) -> FirstGrant {
    let (month, review) = (node.get("grant_month"), node.get("review"));
    if review.object(&["month", "after"], found).is_some() {
        let (named, after) = (review.get("month"), review.get("after"));
        if let Some(number) = named.count(bounds::MONTH_NUMBER, found) {
            if month.value.is_some() {
                let says = "The review decides when it is granted, so this is not read.";
                found.problem(&month.path, says, "Leave it out, or leave out the review.");
            }
            let served = after.count(bounds::LUMP_MONTH, found);
            return FirstGrant::Review { month: number, after: found.or(&after, served, 0) };
        }
        if named.value.is_none() {
            let says = "The review does not say in which month it is, so it is not read.";
            found.problem(&review.path, says, "Write it as { \"month\": 4, \"after\": 12 }.");
        }
    }
    let at = month.count(bounds::LUMP_MONTH, found);
    FirstGrant::Month(found.or(&month, at, 12))
}

/// The awards that fill pay up to a target; `None` without a target.
pub(super) fn top_up(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<TopUp> {
    if node.value.is_none() {
        found.assume(&node.path, "none");
        return None;
    }
    node.object(&["target", "growth", "grant_month", "schedule"], found)?;
    let target = node.get("target");
    let Some(amount) = target.number(bounds::AMOUNT, found) else {
        let says = "The top-up has no target that can be read, so it is left out.";
        found.problem(&target.path, says, "Give the pay that each year is filled up to, in dollars.");
        return None;
    };
    let (growth, month) = (node.get("growth"), node.get("grant_month"));
    let rate = growth.number(bounds::GROWTH, found);
    let first = month.count(bounds::LUMP_MONTH, found);
    let schedule = node.get("schedule");
    if schedule.value.is_none() {
        found.assume(&schedule.path, "the four quarters after each award");
    }
    Some(TopUp {
        target: amount,
        growth: found.or(&growth, rate, Rate::from_units(Rate::ONE.units() / 100 * 15)),
        first: found.or(&month, first, 12),
        schedule: super::schedule::choice(&schedule, found),
    })
}
