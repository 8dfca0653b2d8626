//! Gives the splitter's loader the addresses of the files it fetches: each by its hash and with its integrity, so that parts of
//! two builds never meet. They lie beside the glue, wherever the site lies.

use crate::dist::Name;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;

/// What the splitter calls it.
const LOADER: &str = "__wasm_split.js";

/// Rewrites the loader of a folder for the finished files of these stems. One list holds their names and hashes, so that none travels twice.
pub(crate) fn address(folder: &Path, stems: &[&String]) -> Result<()> {
    let loader = folder.join(LOADER);
    let mut text = fs::read_to_string(&loader).context("the splitter wrote no loader")?;
    let mut parts = Vec::new();
    for (place, stem) in stems.iter().enumerate() {
        let plain = FETCHER.replace("STEM", stem);
        ensure!(text.matches(&plain).count() == 1, "the loader does not fetch {stem} as it used to");
        text = text.replace(&plain, &format!("part({place})"));
        let name = Name::of(stem, "wasm", &fs::read(folder.join(format!("{stem}.wasm")))?);
        parts.push(format!("[\"{}\", \"{}\"]", name.file, name.integrity));
    }
    let left = text.matches("fetch(").count();
    ensure!(left == 0, "the loader fetches {left} files by names of its own");
    text += &FETCHING.replace("PARTS", &parts.join(", "));
    Ok(fs::write(loader, text)?)
}

/// How the splitter fetches a part, written out for each.
const FETCHER: &str = r#"() => {
    const src = fetch(new URL("./STEM.wasm", import.meta.url));
    src.catch(() => {});
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
}
"#;

/// The same once for all, with the list of what is fetched.
const FETCHING: &str = r"
const parts = [PARTS];
const addressOf = ([file]) => new URL(`./${file}`, import.meta.url);
function part(place) {
    return () => {
        const src = fetch(addressOf(parts[place]), { integrity: parts[place][1] });
        src.catch(() => {});
        return async (imports) => WebAssembly.instantiateStreaming(src, imports);
    };
}
export const files = parts.map(addressOf);
";

/// The glue, which also hands out the addresses of all parts: `boot.js` fetches them ahead.
pub(crate) fn with_files(glue: &str) -> String {
    format!("{glue}\nexport {{ files }} from \"./{LOADER}\";\n")
}
