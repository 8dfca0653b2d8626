//! Reads what goes back of a tranche.

use super::super::reader::{Node, ReadDiagnostics};
use crate::model::bounds::{self, Bound};
use crate::model::offer::{Clawback, ClawbackRule, ClawbackSteps, ExitKind, Repaid, WindowFrom};

/// The words for how much goes back.
pub(super) const KINDS: [(&str, Option<Kind>); 5] = [
    ("none", None),
    ("prorata", Some(Kind::Rule(ClawbackRule::ProRata))),
    ("cliff", Some(Kind::Rule(ClawbackRule::Cliff))),
    ("cliff_then_twelfths", Some(Kind::Rule(ClawbackRule::CliffThenTwelfths))),
    ("steps", Some(Kind::Steps)),
];
const SHARE: Bound = Bound::of("The share of a step is between 0 and 1.", 0, 10_000);

/// How much goes back: a rule, or the steps that stand beside it.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Rule(ClawbackRule),
    Steps,
}

/// The words for where the window begins.
pub(super) const FROM: [(&str, WindowFrom); 2] =
    [("payment", WindowFrom::Payment), ("start", WindowFrom::Start)];
/// The words for the ways of leaving.
pub(super) const ON: [(&str, ExitKind); 2] = [("resigning", ExitKind::Resigning), ("any", ExitKind::Any)];

pub(super) fn clawback(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<Clawback> {
    if node.value.is_none() {
        found.assume(&node.path, "none");
        return None;
    }
    node.object(&["kind", "months", "steps", "counted_from", "repaid", "on"], found)?;
    let kind = node.get("kind");
    let rule = if kind.value.is_none() {
        found.assume(&kind.path, "prorata");
        Some(Kind::Rule(ClawbackRule::ProRata))
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
    let rule = match rule? {
        Kind::Rule(rule) => rule,
        Kind::Steps => ClawbackRule::Steps(steps(&node.get("steps"), found)?),
    };
    if begins.is_none() {
        found.assume(&from.path, "payment");
    }
    if leavings.is_none() {
        found.assume(&on.path, "resigning");
    }
    let typed = matches!(rule, ClawbackRule::ProRata | ClawbackRule::Cliff);
    let window = if typed { found.or(&months, window, 12) } else { rule.window(0) };
    if !typed && months.value.is_some() {
        let says = format!("This clause ends after month {window} whatever stands here.");
        found.problem(&months.path, says, "Leave it out.");
    }
    let usual = Clawback::new(rule, window);
    Some(Clawback {
        from: begins.unwrap_or_default(),
        repaid: repaid(&node.get("repaid"), found),
        on: leavings.unwrap_or_default(),
        ..usual
    })
}

/// Steps: each the last service month it holds for, and the share that goes back.
fn steps(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<ClawbackSteps> {
    let pair = |item: &Node<'_>, found: &mut ReadDiagnostics| {
        let list = item.list(found)?;
        let [until, share] = list.as_slice() else { return None };
        let share = share.number::<4>(SHARE, found)?;
        Some((until.count(bounds::SERVICE_MONTH, found)?, u16::try_from(share.units()).ok()?))
    };
    let pairs: Option<Vec<(u16, u16)>> =
        node.list(found).unwrap_or_default().iter().map(|item| pair(item, found)).collect();
    let read = pairs.ok_or_else(|| "Each step is a month and a share.".to_owned());
    read.and_then(|pairs| ClawbackSteps::of(&pairs))
        .map_err(|says| {
            let says = format!("{} Nothing goes back until it is mended.", says);
            found.problem(&node.path, says, "Write [[12, 1], [16, 0.75], [20, 0.5], [24, 0.25]].");
        })
        .ok()
}

fn repaid(node: &Node<'_>, found: &mut ReadDiagnostics) -> Repaid {
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
