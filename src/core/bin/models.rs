//! The command `models`: cases of the negotiation's formulas in, their answers out.

use std::process::ExitCode;

use offerscope_core::models::answer;

const HELP: &str = "\
Reads cases of the negotiation's models (JSON) and writes what they come to, to standard output.

Usage: models cases.json

Reads   { \"vectors\": [{ \"id\": \"4.1-counter\", \"inputs\": { … } }, …] }: the id begins with the section of the modelling note, the
        inputs have the note's names. Sections 4.1 to 4.9, 4.11 and 4.12 are known.
Writes  the same with `expected`, or with `problem` where a case cannot be answered; and `unknown`: the ids of cases of other sections.

Exit status: 0 when the file was read, 2 when it was not.
";

fn main() -> ExitCode {
    let files: Vec<String> = std::env::args().skip(1).collect();
    let [path] = files.as_slice() else {
        eprint!("{HELP}");
        return ExitCode::from(2);
    };
    if matches!(path.as_str(), "--help" | "-h") {
        print!("{HELP}");
        return ExitCode::SUCCESS;
    }
    let answered = std::fs::read_to_string(path)
        .map_err(|error| format!("{path}: {error}\n"))
        .and_then(|text| answer(&text));
    match answered {
        Ok(answers) => {
            print!("{answers}");
            ExitCode::SUCCESS
        }
        Err(says) => {
            eprint!("{says}");
            ExitCode::from(2)
        }
    }
}
