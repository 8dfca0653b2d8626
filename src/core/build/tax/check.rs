//! The rules of the tax files: every block has years, sources and a status; tables rise. Years are checked
//! in `years.rs`. Reports every flaw at once.

use toml::Value;

use super::super::claims::{Findings, STATUS, variant};
use super::forms::FORMS;
use super::schema::{COMMON, Key, Kind, SECTIONS};
use super::years::check_years;
use super::{Block, Taxes, number, rows};

pub(super) fn check(taxes: &Taxes) -> Vec<String> {
    let mut found = Findings::of(&taxes.sources.content);
    for block in &taxes.blocks {
        check_block(&mut found, block);
    }
    check_years(&mut found, taxes);
    found.sources(&taxes.sources);
    found.into_faults()
}

/// The keys that a block may have; `None` where its section or form is not known.
pub(super) fn keys(block: &Block) -> Option<Vec<Key>> {
    let (_, _, keys) = SECTIONS.iter().find(|(name, _, _)| *name == block.section)?;
    let mut keys = keys.to_vec();
    if block.section == "state" {
        let (_, _, further) = FORMS.iter().find(|(name, _, _)| Some(*name) == block.text("form"))?;
        keys.extend(*further);
    }
    Some(keys)
}

fn check_block<'a>(found: &mut Findings<'a>, block: &'a Block) {
    let Some(keys) = keys(block) else {
        let says =
            "no section or form has this name. schema.rs and forms.rs of src/core/build/tax list them.";
        return found.fault(&block.file, block.start, says);
    };
    for key in keys.iter().filter(|key| key.needed && !block.keys.contains_key(key.name)) {
        found.fault(&block.file, block.start, format!("“{}” is missing. Add it.", key.name));
    }
    for (name, value) in &block.keys {
        let start = value.span().start;
        let Some(key) = keys.iter().find(|key| key.name == name) else {
            if !COMMON.contains(&name.as_str()) {
                found.fault(&block.file, start, format!("“{name}” is no key of this block. Take it out."));
            }
            continue;
        };
        if let Err(says) = check_value(key.kind, value.get_ref()) {
            found.fault(&block.file, start, format!("{name}: {says}"));
        }
    }
    for name in block.texts("projected").into_iter().chain(block.texts("reported")) {
        if !block.keys.contains_key(name) {
            found.fault(
                &block.file,
                block.start,
                format!("“{name}” is called projected or reported and does not stand here."),
            );
        }
    }
    for flag in ["repealed", "stays"] {
        if let Some(value) = block.keys.get(flag).filter(|value| value.get_ref().as_bool().is_none()) {
            found.fault(&block.file, value.span().start, format!("{flag}: neither true nor false."));
        }
    }
    let years = block.years();
    if years.is_empty() || years.windows(2).any(|pair| !matches!(pair, [one, next] if one + 1 == *next)) {
        found.fault(
            &block.file,
            block.start,
            "years are missing or not in a row. Write years = [2025, 2026].",
        );
    }
    if variant(&STATUS, block.text("status").unwrap_or_default()).is_none() {
        found.fault(
            &block.file,
            block.start,
            "the status is missing or not a status. Write published, or another of the README.",
        );
    }
    if block.texts("sources").is_empty() {
        found.fault(&block.file, block.start, "no source is named. Say where the figures were read.");
    }
    for source in block.texts("sources") {
        found.cites(&block.file, block.start, source, "data/tax/sources.toml");
    }
}

fn check_value(kind: Kind, value: &Value) -> Result<(), &'static str> {
    match kind {
        Kind::Number => {
            number(value).filter(|number| *number >= 0.0).map(|_| ()).ok_or("not a number of zero or more.")
        }
        Kind::By => {
            by(value).map(|_| ()).ok_or("neither a number nor four, for single, joint, head and separate.")
        }
        Kind::Text => {
            value.as_str().filter(|text| !text.is_empty()).map(|_| ()).ok_or("nothing stands here.")
        }
        Kind::Flag => value.as_bool().map(|_| ()).ok_or("neither true nor false."),
        Kind::Cap => number(value)
            .map(|_| ())
            .or(value.as_str().filter(|word| *word == "social_security").map(|_| ()))
            .ok_or("neither dollars nor “social_security”."),
        Kind::Word(words) => value
            .as_str()
            .and_then(|word| variant(words, word))
            .map(|_| ())
            .ok_or("not a word that is known here."),
        Kind::Rates => value
            .as_table()
            .filter(|table| {
                table.values().all(|rate| number(rate).is_some_and(|rate| (0.0..1.0).contains(&rate)))
            })
            .map(|_| ())
            .ok_or("not a table of rates by name."),
        Kind::Tables | Kind::Brackets => {
            let tables =
                tables(value).ok_or("neither rows of [from, figure] nor rows for each filing status.")?;
            for rows in &tables {
                if rows.windows(2).any(|pair| matches!(pair, [one, next] if one.0 >= next.0)) {
                    return Err("the bounds do not rise from row to row.");
                }
                let rates = kind == Kind::Brackets;
                if rates && rows.windows(2).any(|pair| matches!(pair, [one, next] if one.1 > next.1)) {
                    return Err("the rates fall from one bracket to the next.");
                }
                if rates && rows.iter().any(|row| !(0.0..1.0).contains(&row.1)) {
                    return Err("a rate is not between 0 and 1.");
                }
            }
            Ok(())
        }
    }
}

/// Four numbers, by filing status.
pub(super) fn by(value: &Value) -> Option<Vec<f64>> {
    match value.as_array() {
        Some(list) if list.len() == 4 => list.iter().map(number).collect(),
        Some(_) => None,
        None => number(value).map(|all| vec![all; 4]),
    }
}

/// Four tables, by filing status.
pub(super) fn tables(value: &Value) -> Option<Vec<Vec<(f64, f64)>>> {
    match value.as_table() {
        Some(table) if table.len() == 4 => {
            ["single", "joint", "head", "separate"].iter().map(|status| rows(table.get(*status)?)).collect()
        }
        Some(_) => None,
        None => rows(value).map(|all| vec![all; 4]),
    }
}
