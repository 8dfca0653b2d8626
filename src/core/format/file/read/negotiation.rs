//! Reads the negotiation, waiting and the level. Missing fields are not recorded here; the answer lists the defaults it used.

use super::super::reader::{Node, ReadDiagnostics};
use super::list;
use crate::model::bounds;
use crate::model::day::Day;
use crate::model::facts::assumption::Assumptions;
use crate::model::fixed::{Money, Rate};
use crate::model::name::visible;
use crate::model::negotiation::counter_plan::{Best, CounterPlan, Round, RoundKind, Tone};
use crate::model::negotiation::downlevel::Downlevel;
use crate::model::negotiation::waiting::{Process, Waiting};

const ASK: [&str; 12] = [
    "best",
    "worth",
    "switching",
    "apart",
    "target",
    "most",
    "base_cap",
    "grant_cap",
    "sign_on_cap",
    "mix",
    "tone",
    "named",
];
const WAIT: [&str; 9] =
    ["from", "deadline", "held", "fallback", "cost", "own", "longer", "together", "processes"];
const DOWN: [&str; 13] = [
    "month",
    "now",
    "inside",
    "outside",
    "meanwhile",
    "stays",
    "every",
    "pass",
    "weeks",
    "horizon",
    "discount",
    "year",
    "chance",
];

/// The rounds of an offer.
pub(super) fn rounds(node: &Node<'_>, found: &mut ReadDiagnostics) -> Vec<Round> {
    items(node, bounds::ROUNDS, found, round)
}

/// Values by the id of an assumption. Unknown ids are found later, with the facts.
pub(super) fn assumptions(node: &Node<'_>, found: &mut ReadDiagnostics) -> Assumptions {
    let mut assumptions = Assumptions::default();
    let Some(map) = node.value.and_then(serde_json::Value::as_object) else {
        node.object(&[], found);
        return assumptions;
    };
    if map.len() > bounds::ASSUMPTIONS {
        let says = format!("There are {} assumptions; the first {} count.", map.len(), bounds::ASSUMPTIONS);
        found.problem(&node.path, says, "Leave out what is no assumption.");
    }
    for id in map.keys().take(bounds::ASSUMPTIONS) {
        assumptions.set(&visible(id), node.get(id).number(bounds::ASSUMED_NUMBER, found));
    }
    assumptions
}

/// The counter-offer.
pub(super) fn counter(node: &Node<'_>, found: &mut ReadDiagnostics) -> CounterPlan {
    if node.object(&ASK, found).is_none() {
        return CounterPlan::default();
    }
    let mix = node.get("mix");
    mix.object(&["base", "grant", "sign_on"], found);
    let mix =
        ["base", "grant", "sign_on"].map(|key| mix.get(key).number(bounds::SHARE, found).unwrap_or_default());
    let caps =
        ["base_cap", "grant_cap", "sign_on_cap"].map(|key| node.get(key).number(bounds::AMOUNT, found));
    CounterPlan {
        best: node.get("best").word(&Best::WORDS, found).unwrap_or_default(),
        worth: amount(node, "worth", found).unwrap_or_default(),
        switching: node.get("switching").number(bounds::SIGNED, found).unwrap_or_default(),
        apart: node.get("apart").number(bounds::SIGNED, found).unwrap_or_default(),
        target: amount(node, "target", found),
        most: amount(node, "most", found),
        caps,
        mix,
        tone: node.get("tone").word(&Tone::WORDS, found).unwrap_or_default(),
        named: node.get("named").truth(found),
    }
}

fn amount(node: &Node<'_>, key: &str, found: &mut ReadDiagnostics) -> Option<Money> {
    node.get(key).number(bounds::AMOUNT, found)
}

/// Accept or wait.
pub(super) fn waiting(node: &Node<'_>, found: &mut ReadDiagnostics) -> Waiting {
    if node.object(&WAIT, found).is_none() {
        return Waiting::default();
    }
    Waiting {
        from: day(&node.get("from"), found),
        deadline: day(&node.get("deadline"), found),
        held: amount(node, "held", found),
        fallback: amount(node, "fallback", found),
        cost: amount(node, "cost", found).unwrap_or_default(),
        own: node.get("own").number(bounds::SHARE, found),
        longer: node.get("longer").count(bounds::WEEKS, found),
        together: node.get("together").truth(found).unwrap_or_default(),
        processes: items(&node.get("processes"), bounds::PROCESSES, found, process),
    }
}

/// A list that can be missing.
fn items<T>(
    node: &Node<'_>,
    most: usize,
    found: &mut ReadDiagnostics,
    read: impl Fn(&Node<'_>, &mut ReadDiagnostics) -> Option<T>,
) -> Vec<T> {
    if node.value.is_none() { Vec::new() } else { list(node, most, found, read) }
}

fn process(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<Process> {
    node.object(&["name", "value", "stages", "valid", "effort"], found)?;
    let name = node.get("name").text(found).unwrap_or_default();
    Some(Process {
        name: visible(name).chars().take(bounds::NAME).collect(),
        value: amount(node, "value", found).unwrap_or_default(),
        stages: items(&node.get("stages"), bounds::STAGES, found, stage),
        valid: node.get("valid").count(bounds::OPEN_WEEKS, found).unwrap_or(1),
        effort: amount(node, "effort", found).unwrap_or_default(),
    })
}

/// A stage: `[0.25, 3]` is a chance and weeks.
fn stage(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<(Rate, u16)> {
    let list = node.list(found)?;
    let [chance, weeks] = list.as_slice() else {
        found.problem(&node.path, "A stage is a chance and weeks.", "Write it as [0.25, 3].");
        return None;
    };
    Some((chance.number(bounds::STAGE_CHANCE, found)?, weeks.count(bounds::WEEKS, found)?))
}

pub(super) fn day(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<Day> {
    let text = node.text(found)?;
    let day = Day::parse(text);
    if day.is_none() {
        found.problem(&node.path, format!("“{text}” is not a date."), "Write it as 2026-12-04.");
    }
    day
}

fn round(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<Round> {
    node.object(&["kind", "day", "base", "grant", "sign_on"], found)?;
    let package = ["base", "grant", "sign_on"].map(|key| amount(node, key, found).unwrap_or_default());
    let kind = node.get("kind").word(&RoundKind::WORDS, found).unwrap_or_default();
    Some(Round { kind, day: day(&node.get("day"), found), package })
}

/// L6 now or L7 later.
pub(super) fn downlevel(node: &Node<'_>, found: &mut ReadDiagnostics) -> Downlevel {
    if node.object(&DOWN, found).is_none() {
        return Downlevel::default();
    }
    Downlevel {
        now: amount(node, "now", found),
        inside: amount(node, "inside", found),
        outside: amount(node, "outside", found),
        meanwhile: amount(node, "meanwhile", found),
        stays: node.get("stays").truth(found).unwrap_or_default(),
        every: node.get("every").count(bounds::WEEKS, found),
        pass: node.get("pass").number(bounds::SHARE, found),
        weeks: node.get("weeks").count(bounds::WEEKS, found),
        horizon: node.get("horizon").count(bounds::LEVEL_YEARS, found),
        discount: node.get("discount").number(bounds::DISCOUNT, found),
        promoted: promoted(node, found),
        chance: node.get("chance").number(bounds::SHARE, found),
    }
}

/// Months until the promotion: `month`, or the whole years of `year`.
fn promoted(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<u16> {
    let (month, year) = (node.get("month"), node.get("year"));
    if month.value.is_some() {
        if year.value.is_some() {
            let says = "The promotion is given in months, so its year is not read.";
            found.problem(&year.path, says, "Leave out the year, or the month.");
        }
        return month.count(bounds::PROMOTION_MONTH, found);
    }
    year.count(bounds::PROMOTION_YEAR, found).map(|years| years * 12)
}
