//! The scenario file: JSON to a [`Scenario`] and back, and the JSON that answers. Reading collects every problem with its
//! path, and never panics.
//!
//! Beside the names of the first schema a file may hold two further shapes of a schedule, so that nothing typed is lost:
//! `{"yearly": [40, 30, 20, 10], "cadence": "quarterly"}` in percent, and `{"vests": [[1, 1], …], "of": 48}` in whole parts.
//!
//! Further names of a scenario: `current`, `discount`, `equity_discount`, `stay`, `profile`, `lens`, `tax`, `ask`, `wait`, `down`,
//! `assume`; of an offer: `refreshers`, `top_up`, `benefits`, `place`, `countered`, `rounds`; of a bonus: `first_year_months`, `plan`; of a tranche: `for`, `clawback`; of a grant: `fixed`, `closes`,
//! `conversion`, `whole_shares`, `vests_in`. `read` says what each may hold.
//!
//! Beside the names of the first schema an answer holds `horizon_years`, `why` (the line under the verdict), and for each
//! offer `first_year`, `steady_state`, `at_risk` and in each place `first_year`; and where the file has a profile `fit`, `readiness`,
//! `plan` and `mapping`; where it says anything of lens or taxes `seen`, and for each offer `taxes` and `elsewhere`; and `ask`, `wait` and `down`
//! where it says anything of them.

mod answer;
mod read;
mod reader;
mod write;

use crate::compute::compare::Comparison;
use crate::compute::fit_check::FitCheck;
use crate::compute::flips::Flip;
use crate::compute::lens::Sight;
use crate::compute::negotiated::Negotiated;
use crate::compute::study::Study;
use crate::model::problem::Problem;
use crate::model::scenario::Scenario;

/// The version of the file that is written and read.
pub const SCHEMA: u32 = 1;

/// A scenario read from a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// What the file holds. Offers have the ids 1, 2, 3 … in the file's order.
    pub scenario: Scenario,
    /// What could not be taken as it stood.
    pub problems: Vec<Problem<String>>,
    /// What the file leaves out, as `offers[0].raise = 0`.
    pub assumed: Vec<String>,
}

/// Reads a scenario file.
///
/// # Errors
/// All problems, when the text is no scenario: no JSON object of this schema with at least one offer, or an offer
/// without a name or a base.
pub fn read(text: &str) -> Result<Opened, Vec<Problem<String>>> {
    read::scenario(text)
}

/// Writes a scenario file. Reading it gives the same scenario, but for the ids of its offers.
pub fn write(scenario: &Scenario) -> String {
    pretty(&write::scenario(scenario))
}

/// Writes the answer to a scenario, further figures included; what reading it and comparing its offers took for granted and
/// found comes first. `flips` are those of the two offers that pay most;
/// `check` is there where the scenario has a profile, `negotiated` what it asks about a negotiation.
pub fn write_answer(
    opened: &Opened,
    answer: &Comparison,
    assumed: &[String],
    seen: (&Study<'_>, &Sight<'_>),
    flips: &[Flip],
    check: Option<&FitCheck>,
    negotiated: &Negotiated<'_>,
) -> String {
    pretty(&answer::answer(opened, answer, assumed, seen, flips, check, negotiated))
}

/// Writes the problems of a file that is no scenario.
pub fn write_problems(problems: &[Problem<String>]) -> String {
    pretty(&answer::only_problems(problems))
}

/// Two spaces a level and a newline at the end.
fn pretty(value: &serde_json::Value) -> String {
    format!("{value:#}\n")
}
