//! From `data/` to Rust: gather the files, read them, check them, write them as statics. Shared with the tests of the facts.

use std::fs;
use std::io;
use std::path::Path;

use super::model;

mod check;
mod claims;
mod emit;
mod fit;
mod negotiation;
mod practices;
mod presets;
mod read;
mod shape;
mod tax;

pub(crate) use check::check;
pub(crate) use emit::emit;
pub(crate) use read::read;
pub(crate) use shape::Text;
pub(crate) use tax::compile as compile_taxes;

/// The fact files of a folder and of its `ladders/`, in order of name.
pub(crate) fn gather(folder: &Path) -> io::Result<Vec<Text>> {
    let mut files = Vec::new();
    for (part, prefix) in [(folder.to_path_buf(), "data"), (folder.join("ladders"), "data/ladders")] {
        for entry in fs::read_dir(part)? {
            let path = entry?.path();
            if path.extension().is_some_and(|ending| ending == "toml") {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                files.push(Text { path: format!("{prefix}/{name}"), text: fs::read_to_string(&path)? });
            }
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(files)
}

/// The tax files, in order of name.
pub(crate) fn gather_taxes(folder: &Path) -> io::Result<Vec<Text>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder.join("tax"))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        files.push(Text { path: format!("data/tax/{name}"), text: fs::read_to_string(&path)? });
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(files)
}

/// The facts as Rust source.
///
/// # Errors
/// A line for each flaw: file, line, what is wrong, what to do.
pub(crate) fn compile(files: &[Text]) -> Result<String, Vec<String>> {
    let facts = read(files)?;
    let faults = check(&facts);
    if faults.is_empty() { Ok(emit(&facts)) } else { Err(faults) }
}
