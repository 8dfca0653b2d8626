//! The command `evaluate`: a scenario file on standard input, its answer on standard output. Nothing else in core reads a clock.

use std::io::{self, Read, Write};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use offerscope_core::data;
use offerscope_core::evaluate::evaluate;
use offerscope_core::format::file;
use offerscope_core::model::month::Month;
use offerscope_core::model::problem::Problem;

const HELP: &str = "\
Reads a scenario (JSON) from standard input and writes what its offers pay (JSON) to standard output.

Usage: evaluate [--today YYYY-MM] < scenario.json

  --today YYYY-MM  the current month, for offers that name no start month; the clock's unless given
  --help           this text

Exit status: 0 when the scenario was answered, 2 when the input is no scenario (then only its problems
are written) or an option is not known.
";

fn main() -> ExitCode {
    let mut today = clock_month();
    let mut options = std::env::args().skip(1);
    while let Some(option) = options.next() {
        match option.as_str() {
            "--help" | "-h" => return print(HELP, ExitCode::SUCCESS),
            "--today" => match Month::parse(&options.next().unwrap_or_default()) {
                Ok(month) => today = Some(month),
                Err(says) => return complain(&says),
            },
            other => return complain(&format!("“{other}” is not an option. Try --help.")),
        }
    }
    let Some(today) = today else {
        return complain("The clock's month is out of range. Try --today YYYY-MM.");
    };
    let mut bytes = Vec::new();
    if let Err(error) = io::stdin().read_to_end(&mut bytes) {
        return complain(&format!("Standard input cannot be read: {error}."));
    }
    let answer = String::from_utf8(bytes)
        .map_err(|_| {
            file::write_problems(&[Problem::new("", "The file is not UTF-8 text.", "Save it as UTF-8.")])
        })
        .and_then(|text| evaluate(&text, data::facts(), today));
    match answer {
        Ok(answer) => print(&answer, ExitCode::SUCCESS),
        Err(problems) => print(&problems, ExitCode::from(2)),
    }
}

fn print(text: &str, status: ExitCode) -> ExitCode {
    match io::stdout().write_all(text.as_bytes()) {
        Ok(()) => status,
        Err(_) => ExitCode::FAILURE,
    }
}

fn complain(says: &str) -> ExitCode {
    eprintln!("{says}");
    ExitCode::from(2)
}

/// This month in UTC; `None` where the clock is outside 1970 to 2199.
fn clock_month() -> Option<Month> {
    let mut days = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs() / 86_400;
    let mut month = Month::new(1970, 1)?;
    loop {
        let leap = month.year().is_multiple_of(4)
            && (!month.year().is_multiple_of(100) || month.year().is_multiple_of(400));
        let length = match month.number() {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        if days < length {
            return Some(month);
        }
        days -= length;
        month = Month::from_index(month.index() + 1)?;
    }
}
