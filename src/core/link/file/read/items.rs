//! Tranches and grants in a file.

use super::super::reader::{Found, Node, fields};
use crate::model::bounds;
use crate::model::offer::{Grant, GrantSize, Paid, SignOn};

/// A tranche; `None`, and said, without an amount.
pub(super) fn sign_on(node: &Node<'_>, found: &mut Found) -> Option<SignOn> {
    node.object(&["amount", "paid", "at", "from", "to"], found)?;
    let amount = node.get("amount");
    let Some(amount) = amount.number(bounds::AMOUNT, found) else {
        found.problem(
            &amount.path,
            "The tranche has no amount that can be read, so it is left out.",
            "Give it in dollars.",
        );
        return None;
    };
    Some(SignOn { amount, paid: paid(node, found) })
}

/// Instalments when it says so or names a first or last month; else a lump.
fn paid(node: &Node<'_>, found: &mut Found) -> Paid {
    let paid = node.get("paid");
    let (at, from, to) = (node.get("at"), node.get("from"), node.get("to"));
    let said = paid.text(found).filter(|said| {
        let known = ["lump", "monthly"].contains(said);
        if !known {
            found.problem(
                &paid.path,
                format!("“{said}” is not a way to pay it."),
                fields(&["lump", "monthly"]),
            );
        }
        known
    });
    let guess = if from.value.is_some() || to.value.is_some() { "monthly" } else { "lump" };
    if found.or(&paid, said, guess) == "lump" {
        let month = at.count(bounds::LUMP_MONTH, found);
        unused(&[from, to], "A lump has no instalments", found);
        return Paid::Lump { at: found.or(&at, month, 0) };
    }
    unused(&[at], "Instalments are paid from a month to a month", found);
    let month = from.count(bounds::SERVICE_MONTH, found);
    let first = found.or(&from, month, 1);
    let usual = first.saturating_add(11).min(120);
    let last = to.count(bounds::SERVICE_MONTH, found).filter(|last| {
        if *last < first {
            let says = format!("Instalments from month {first} cannot end in month {last}.");
            found.problem(&to.path, says, format!("Use a month from {first} on."));
        }
        *last >= first
    });
    Paid::Monthly { from: first, to: found.or(&to, last, usual) }
}

fn unused(nodes: &[Node<'_>], why: &str, found: &mut Found) {
    for node in nodes.iter().filter(|node| node.value.is_some()) {
        found.problem(&node.path, format!("{why}, so this is not read."), "Leave it out.");
    }
}

/// A grant; `None`, and said, without a size.
pub(super) fn grant(node: &Node<'_>, found: &mut Found) -> Option<Grant> {
    node.object(&["shares", "dollars", "grant_price", "schedule"], found)?;
    let (shares, dollars, grant_price) = (node.get("shares"), node.get("dollars"), node.get("grant_price"));
    let size = if shares.value.is_some() && (dollars.value.is_none() || grant_price.value.is_none()) {
        unused(&[dollars, grant_price], "The grant is in shares", found);
        shares.number(bounds::SHARES, found).map(GrantSize::Shares)
    } else {
        unused(&[shares], "The grant is in dollars at a grant price", found);
        let amount = dollars.number(bounds::AMOUNT, found);
        let grant_price = grant_price.number(bounds::GRANT_PRICE, found);
        amount.map(|amount| GrantSize::Dollars { amount, grant_price })
    };
    if size.is_none() {
        let says = "The grant has no size that can be read, so it is left out.";
        found.problem(&node.path, says, "Give its shares or its dollars.");
    }
    Some(Grant { size: size?, schedule: super::schedule::choice(&node.get("schedule"), found) })
}
