//! Writes the JavaScript that a program is reached through, by wasm-bindgen as a library: its version is the crate's, and no
//! tool has to be installed.

use crate::compile::target;
use anyhow::{Context, Result, ensure};
use std::path::Path;
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

/// Glue and program for a page. The exports and names that the parts link to are left as they are.
pub(crate) fn for_the_browser(program: &Path, into: &Path, glue: &str) -> Result<()> {
    let name = glue.trim_end_matches(".js");
    Bindgen::new()
        .input_path(program)
        .out_name(name)
        .web(true)?
        .keep_lld_exports(true)
        .demangle(false)
        .generate(into)
}

/// Runs a program on Node, such as the bench.
pub(crate) fn run_on_node(program: &Path) -> Result<()> {
    let into = target().join("node");
    Bindgen::new().input_path(program).out_name("program").nodejs(true)?.generate(&into)?;
    let done = Command::new("node").arg(into.join("program.js")).status().context("node does not run")?;
    ensure!(done.success(), "{} failed", program.display());
    Ok(())
}
