//! The rules of the house: a stylesheet has a component, colors are named in one sheet, rooms look one way, and no old mechanism comes back.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Sheets of no single component: `crash` and `footer` are for what index.html holds.
const SHARED: [&str; 7] = ["tokens", "reset", "base", "layout", "print", "crash", "footer"];

fn names(folder: &Path, ending: &str, into: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it can be read").path();
        if path.is_dir() {
            names(&path, ending, into);
        } else if path.extension().is_some_and(|found| found == ending) {
            into.insert(path.file_stem().unwrap_or_default().to_string_lossy().into_owned());
        }
    }
}

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sheets() -> BTreeSet<String> {
    let mut sheets = BTreeSet::new();
    names(&here().join("styles"), "css", &mut sheets);
    sheets
}

#[test]
fn every_stylesheet_has_its_component() {
    // `lazy` draws a frame, and is in no room.
    let mut rust = BTreeSet::from(["lazy".to_owned()]);
    for room in ["src/page", "src/widget"] {
        names(&here().join(room), "rs", &mut rust);
    }
    let alone: Vec<_> = sheets()
        .into_iter()
        .filter(|sheet| !rust.contains(sheet) && !SHARED.contains(&sheet.as_str()))
        .collect();
    assert!(alone.is_empty(), "no component is named like {alone:?}");
}

/// The words behind each `marker` in some files, up to the first character that is no part of a class name.
fn classes(folder: &str, ending: &str, marker: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![here().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("it can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                let text = fs::read_to_string(path).expect("it is text");
                for run in text.split(marker).skip(1) {
                    let names =
                        if marker.ends_with('"') { run.split('"').next().unwrap_or_default() } else { run };
                    let end = |c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c));
                    let names: Vec<&str> = if marker.ends_with('"') {
                        names.split(' ').collect()
                    } else {
                        vec![names.split(end).next().unwrap_or_default()]
                    };
                    found.extend(
                        names
                            .into_iter()
                            .filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))
                            .map(str::to_owned),
                    );
                }
            }
        }
    }
    found
}

/// The classes that are given to functions that make an element.
fn passed() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for line in lines_with("src", "", &[""]) {
        let code = line.split_once(": ").map(|(_, code)| code).unwrap_or_default();
        for (call, place) in [("element(\"", 2), ("classed(\"", 0), ("fold(\"", 0)] {
            for arguments in code.split(call).skip(1) {
                let names = arguments.split('"').nth(place).unwrap_or_default();
                let names =
                    names.split(' ').filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()));
                found.extend(names.map(str::to_owned));
            }
        }
    }
    assert!(found.contains("flips__at") && found.contains("editor__group"), "{found:?}");
    found
}

#[test]
fn every_class_that_is_written_is_styled() {
    let styled = classes("styles", "css", ".");
    let written = classes("src", "rs", "class=\"").into_iter().chain(passed());
    let bare: Vec<_> = written.filter(|class| !styled.contains(class)).collect();
    assert!(bare.is_empty(), "no stylesheet knows {bare:?}");
}

#[test]
fn every_stylesheet_is_linked_once_and_stands_in_a_layer() {
    let page = fs::read_to_string(here().join("index.html")).expect("index.html is there");
    for sheet in sheets() {
        let link = format!(r#"href="styles/{sheet}.css""#);
        assert_eq!(page.matches(&link).count(), 1, "{sheet}.css in index.html");
        let css =
            fs::read_to_string(here().join("styles").join(format!("{sheet}.css"))).expect("it is there");
        assert!(css.starts_with("/* "), "{sheet}.css opens with a line that says what it holds");
        assert!(css.contains("@layer "), "{sheet}.css stands in a layer");
    }
}

#[test]
fn colors_are_named_in_the_tokens_alone() {
    for sheet in sheets().into_iter().filter(|sheet| sheet != "tokens") {
        let css =
            fs::read_to_string(here().join("styles").join(format!("{sheet}.css"))).expect("it is there");
        for raw in ["oklch(", "rgb(", "rgba(", "hsl(", "light-dark(", "color-mix("] {
            assert!(!css.contains(raw), "{sheet}.css names a color with {raw}");
        }
        let hex = |word: &str| {
            word.len() > 3 && word.starts_with('#') && word[1..].chars().all(|c| c.is_ascii_hexdigit())
        };
        let found: Vec<_> = css.split([' ', ';', ',', '(', ')']).filter(|word| hex(word)).collect();
        assert!(found.is_empty(), "{sheet}.css names the colors {found:?}");
    }
}

/// The files below a folder whose `use` lines, or any line, hold one of some words.
fn lines_with(folder: &str, but: &str, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![here().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("it can be read").path();
            let name = path.display().to_string();
            if path.is_dir() {
                folders.push(path);
            } else if name.ends_with(".rs") && (but.is_empty() || !name.contains(but)) {
                let text = fs::read_to_string(path).expect("it is text");
                let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
                let bad = code.filter(|line| words.iter().any(|word| line.contains(word)));
                found.extend(bad.map(|line| format!("{name}: {}", line.trim())));
            }
        }
    }
    found
}

#[test]
fn only_the_browser_room_names_the_browsers_crates() {
    let crates = ["web_sys::", "js_sys::", "gloo::", "gloo_", "wasm_bindgen::", "wasm_bindgen_futures::"];
    let found = lines_with("src", "src/browser", &crates);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn every_part_of_a_page_is_used_by_another() {
    let mut parts = BTreeSet::new();
    for room in ["src/page", "src/widget"] {
        names(&here().join(room), "rs", &mut parts);
    }
    // What only adds to a type that stands elsewhere is called by that type's name.
    for adds in ["fields", "rows"] {
        let text =
            fs::read_to_string(here().join(format!("src/widget/form/{adds}.rs"))).expect("it is there");
        assert!(text.contains("\nimpl<T: 'static> Form<T> {"), "{adds}.rs adds to the form");
        parts.remove(adds);
    }
    let lines = lines_with("src", "", &["::", ",", ";"]);
    let mut called = BTreeSet::new();
    for line in &lines {
        let (file, code) = line.split_once(": ").unwrap_or_default();
        let code = code.trim_start_matches("pub ");
        let is_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        let marks = ["::", ",", ";"].into_iter().flat_map(|mark| code.match_indices(mark));
        let words = marks.filter_map(|(at, _)| code[..at].rsplit(|letter| !is_word(letter)).next());
        let words = words.filter(|word| !code.starts_with("mod ") && !file.ends_with(&format!("/{word}.rs")));
        called.extend(words);
    }
    let unused: Vec<_> = parts.into_iter().filter(|part| !called.contains(part.as_str())).collect();
    assert!(unused.is_empty(), "nobody calls {unused:?}");
}

#[test]
fn none_of_the_old_mechanisms_is_left() {
    let words = [
        "data-ask",
        "data-scenario",
        "data-beside",
        "data-program",
        "data-answers",
        "data-resume",
        "offerscope-edit",
        "MutationObserver",
        "HandedBack",
        "struct Entries",
    ];
    let mut found = Vec::new();
    let mut paths = vec![here().join("src"), here().join("styles"), here().join("index.html")];
    while let Some(path) = paths.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).expect("the folder is there");
            paths.extend(entries.map(|entry| entry.expect("it can be read").path()));
        } else {
            let text = fs::read_to_string(&path).unwrap_or_default();
            let old = words.into_iter().filter(|word| text.contains(word));
            found.extend(old.map(|word| format!("{}: {word}", path.display())));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
    for gone in ["carry.rs", "asked.rs", "depth.rs", "fit.rs", "negotiate.rs", "view"] {
        assert!(!here().join("src").join(gone).exists(), "src/{gone}");
    }
}

#[test]
fn no_file_of_the_app_and_its_tests_is_longer_than_300_lines() {
    let mut long = Vec::new();
    let mut paths = vec![here().join("src"), here().join("tests/view"), here().join("styles")];
    while let Some(path) = paths.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).expect("the folder is there");
            paths.extend(entries.map(|entry| entry.expect("it can be read").path()));
        } else if fs::read_to_string(&path).is_ok_and(|text| text.lines().count() > 300) {
            long.push(path);
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn every_arrow_of_use_points_toward_the_model() {
    for (room, above) in [
        ("src/core/model", &["crate::data", "crate::compute", "crate::link"][..]),
        ("src/core/compute", &["crate::link", "serde", "std::time"]),
        ("src/core/format", &["crate::data", "std::time"]),
        // The answer of `evaluate` asks the study: of the link it alone does.
        ("src/core/format/link", &["crate::compute"]),
        ("src/core/format/file/read", &["crate::compute"]),
        ("src/core/format/file/write", &["crate::compute"]),
        (
            "src/browser",
            &["crate::page", "crate::widget", "crate::app", "crate::state", "crate::results", "crate::lazy"],
        ),
        (
            "src/state",
            &[
                "crate::widget",
                "crate::page",
                "crate::browser",
                "crate::app",
                "crate::results",
                "crate::lazy",
            ],
        ),
        ("src/results", &["crate::widget", "crate::page", "crate::browser", "crate::app", "crate::state"]),
        ("src/widget", &["crate::page", "crate::app", "crate::lazy"]),
        ("src/page", &["crate::app"]),
    ] {
        let found = lines_with(room, "", above);
        assert!(found.is_empty(), "{room} looks up: {found:#?}");
    }
}
