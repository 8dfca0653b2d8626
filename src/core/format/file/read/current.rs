//! Reads the current job.

use super::super::reader::{Node, ReadDiagnostics};
use super::items::{GRANT, grant_of, unused};
use super::offer::{OFFER, name, terms};
use super::{clawback, list, month};
use crate::model::bounds;
use crate::model::current::{Current, PastGrant, Unvested, UnvestedSize};
use crate::model::offer::OfferId;
use crate::model::offer::sign_on::PastTranche;

/// The current job; `None`, with a problem, where its base is missing.
pub(super) fn current(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<Current> {
    if node.value.is_none() {
        found.assume("current", "none");
        return None;
    }
    const FURTHER: [&str; 5] = ["since", "notice", "unvested", "past_grants", "repay"];
    let known: Vec<&str> = OFFER.into_iter().chain(FURTHER).collect();
    node.object(&known, found)?;
    let base = node.get("base");
    let Some(amount) = base.number(bounds::AMOUNT, found) else {
        let says = "The current job has no base that can be read, so it is left out.";
        found.problem(&base.path, says, "Give its yearly base in dollars, as 250000.");
        return None;
    };
    let called = node.get("name");
    let called = if called.value.is_none() { None } else { name(&called, found) };
    let name = called.unwrap_or_else(|| {
        found.assume(&node.get("name").path, "Current job");
        "Current job".into()
    });
    let offer = terms((OfferId::CURRENT, name, amount), node, found);
    let notice = node.get("notice");
    let months = notice.count(bounds::NOTICE, found);
    Some(Current {
        offer,
        since: month(&node.get("since"), "it counts as not known", found),
        notice: found.or(&notice, months, 0),
        unvested: list(&node.get("unvested"), bounds::UNVESTED, found, unvested),
        past: list(&node.get("past_grants"), bounds::ITEMS, found, past),
        repay: list(&node.get("repay"), bounds::ITEMS, found, repay),
    })
}

fn unvested(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<Unvested> {
    node.object(&["month", "shares", "dollars"], found)?;
    let (shares, dollars) = (node.get("shares"), node.get("dollars"));
    let size = if shares.value.is_some() {
        unused(&[dollars], "The vest is in shares", found);
        shares.number(bounds::SHARES, found).map(UnvestedSize::Shares)
    } else {
        dollars.number(bounds::AMOUNT, found).map(UnvestedSize::Dollars)
    };
    let month = month(&node.get("month"), "the vest is left out", found);
    if size.is_none() || month.is_none() {
        let says = "This vest lacks its month or its size, so it is left out.";
        found.problem(&node.path, says, "Write it as { \"month\": \"2027-02\", \"shares\": 100 }.");
    }
    Some(Unvested { month: month?, size: size? })
}

fn past(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<PastGrant> {
    let known: Vec<&str> = GRANT.into_iter().chain(["granted"]).collect();
    node.object(&known, found)?;
    let granted = node.get("granted");
    let Some(month) = month(&granted, "the grant is left out", found) else {
        if granted.value.is_none() {
            let says = "The grant does not say when it was granted, so it is left out.";
            found.problem(&granted.path, says, "Give the month, as 2024-03.");
        }
        return None;
    };
    Some(PastGrant { granted: month, grant: grant_of(node, found)? })
}

fn repay(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<PastTranche> {
    node.object(&["amount", "paid", "clawback"], found)?;
    let amount = node.get("amount").number(bounds::AMOUNT, found);
    let paid = month(&node.get("paid"), "the tranche is left out", found);
    let clawback = clawback::clawback(&node.get("clawback"), found);
    if amount.is_none() || paid.is_none() || clawback.is_none() {
        let says = "This tranche lacks its amount, its month or its clawback, so it is left out.";
        found.problem(
            &node.path,
            says,
            "Write it as { \"amount\": 50000, \"paid\": \"2026-01\", \"clawback\": { \"months\": 24 } }.",
        );
    }
    Some(PastTranche { amount: amount?, paid: paid?, clawback: clawback? })
}
