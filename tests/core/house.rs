//! The house: imports in the core go one way, sources are short, every file says what it holds, a public type's name is used once,
//! facts reach the core's rules as arguments, the core knows no browser.
//! Reads the sources as text; macros that write code are not looked into.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use graph::{Graph, circles};
use source::Source;

mod graph;
mod source;

/// Where types of the same name mirror the model's, as text writes them: the facts of `data/` as the build reads them, released links, and files as they are written.
const MIRRORS: [&str; 3] = ["src/core/build/", "src/core/format/link/", "src/core/format/file/write"];

/// The most lines of a file of ours.
const LINES: usize = 300;

pub(super) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The Rust files below a folder, by their path from the root.
fn files(folder: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(root().join(&folder)).expect("the folder is there") {
            let entry = entry.expect("it can be read");
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                if !path.ends_with("node_modules") {
                    folders.push(path);
                }
            } else if path.ends_with(".rs") {
                let text = fs::read_to_string(entry.path()).expect("it is text");
                found.insert(path, text);
            }
        }
    }
    found
}

/// The sources of one crate below a folder, without its build script and its programs.
fn sources(folder: &str) -> Vec<Source> {
    let below = format!("{folder}/");
    let of_it = |path: &str| {
        let rest = path.strip_prefix(&below).unwrap_or_default();
        let other = ["build/", "build.rs", "bin/", "core/"];
        !other.iter().any(|start| rest.starts_with(start)) && rest != "main.rs"
    };
    let files = files(folder).into_iter().filter(|(path, _)| of_it(path));
    files.map(|(path, text)| Source::new(path.strip_prefix(&below).unwrap_or_default(), &text)).collect()
}

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

#[test]
fn compute_and_format_take_the_facts_as_arguments() {
    let all: Vec<_> = ["src/core/compute", "src/core/format"].into_iter().flat_map(files).collect();
    assert!(all.len() > 50, "{} files", all.len());
    for (path, text) in all {
        for import in text.split("data::").skip(1) {
            let import = import.split(';').next().unwrap_or_default();
            let mut names = import.split(|sign: char| !(sign.is_alphanumeric() || sign == '_'));
            let giver = names.find(|name| GIVERS.contains(name));
            assert_eq!(giver, None, "{path}: take the facts as an argument");
        }
    }
}

fn no_circle(folder: &str) {
    let found = circles(&Graph::of(&sources(folder)));
    assert!(found.is_empty(), "{folder}: imports go in circles:\n{}", found.join("\n"));
}

#[test]
fn imports_in_the_core_go_one_way() {
    no_circle("src/core");
}

#[test]
fn imports_in_the_app_go_one_way() {
    no_circle("src");
}

#[test]
fn no_file_is_too_long() {
    let long: Vec<String> = files("src")
        .into_iter()
        .filter(|(_, text)| text.lines().count() > LINES)
        .map(|(path, text)| format!("{path}: {} lines", text.lines().count()))
        .collect();
    assert!(long.is_empty(), "over {LINES} lines:\n{}", long.join("\n"));
}

#[test]
fn every_file_says_what_it_holds() {
    let all = files("src").into_iter().chain(files("tests"));
    let silent: Vec<String> =
        all.filter(|(_, text)| !text.starts_with("//! ")).map(|(path, _)| path).collect();
    assert!(silent.is_empty(), "begin with no `//!`:\n{}", silent.join("\n"));
}

/// The name of the type that a line declares for others, if it does.
fn declared(line: &str, restricted: bool) -> Option<&str> {
    let mut rest = line.trim_start().strip_prefix("pub")?;
    if let Some(inside) = rest.strip_prefix('(') {
        if !restricted {
            return None;
        }
        rest = inside.split_once(')')?.1;
    }
    let rest = rest.strip_prefix(' ')?;
    let kinds = ["struct ", "enum ", "trait ", "type ", "union "];
    // A component is a type of its function's name.
    let component =
        || rest.strip_prefix("fn ").filter(|name| name.starts_with(|c: char| c.is_ascii_uppercase()));
    let name = kinds.iter().find_map(|kind| rest.strip_prefix(kind)).or_else(component)?;
    name.split(|c: char| !c.is_alphanumeric() && c != '_').next()
}

/// The names of types that several places below a folder declare for others.
fn names_of_two_things(folder: &str, restricted: bool) -> Vec<String> {
    let mut places: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mirrors = |path: &str| MIRRORS.iter().any(|mirror| path.starts_with(mirror));
    for (path, text) in files(folder).into_iter().filter(|(path, _)| !mirrors(path)) {
        // An associated type stands in a block.
        let code = text.lines().enumerate().filter(|(_, line)| line.starts_with("pub"));
        for (at, name) in code.filter_map(|(at, line)| Some((at, declared(line, restricted)?))) {
            places.entry(name.to_owned()).or_default().insert(format!("{path}:{}", at + 1));
        }
    }
    let twice = places.into_iter().filter(|(_, places)| places.len() > 1);
    twice
        .map(|(name, places)| format!("{name}: {}", places.into_iter().collect::<Vec<_>>().join(", ")))
        .collect()
}

#[test]
fn a_public_type_name_is_used_once() {
    let twice = names_of_two_things("src", false);
    assert!(twice.is_empty(), "names of two things:\n{}", twice.join("\n"));
}

#[test]
fn a_type_name_is_used_once_within_the_core() {
    let twice = names_of_two_things("src/core", true);
    assert!(twice.is_empty(), "names of two things:\n{}", twice.join("\n"));
}

#[test]
fn the_core_names_no_crate_of_the_browser() {
    let crates = ["web_sys", "js_sys", "gloo", "wasm_bindgen", "yew"];
    let mut found = Vec::new();
    for (path, text) in files("src/core") {
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in code.filter(|line| crates.iter().any(|name| line.contains(&format!("{name}::")))) {
            found.push(format!("{path}: {}", line.trim()));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_core_depends_on_no_crate_of_the_browser() {
    let cargo = std::process::Command::new(env!("CARGO"))
        .args([
            "tree",
            "-p",
            "offerscope-core",
            "-e",
            "normal",
            "--target",
            "all",
            "--prefix",
            "none",
            "--offline",
        ])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    assert!(cargo.status.success(), "{}", String::from_utf8_lossy(&cargo.stderr));
    let tree = String::from_utf8_lossy(&cargo.stdout).into_owned();
    let browser = ["yew", "gloo", "web-sys", "js-sys", "web-time", "wasm-bindgen"];
    let found: Vec<&str> = tree
        .lines()
        .filter(|line| {
            browser.iter().any(|name| line.split(' ').next().is_some_and(|found| found.starts_with(name)))
        })
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}
