//! Reads an offer.

use super::super::reader::{Node, ReadDiagnostics};
use super::{benefits, bonus, items, later, list, month, negotiation, stock, tax};
use crate::model::bounds;
use crate::model::fixed::{Money, Rate};
use crate::model::name::visible;
use crate::model::offer::{Offer, OfferId};

/// An offer's fields.
pub(super) const OFFER: [&str; 18] = [
    "name",
    "company",
    "level",
    "start",
    "deadline",
    "base",
    "raise",
    "bonus",
    "sign_on",
    "grants",
    "stock",
    "refreshers",
    "top_up",
    "benefits",
    "place",
    "moves",
    "countered",
    "rounds",
];

/// An offer; `None`, and the file is refused, where there is none.
pub(super) fn offer(id: OfferId, node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<Offer> {
    if node.object(&OFFER, found).is_none() {
        found.fail(&node.path, "This is no offer.", "Write it as { \"name\": …, \"base\": … }.");
        return None;
    }
    let name = name(&node.get("name"), found).unwrap_or_default();
    let base = base(&node.get("base"), found).unwrap_or_default();
    Some(terms((id, name, base), node, found))
}

/// An offer with this key, name and base.
pub(super) fn terms(
    (id, name, base): (OfferId, String, Money),
    node: &Node<'_>,
    found: &mut ReadDiagnostics,
) -> Offer {
    let company = id_text(&node.get("company"), found);
    let level = id_text(&node.get("level"), found);
    if company.is_none() && level.is_some() {
        found.assume(&node.get("level").path, "not looked at (no company is named)");
    }
    let start = month(&node.get("start"), "next month stands in", found);
    let deadline = negotiation::day(&node.get("deadline"), found);
    let raise = node.get("raise");
    let rate = raise.number(bounds::RAISE, found);
    let raise = found.or(&raise, rate, Rate::ZERO);
    let bonus = bonus::bonus(&node.get("bonus"), found);
    let sign_on = list(&node.get("sign_on"), bounds::ITEMS, found, items::sign_on);
    let grants = list(&node.get("grants"), bounds::ITEMS, found, items::grant);
    let stock = stock::stock(&node.get("stock"), grants.is_empty(), found);
    let refreshers = list(&node.get("refreshers"), bounds::ITEMS, found, later::refresher);
    let top_up = later::top_up(&node.get("top_up"), found).map(Box::new);
    let benefits = benefits::benefits(&node.get("benefits"), found).map(Box::new);
    let place = tax::place(&node.get("place"), found);
    let moves = tax::moves(&node.get("moves"), found);
    let countered = node.get("countered").truth(found).unwrap_or_default();
    let rounds = negotiation::rounds(&node.get("rounds"), found);
    Offer {
        id,
        name,
        base,
        company,
        level,
        start,
        deadline,
        raise,
        bonus,
        sign_on,
        grants,
        stock,
        refreshers,
        top_up,
        benefits,
        place,
        moves,
        countered,
        rounds,
    }
}

pub(super) fn name(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<String> {
    let Some(text) = node.text(found) else {
        found.fail_if_missing(node, "The offer has no name.", "Give it one, in quotes.");
        return None;
    };
    let text = visible(text);
    let short: String = text.chars().take(bounds::NAME).collect();
    if short.len() < text.len() {
        let says = format!("The name has more than {} characters; the rest is cut.", bounds::NAME);
        found.problem(&node.path, says, "Give it a shorter name.");
    }
    Some(short)
}

fn base(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<Money> {
    let base = node.number(bounds::AMOUNT, found);
    if base.is_none() {
        found.fail_if_missing(node, "The offer has no base.", "Give its yearly base in dollars, as 250000.");
    }
    base
}

fn id_text(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<String> {
    let text = node.text(found).filter(|text| !text.trim().is_empty());
    if text.is_none() {
        found.assume(&node.path, "none");
    }
    text.map(visible)
}
