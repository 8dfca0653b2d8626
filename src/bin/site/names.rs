//! Shortens the download by renaming what glue and programs call each other by, in the same length. wasm-bindgen ends each such name with 16
//! random digits, which no compressor shrinks: they are numbered instead. The splitter's names stand in each of a hundred small files.

use std::collections::BTreeSet;

const PREFIX: &str = "__wbg_";
const DIGITS: usize = 16;

/// What the splitter calls things by in every file, however small, and what they are called instead: one sign, which travels as a few bytes.
const SPLITTERS: [(&str, &str); 2] =
    [("__wasm_split", "____________"), ("__indirect_function_table", "$$$$$$$$$$$$$$$$$$$$$$$$$")];

/// Renames a text that holds names of the splitter, in the same length: the content of a file, or its name.
pub(crate) fn renamed(mut text: Vec<u8>) -> Vec<u8> {
    for (from, to) in SPLITTERS {
        replace(&mut text, from.as_bytes(), to.as_bytes());
    }
    text
}

/// Numbers the names in the glue, and in the programs that go with it.
pub(crate) fn number<'a>(glue: &'a mut Vec<u8>, programs: impl Iterator<Item = &'a mut Vec<u8>>) {
    let text = String::from_utf8_lossy(glue).into_owned();
    let word = |c: char| !(c.is_ascii_alphanumeric() || c == '_');
    let random = |name: &&str| {
        let end = name.len().saturating_sub(DIGITS);
        name.starts_with(PREFIX)
            && end > PREFIX.len()
            && name.as_bytes()[end..].iter().all(u8::is_ascii_hexdigit)
    };
    let names: BTreeSet<&str> = text.split(word).filter(random).collect();
    for file in [glue].into_iter().chain(programs) {
        for (number, name) in names.iter().enumerate() {
            let numbered = format!("{}{number:0DIGITS$}", &name[..name.len() - DIGITS]);
            replace(file, name.as_bytes(), numbered.as_bytes());
        }
    }
}

/// Writes one text over another of the same length, wherever it stands.
fn replace(file: &mut [u8], from: &[u8], to: &[u8]) {
    assert_eq!(from.len(), to.len(), "a file is renamed in place");
    let mut at = 0;
    while let Some(place) = file[at..].windows(from.len()).position(|window| window == from) {
        at += place;
        file[at..at + to.len()].copy_from_slice(to);
    }
}
