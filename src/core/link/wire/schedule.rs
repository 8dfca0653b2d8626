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

pub(super) fn read(bytes: &mut Reader<'_>) -> ScheduleChoice {
    match bytes.count() {
        0 => ScheduleChoice::Usual,
        1 => ScheduleChoice::Preset(bytes.text()),
        2 => {
            let count = bytes.length();
            let shares = bytes.list(count, Reader::count);
            let Some(cadence) = Cadence::from_months(bytes.short()) else {
                bytes.refuse("a schedule in it has an unknown cadence.");
                return ScheduleChoice::Usual;
            };
            if let Err(says) = Schedule::yearly(&shares, Schedule::YEARLY_WHOLE, cadence) {
                bytes.refuse(&says);
            }
            ScheduleChoice::Yearly { shares, cadence }
        }
        3 => {
            let count = bytes.length();
            let vests = bytes.list(count, |bytes| Vest { month: bytes.short(), part: bytes.count() });
            let schedule = Schedule::new(vests, bytes.count());
            schedule.map_or_else(
                |says| {
                    bytes.refuse(&says);
                    ScheduleChoice::Usual
                },
                ScheduleChoice::Custom,
            )
        }
        _ => {
            bytes.refuse("a schedule in it is of an unknown kind.");
            ScheduleChoice::Usual
        }
    }
}
