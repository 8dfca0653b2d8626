//! Makes what the pages load of the compiled app: its main program, its parts, and the glue that loads them, optimized. It
//! lies in `target/stage` until `finish` gives each file its hash, and is made again only when the program has changed.

use crate::compile::{compile, target};
use crate::{bind, loader, names, optimize, shorten};
use anyhow::{Context, Result, anyhow};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use std::{env, fs};

/// What the glue is called, and what it calls the program.
const GLUE: &str = "offerscope.js";
const MAIN: &str = "offerscope_bg.wasm";
/// Which files each part needs: a line a part, its name first.
const PARTS: &str = "parts.txt";
/// The hash of the program that all this was made of. Written last.
const MADE_OF: &str = "made-of.txt";

/// The built app.
pub(crate) struct Bundle {
    pub(crate) glue: Vec<u8>,
    pub(crate) main: Vec<u8>,
    /// What travels apart: stem and bytes.
    pub(crate) chunks: Vec<(String, Vec<u8>)>,
}

/// A part, and the stems of the files it needs besides the main program.
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) files: Vec<String>,
}

fn stage() -> PathBuf {
    target().join("stage")
}

/// Compiles, splits, binds and optimizes the app.
pub(crate) fn build() -> Result<()> {
    let program = compile()?;
    let made_of: String = Sha256::digest(&program).iter().map(|byte| format!("{byte:02x}")).collect();
    let stage = stage();
    if is_made_of(&stage.join(MADE_OF), &made_of) {
        return Ok(());
    }
    fs::remove_dir_all(&stage).ok();
    let parts = split(&program, &stage)?;
    bind::for_the_browser(&stage.join("main.wasm"), &stage, GLUE)?;

    let read = |name: &str| fs::read(stage.join(name)).with_context(|| format!("{name} was not made"));
    let mut glue = read(GLUE)?;
    let mut stems: Vec<&String> = parts.iter().flat_map(|part| &part.files).collect();
    stems.sort();
    stems.dedup();
    let files: Vec<String> =
        [MAIN.to_owned()].into_iter().chain(stems.iter().map(|stem| format!("{stem}.wasm"))).collect();
    let mut programs = files.iter().map(|file| read(file)).collect::<Result<Vec<_>>>()?;
    names::number(&mut glue, programs.iter_mut());
    fs::write(stage.join(GLUE), names::renamed(glue))?;
    fs::write(stage.join(loader::LOADER), names::renamed(read(loader::SPLITTERS)?))?;
    for (file, bytes) in files.iter().zip(programs) {
        fs::write(stage.join(file), names::renamed(bytes))?;
    }
    optimize::optimize(&stage, &files)?;

    loader::address(&stage, &stems)?;
    let glue = fs::read_to_string(stage.join(GLUE))?;
    fs::write(stage.join(GLUE), loader::with_files(&glue))?;
    fs::write(stage.join(GLUE), shorten::joined(&stage.join(GLUE))?)?;
    let lines = parts.iter().map(|Part { name, files }| format!("{name} {}\n", files.join(" ")));
    fs::write(stage.join(PARTS), lines.collect::<String>())?;
    Ok(fs::write(stage.join(MADE_OF), made_of)?)
}

/// Whether the stage was made of this program, and by this tool.
fn is_made_of(marker: &Path, made_of: &str) -> bool {
    let changed =
        |path: &Path| fs::metadata(path).and_then(|file| file.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
    let tool = env::current_exe().map_or(SystemTime::now(), |tool| changed(&tool));
    fs::read_to_string(marker).is_ok_and(|marked| marked == made_of) && changed(marker) > tool
}

/// Splits the program; which files each part needs.
fn split(program: &[u8], stage: &Path) -> Result<Vec<Part>> {
    let main = stage.join("main.wasm");
    let glue = format!("./{GLUE}");
    let mut options = wasm_split_cli_support::Options::new(program);
    options.output_dir = stage;
    options.main_out_path = &main;
    options.main_module = &glue;
    let split = wasm_split_cli_support::transform(options).map_err(|error| anyhow!("{error:?}"))?;
    let mut parts: Vec<Part> =
        split.prefetch_map.into_iter().map(|(name, files)| Part { name, files }).collect();
    parts.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(parts)
}

/// The app as it was built last.
pub(crate) fn built() -> Result<Bundle> {
    let read = |name: &str| {
        let path = stage().join(name);
        fs::read(&path).with_context(|| format!("{} is missing: run `make build`", path.display()))
    };
    let mut stems: Vec<String> = parts()?.into_iter().flat_map(|part| part.files).collect();
    stems.sort();
    stems.dedup();
    let chunks = stems.into_iter().map(|stem| {
        let bytes = read(&format!("{stem}.wasm"))?;
        Ok((stem, bytes))
    });
    Ok(Bundle { glue: read(GLUE)?, main: read(MAIN)?, chunks: chunks.collect::<Result<_>>()? })
}

/// The parts of the app as it was built last.
pub(crate) fn parts() -> Result<Vec<Part>> {
    let path = stage().join(PARTS);
    let text = fs::read_to_string(&path)
        .with_context(|| format!("{} is missing: run `make build`", path.display()))?;
    let part = |line: &str| {
        let mut words = line.split_whitespace().map(str::to_owned);
        Some(Part { name: words.next()?, files: words.collect() })
    };
    Ok(text.lines().filter_map(part).collect())
}
