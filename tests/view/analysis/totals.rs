//! Value today, what differs, by month, after year four, per hour, every part, calendar years.

use super::{cells, drawn, found, opened, opens, scenario};
use crate::harness::{App, FIRST, SECOND};
use crate::{inside, plain};
use offerscope::page::offers::analysis::calendar::by_calendar;
use offerscope::page::offers::analysis::cliff::after_year_four;
use offerscope::page::offers::analysis::differs::differs;
use offerscope::page::offers::analysis::hour::by_hour;
use offerscope::page::offers::analysis::month::by_month;
use offerscope::page::offers::analysis::parts::every_part;
use offerscope::page::offers::analysis::start::when_to_start;
use offerscope::page::offers::analysis::today::value_today;
use offerscope::state::AnalysisView;
use offerscope_core::compute::explain::analysis::AnalysisFigureId;
use offerscope_core::data::sample_scenario;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::offer::{Offer, OfferId};

#[test]
fn value_today_discounts_cash_and_takes_stock_at_the_market() {
    let view = drawn(value_today, sample_scenario());
    assert_eq!(cells(&view, "Stock, at today’s market value"), ["$320,000", "$750,000"], "{view}");
    assert_eq!(cells(&view, "Value today"), ["$1,176,970", "$1,962,999"], "{view}");
    assert_eq!(cells(&view, "Before discounting"), ["$1,240,000", "$2,050,000"], "{view}");
    assert!(inside(&view, "input", &[r#"id="outlook-discount""#, r#"value="4%""#]).is_some(), "{view}");
    assert!(
        inside(&view, "input", &[r#"id="outlook-equity-discount""#, r#"value="""#]).is_some(),
        "off by default: {view}"
    );
}

/// 200,000 dollars at an average of $160 are 1,250 shares, worth 250,000 at today's $200.
#[test]
fn a_grant_converted_at_another_price_is_shown_at_todays_and_opens_its_proof() {
    let scenario = scenario(
        r#"{ "schema": 1, "offers": [{ "name": "X", "base": 100000, "stock": { "price": 200 },
            "grants": [{ "dollars": 100000, "schedule": "annual_25x4" },
                       { "dollars": 200000, "grant_price": 160, "schedule": "annual_25x4" }] }] }"#,
    );
    let view = drawn(value_today, scenario.clone());
    assert_eq!(cells(&view, "Grant 2 at today’s price"), ["$250,000"], "{view}");
    assert!(
        opens(&view, &scenario, AnalysisFigureId::GrantToday(FIRST, 1), "$250,000")
            && !view.contains("Grant 1 at"),
        "{view}"
    );
}

/// Base 260,000, sign-on 120,000 and stock 430,000 more: 810,000.
#[test]
fn what_differs_goes_from_one_total_to_the_other_part_by_part() {
    let view = drawn(differs, sample_scenario());
    assert_eq!(cells(&view, "Base")[..2], ["$740,000", "$1,000,000"], "{view}");
    assert!(
        view.contains("▲ $260,000") && view.contains("▲ $120,000") && view.contains("▲ $430,000"),
        "{view}"
    );
    assert_eq!(
        found(&view),
        "Amazon L7 pays $810,000 more than Amazon L6 over four years; most of the difference is stock: $430,000 more."
    );
    assert!(!view.contains("<select"), "two offers leave nothing to choose: {view}");
    let mut three = sample_scenario();
    three.offers.push(Offer { id: OfferId(3), ..three.offers[0].clone() });
    assert_eq!(drawn(differs, three).matches("<select").count(), 2);
}

#[test]
fn a_waterfall_of_less_pay_falls_and_says_so() {
    let mut turned = sample_scenario();
    turned.offers.reverse();
    let view = drawn(differs, turned);
    assert!(found(&view).starts_with("Amazon L6 pays $810,000 less than Amazon L7"), "{view}");
    assert!(inside(&view, "g", &[r#"data-way="behind""#]).is_some() && view.contains("▼ $430,000"), "{view}");
}

/// Year 4: 185,000 + 128,000 and 250,000 + 300,000; year 5: base alone. A yearly refresher of R over four years pays 3/4 R in
/// year 4 and R in year 5, so a quarter of it must come to 300,000.
#[test]
fn the_fall_after_year_four_is_said_with_what_would_close_it() {
    let view = drawn(after_year_four, sample_scenario());
    assert_eq!(cells(&view, "Change"), ["▼ $128,000", "▼ $300,000"], "{view}");
    assert_eq!(cells(&view, "In percent"), ["−40.9%", "−54.5%"], "{view}");
    assert_eq!(
        found(&view),
        "Amazon L7 pays $300,000 less in year 5 than in year 4 (−54.5%). A refresher of $300,000 a year \
         would bring year 5 back to what the letter pays in year 4: $550,000."
    );
    assert_eq!(cells(&view, "Refresher to restore year 5"), ["$128,000", "$300,000"], "{view}");
    assert!(
        opens(&view, &sample_scenario(), AnalysisFigureId::Restored(SECOND), "$300,000"),
        "it opens its proof: {view}"
    );
    assert_eq!(cells(&view, "Refresher to make both years equal"), ["$512,000", "$1,200,000"], "{view}");
}

#[test]
fn pay_so_far_is_said_at_a_month() {
    let view = drawn(by_month, sample_scenario());
    assert_eq!(found(&view), "Amazon L7 is ahead of Amazon L6 all the way.");
    assert!(
        view.contains("After 12 months: Amazon L6 has paid $301,000; Amazon L7 has paid $462,500."),
        "{view}"
    );
}

/// 10,000 a month against 8,333.33 and 30,000 on signing: both have paid 180,000 by month 18.
#[test]
fn the_month_in_which_the_lead_changes_is_named() {
    let view = drawn(
        by_month,
        scenario(
            r#"{ "schema": 1, "offers": [ { "name": "X", "base": 120000 },
            { "name": "Y", "base": 100000, "sign_on": [{ "amount": 30000, "paid": "lump", "at": 0 }] } ] }"#,
        ),
    );
    assert_eq!(found(&view), "Y leads first, X from month 19 on.");
    assert!(view.contains("lead changes"), "{view}");
}

/// X pays 10,000 a month, and 5,000 more than Y so far until a vest of 8,000 with month 3; its own of 10,000 comes with month 6, Y's last with 12.
#[test]
fn a_lead_that_passes_is_said_with_the_months_it_lasts() {
    let with = |vests: &str| {
        drawn(
            by_month,
            scenario(&format!(
                r#"{{ "schema": 1, "horizon_years": 1, "offers": [
                {{ "name": "X", "base": 120000, "sign_on": [{{ "amount": 5000, "paid": "lump", "at": 0 }}, {{ "amount": 10000, "paid": "lump", "at": 6 }}] }},
                {{ "name": "Y", "base": 120000, "sign_on": [{vests}] }} ] }}"#
            )),
        )
    };
    let vest = |at: u16, amount: u32| format!(r#"{{ "amount": {amount}, "paid": "lump", "at": {at} }}"#);
    assert_eq!(found(&with(&vest(3, 8_000))), "X leads first, Y in months 3 to 5, then X from month 6 on.");
    assert_eq!(found(&with(&vest(5, 8_000))), "X leads first, Y in month 5, then X from month 6 on.");
}

/// 310,000 and 512,500 an average year, over 260 days of eight hours.
#[test]
fn pay_for_an_hour_says_that_its_hours_are_assumed() {
    let view = drawn(by_hour, sample_scenario());
    assert_eq!(cells(&view, "Hours a year"), ["2,080", "2,080"], "{view}");
    assert_eq!(cells(&view, "Pay per hour"), ["$149.04", "$246.39"], "{view}");
    assert_eq!(found(&view), "Amazon L7 pays $246.39 for an hour, $97.35 more than Amazon L6.");
    assert!(view.contains("Amazon L6: 40 hours a week are assumed, and no days off."), "{view}");
}

#[test]
fn a_long_name_is_cut_in_the_picture_and_whole_in_the_table() {
    let mut long = sample_scenario();
    long.offers[1].name = "Amazon Web Services, Principal".to_owned();
    let view = drawn(differs, long);
    assert!(view.contains("Amazon Web Services, P… $2.05M"), "{view}");
    let table = view.split("<table").nth(1).expect("the table behind it");
    assert!(plain(table).contains("B Amazon Web Services, Principal"), "{table}");
}

#[test]
fn every_part_of_every_year_stands_in_a_table_of_each_offer() {
    let view = drawn(every_part, sample_scenario());
    assert_eq!(view.matches("<table").count(), 2, "{view}");
    let first = view.split("</table>").next().unwrap_or_default();
    assert_eq!(cells(first, "Year 1"), ["$185,000", "$100,000", "$16,000", "$301,000"]);
    assert_eq!(found(&view), "Amazon L7: $1,000,000 of $2,050,000 over four years is base.");
}

#[test]
fn calendar_years_hold_the_same_dollars_from_the_first_month_on() {
    let view = drawn(by_calendar, sample_scenario());
    assert!(view.contains("2026") && view.contains("2030"), "{view}");
    assert_eq!(cells(&view, "2027").len(), 2, "{view}");
}

/// Four years from December 2026 hold one month of 2026 and eleven of 2030. Offers that
/// begin in different months are paid for different parts of a year.
#[test]
fn calendar_years_that_are_paid_in_part_say_so_and_equal_ones_are_all_named() {
    let view = drawn(by_calendar, sample_scenario());
    assert_eq!(cells(&view, "2026 (1 month)").len(), 2, "{view}");
    assert_eq!(cells(&view, "2030 (11 months)").len(), 2, "{view}");
    let flat = |second: &str| {
        drawn(
            by_calendar,
            scenario(&format!(
                r#"{{ "schema": 1, "horizon_years": 3, "offers": [{{ "name": "X", "start": "2027-01", "base": 120000 }}{second}] }}"#
            )),
        )
    };
    assert_eq!(found(&flat("")), "X pays most in 2027, 2028 and 2029: $120,000 each.");
    let apart = flat(r#", { "name": "Y", "start": "2027-07", "base": 12000 }"#);
    assert_eq!(cells(&apart, "2027 (partial)"), ["$120,000", "$6,000"], "{apart}");
    assert_eq!(cells(&apart, "2030 (partial)"), ["–", "$6,000"], "{apart}");
}

/// 84 a year more are 810,336 in all, of which a sentence says three digits.
#[test]
fn a_sentence_that_rounds_says_about() {
    let mut uneven = sample_scenario();
    uneven.offers[1].base += Money::whole(84);
    assert!(found(&drawn(differs, uneven)).starts_with("Amazon L7 pays about $810,000 more"));
}

/// The old job's vest of February comes before the offer starts in March, so both pay 200,000 a year of the same months.
#[test]
fn choices_that_begin_in_different_months_are_shown_over_the_same_ones() {
    let text = r#"{ "schema": 1, "offers": [{ "name": "New", "base": 200000, "start": "2027-03" }],
        "current": { "name": "Old", "base": 200000, "start": "2026-12", "unvested": [{ "month": "2027-02", "dollars": 50000 }] } }"#;
    let view = App::of(scenario(text)).page();
    let says = plain(&view);
    for words in [
        "New pays $800,000 over the four years from March 2027. Old pays the same as New.",
        "Dollars over the same months for all: year 1 begins in March 2027. Press a figure of an offer that starts in March 2027",
        "Each counts its own years, from its own start.",
    ] {
        assert!(says.contains(words), "{words}: {says}");
    }
    assert_eq!(cells(&view, "Over the four years from March 2027")[..2], ["$800,000", "$800,000"], "{view}");
    assert!(!says.contains("Until an offer starts"), "no offer starts later: {says}");
    let own = "This view counts each one’s own years";
    assert!(plain(&opened(AnalysisView::Leave, scenario(text))).contains(own));
    assert!(!plain(&opened(AnalysisView::Staying, scenario(text))).contains(own), "the same months");
    assert!(
        !plain(&opened(AnalysisView::Calendar, scenario(text))).contains(own),
        "calendar years are the same for all"
    );
    assert!(!plain(&opened(AnalysisView::Leave, sample_scenario())).contains(own), "one start");

    let later = text.replace("\"current\"", "\"horizon_years\": 1, \"current\"").replace(
        "2027-03\" }]",
        "2027-03\" }, { \"name\": \"Later\", \"base\": 240000, \"start\": \"2027-06\" }]",
    );
    let view = App::of(scenario(&later)).page();
    assert!(plain(&view).contains("Until an offer starts, its column has the pay of Old."), "{view}");
    // Three months of 200,000 and nine of 240,000.
    assert_eq!(
        cells(&view, "Over the year from March 2027")[..3],
        ["$200,000", "$230,000", "$200,000"],
        "{view}"
    );
}

/// 210,000 against 200,000 a year: starting in March keeps the 50,000 of February and costs two months of 833 a month.
#[test]
fn when_to_start_says_what_each_month_gains() {
    let view = drawn(
        when_to_start,
        scenario(
            r#"{ "schema": 1, "offers": [{ "name": "New", "base": 210000, "start": "2027-01" }],
            "current": { "name": "Old", "base": 200000, "start": "2026-11", "unvested": [{ "month": "2027-02", "dollars": 50000 }] } }"#,
        ),
    );
    assert_eq!(
        found(&view),
        "New: Starting in March instead of January gains about $48,300: you keep the February vest."
    );
    assert_eq!(cells(&view, "January 2027"), ["as typed"], "{view}");
    assert_eq!(cells(&view, "March 2027"), ["▲ $48,333"], "{view}");
    assert_eq!(cells(&view, "February 2027"), ["▼ $833"], "{view}");
    assert!(!view.contains("November 2026"), "it has begun: {view}");
}

/// October 2030 is the last month. January: the 120,000 of month 46 count. December: month 47 does too. February: neither.
#[test]
fn stock_that_vests_after_the_months_compared_is_told_beside_the_amount() {
    let view = drawn(
        when_to_start,
        scenario(
            r#"{ "schema": 1, "current": { "base": 200000, "start": "2026-11", "notice": 1 }, "offers": [{ "name": "New", "base": 200000,
                "start": "2027-01", "grants": [{ "dollars": 480000, "schedule": [[46, 25], [47, 75]] }] }] }"#,
        ),
    );
    let row =
        |month: &str| plain(view.split("<tr").skip(1).find(|row| row.contains(month)).unwrap_or_default());
    let (sooner, later) = (row("December 2026"), row("February 2027"));
    // What comes sooner or later is neither gained nor lost: the same as the sentence counts.
    assert!(
        sooner.contains("levelwithout $360,000 of stock that vests within the months compared"),
        "{sooner}"
    );
    assert!(later.contains("levelwith $120,000 of stock that vests after the months compared"), "{later}");
}
