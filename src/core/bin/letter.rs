//! The command `letter`: the text of an offer letter on standard input, a filled offer with places and questions on standard output.

use std::io::{self, Read, Write};
use std::process::ExitCode;

use offerscope_core::data;
use offerscope_core::letter::{read_letter, write_reading};

const HELP: &str = "\
Reads the text of an offer letter from standard input and writes a filled offer (JSON) to standard output.

Usage: letter < letter.txt

Writes  { \"scenario\": a scenario file with one offer,
          \"found\": [{ \"field\", \"value\", \"from\", \"to\", \"sure\" }]: each value with its bytes in the letter,
          \"asks\": [{ \"field\", \"says\" }]: what the letter leaves open }

Exit status: 0, also where nothing was found; 2 where standard input cannot be read or an option is not known.
";

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("--help" | "-h") => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Some(_) => {
            eprint!("{HELP}");
            return ExitCode::from(2);
        }
        None => (),
    }
    let mut bytes = Vec::new();
    if let Err(error) = io::stdin().read_to_end(&mut bytes) {
        eprintln!("Standard input cannot be read: {error}.");
        return ExitCode::from(2);
    }
    let text = String::from_utf8_lossy(&bytes);
    let answer = write_reading(&read_letter(&text, data::catalog()));
    match io::stdout().write_all(answer.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
