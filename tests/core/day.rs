//! Days: dates that weeks are counted from.

use offerscope_core::model::day::Day;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap_or_else(|| panic!("{text} is a day"))
}

#[test]
fn a_week_later_may_be_another_month_year_or_leap_day() {
    assert_eq!(day("2026-11-23").plus(7).to_string(), "2026-11-30");
    assert_eq!(day("2026-12-28").plus(7).to_string(), "2027-01-04");
    assert_eq!(day("2028-02-22").plus(7).to_string(), "2028-02-29");
    assert_eq!(day("2100-02-22").plus(7).to_string(), "2100-03-01");
    assert_eq!(day("2026-11-23").plus(364).to_string(), "2027-11-22");
}

#[test]
fn days_end_with_the_calendar() {
    assert_eq!(day("2199-12-30").plus(7), day("2199-12-31"));
}

#[test]
fn what_is_no_day_is_not_read() {
    for text in ["", "2026-11", "2026-02-29", "2026-11-31", "2026-11-00", "2026-13-01", "1899-12-31", "soon"]
    {
        assert_eq!(Day::parse(text), None, "{text}");
    }
}

#[test]
fn a_day_is_said_in_short_and_is_a_number_and_back() {
    let march = day("2026-03-05");
    assert_eq!((march.short().as_str(), march.number()), ("Mar 5", 20_260_305));
    assert_eq!(march.long(), "March 5, 2026");
    assert_eq!(Day::from_number(20_260_305), Some(march));
    for number in [0, 20_260_229, 20_261_301, 20_260_300, 99_991_231, u64::MAX] {
        assert_eq!(Day::from_number(number), None, "{number}");
    }
}
