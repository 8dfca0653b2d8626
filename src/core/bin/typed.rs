//! The command `typed`: texts as people type them in, a line each; what they are read as out.

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use offerscope_core::model::bounds;
use offerscope_core::typed::{self, Unread};

const HELP: &str = "\
Reads texts from standard input, a line each, as a field of a kind reads them, and writes a line each to standard output.

Usage: typed KIND < texts

KIND    money, shares, price, percent or month
Writes  the value as the scenario file has it (dollars, shares, a fraction, YYYY-MM), or `? ` and a sentence that says what is
        wrong and what to type

Exit status: 0, also where a text is no value; 2 where the kind is not known or standard input cannot be read.
";

/// Reads one text as one kind.
type Read = fn(&str) -> Result<String, Unread>;

const KINDS: [(&str, Read); 5] = [
    ("money", |text| typed::money(text).map(|value| value.to_string())),
    ("shares", |text| typed::shares(text).map(|value| value.to_string())),
    ("price", |text| typed::price(text).map(|value| value.to_string())),
    ("percent", |text| typed::percent(text, bounds::GROWTH).map(|value| value.to_string())),
    ("month", |text| typed::month(text).map(|value| value.to_string())),
];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if words.iter().any(|word| matches!(word.as_str(), "--help" | "-h")) {
        print!("{HELP}");
        return ExitCode::SUCCESS;
    }
    let kind = match words.as_slice() {
        [word] => KINDS.iter().find(|(name, _)| name == word),
        _ => None,
    };
    let Some((_, read)) = kind else {
        eprint!("{HELP}");
        return ExitCode::from(2);
    };
    match run(*read) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads the lines has enough of them.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn run(read: Read) -> io::Result<()> {
    let (mut input, mut out) = (io::stdin().lock(), io::stdout().lock());
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        match read(String::from_utf8_lossy(&line).trim_end_matches(['\n', '\r'])) {
            Ok(value) => writeln!(out, "{value}")?,
            Err(off) => writeln!(out, "? {off}")?,
        }
        line.clear();
    }
    Ok(())
}
