//! Gives the splitter's loader the addresses of the files it fetches: each by its hash and with its integrity, so that parts of
//! two builds never meet. They lie beside the glue, wherever the site lies.

use crate::dist::Name;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;

/// What the splitter calls it.
const LOADER: &str = "__wasm_split.js";

/// Rewrites the loader of a folder for the finished files of these stems.
pub(crate) fn address(folder: &Path, stems: &[&String]) -> Result<()> {
    let loader = folder.join(LOADER);
    let mut text = fs::read_to_string(&loader).context("the splitter wrote no loader")?;
    let mut files = Vec::new();
    for stem in stems {
        let name = Name::of(stem, "wasm", &fs::read(folder.join(format!("{stem}.wasm")))?);
        text = addressed(&text, stem, &name)?;
        files.push(format!("\"./{}\"", name.file));
    }
    let left = text.matches("fetch(").count();
    ensure!(left == stems.len(), "the loader fetches {left} files, of {}", stems.len());
    let files = files.join(", ");
    text += &format!("export const files = [{files}].map((file) => new URL(file, import.meta.url));\n");
    Ok(fs::write(loader, text)?)
}

/// The glue, which also hands out the addresses of all parts: `boot.js` fetches them ahead.
pub(crate) fn with_files(glue: &str) -> String {
    format!("{glue}\nexport {{ files }} from \"./{LOADER}\";\n")
}

fn addressed(text: &str, stem: &str, name: &Name) -> Result<String> {
    let plain = format!(r#"fetch(new URL("./{stem}.wasm", import.meta.url))"#);
    ensure!(text.matches(&plain).count() == 1, "the loader does not fetch {stem} as it used to");
    let hashed = format!(
        r#"fetch(new URL("./{}", import.meta.url), {{ integrity: "{}" }})"#,
        name.file, name.integrity
    );
    Ok(text.replace(&plain, &hashed))
}
