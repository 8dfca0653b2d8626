//! Reads tranches and grants.

use super::super::reader::{Node, ReadDiagnostics, fields};
use crate::model::bounds;
use crate::model::fixed::{Money, Price};
use crate::model::month::MonthSet;
use crate::model::name::visible;
use crate::model::offer::{Grant, GrantSize, Paid, Purpose, Rounding, SignOn, Vesting, Workdays};

/// The words for the purpose of a tranche.
pub(super) const PURPOSES: [(&str, Purpose); 2] =
    [("sign_on", Purpose::SignOn), ("relocation", Purpose::Relocation)];
/// The words for how dollars become shares.
pub(super) const ROUNDINGS: [(&str, Rounding); 3] =
    [("exact", Rounding::Exact), ("down", Rounding::Down), ("up", Rounding::Up)];
/// The words for when a grant's dollars become shares.
const FIXED: [(&str, Fixed); 3] =
    [("at_grant", Fixed::AtGrant), ("each_year", Fixed::EachYear), ("at_vest", Fixed::AtVest)];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Fixed {
    AtGrant,
    EachYear,
    AtVest,
}

/// A tranche; `None`, with a problem, without an amount.
pub(super) fn sign_on(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<SignOn> {
    node.object(&["amount", "paid", "at", "from", "to", "for", "clawback"], found)?;
    let amount = node.get("amount");
    let Some(amount) = amount.number(bounds::AMOUNT, found) else {
        found.problem(
            &amount.path,
            "The tranche has no amount that can be read, so it is left out.",
            "Give it in dollars.",
        );
        return None;
    };
    let paid = paid(node, found);
    let for_ = node.get("for");
    let purpose = for_.word(&PURPOSES, found);
    if purpose.is_none() {
        found.assume(&for_.path, "sign_on");
    }
    let purpose = purpose.unwrap_or_default();
    Some(SignOn { amount, paid, purpose, clawback: super::clawback::clawback(&node.get("clawback"), found) })
}

/// Installments where the file says so or names a first or last month; else a lump.
fn paid(node: &Node<'_>, found: &mut ReadDiagnostics) -> Paid {
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
        unused(&[from, to], "A lump has no installments", found);
        return Paid::Lump { at: found.or(&at, month, 0) };
    }
    unused(&[at], "Installments are paid from a month to a month", found);
    let month = from.count(bounds::SERVICE_MONTH, found);
    let first = found.or(&from, month, 1);
    let usual = first.saturating_add(11).min(120);
    let last = to.count(bounds::SERVICE_MONTH, found).filter(|last| {
        if *last < first {
            let says = format!("Installments from month {first} cannot end in month {last}.");
            found.problem(&to.path, says, format!("Use a month from {first} on."));
        }
        *last >= first
    });
    Paid::Monthly { from: first, to: found.or(&to, last, usual) }
}

pub(super) fn unused(nodes: &[Node<'_>], why: &str, found: &mut ReadDiagnostics) {
    for node in nodes.iter().filter(|node| node.value.is_some()) {
        found.problem(&node.path, format!("{why}, so this is not read."), "Leave it out.");
    }
}

/// The fields of a grant.
pub(super) const GRANT: [&str; 10] = [
    "shares",
    "dollars",
    "fixed",
    "grant_price",
    "closes",
    "conversion",
    "schedule",
    "whole_shares",
    "vests_in",
    "workday_share",
];

/// A grant; `None`, with a problem, without a size.
pub(super) fn grant(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<Grant> {
    node.object(&GRANT, found)?;
    grant_of(node, found)
}

/// The grant of an object with checked field names.
pub(super) fn grant_of(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<Grant> {
    let (closes, conversion) = (node.get("closes"), node.get("conversion"));
    let Some(size) = size(node, found) else {
        let says = "The grant has no size that can be read, so it is left out.";
        found.problem(&node.path, says, "Give its shares or its dollars.");
        return None;
    };
    let converted = matches!(size, GrantSize::Dollars { .. });
    if !converted {
        unused(&[closes.clone(), conversion.clone()], "Nothing is converted at a grant price", found);
    }
    let schedule = super::schedule::choice(&node.get("schedule"), found);
    let closes = if converted { prices(&closes, found) } else { Vec::new() };
    let typed = node.get("grant_price");
    if !closes.is_empty() && typed.value.is_some() {
        found.assume(&typed.path, "not looked at (the mean of the closes counts)");
    }
    let rounding = conversion.word(&ROUNDINGS, found).filter(|_| converted);
    if converted && rounding.is_none() {
        found.assume(&conversion.path, "exact");
    }
    let whole = node.get("whole_shares");
    let truth = whole.truth(found);
    let vesting = if found.or(&whole, truth, false) { Vesting::WholeShares } else { Vesting::Exact };
    let anchor = months(&node.get("vests_in"), found);
    let workdays = workdays(&node.get("workday_share"), found);
    Some(Grant { size, schedule, closes, rounding: rounding.unwrap_or_default(), vesting, anchor, workdays })
}

/// Shares of workdays by state.
fn workdays(node: &Node<'_>, found: &mut ReadDiagnostics) -> Vec<Workdays> {
    let Some(value) = node.value else { return Vec::new() };
    let states: Vec<&str> =
        value.as_object().into_iter().flatten().map(|(state, _)| state.as_str()).collect();
    node.object(&states, found);
    let read = |state: &str, found: &mut ReadDiagnostics| {
        let share = node.get(state).number(bounds::SHARE, found)?;
        Some(Workdays { state: visible(state).to_ascii_uppercase(), share })
    };
    let read: Vec<Workdays> = states.into_iter().filter_map(|state| read(state, found)).collect();
    if let Err(says) = Workdays::check(&read) {
        found.problem(&node.path, format!("{says} They are left out."), "Write them as { \"CA\": 0.4 }.");
        return Vec::new();
    }
    read
}

fn size(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<GrantSize> {
    let (shares, dollars, grant_price) = (node.get("shares"), node.get("dollars"), node.get("grant_price"));
    let fixed = node.get("fixed");
    if shares.value.is_some() && (dollars.value.is_none() || grant_price.value.is_none()) {
        unused(&[dollars, grant_price, fixed], "The grant is in shares", found);
        return shares.number(bounds::SHARES, found).map(GrantSize::Shares);
    }
    let amount: Option<Money> = dollars.number(bounds::AMOUNT, found);
    let said = fixed.word(&FIXED, found);
    if said.is_none() {
        found.assume(&fixed.path, "at_grant");
    }
    match said {
        None | Some(Fixed::AtGrant) => {
            unused(&[shares], "The grant is in dollars at a grant price", found);
            let grant_price = grant_price.number(bounds::GRANT_PRICE, found);
            amount.map(|amount| GrantSize::Dollars { amount, grant_price })
        }
        Some(later) => {
            unused(&[shares, grant_price], "The grant is in dollars without a grant price", found);
            let each_year = later == Fixed::EachYear;
            amount.map(|amount| if each_year { GrantSize::Yearly(amount) } else { GrantSize::AtVest(amount) })
        }
    }
}

/// The daily closes; none of them where one cannot be read.
fn prices(node: &Node<'_>, found: &mut ReadDiagnostics) -> Vec<Price> {
    let Some(list) = node.list(found) else { return Vec::new() };
    if list.len() > bounds::CLOSES {
        let says = format!("The window has {} closes; the typed price stands in.", list.len());
        found.problem(&node.path, says, format!("Give at most {}, or their average.", bounds::CLOSES));
        return Vec::new();
    }
    let read: Option<Vec<Price>> = list.iter().map(|item| item.number(bounds::GRANT_PRICE, found)).collect();
    read.unwrap_or_default()
}

/// Calendar months by number.
fn months(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<MonthSet> {
    let Some(list) = node.list(found) else {
        found.assume(&node.path, "none (service months)");
        return None;
    };
    let numbers: Option<Vec<u16>> = list.iter().map(|item| item.count(bounds::MONTH_NUMBER, found)).collect();
    let set = numbers.as_deref().and_then(MonthSet::of);
    if set.is_none() {
        let says = "These are no calendar months, so the grant vests by service months.";
        found.problem(&node.path, says, "Number them, as [2, 5, 8, 11].");
    }
    set
}
