//! Reads the assumptions about the future.

use super::super::reader::{Node, ReadDiagnostics};
use crate::model::bounds;
use crate::model::outlook::{Hazard, Outlook, Stay};

pub(super) fn outlook(root: &Node<'_>, found: &mut ReadDiagnostics) -> Outlook {
    let usual = Outlook::default();
    let (discount, equity) = (root.get("discount"), root.get("equity_discount"));
    let (rate, view) = (discount.number(bounds::DISCOUNT, found), equity.number(bounds::DISCOUNT, found));
    if view.is_none() {
        found.assume(&equity.path, "none (a share to come is worth a share of today)");
    }
    Outlook {
        discount: found.or(&discount, rate, usual.discount),
        equity_discount: view,
        stay: stay(&root.get("stay"), found),
    }
}

fn stay(node: &Node<'_>, found: &mut ReadDiagnostics) -> Stay {
    node.object(&["median_months", "hazard"], found);
    let (median, hazard) = (node.get("median_months"), node.get("hazard"));
    if let Some(chance) = chance(&hazard, found) {
        if median.value.is_some() {
            let says = "The chance to leave says it already, so this is not read.";
            found.problem(&median.path, says, "Leave out one of the two.");
        }
        return Stay::Hazard(chance);
    }
    let months = median.count(bounds::STAY, found);
    Stay::Median(found.or(&median, months, 36))
}

/// A chance a month. Digits after the fifteenth change nothing and are dropped.
fn chance(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<Hazard> {
    let Some(number) = node.value.and_then(serde_json::Value::as_f64) else {
        return node.number(bounds::HAZARD, found);
    };
    let chance = Hazard::from_f64(number);
    if let Err(rule) = bounds::HAZARD.check(chance.units()) {
        found.problem(
            &node.path,
            format!("{number} is out of range. {rule}"),
            "Check the number and its unit.",
        );
        return None;
    }
    Some(chance)
}
