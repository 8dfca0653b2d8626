//! The page that documents the scenario file names every field that is written, and its example is read without a problem.

use std::collections::BTreeSet;

use offerscope_core::format::file;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::Value;

use crate::properties::any::scenarios;

const README: &str = include_str!("../../src/core/format/file/README.md");

/// Scenarios to look at: together they use every field.
const SCENARIOS: usize = 300;

#[test]
fn it_names_every_field_that_is_written() {
    let mut runner = TestRunner::deterministic();
    let mut written = BTreeSet::new();
    for _ in 0..SCENARIOS {
        let scenario = scenarios().new_tree(&mut runner).expect("a scenario").current();
        let file: Value = serde_json::from_str(&file::write(&scenario)).expect("a file is JSON");
        keys(&file, &mut written);
    }
    let named: BTreeSet<&str> = README
        .split('`')
        .flat_map(|code| code.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_'))
        .collect();
    let forgotten: Vec<&String> = written.iter().filter(|key| !named.contains(key.as_str())).collect();
    assert!(forgotten.is_empty(), "src/core/format/file/README.md does not name {forgotten:?}");
    assert!(written.len() > 100, "{} fields were written: {written:?}", written.len());
}

/// The names of fields. Answers of the Fit page, assumptions and workdays are named by ids of the data, not of the file.
fn keys(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                into.insert(key.clone());
                if !["profile", "assume", "workday_share"].contains(&key.as_str()) {
                    keys(value, into);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| keys(item, into)),
        _ => {}
    }
}

#[test]
fn its_example_is_read_without_a_problem() {
    let example: Vec<&str> = README.lines().filter_map(|line| line.strip_prefix("    ")).collect();
    let opened = file::read(&example.join("\n")).expect("the example is a scenario");
    assert_eq!(opened.problems, []);
    assert_eq!(opened.scenario.offers.len(), 1);
}
