//! The names that glue and program call each other by. wasm-bindgen ends each with 16 random digits, in both files, which no
//! compressor shrinks: they are counted instead, in the same length. Knows nothing else of either file.

use std::collections::BTreeSet;

const PREFIX: &str = "__wbg_";
const DIGITS: usize = 16;

/// Glue and program, with counted names.
pub(crate) fn counted(glue: &[u8], program: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let text = String::from_utf8_lossy(glue);
    let word = |c: char| !(c.is_ascii_alphanumeric() || c == '_');
    let random = |name: &&str| {
        let end = name.len().saturating_sub(DIGITS);
        name.starts_with(PREFIX)
            && end > PREFIX.len()
            && name.as_bytes()[end..].iter().all(u8::is_ascii_hexdigit)
    };
    let names: BTreeSet<&str> = text.split(word).filter(random).collect();
    let (mut glue, mut program) = (glue.to_vec(), program.to_vec());
    for (number, name) in names.iter().enumerate() {
        let counted = format!("{}{number:0DIGITS$}", &name[..name.len() - DIGITS]);
        for file in [&mut glue, &mut program] {
            replace(file, name.as_bytes(), counted.as_bytes());
        }
    }
    (glue, program)
}

/// Writes one text over another of the same length, wherever it stands.
fn replace(file: &mut [u8], from: &[u8], to: &[u8]) {
    let mut at = 0;
    while let Some(place) = file[at..].windows(from.len()).position(|window| window == from) {
        at += place;
        file[at..at + to.len()].copy_from_slice(to);
    }
}
