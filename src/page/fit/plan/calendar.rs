//! The plan as a calendar file: one entry a week, all day, as dates without a time zone. The same plan gives the same text.

use crate::page::fit::plan::weeks::begins;
use ics::parameters::Value;
use ics::properties::{CalScale, Description, DtEnd, DtStart, Summary, Transp};
use ics::{Event, ICalendar, escape_text};
use offerscope_core::compute::fit::plan::{PlanHours, PrepPlan, Week};
use offerscope_core::model::day::Day;
use offerscope_core::model::format;

/// The text of the file.
pub fn calendar(plan: &PrepPlan, start: Day) -> String {
    let mut calendar = ICalendar::new("2.0", "-//Offerscope//Interview plan//EN");
    calendar.push(CalScale::new("GREGORIAN"));
    for week in &plan.weeks {
        calendar.add_event(event(week, plan.weeks.len(), start));
    }
    calendar.to_string()
}

fn event(week: &Week, count: usize, start: Day) -> Event<'static> {
    let first = begins(week, start);
    // The stamp is the plan's first day: the text depends on nothing else.
    let mut event =
        Event::new(format!("{start}-week-{}@offerscope", week.number), format!("{}T000000Z", start.number()));
    let mut from = DtStart::new(first.number().to_string());
    from.add(Value::DATE);
    // The end is the day after the last.
    let mut to = DtEnd::new(first.plus(7).number().to_string());
    to.add(Value::DATE);
    event.push(from);
    event.push(to);
    event.push(Summary::new(escape_text(format!("Week {} of {count}: {}", week.number, week.focus))));
    event.push(Description::new(escape_text(says(week))));
    event.push(Transp::new("TRANSPARENT"));
    event
}

/// Hours by part, and what is done by the end.
fn says(week: &Week) -> String {
    let part = |share: &PlanHours| format!("{} {}", share.part.name(), format::hours(share.hours));
    let parts: Vec<String> = week.parts.iter().filter(|share| !share.hours.is_zero()).map(part).collect();
    let milestone = week.milestone.as_ref().map(|says| format!("\nBy its end: {says}")).unwrap_or_default();
    format!("{} hours: {}.{milestone}", format::hours(week.hours()), parts.join(", "))
}
