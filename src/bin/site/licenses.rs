//! The page with the licenses of the code that is shipped: each text once, with the crates that come under it.

use crate::crates::Crate;
use anyhow::{Context, Result, ensure};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// How the files begin that a crate may keep its licenses in.
const FILES: [&str; 5] = ["LICEN", "UNLICENSE", "COPYING", "COPYRIGHT", "NOTICE"];

/// For a crate that brings no text and leaves the choice: this license needs no line that names the holder.
const APACHE: &str = "LICENSE-APACHE";

/// The page.
pub(crate) fn content(crates: &[Crate], base: &str) -> Result<String> {
    let mut under: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for one in crates {
        for text in texts(one)? {
            under.entry(text).or_default().push(format!("{} ({})", one.id(), one.license));
        }
    }
    let mut under: Vec<_> = under.into_iter().map(|(text, crates)| (crates.join(", "), text)).collect();
    under.sort();
    let shown = |(crates, text): &(String, String)| {
        format!(
            "<details class=\"more\"><summary>{}</summary><pre>{}</pre></details>",
            escaped(crates),
            escaped(text)
        )
    };
    Ok(format!(
        "<main class=\"page\"><h1>Licenses</h1><p>Offerscope is made of these {} Rust packages. Select a line to read its license. \
         <a href=\"{base}sbom.json\">The same list for programs</a> is in the CycloneDX format.</p>{}</main>",
        crates.len(),
        under.iter().map(shown).collect::<String>()
    ))
}

/// The texts that come with a crate.
fn texts(of: &Crate) -> Result<BTreeSet<String>> {
    let mut files = Vec::new();
    for path in of.folder.iter().map(|folder| listed(folder)).collect::<Result<Vec<_>>>()?.concat() {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
        if !FILES.iter().any(|start| name.starts_with(start)) {
            continue;
        }
        if path.is_dir() { files.extend(listed(&path)?) } else { files.push(path) }
    }
    if files.is_empty() {
        ensure!(
            of.license.contains("Apache-2.0"),
            "{} brings no text of its license {}",
            of.id(),
            of.license
        );
        files.push(APACHE.into());
    }
    files.iter().map(|file| read(file)).collect()
}

fn listed(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} is missing", folder.display()))?;
    Ok(entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?)
}

/// A text without what differs from copy to copy: ends of lines, and empty lines around it.
fn read(file: &Path) -> Result<String> {
    let text = fs::read_to_string(file).with_context(|| format!("{} is no text", file.display()))?;
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    Ok(lines.join("\n").trim_matches('\n').to_owned())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
