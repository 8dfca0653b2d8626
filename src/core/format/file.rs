//! The scenario file: JSON to a [`Scenario`] and back, and the JSON that answers.
//!
//! Reading collects every problem with its path, and never panics. Only a file without a schema, or without an offer that has a name and a
//! base, is refused. Names of fields never change, because scripts rely on them.
//!
//! `src/core/format/file/README.md` lists all fields of the file and of the answer.

mod answer;
mod json;
mod read;
mod reader;
mod write;

use crate::compute::analysis::Analysis;
use crate::compute::compare::Comparison;
use crate::compute::fit::check::FitCheck;
use crate::compute::leaving::start_months::StartMonths;
use crate::compute::lens::view::LensView;
use crate::compute::negotiate::negotiated::Negotiated;
use crate::compute::sensitivity::FlipPoint;
use crate::model::problem::Problem;
use crate::model::scenario::Scenario;

/// The version of the file that is written and read.
pub const SCHEMA: u32 = 1;

/// A scenario read from a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// What the file holds. Offers have the ids 1, 2, 3 … in the file's order.
    pub scenario: Scenario,
    /// Problems with fields that could not be read as they are.
    pub problems: Vec<Problem<String>>,
    /// Does the file name its lens? Then the answer shows the offers through it, also where it is the usual one.
    pub names_lens: bool,
    /// Assumptions for fields that the file leaves out: `offers[0].raise = 0`.
    pub assumed: Vec<String>,
}

/// Reads a scenario file.
///
/// # Errors
/// All problems, where the text is not a scenario: not a JSON object of this schema with at least one offer, or an offer
/// without a name or a base.
pub fn read(text: &str) -> Result<Opened, Vec<Problem<String>>> {
    read::scenario(text)
}

/// Writes a scenario file. Reading it returns the same scenario, with new ids of its offers.
pub fn write(scenario: &Scenario) -> String {
    // Writing into memory fails for nothing that the structs hold.
    serde_json::to_string_pretty(&write::Scenario::from(scenario)).unwrap_or_default() + "\n"
}

/// Writes the answer to a scenario. `turns` are the flips of the two offers that pay most, and the start months; `check` is there if the scenario has a
/// profile; `negotiated` holds its answers about a negotiation.
pub fn write_answer(
    opened: &Opened,
    answer: &Comparison,
    assumed: &[String],
    seen: (&Analysis<'_>, &LensView<'_>),
    turns: (&[FlipPoint], &[StartMonths]),
    check: Option<&FitCheck>,
    negotiated: &Negotiated<'_>,
) -> String {
    pretty(&answer::answer(opened, answer, assumed, seen, turns, check, negotiated))
}

/// Writes the problems of a file that is not a scenario.
pub fn write_problems(problems: &[Problem<String>]) -> String {
    pretty(&answer::only_problems(problems))
}

/// Two spaces a level and a newline at the end.
fn pretty(value: &serde_json::Value) -> String {
    format!("{value:#}\n")
}
