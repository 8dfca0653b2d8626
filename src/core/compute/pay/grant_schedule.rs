//! The schedule of a grant: the chosen one, else the usual one of its company, recorded as an assumption.

use crate::compute::diagnostics::Diagnostics;
use crate::data::{COMMON_VEST, Catalog};
use crate::model::facts::ladder::Company;
use crate::model::offer::schedule::{Schedule, VestPreset};
use crate::model::offer::{Grant, ScheduleChoice};
use crate::model::problem::Field;

pub(crate) type FoundSchedule = Option<(Schedule, Option<&'static VestPreset>)>;

/// The schedule of a grant, else the usual one of its company.
pub(super) fn of_grant(
    grant: &Grant,
    company: Option<&'static Company>,
    catalog: &Catalog,
    field: Field,
    notes: &mut impl Diagnostics,
) -> FoundSchedule {
    let usual = company.map_or(COMMON_VEST, |company| company.schedule);
    chosen(&grant.schedule, usual, catalog, field.named("schedule"), notes)
}

/// The chosen schedule, or the usual one. `field` is the path of the schedule.
pub(crate) fn chosen(
    choice: &ScheduleChoice,
    usual: &'static str,
    catalog: &Catalog,
    field: Field,
    notes: &mut impl Diagnostics,
) -> FoundSchedule {
    let off = match choice {
        ScheduleChoice::Usual => None,
        ScheduleChoice::Custom(schedule) => return Some((schedule.clone(), None)),
        ScheduleChoice::Preset(id) => match preset(id, catalog) {
            Some(found) => return Some(found),
            None => Some(format!("“{id}” is not a schedule we know")),
        },
        ScheduleChoice::Yearly { shares, cadence } => match Schedule::yearly(shares, 10_000, *cadence) {
            Ok(schedule) => return Some((schedule, None)),
            Err(says) => Some(format!("Not a schedule: {says}")),
        },
    };
    let Some(found) = preset(usual, catalog) else {
        notes.problem(field, "No usual schedule is known, so the grant counts as $0.", "List its vests.");
        return None;
    };
    if let Some(says) = off {
        let known: Vec<&str> = catalog.vests.iter().map(|preset| preset.id).collect();
        notes.problem(
            field,
            format!("{says}; {usual} stands in."),
            format!("Use one of {}, or list the vests.", known.join(", ")),
        );
    }
    notes.assume(field, usual);
    Some(found)
}

fn preset(id: &str, catalog: &Catalog) -> FoundSchedule {
    let preset = catalog.vests.iter().find(|preset| preset.id == id)?;
    Some((preset.schedule()?, Some(preset)))
}
