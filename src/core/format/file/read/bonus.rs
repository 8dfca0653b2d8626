//! Reads the bonus and its plan.

use super::super::reader::{Node, ReadDiagnostics};
use crate::model::bounds;
use crate::model::offer::{Bonus, BonusPlan, FirstBonus};

/// The words for what the plan year of joining pays.
pub(super) const FIRST: [(&str, FirstBonus); 3] =
    [("prorated", FirstBonus::Prorated), ("full", FirstBonus::Full), ("nothing", FirstBonus::Nothing)];

pub(super) fn bonus(node: &Node<'_>, found: &mut ReadDiagnostics) -> Bonus {
    node.object(&["target", "payout", "first_year_months", "plan"], found);
    let (target, payout) = (node.get("target"), node.get("payout"));
    let (target_rate, payout_rate) =
        (target.number(bounds::BONUS, found), payout.number(bounds::BONUS, found));
    let usual = Bonus::default();
    Bonus {
        target: found.or(&target, target_rate, usual.target),
        payout: found.or(&payout, payout_rate, usual.payout),
        plan: plan(node, found),
    }
}

fn plan(node: &Node<'_>, found: &mut ReadDiagnostics) -> BonusPlan {
    let (plan, months) = (node.get("plan"), node.get("first_year_months"));
    if plan.object(&["year_ends", "paid", "first", "times"], found).is_some() {
        if months.value.is_some() {
            let says = "The first year follows from the plan’s months, so this is not read.";
            found.problem(&months.path, says, "Leave it out, or leave out the plan.");
        }
        let (ends, paid) = (plan.get("year_ends"), plan.get("paid"));
        let (ends_month, paid_month) =
            (ends.count(bounds::MONTH_NUMBER, found), paid.count(bounds::MONTH_NUMBER, found));
        return BonusPlan::Calendar {
            year_ends: found.or(&ends, ends_month, 12),
            paid: found.or(&paid, paid_month, 3),
            first: first(&plan.get("first"), found),
            half_yearly: plan.get("times").count(bounds::PLAN_TIMES, found) == Some(2),
        };
    }
    if plan.value.is_none() {
        found.assume(&plan.path, "by service years");
    }
    let counted = months.count(bounds::FIRST_MONTHS, found);
    BonusPlan::Service { first_months: found.or(&months, counted, 12) }
}

fn first(node: &Node<'_>, found: &mut ReadDiagnostics) -> FirstBonus {
    if node.value.is_some_and(serde_json::Value::is_object) {
        node.object(&["joined_by"], found);
        let joined_by = node.get("joined_by").count(bounds::MONTH_NUMBER, found);
        if let Some(month) = joined_by {
            return FirstBonus::IfJoinedBy(month);
        }
    } else if let Some(first) = node.word(&FIRST, found) {
        return first;
    }
    found.assume(&node.path, "prorated");
    FirstBonus::Prorated
}
