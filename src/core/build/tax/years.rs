//! Checks the years of tax blocks. The known years are those of `[[federal]]`. Every federal section has them all, and a state has them
//! from the first one on. A state, levy or city may lag behind the last one; the app then uses its latest rules and says so. A rule may
//! also have years after the last one, where the law already fixes them. No rule has a year twice, or a gap among the known years.

use std::collections::{BTreeMap, BTreeSet};

use super::super::claims::Findings;
use super::schema::FEDERAL;
use super::{Block, Taxes};

/// How many jurisdictions must be there: the states and DC, with or without a tax on wages.
const JURISDICTIONS: usize = 51;

/// One rule over the years: its first block, its years, the last one before it is repealed, and the last one if it stays.
struct Rule<'a> {
    block: &'a Block,
    years: BTreeSet<u16>,
    repealed: Option<u16>,
    stays: Option<u16>,
}

pub(super) fn check_years(found: &mut Findings<'_>, taxes: &Taxes) {
    let mut rules = BTreeMap::<String, Rule<'_>>::new();
    for block in &taxes.blocks {
        let first = Rule { block, years: BTreeSet::new(), repealed: None, stays: None };
        let rule = rules.entry(block.identity()).or_insert(first);
        for year in block.years() {
            if !rule.years.insert(year) {
                let says = format!("the year {year} stands in an earlier block too. Years do not overlap.");
                found.fault(&block.file, block.start, says);
            }
        }
        if block.repealed() {
            rule.repealed = block.years().last().copied();
        }
        if block.stays() {
            rule.stays = rule.stays.into_iter().chain(block.years().last().copied()).min();
        }
    }
    let federal = rules.values().find(|rule| rule.block.section == "federal");
    let federal = federal.map(|rule| rule.years.clone()).unwrap_or_default();
    for (what, rule) in &rules {
        if let Err(says) = check_rule(rule, &federal) {
            found.fault(&rule.block.file, rule.block.start, format!("{}: {says}", what.trim()));
        }
    }
    let states: Vec<_> = rules.values().filter(|rule| rule.block.section == "state").collect();
    match states.as_slice() {
        [] => found.fault(&taxes.sources.file, 0, "there is no state. Put data/tax/states.toml back."),
        [first, ..] if states.len() != JURISDICTIONS => {
            let says = format!("{} jurisdictions stand here, not {JURISDICTIONS}.", states.len());
            found.fault(&first.block.file, first.block.start, says);
        }
        _ => {}
    }
}

/// Compares the years of one rule with those of the federal tax.
fn check_rule(rule: &Rule<'_>, federal: &BTreeSet<u16>) -> Result<(), &'static str> {
    let section = rule.block.section.as_str();
    let (first, last) = (rule.years.first().copied(), rule.years.last().copied());
    if FEDERAL.contains(&section) && !rule.years.is_superset(federal) {
        return Err("a federal section lacks a year of the federal brackets. Add it.");
    }
    if section == "state" && first != federal.first().copied() {
        return Err("the first year of the federal tax is missing. Add it.");
    }
    // A rule may lag, and be fixed for years to come: a gap is a flaw among the known years alone.
    let known: Vec<u16> = rule.years.intersection(federal).copied().collect();
    if known.windows(2).any(|pair| matches!(pair, [one, next] if one + 1 != *next)) {
        return Err("a year is missing between two that stand here. Add it.");
    }
    if rule.repealed.is_some() && (FEDERAL.contains(&section) || section == "state") {
        return Err("this rule cannot be repealed. Give it the form or the figures that hold instead.");
    }
    if rule.stays.is_some() && (rule.stays != last || rule.repealed.is_some()) {
        return Err("a block stays and is repealed or followed by another. Take one of the two out.");
    }
    if rule.repealed.is_some() && rule.repealed != last {
        return Err("a block stands here for years after it was repealed. Take one of the two out.");
    }
    Ok(())
}
