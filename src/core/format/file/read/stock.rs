//! Reads a share price, its path and its splits.

use super::super::reader::{Node, ReadDiagnostics, fields};
use super::{list, month};
use crate::model::bounds;
use crate::model::offer::{PricePath, Split, Stock};

/// The price and its path. `unneeded` means that the offer has no grants.
pub(super) fn stock(node: &Node<'_>, unneeded: bool, found: &mut ReadDiagnostics) -> Stock {
    node.object(&["price", "path", "splits"], found);
    let (price_node, path_node) = (node.get("price"), node.get("path"));
    let price = price_node.number(bounds::PRICE, found);
    if price.is_none() && unneeded {
        found.assume(&price_node.path, "none");
    }
    let path = path(&path_node, found).unwrap_or_else(|| {
        found.assume(&path_node.path, "flat");
        PricePath::Flat
    });
    let splits = node.get("splits");
    let splits =
        if splits.value.is_none() { Vec::new() } else { list(&splits, bounds::SPLITS, found, split) };
    Stock { price, path, splits }
}

/// A split; `None`, with a problem, without its month or its ratio.
fn split(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<Split> {
    node.object(&["month", "ratio"], found)?;
    let month = month(&node.get("month"), "the split is left out", found);
    let ratio = node.get("ratio").number(bounds::SPLIT, found);
    if month.is_none() || ratio.is_none() {
        let says = "This split lacks its month or its ratio, so it is left out.";
        found.problem(&node.path, says, "Write it as { \"month\": \"2028-06\", \"ratio\": 20 }.");
    }
    Some(Split { month: month?, ratio: ratio? })
}

fn path(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<PricePath> {
    const WAYS: [&str; 3] = ["growth", "plan_growth", "by_year"];
    if let Some(text) = node.value?.as_str() {
        if text != "flat" {
            let says = format!("“{text}” is not a price path; flat stands in.");
            found.problem(
                &node.path,
                says,
                "Use \"flat\", {\"growth\": 0.08}, {\"plan_growth\": 0.15} or {\"by_year\": […]}.",
            );
        }
        return (text == "flat").then_some(PricePath::Flat);
    }
    let map = node.object(&[WAYS.as_slice(), &["opens"]].concat(), found)?;
    let (growth, plan, by_year) = (node.get("growth"), node.get("plan_growth"), node.get("by_year"));
    let said = [&growth, &plan, &by_year].into_iter().filter(|way| way.value.is_some()).count();
    if said != 1 {
        let says = if said == 0 {
            "No path is given; flat stands in."
        } else {
            "A price has one path; the first one counts."
        };
        found.problem(&node.path, says, fields(&WAYS));
    }
    if map.is_empty() {
        return None;
    }
    if growth.value.is_some() {
        return growth.number(bounds::GROWTH, found).map(PricePath::Growth);
    }
    if plan.value.is_some() {
        return plan.number(bounds::GROWTH, found).map(PricePath::PlanGrowth);
    }
    let list = years(&by_year, found)?;
    let prices: Option<Vec<_>> = list.iter().map(|price| price.number(bounds::PRICE, found)).collect();
    if list.is_empty() {
        found.problem(
            &by_year.path,
            "No price is given; flat stands in.",
            "Give a price for each service year.",
        );
    }
    let prices = prices.filter(|prices| !prices.is_empty())?;
    let opens = node.get("opens");
    let begun = years(&opens, found).unwrap_or_default();
    // Each price stands for its year, so the first one that cannot be read ends the list.
    let begun = begun.iter().map_while(|price| price.number(bounds::GRANT_PRICE, found)).collect();
    Some(PricePath::ByYear { prices, opens: begun })
}

/// A list with a price for each year; what is past the last year is said and left out.
fn years<'a>(node: &Node<'a>, found: &mut ReadDiagnostics) -> Option<Vec<Node<'a>>> {
    let mut list = node.list(found)?;
    let (many, most) = (list.len(), bounds::YEARS);
    if many > most {
        let says = format!(
            "A list of prices by year has at most {most} years, and this has {many}: the first {most} count."
        );
        found.problem(&node.path, says, "Leave out the prices of later years.");
        list.truncate(most);
    }
    Some(list)
}
