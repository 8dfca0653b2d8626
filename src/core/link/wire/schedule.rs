//! Schedules on the wire.

use super::super::bytes::{Reader, Writer};
use crate::model::offer::ScheduleChoice;
use crate::model::schedule::{Cadence, Schedule, Vest};

pub(super) fn write(out: &mut Writer, schedule: &ScheduleChoice) {
    match schedule {
        ScheduleChoice::Usual => out.count(0_u16),
        ScheduleChoice::Preset(id) => {
            out.count(1_u16);
            out.text(id);
        }
        ScheduleChoice::Yearly { shares, cadence } => {
            out.count(2_u16);
            out.length(shares.len());
            for share in shares {
                out.count(*share);
            }
            out.count(cadence.months());
        }
        ScheduleChoice::Custom(schedule) => {
            out.count(3_u16);
            out.length(schedule.vests().len());
            for vest in schedule.vests() {
                out.count(vest.month);
                out.count(vest.part);
            }
            out.count(schedule.whole());
        }
    }
}

pub(super) fn read(bytes: &mut Reader<'_>) -> Result<ScheduleChoice, String> {
    Ok(match bytes.count()? {
        0 => ScheduleChoice::Usual,
        1 => ScheduleChoice::Preset(bytes.text()?),
        2 => {
            let mut shares = Vec::new();
            for _ in 0..bytes.count()? {
                shares.push(bytes.count()?);
            }
            let cadence =
                Cadence::from_months(bytes.short()?).ok_or("a schedule in it has an unknown cadence.")?;
            Schedule::yearly(&shares, Schedule::YEARLY_WHOLE, cadence)?;
            ScheduleChoice::Yearly { shares, cadence }
        }
        3 => {
            let mut vests = Vec::new();
            for _ in 0..bytes.count()? {
                vests.push(Vest { month: bytes.short()?, part: bytes.count()? });
            }
            ScheduleChoice::Custom(Schedule::new(vests, bytes.count()?)?)
        }
        _ => return Err("a schedule in it is of an unknown kind.".into()),
    })
}
