//! Compiles the app for the browser, with what the splitter needs to know of it.

use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The folder that cargo builds in.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from)
}

/// The cargo that runs this tool.
pub(crate) fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The target that the app is compiled for.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// The app as one program, not yet split.
pub(crate) fn compile() -> Result<Vec<u8>> {
    let done = cargo()
        .args(["rustc", "--locked", "--release", "--target", WASM])
        .args(["--package", "offerscope", "--bin", "offerscope", "--features", "split"])
        // For the last crate alone: the splitter reads from it which function needs which.
        .args(["--", "-Clink-args=--emit-relocs"])
        .env("CARGO_ENCODED_RUSTFLAGS", flags()?.join("\x1f"))
        .status()
        .context("cargo does not run")?;
    ensure!(done.success(), "the app does not compile");
    let wasm = target().join(WASM).join("release/offerscope.wasm");
    fs::read(&wasm).with_context(|| format!("{} is missing", wasm.display()))
}

/// A panic names the project's own paths, not those of the machine that built it. The last flag that fits a path counts.
fn flags() -> Result<Vec<String>> {
    let home = env::home_dir().unwrap_or_default().join(".cargo");
    let crates = env::var_os("CARGO_HOME").map_or(home, PathBuf::from);
    let registries = fs::read_dir(crates.join("registry/src")).into_iter().flatten();
    let registries = registries.filter_map(|found| Some((found.ok()?.path(), "")));
    let paths =
        [(crates, "cargo")].into_iter().chain(registries).chain([(env::current_dir()?, "offerscope")]);
    let remap = |(from, to): (PathBuf, &str)| format!("--remap-path-prefix={}={to}", shown(&from));
    Ok(paths.map(remap).collect())
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
