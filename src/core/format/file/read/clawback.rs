//! Reads what goes back of a tranche.

use super::super::reader::{Found, Node};
use crate::model::bounds;
use crate::model::offer::{Clawback, ClawbackRule, ExitKind, Repaid, WindowFrom};

/// The words for how much goes back.
pub(super) const KINDS: [(&str, Option<ClawbackRule>); 3] =
    [("none", None), ("prorata", Some(ClawbackRule::ProRata)), ("cliff", Some(ClawbackRule::Cliff))];
/// The words for where the window begins.
pub(super) const FROM: [(&str, WindowFrom); 2] =
    [("payment", WindowFrom::Payment), ("start", WindowFrom::Start)];
/// The words for the ways of leaving.
pub(super) const ON: [(&str, ExitKind); 2] = [("resigning", ExitKind::Resigning), ("any", ExitKind::Any)];

pub(super) fn clawback(node: &Node<'_>, found: &mut Found) -> Option<Clawback> {
    if node.value.is_none() {
        found.assume(&node.path, "none");
        return None;
    }
    node.object(&["kind", "months", "counted_from", "repaid", "on"], found)?;
    let kind = node.get("kind");
    let rule = if kind.value.is_none() {
        found.assume(&kind.path, "prorata");
        Some(ClawbackRule::ProRata)
    } else {
        let known = kind.word(&KINDS, found);
        if known.is_none() {
            found.assume(&kind.path, "none (nothing goes back)");
        }
        known?
    };
    let (months, from, on) = (node.get("months"), node.get("counted_from"), node.get("on"));
    let (window, begins, leavings) =
        (months.count(bounds::SERVICE_MONTH, found), from.word(&FROM, found), on.word(&ON, found));
    let rule = rule?;
    if begins.is_none() {
        found.assume(&from.path, "payment");
    }
    if leavings.is_none() {
        found.assume(&on.path, "resigning");
    }
    let usual = Clawback::new(rule, found.or(&months, window, 12));
    Some(Clawback {
        from: begins.unwrap_or_default(),
        repaid: repaid(&node.get("repaid"), found),
        on: leavings.unwrap_or_default(),
        ..usual
    })
}

fn repaid(node: &Node<'_>, found: &mut Found) -> Repaid {
    if node.value.is_some_and(serde_json::Value::is_object) {
        node.object(&["net_of"], found);
        let withheld = node.get("net_of").number(bounds::SHARE, found);
        if let Some(withheld) = withheld {
            return Repaid::Net(withheld);
        }
    } else if node.word(&[("gross", ())], found).is_some() {
        return Repaid::Gross;
    }
    found.assume(&node.path, "gross");
    Repaid::Gross
}
