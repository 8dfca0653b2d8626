//! Scripts and styles without what only people read, by esbuild (see the README's decisions). Touches no file.

use anyhow::{Context, Result, ensure};
use std::io::Write;
use std::process::{Command, Stdio};

/// Where `make setup` puts it.
const ESBUILD: &str = "tests/browser/node_modules/.bin/esbuild";

/// The same text, shorter; `loader` is `js` or `css`.
pub(crate) fn minify(text: &[u8], loader: &str) -> Result<Vec<u8>> {
    let mut esbuild = Command::new(ESBUILD)
        .args(["--minify", "--charset=utf8", "--log-level=warning", &format!("--loader={loader}")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{ESBUILD} does not run: run `make build`"))?;
    esbuild.stdin.take().context("esbuild takes no input")?.write_all(text)?;
    let done = esbuild.wait_with_output()?;
    ensure!(done.status.success(), "esbuild refused the {loader}");
    Ok(done.stdout)
}
