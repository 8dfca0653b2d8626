//! Offer letters of many shapes: every value right, or asked about.
//!
//! `letters/` holds a text and a table for each. A table names what a careful person reads in the text: a key that is missing is not checked,
//! an empty list or a zero means that the letter has no such value. `asks` names fields that must be asked about.

use expected::{Leaf, expected};
use offerscope_core::data::catalog;
use offerscope_core::format::file;
use offerscope_core::letter::reading::LetterReading;
use offerscope_core::letter::{read_letter, write_reading};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

mod expected;
mod robust;

/// How a value was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Verdict {
    Right,
    /// Not read, but asked about.
    Missed,
    /// Another value, with a mark.
    Marked,
    /// Another value, or none, without a mark.
    Wrong,
}

fn folder() -> PathBuf {
    super::house::root().join("tests/core/letters")
}

/// Texts with their tables, by name.
fn letters() -> &'static BTreeMap<String, (String, toml::Table)> {
    static LETTERS: LazyLock<BTreeMap<String, (String, toml::Table)>> = LazyLock::new(read_all);
    &LETTERS
}

fn read_all() -> BTreeMap<String, (String, toml::Table)> {
    let folder = std::env::var_os("LETTERS").map_or_else(folder, PathBuf::from);
    let texts = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    texts
        .filter(|path| path.extension().is_some_and(|end| end == "txt"))
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let table = fs::read_to_string(path.with_extension("toml")).unwrap();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            let table = table.parse().unwrap_or_else(|error| panic!("{name}: {error}"));
            (name, (text, table))
        })
        .collect()
}

/// Is a field, or one that it is part of, asked about or marked?
fn is_marked(reading: &LetterReading, field: &str) -> bool {
    let near = |other: &str| field.starts_with(other) || other.starts_with(field);
    let list = field.split('[').next().unwrap() == "offers"
        && reading.asks.iter().any(|ask| field.starts_with(&ask.field));
    list || reading.asks.iter().any(|ask| near(&ask.field))
        || reading.found.iter().any(|found| !found.sure && near(&found.field))
}

fn verdict(reading: &LetterReading, answer: &Value, leaf: &Leaf) -> Verdict {
    if leaf.is_read(reading, answer) {
        Verdict::Right
    } else if !is_marked(reading, &leaf.field) {
        Verdict::Wrong
    } else if leaf.is_absent(reading, answer) {
        Verdict::Missed
    } else {
        Verdict::Marked
    }
}

#[test]
fn every_value_of_our_letters_is_right() {
    let letters = letters();
    let mut table: BTreeMap<String, BTreeMap<Verdict, u32>> = BTreeMap::new();
    let mut off = Vec::new();
    let (mut marks, mut found, mut asks) = (0, 0, 0);
    for (name, (text, expected_table)) in letters {
        let reading = read_letter(text, catalog());
        let answer: Value = serde_json::from_str(&write_reading(&reading)).unwrap();
        marks += reading.found.iter().filter(|found| !found.sure).count();
        (found, asks) = (found + reading.found.len(), asks + reading.asks.len());
        for leaf in expected(expected_table) {
            let verdict = verdict(&reading, &answer, &leaf);
            *table.entry(leaf.kind()).or_default().entry(verdict).or_default() += 1;
            if verdict != Verdict::Right {
                off.push(format!(
                    "{name}: {verdict:?}: {} is {}, not {}",
                    leaf.field,
                    leaf.seen(&reading, &answer),
                    leaf.value
                ));
            }
        }
        for ask in expected_table.get("asks").and_then(toml::Value::as_array).into_iter().flatten() {
            let field = ask.as_str().unwrap();
            let asked = reading.asks.iter().any(|ask| ask.field.ends_with(field));
            if !asked {
                off.push(format!("{name}: {field} is not asked"));
            }
        }
        let read = file::read(&file::write(&reading.scenario())).expect("it is a scenario");
        let problems: Vec<_> = read.problems.iter().map(|problem| &problem.field).collect();
        assert!(problems.is_empty(), "{name}: {problems:?}");
    }
    let count = |verdict: Verdict| table.values().filter_map(|row| row.get(&verdict)).sum::<u32>();
    println!("{:<28}{:>8}{:>8}{:>8}{:>8}", "field", "right", "missed", "marked", "wrong");
    for (kind, row) in &table {
        let of = |verdict| row.get(&verdict).copied().unwrap_or_default();
        let (right, missed, marked, wrong) =
            (of(Verdict::Right), of(Verdict::Missed), of(Verdict::Marked), of(Verdict::Wrong));
        println!("{kind:<28}{right:>8}{missed:>8}{marked:>8}{wrong:>8}");
    }
    let (right, missed, marked, wrong) =
        (count(Verdict::Right), count(Verdict::Missed), count(Verdict::Marked), count(Verdict::Wrong));
    println!("{:<28}{right:>8}{missed:>8}{marked:>8}{wrong:>8}   {} letters", "all", letters.len());
    println!("{marks} of {found} values that were read are marked, {asks} questions");
    assert!(off.is_empty(), "{}", off.join("\n"));
}
