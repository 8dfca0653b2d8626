//! Gives the splitter's loader the addresses of the files it fetches: each by its hash and with its integrity, so that parts of
//! two builds never meet. They lie beside the glue, wherever the site lies.

use crate::dist::Name;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;

/// What the splitter calls its loader, and what it is called once its names are renamed: see `names`.
pub(crate) const SPLITTERS: &str = "__wasm_split.js";
pub(crate) const LOADER: &str = "____________.js";

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
        parts.push(format!("[\"{stem}\", \"{}\"]", name.integrity.trim_start_matches("sha256-")));
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

/// The same once for all, with the list of what is fetched. The name of a file begins with its stem and ends with the first bytes of its hash, so the
/// hash says both: see [`Name`].
const FETCHING: &str = r"
const parts = [PARTS];
const hex = (sign) => sign.charCodeAt().toString(16).padStart(2, `0`);
const addressOf = ([stem, hash]) => new URL(`./${stem}-${[...atob(hash).slice(0, 8)].map(hex).join(``)}.wasm`, import.meta.url);
function part(place) {
    return () => {
        const src = fetch(addressOf(parts[place]), { integrity: `sha256-${parts[place][1]}` });
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
