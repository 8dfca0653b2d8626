//! The plan: hours that add up in the table, and a calendar file that others can read.

use super::{inside, plain, row, shown};
use offerscope::page::fit::{calendar, week_by_week};
use offerscope_core::compute::fit::plan::{PrepPlan, plan};
use offerscope_core::compute::fit::readiness::readiness;
use offerscope_core::data::questionnaire;
use offerscope_core::model::day::Day;
use offerscope_core::model::fit::profile::{Profile, Value};

const SIX: &str = r#""results": 4, "architecture": 3, "problem": 4, "weeks": 6, "hours": 10"#;

/// A cell in quarter hours.
fn quarters(cell: &str) -> u32 {
    let (whole, part) = cell.split_once('.').unwrap_or((cell, "0"));
    let part = match part {
        "0" => 0,
        "25" => 1,
        "5" => 2,
        "75" => 3,
        other => panic!("{other} is no quarter"),
    };
    whole.replace(',', "").parse::<u32>().expect("hours") * 4 + part
}

#[test]
fn hours_add_up_across_every_week_down_every_part_and_to_the_weeks_times_the_hours() {
    let view = shown(week_by_week, SIX);
    let hours = |head: &str| -> Vec<u32> {
        row(&view, "plan-table", head).iter().skip(1).map(|cell| quarters(cell)).collect()
    };
    let weeks: Vec<Vec<u32>> = ["1", "2", "3", "4", "5", "6"].map(hours).into();
    for week in &weeks {
        let (sum, parts) = week.split_last().expect("cells");
        assert_eq!((parts.iter().sum::<u32>(), *sum), (40, 40), "{week:?}");
    }
    let all = hours("All");
    for (at, sum) in all.iter().enumerate() {
        assert_eq!(weeks.iter().map(|week| week[at]).sum::<u32>(), *sum, "column {at}");
    }
    assert_eq!(all.last(), Some(&(6 * 10 * 4)));
    assert_eq!(inside(&view, "p", &["plan__line"]), Some("6 weeks of 10 hours, 60 in all"), "{view}");
}

#[test]
fn a_week_says_its_focus_and_its_milestone() {
    let view = shown(week_by_week, SIX);
    let first = row(&view, "plan-table", "1");
    // A tenth of ten hours is one hour for mocks; three of them would be one of each part.
    let says = "Take stockOne mock interview, recorded, and a list of gaps that someone else has seen.";
    assert_eq!(first.first().map(String::as_str), Some(says), "{view}");
}

#[test]
fn the_path_says_why_it_was_chosen() {
    // 0.5 × 4 + 0.3 × 3 + 0.2 × 4 = 3.7; × 20 = 74.
    let text = plain(&shown(week_by_week, SIX));
    assert!(text.contains("Your ratings come to 74 of 100, which suggests the path “Six weeks”."), "{text}");
}

#[test]
fn what_is_left_open_is_said_beside_its_field() {
    let view = shown(week_by_week, r#""results": 4, "architecture": 3, "problem": 4"#);
    let hint = inside(&view, "p", &[r#"id="fit-hours-hint""#]);
    assert_eq!(
        hint,
        Some("If empty, the plan uses 12 hours a week, as the preparation path does."),
        "{view}"
    );
    assert_eq!(inside(&view, "p", &["plan__line"]), Some("6 weeks of 12 hours, 72 in all"), "{view}");
}

#[test]
fn an_interview_within_days_has_no_weeks_and_no_file() {
    let view = shown(week_by_week, r#""weeks": 0"#);
    assert_eq!(inside(&view, "p", &["plan__line"]), Some("No week is left to plan"), "{view}");
    assert!(!view.contains("plan-table") && !view.contains("calendar"), "{view}");
}

#[test]
fn the_day_that_was_chosen_dates_the_weeks() {
    let view = shown(week_by_week, &format!(r#"{SIX}, "first_day": 20261228"#));
    assert!(inside(&view, "input", &[r#"type="date""#, r#"value="2026-12-28""#]).is_some(), "{view}");
    let dated = ["1Dec 28", "2Jan 4", "6Feb 1"].map(|head| row(&view, "plan-table", head).len());
    assert_eq!(dated, [6, 6, 6], "{view}");
    assert!(view.contains("Save to a calendar"), "{view}");
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn six() -> PrepPlan {
    let profile = [("results", 4), ("architecture", 3), ("problem", 4)]
        .into_iter()
        .fold(Profile::default(), |profile, (id, rating)| profile.with(id, Some(Value::Number(rating))));
    plan(questionnaire(), &readiness(questionnaire(), &profile, "L7"), 6, 10)
}

/// The lines of a calendar file with folded ones put together.
fn lines(text: &str) -> Vec<String> {
    let unfolded = text.replace("\r\n ", "");
    unfolded.split("\r\n").map(str::to_owned).collect()
}

#[test]
fn the_file_is_a_calendar_of_one_event_a_week() {
    let text = calendar(&six(), day("2026-12-07"));
    assert!(
        text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:") && text.ends_with("END:VCALENDAR\r\n"),
        "{text}"
    );
    assert_eq!(
        text.matches('\n').count(),
        text.matches("\r\n").count(),
        "every line ends as the format has it"
    );
    let lines = lines(&text);
    let mut open: Vec<&str> = Vec::new();
    for line in &lines {
        if let Some(name) = line.strip_prefix("BEGIN:") {
            open.push(name);
        } else if let Some(name) = line.strip_prefix("END:") {
            assert_eq!(open.pop(), Some(name), "{text}");
        }
    }
    assert!(open.is_empty(), "{text}");
    assert_eq!(lines.iter().filter(|line| *line == "BEGIN:VEVENT").count(), 6);
    assert_eq!(lines.iter().filter(|line| line.starts_with("DTSTAMP:")).count(), 6);
}

#[test]
fn weeks_are_dates_that_follow_one_another_without_a_time_zone() {
    let text = calendar(&six(), day("2026-12-07"));
    let of = |key: &str| -> Vec<String> {
        lines(&text).iter().filter_map(|line| line.strip_prefix(key).map(str::to_owned)).collect()
    };
    let starts = of("DTSTART;VALUE=DATE:");
    assert_eq!(starts, ["20261207", "20261214", "20261221", "20261228", "20270104", "20270111"]);
    assert_eq!(of("DTEND;VALUE=DATE:")[..5], starts[1..]);
    assert_eq!(of("DTEND;VALUE=DATE:").last().map(String::as_str), Some("20270118"));
    assert!(!text.contains("TZID") && of("TRANSP:").iter().all(|value| value == "TRANSPARENT"), "{text}");
}

#[test]
fn entries_keep_their_ids_from_one_file_to_the_next() {
    let ids = |start: &str| -> Vec<String> {
        let text = calendar(&six(), day(start));
        lines(&text).into_iter().filter(|line| line.starts_with("UID:")).collect()
    };
    let first = ids("2026-12-07");
    assert_eq!(first.first().map(String::as_str), Some("UID:2026-12-07-week-1@offerscope"));
    assert_eq!(first, ids("2026-12-07"));
    let other = ids("2026-12-14");
    assert!(first.iter().all(|id| !other.contains(id)), "a plan from another day is another plan");
}

#[test]
fn an_entry_says_its_focus_hours_and_milestone_with_commas_kept() {
    let text = calendar(&six(), day("2026-12-07"));
    let lines = lines(&text);
    assert!(lines.contains(&"SUMMARY:Week 1 of 6: Take stock".to_owned()), "{text}");
    let says = lines
        .iter()
        .find(|line| line.starts_with("DESCRIPTION:10 hours: Behavioral leadership "))
        .expect("hours");
    assert!(says.contains("\\, System design "), "{says}");
    assert!(says.contains("\\nBy its end: One mock interview\\, recorded\\, and a list of gaps"), "{says}");
}
