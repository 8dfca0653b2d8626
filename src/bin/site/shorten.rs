//! Scripts and styles without what only people read, by esbuild: it shortens what wasm-bindgen writes, and minifiers in Rust
//! fail on it. Changes no file.

use anyhow::{Context, Result, ensure};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Where `make setup` puts it.
const ESBUILD: &str = "tests/browser/node_modules/.bin/esbuild";

/// The same text, shorter; `loader` is `js` or `css`.
pub(crate) fn shortened(text: &[u8], loader: &str) -> Result<Vec<u8>> {
    run(&[&format!("--loader={loader}")], text)
}

/// A module with those it imports in it, shorter. Where wasm-bindgen imports one module twice, it names it twice: the same.
pub(crate) fn joined(module: &Path) -> Result<Vec<u8>> {
    run(
        &[
            &module.to_string_lossy(),
            "--bundle",
            "--format=esm",
            "--log-override:duplicate-object-key=silent",
        ],
        &[],
    )
}

fn run(args: &[&str], text: &[u8]) -> Result<Vec<u8>> {
    let mut esbuild = Command::new(ESBUILD)
        .args(["--minify", "--charset=utf8", "--log-level=warning"])
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{ESBUILD} does not run: run `make build`"))?;
    esbuild.stdin.take().context("esbuild takes no input")?.write_all(text)?;
    let done = esbuild.wait_with_output()?;
    ensure!(done.status.success(), "esbuild refused {args:?}");
    Ok(done.stdout)
}
