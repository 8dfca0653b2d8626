//! Reads the fact files into their shape. It does not open files and does not check facts.

use serde::de::DeserializeOwned;

use super::fit::{FILES, read_fit};
use super::shape::{Facts, Read, Text};

/// Reads the files of `data/`. Each file under `ladders/` is one company's ladder.
///
/// # Errors
/// A line for each file that is missing or has the wrong shape: `data/vests.toml:12: unknown field …`.
pub(crate) fn read(files: &[Text]) -> Result<Facts, Vec<String>> {
    let mut faults = Vec::new();
    let (sources, pay, vests) = (
        named(files, "sources", &mut faults),
        named(files, "pay", &mut faults),
        named(files, "vests", &mut faults),
    );
    let (companies, presets, unknowns) = (
        named(files, "companies", &mut faults),
        named(files, "presets", &mut faults),
        named(files, "unknowns", &mut faults),
    );
    let practices = named(files, "practices", &mut faults);
    let negotiation = named(files, "negotiation", &mut faults);
    let fit = read_fit(files, &mut faults);
    let mut ladders = Vec::new();
    for file in files.iter().filter(|file| file.path.starts_with("data/ladders/")) {
        ladders.extend(parse(file, &mut faults));
    }
    let known = ["sources", "pay", "vests", "companies", "presets", "unknowns", "practices", "negotiation"];
    let known: Vec<String> = known.into_iter().chain(FILES).map(path_of).collect();
    for file in
        files.iter().filter(|file| !file.path.starts_with("data/ladders/") && !known.contains(&file.path))
    {
        faults.push(format!(
            "{}:1: no fact file has this name. The README of data/ lists the files.",
            file.path
        ));
    }
    match (sources, pay, vests, companies, presets, unknowns, practices, negotiation, fit) {
        (
            Some(sources),
            Some(pay),
            Some(vests),
            Some(companies),
            Some(presets),
            Some(unknowns),
            Some(practices),
            Some(negotiation),
            Some(fit),
        ) if faults.is_empty() => Ok(Facts {
            sources,
            ladders,
            pay,
            vests,
            companies,
            presets,
            unknowns,
            practices,
            negotiation,
            fit,
        }),
        _ => Err(faults),
    }
}

fn path_of(name: &str) -> String {
    format!("data/{name}.toml")
}

/// The content of the file with this name.
pub(crate) fn named<T: DeserializeOwned>(
    files: &[Text],
    name: &str,
    faults: &mut Vec<String>,
) -> Option<Read<T>> {
    let path = path_of(name);
    let Some(file) = files.iter().find(|file| file.path == path) else {
        faults.push(format!("{path}:1: the file is missing."));
        return None;
    };
    parse(file, faults)
}

pub(crate) fn parse<T: DeserializeOwned>(file: &Text, faults: &mut Vec<String>) -> Option<Read<T>> {
    match toml::from_str(&file.text) {
        Ok(content) => Some(Read { file: file.clone(), content }),
        Err(error) => {
            let start = error.span().map_or(0, |span| span.start);
            let says = error.message().replace('\n', ", ");
            faults.push(format!("{}: {says}. The README of data/ lists the keys.", file.place(start)));
            None
        }
    }
}

impl Text {
    /// File and line of a byte: `data/vests.toml:12`.
    pub(crate) fn place(&self, byte: usize) -> String {
        let before = self.text.as_bytes().iter().take(byte);
        format!("{}:{}", self.path, before.filter(|&&byte| byte == b'\n').count() + 1)
    }
}
