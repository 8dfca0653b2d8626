//! Reads JSON as a scenario, field by field. A missing field takes its default, recorded as an assumption. A wrong field is a problem, and
//! its default counts.

use serde_json::Value;

use super::reader::{Node, ReadDiagnostics, kind};
use super::{Opened, SCHEMA, json};
use crate::model::bounds;
use crate::model::month::Month;
use crate::model::offer::{Offer, OfferId};
use crate::model::problem::Problem;
use crate::model::scenario::Scenario;
use crate::model::validate::validate;

mod benefits;
mod bonus;
mod clawback;
mod current;
mod items;
mod later;
mod negotiation;
mod offer;
mod outlook;
mod profile;
mod schedule;
mod stock;
mod tax;

const SCENARIO: [&str; 14] = [
    "schema",
    "horizon_years",
    "offers",
    "current",
    "discount",
    "equity_discount",
    "stay",
    "profile",
    "lens",
    "tax",
    "ask",
    "wait",
    "down",
    "assume",
];
pub(super) fn scenario(text: &str) -> Result<Opened, Vec<Problem<String>>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (value, twice) = json::read(text).map_err(|error| {
        let says = format!("The file is not JSON: {error}.");
        vec![Problem::new("", says, way_out(&error.to_string()))]
    })?;
    let mut found = ReadDiagnostics::default();
    for path in twice {
        let says = "This field is there more than once; the last one counts.";
        found.problem(&path, says, "Leave in the one that you mean.");
    }
    let root = Node::root(&value);
    if !value.is_object() {
        found.fail(
            "",
            format!("The file is {}, not a scenario.", kind(&value)),
            "Write it as { \"schema\": 1, … }.",
        );
        return Err(found.problems);
    }
    root.object(&SCENARIO, &mut found);
    let schema = root.get("schema");
    // 1 and 1.0 are the same number; 1.4 is not.
    let number = schema.value.and_then(Value::as_f64);
    if number.is_none_or(|number| (number - f64::from(SCHEMA)).abs() > 0.0) {
        let says = match schema.value {
            None => "The file does not say which schema it follows.".to_owned(),
            Some(other) => format!("Schema {other} is not one we read."),
        };
        found.fail("schema", says, format!("Write \"schema\": {SCHEMA}."));
    }
    let horizon = root.get("horizon_years");
    let years = horizon.count(bounds::HORIZON, &mut found);
    let horizon_years = found.or(&horizon, years, Scenario::default().horizon_years);
    let profile = profile::profile(&root, &mut found);
    // Fit, waiting and the level need no offer.
    let alone = !profile.is_empty() || ["wait", "down"].iter().any(|key| root.get(key).value.is_some());
    let offers = offers(&root.get("offers"), alone, &mut found);
    let current = current::current(&root.get("current"), &mut found).map(Box::new);
    let outlook = outlook::outlook(&root, &mut found);
    let names_lens = root.get("lens").value.is_some();
    let mut scenario = Scenario {
        horizon_years,
        offers,
        current,
        outlook,
        profile,
        lens: tax::lens(&root.get("lens"), &mut found),
        tax: tax::tax(&root.get("tax"), &mut found),
        counter: negotiation::counter(&root.get("ask"), &mut found),
        waiting: negotiation::waiting(&root.get("wait"), &mut found),
        downlevel: negotiation::downlevel(&root.get("down"), &mut found),
        assumptions: negotiation::assumptions(&root.get("assume"), &mut found),
        negotiation_part: None,
    };
    share_prices(&mut scenario, &mut found);
    // A value out of its range that the reader let through is the reader's fault, and is said all the same.
    let missed = validate(&scenario).into_iter();
    found.problems.extend(missed.map(|off| Problem::new(off.field.to_string(), off.says, off.try_)));
    if found.fatal {
        Err(found.problems)
    } else {
        Ok(Opened { scenario, problems: found.problems, names_lens, assumed: found.assumed })
    }
}

/// A price that is typed for a company reaches its offers that name none.
fn share_prices(scenario: &mut Scenario, found: &mut ReadDiagnostics) {
    for (at, price) in scenario.share_prices() {
        let path = at.map_or_else(|| "current".to_owned(), |at| format!("offers[{at}]")) + ".stock.price";
        found.assumed.retain(|known| !known.starts_with(&format!("{path} = ")));
        found.assume(&path, format_args!("{price} (as typed elsewhere for the company)"));
    }
}

/// The way out for a text that is not JSON, by the parser's message.
fn way_out(says: &str) -> &'static str {
    if says.starts_with("number out of range") {
        return "Correct the number there: none is that large.";
    }
    if says.starts_with("expected value") {
        return "Write a number in digits there, as 250000, or a text in quotes.";
    }
    "Begin with the README's example."
}

/// The offers. A file without offers is refused, unless it is about something that needs none.
fn offers(node: &Node<'_>, alone: bool, found: &mut ReadDiagnostics) -> Vec<Offer> {
    let Some(mut list) = node.list(found).filter(|list| !list.is_empty()) else {
        if alone {
            return Vec::new();
        }
        let says = "The file holds no offers.";
        found.fail("offers", says, "Give at least one offer with a name and a base.");
        return Vec::new();
    };
    if list.len() > bounds::OFFERS {
        let says =
            format!("The file holds {} offers; the first {} are compared.", list.len(), bounds::OFFERS);
        found.problem("offers", says, "Leave out the offers that matter least.");
        list.truncate(bounds::OFFERS);
    }
    (1..).zip(&list).filter_map(|(id, node)| offer::offer(OfferId(id), node, found)).collect()
}

/// A month. A missing one is settled later, when today is known.
fn month(node: &Node<'_>, else_: &str, found: &mut ReadDiagnostics) -> Option<Month> {
    let text = node.text(found)?;
    let month = Month::parse(text).ok().filter(|month| month.to_string() == text);
    if month.is_none() {
        found.problem(&node.path, format!("“{text}” is not a month; {else_}."), "Write it as 2026-12.");
    }
    month
}

/// A list of items. Items that cannot be read are left out.
fn list<T>(
    node: &Node<'_>,
    most: usize,
    found: &mut ReadDiagnostics,
    read: impl Fn(&Node<'_>, &mut ReadDiagnostics) -> Option<T>,
) -> Vec<T> {
    let Some(list) = node.list(found) else {
        found.assume(&node.path, "[]");
        return Vec::new();
    };
    first(list, node, most, found).iter().filter_map(|item| read(item, found)).collect()
}

/// No more of a list than there may be; what is left out is said.
fn first<'a>(
    mut list: Vec<Node<'a>>,
    node: &Node<'a>,
    most: usize,
    found: &mut ReadDiagnostics,
) -> Vec<Node<'a>> {
    if list.len() > most {
        let says = format!("The list is {} long; the first {most} count.", list.len());
        found.problem(&node.path, says, "Add up those of one kind.");
        list.truncate(most);
    }
    list
}
