//! From `data/tax/` to Rust: which blocks and keys the files have, their rules, and how they are written as statics. It knows no tax rule.

use std::collections::BTreeMap;

use toml::{Spanned, Value};

use super::shape::{Sources, Text};

mod check;
mod cities;
mod emit;
mod forms;
mod schema;
mod years;

/// A block of a file: its keys, each with its position.
type Keys = BTreeMap<String, Spanned<Value>>;

/// A block with its file and its section.
#[derive(Debug)]
pub(crate) struct Block {
    file: Text,
    section: String,
    start: usize,
    keys: Keys,
}

/// Everything in `data/tax/`.
#[derive(Debug)]
pub(crate) struct Taxes {
    sources: super::shape::Read<Sources>,
    blocks: Vec<Block>,
}

/// The taxes as Rust source.
///
/// # Errors
/// A line for each flaw: file, line, what is wrong, what to do.
pub(crate) fn compile(files: &[Text]) -> Result<String, Vec<String>> {
    let taxes = read(files)?;
    let faults = check::check(&taxes);
    if faults.is_empty() { Ok(emit::emit(&taxes)) } else { Err(faults) }
}

fn read(files: &[Text]) -> Result<Taxes, Vec<String>> {
    let (mut faults, mut blocks, mut sources) = (Vec::new(), Vec::new(), None);
    for file in files {
        if file.path == "data/tax/sources.toml" {
            sources = super::read::parse(file, &mut faults);
            continue;
        }
        let Some(read) = super::read::parse::<BTreeMap<String, Vec<Spanned<Keys>>>>(file, &mut faults) else {
            continue;
        };
        for (section, entries) in read.content {
            for entry in entries {
                let start = entry.span().start;
                let (file, section) = (file.clone(), section.clone());
                let block = Block { file, section, start, keys: entry.into_inner() };
                if block.section == "cities" {
                    cities::split(block, &mut blocks, &mut faults);
                } else {
                    blocks.push(block);
                }
            }
        }
    }
    match sources {
        Some(sources) if faults.is_empty() => Ok(Taxes { sources, blocks }),
        Some(_) => Err(faults),
        None => {
            faults.push("data/tax/sources.toml:1: the file is missing or flawed.".into());
            Err(faults)
        }
    }
}

impl Block {
    fn text(&self, key: &str) -> Option<&str> {
        self.keys.get(key)?.get_ref().as_str()
    }

    fn texts(&self, key: &str) -> Vec<&str> {
        let list = self.keys.get(key).and_then(|value| value.get_ref().as_array());
        list.into_iter().flatten().filter_map(Value::as_str).collect()
    }

    /// The years it holds for, in order.
    fn years(&self) -> Vec<u16> {
        let list = self.keys.get("years").and_then(|value| value.get_ref().as_array());
        let list = list.into_iter().flatten().filter_map(Value::as_integer);
        list.filter_map(|year| u16::try_from(year).ok()).collect()
    }

    /// Was the rule repealed after the last of them?
    fn repealed(&self) -> bool {
        self.keys.get("repealed").and_then(|value| value.get_ref().as_bool()).unwrap_or_default()
    }

    /// Does the law fix the rule for all years after the last of them, until it is changed?
    fn stays(&self) -> bool {
        self.keys.get("stays").and_then(|value| value.get_ref().as_bool()).unwrap_or_default()
    }

    /// What only one block may have in a year: the section, the state, and the name or id.
    fn identity(&self) -> String {
        let parts = ["state", "id", "name"].map(|key| self.text(key).unwrap_or_default());
        let name = if self.section == "local" { parts[1] } else { parts[2] };
        format!("{} {} {name}", self.section, parts[0])
    }
}

/// A number of a file, whole or not.
fn number(value: &Value) -> Option<f64> {
    value.as_float().or_else(|| value.as_integer().and_then(|whole| i32::try_from(whole).ok()).map(f64::from))
}

/// Rows of a lower bound and the value that holds from there.
fn rows(value: &Value) -> Option<Vec<(f64, f64)>> {
    let row = |row: &Value| match row.as_array()?.as_slice() {
        [from, what] => Some((number(from)?, number(what)?)),
        _ => None,
    };
    value.as_array()?.iter().map(row).collect()
}
