//! Writes schedules.

use super::number;
use crate::model::fixed::Fixed;
use crate::model::offer::ScheduleChoice;
use crate::model::offer::schedule::Cadence;
use serde_json::{Value, json};

/// A schedule; `None` for the usual one.
pub(super) fn choice(schedule: &ScheduleChoice) -> Option<Value> {
    Some(match schedule {
        ScheduleChoice::Usual => return None,
        ScheduleChoice::Preset(id) => id.as_str().into(),
        ScheduleChoice::Yearly { shares, cadence } => {
            let years: Vec<Value> =
                shares.iter().map(|&share| number(Fixed::<2>::from_units(i64::from(share)))).collect();
            json!({ "yearly": years, "cadence": cadence_name(*cadence) })
        }
        ScheduleChoice::Custom(schedule) => {
            let percent = schedule.whole() == 100;
            let vests: Vec<Value> =
                schedule.vests().iter().map(|vest| json!([vest.month, vest.part])).collect();
            if percent { vests.into() } else { json!({ "vests": vests, "of": schedule.whole() }) }
        }
    })
}

fn cadence_name(cadence: Cadence) -> &'static str {
    match cadence {
        Cadence::Monthly => "monthly",
        Cadence::Quarterly => "quarterly",
        Cadence::SemiAnnual => "semi_annual",
        Cadence::Annual => "annual",
    }
}
