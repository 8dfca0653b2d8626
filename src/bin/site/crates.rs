//! The crates that the program of the pages is made of, as cargo resolves them for the browser: no build scripts, no macros, no tools.

use crate::compile::{WASM, cargo};
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A crate of the program.
pub(crate) struct Crate {
    pub(crate) name: String,
    pub(crate) version: String,
    /// An SPDX expression.
    pub(crate) license: String,
    pub(crate) repository: Option<String>,
    /// Whether it comes from crates.io, and is no crate of this workspace or of the compiler.
    pub(crate) published: bool,
    /// Where its source lies; nothing for the standard library.
    pub(crate) folder: Option<PathBuf>,
    /// The crates it uses, as name and version.
    pub(crate) uses: Vec<String>,
}

impl Crate {
    /// Name and version, which no two crates share.
    pub(crate) fn id(&self) -> String {
        format!("{} {}", self.name, self.version)
    }
}

/// All of them, by name, and the standard library.
pub(crate) fn shipped() -> Result<Vec<Crate>> {
    let edges = ["--edges", "normal,no-proc-macro", "--prefix", "none", "--target", WASM];
    let tree = said(
        cargo().args(["tree", "--locked", "--package", "offerscope", "--features", "split"]).args(edges),
    )?;
    let compiled: BTreeSet<String> = tree.lines().filter_map(id_of_line).collect();

    let metadata =
        ["metadata", "--locked", "--format-version", "1", "--features", "split", "--filter-platform", WASM];
    let metadata: Value = serde_json::from_str(&said(cargo().args(metadata))?)?;
    let packages = metadata["packages"].as_array().context("cargo names no packages")?;
    let ids: BTreeMap<&str, String> =
        packages.iter().map(|package| (text(&package["id"]), id_of(package))).collect();
    let nodes = metadata["resolve"]["nodes"].as_array().context("cargo resolves no packages")?;
    let uses = |id: &Value| {
        let node = nodes.iter().find(|node| node["id"] == *id);
        let used = node.and_then(|node| node["dependencies"].as_array()).into_iter().flatten();
        used.filter_map(|used| ids.get(text(used))).filter(|id| compiled.contains(*id)).cloned().collect()
    };
    let known = packages.iter().filter(|package| compiled.contains(&id_of(package)));
    let mut crates: Vec<Crate> = known
        .map(|package| Crate {
            name: text(&package["name"]).to_owned(),
            version: text(&package["version"]).to_owned(),
            license: expression(text(&package["license"])),
            repository: package["repository"].as_str().map(str::to_owned),
            published: package["source"].is_string(),
            folder: Path::new(text(&package["manifest_path"])).parent().map(Path::to_owned),
            uses: uses(&package["id"]),
        })
        .collect();
    ensure!(
        crates.len() == compiled.len(),
        "cargo compiles {} crates and knows {}",
        compiled.len(),
        crates.len()
    );
    crates.push(standard_library()?);
    Ok(crates)
}

/// What the compiler brings along.
fn standard_library() -> Result<Crate> {
    let version = said(Command::new("rustc").arg("--version"))?;
    Ok(Crate {
        name: "std".to_owned(),
        version: version.split(' ').nth(1).context("rustc names no version")?.to_owned(),
        license: "MIT OR Apache-2.0".to_owned(),
        repository: Some("https://github.com/rust-lang/rust".to_owned()),
        published: false,
        folder: None,
        uses: Vec::new(),
    })
}

/// A license as SPDX writes it: older crates write `MIT/Apache-2.0`.
fn expression(license: &str) -> String {
    license.split('/').map(str::trim).collect::<Vec<_>>().join(" OR ")
}

/// Of a line such as `yew v0.23.0 (*)`.
fn id_of_line(line: &str) -> Option<String> {
    let mut words = line.split(' ');
    Some(format!("{} {}", words.next()?, words.next()?.strip_prefix('v')?))
}

fn id_of(package: &Value) -> String {
    format!("{} {}", text(&package["name"]), text(&package["version"]))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// What a program writes.
fn said(command: &mut Command) -> Result<String> {
    let done = command.output().with_context(|| format!("{command:?} does not run"))?;
    ensure!(done.status.success(), "{command:?}: {}", String::from_utf8_lossy(&done.stderr));
    Ok(String::from_utf8(done.stdout)?)
}
