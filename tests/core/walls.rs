//! Walls between the rooms of the core that the compiler does not see: facts reach what follows from them as arguments, and no file is long.

use std::fs;
use std::path::{Path, PathBuf};

/// Functions of `data` that hand out facts.
const GIVERS: [&str; 9] = [
    "advice",
    "assumptions",
    "catalog",
    "evidence",
    "facts",
    "practices",
    "questionnaire",
    "receipts",
    "taxes",
];
/// The most lines of a file.
const LONGEST: usize = 300;

/// Every Rust file below a folder of the core, with its text.
fn files(folder: &str) -> Vec<(PathBuf, String)> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("it can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = fs::read_to_string(&path).expect("it is text");
                found.push((path, text));
            }
        }
    }
    found
}

#[test]
fn compute_and_format_take_the_facts_as_arguments() {
    let all: Vec<_> = ["compute", "format"].into_iter().flat_map(files).collect();
    assert!(all.len() > 50, "{} files", all.len());
    for (path, text) in all {
        for import in text.split("data::").skip(1) {
            let import = import.split(';').next().unwrap_or_default();
            let mut names = import.split(|sign: char| !(sign.is_alphanumeric() || sign == '_'));
            let giver = names.find(|name| GIVERS.contains(name));
            assert_eq!(giver, None, "{}: take the facts as an argument", path.display());
        }
    }
}

#[test]
fn no_file_of_the_core_is_long() {
    for (path, text) in files(".") {
        let lines = text.lines().count();
        assert!(lines <= LONGEST, "{}: {lines} lines. Make two rooms of it.", path.display());
    }
}
