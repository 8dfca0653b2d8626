//! The command `taxes`: a table of cases in, the same table with computed columns out.

use csv::{Reader, StringRecord, Writer};
use offerscope_core::compute::tax::{Income, TaxRules, owed};
use offerscope_core::data::tax::taxes;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::problem::Problem;
use offerscope_core::model::tax::filing::Filing;
use std::error::Error;
use std::io;
use std::process::ExitCode;

const HELP: &str = "\
Reads a table of tax cases (CSV) and writes it with its computed columns filled in, to standard output.

Usage: taxes cases.csv

Reads   year, state, local, filing_status (single, joint, hoh, separate), wages, bonus_rsu, k401, and where they are there
        spouse, itemized (other itemized deductions), children (under 17) and dependents (others).
Writes  fed_std, ss, medicare, addl_medicare, state_std, levies, local_tax, salt_paid, fed_best, itemizes; where a column is there,
        federal_owed, state_owed, total_owed and itemizes_owed too: what is owed when the choice to itemize counts what the state
        makes of it, and that choice.
Columns of other names pass through. local may name several, with a blank between them.

Exit status: 0 when every case was computed, 2 when one could not be (its columns stay empty, and it is named with
the way out).
";

const COMPUTED: [&str; 10] = [
    "fed_std",
    "ss",
    "medicare",
    "addl_medicare",
    "state_std",
    "levies",
    "local_tax",
    "salt_paid",
    "fed_best",
    "itemizes",
];

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
    match run(path) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(2),
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// Writes the table. Returns false where a case could not be computed.
fn run(path: &str) -> Result<bool, Box<dyn Error>> {
    let mut reader = Reader::from_path(path)?;
    let header = reader.headers()?.clone();
    let mut writer = Writer::from_writer(io::stdout().lock());
    writer.write_record(&header)?;
    let mut all = true;
    for (line, row) in (2..).zip(reader.records()) {
        let row = row?;
        let answer = answer(&header, &row).unwrap_or_else(|says| {
            eprintln!("{path}:{line}: {says}");
            all = false;
            header
                .iter()
                .zip(&row)
                .map(|(column, cell)| if is_computed(column) { "" } else { cell })
                .collect()
        });
        writer.write_record(&answer)?;
    }
    writer.flush()?;
    Ok(all)
}

/// Is a column computed here?
fn is_computed(column: &str) -> bool {
    let further = ["federal", "state", "total", "itemizes"];
    COMPUTED.contains(&column) || further.iter().any(|name| column.strip_suffix("_owed") == Some(name))
}

/// The row with its computed columns.
fn answer(header: &StringRecord, row: &StringRecord) -> Result<StringRecord, String> {
    let text = |name: &str| {
        header.iter().zip(row).find(|(column, _)| *column == name).map_or("", |(_, cell)| cell.trim())
    };
    let dollars = |name: &str| match text(name) {
        "" => Ok(Money::ZERO),
        cell => cell.parse().map(Money::from_f64).map_err(|_| format!("{name}: “{cell}” is no amount.")),
    };
    let count = |name: &str| match text(name) {
        "" => Ok(0),
        cell => cell.parse().map_err(|_| format!("{name}: “{cell}” is no count.")),
    };
    let year = text("year").parse().map_err(|_| format!("“{}” is no year.", text("year")))?;
    let locals: Vec<&str> = text("local").split_whitespace().collect();
    let income = Income {
        filing: filing(text("filing_status"))?,
        before: Money::ZERO,
        wages: dollars("wages")? + dollars("bonus_rsu")?,
        spouse: dollars("spouse")?,
        deferral: dollars("k401")?,
        itemized: dollars("itemized")?,
        children: count("children")?,
        dependents: count("dependents")?,
        earned: Vec::new(),
    };
    let said = |problem: Problem| format!("{} {}", problem.says, problem.try_);
    let rules = TaxRules::of(taxes(), year, text("state"), &locals).map_err(said)?;
    for problem in rules.stand_ins() {
        eprintln!("{}", said(problem));
    }
    let owed = owed(&rules, &income);
    let cells = header.iter().zip(row).map(|(column, cell)| {
        let amount = match column {
            "fed_std" => owed.steps.federal_standard,
            "ss" => owed.social,
            "medicare" => owed.medicare,
            "addl_medicare" => owed.additional,
            "state_std" => owed.steps.state_standard,
            "levies" => owed.levies,
            "local_tax" => owed.steps.local_standard,
            "salt_paid" => owed.steps.salt,
            "fed_best" => owed.steps.federal_best,
            "federal_owed" => owed.federal,
            "state_owed" => owed.state,
            "total_owed" => owed.total(),
            "itemizes_owed" => return u8::from(owed.itemizes).to_string(),
            "itemizes" => return u8::from(owed.steps.itemized_is_more).to_string(),
            _ => return cell.to_owned(),
        };
        format!("{:.2}", amount.to_f64())
    });
    Ok(cells.collect())
}

fn filing(word: &str) -> Result<Filing, String> {
    let word = if word == "hoh" { "head" } else { word };
    let known = Filing::ALL.into_iter().find(|filing| filing.word() == word);
    known.ok_or_else(|| format!("“{word}” is no filing status. Use single, joint, hoh or separate."))
}
