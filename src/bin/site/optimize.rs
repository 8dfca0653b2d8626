//! Makes programs small, by wasm-opt of npm's binaryen. Changes each file in place.

use anyhow::{Context, Result, ensure};
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::thread;

/// Where `make setup` puts it.
const WASM_OPT: &str = "tests/browser/node_modules/.bin/wasm-opt";

/// Rust keeps nothing in its lowest kilobyte. Long functions inlined where one caller needs them repeat less, so they compress worse. Functions of a
/// few instructions are inlined everywhere: a file calls what is in another through one such function for each, some 2,700 in all. As they travel,
/// -Oz and a second round (--converge) save nothing over this and take twice as long. Control flow that is taken apart and built anew once
/// everything is small (--flatten --rereloop) saves half a percent more.
const FLAGS: [&str; 9] = [
    "-Os",
    "--flatten",
    "--rereloop",
    "-Os",
    "--low-memory-unused",
    "--always-inline-max-function-size=6",
    "--one-caller-inline-max-function-size=8",
    "--strip-producers",
    "--strip-target-features",
];

/// What rustc uses without being asked. Parts do not say so themselves.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// The files of a folder, as many at a time as there are processors.
pub(crate) fn optimize(folder: &Path, files: &[String]) -> Result<()> {
    let waiting = Mutex::new(files.iter());
    let next = || waiting.lock().ok()?.next();
    let work = || -> Result<()> {
        while let Some(file) = next() {
            optimize_one(&folder.join(file))?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let processors = thread::available_parallelism().map_or(1, usize::from);
        let workers: Vec<_> = (0..processors).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().unwrap_or_else(|_| anyhow::bail!("a worker stopped")))
    })
}

fn optimize_one(file: &Path) -> Result<()> {
    let mut command = Command::new(WASM_OPT);
    let done = command.args(FLAGS).args(FEATURES).arg(file).arg("-o").arg(file).output();
    let done = done.with_context(|| format!("{WASM_OPT} does not run: run `make build`"))?;
    // It warns of names that it does not know, and drops them: told only where it fails.
    let told = String::from_utf8_lossy(&done.stderr);
    ensure!(done.status.success(), "wasm-opt refused {}: {told}", file.display());
    Ok(())
}
