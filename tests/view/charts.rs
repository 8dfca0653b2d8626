//! Charts and tables: geometry in numbers, and the words and tables that stand for the picture.

use super::{inside, markup, plain};
use crate::harness::App;
use offerscope::page::offers::results::band::which_level;
use offerscope::widget::chart::bands::{Marker, Range, bands, stagger};
use offerscope::widget::chart::bars::{Series, bars};
use offerscope::widget::chart::frame::{Behind, Frame, frame};
use offerscope::widget::chart::scale::{Across, Scale};
use offerscope::widget::chart::stack;
use offerscope::widget::table::{Row, Table, table};
use offerscope_core::compute::pay::ledger::YearPay;
use offerscope_core::model::fixed::Money;
use yew::prelude::*;

fn thousand(thousands: i64) -> Money {
    Money::whole(thousands * 1000)
}

fn year(year: u16, base: i64, equity: i64) -> YearPay {
    YearPay { year, base: thousand(base), equity: thousand(equity), ..YearPay::default() }
}

fn figures() -> Html {
    let row = Row { key: "a".into(), head: html! { "Alpha" }, cells: vec![html! { "$300,000" }] };
    let columns = vec![html! { "Offer" }, html! { "Year 1" }];
    table(Table { id: "pay".into(), caption: html! { "Pay by year" }, columns, rows: vec![row] })
}

#[test]
fn ticks_are_round_and_reach_past_the_highest_amount() {
    let ticks: Vec<Money> = Scale::from_zero(thousand(550), 5).ticks().collect();
    assert_eq!(ticks, [0, 200, 400, 600].map(thousand));
    let none: Vec<Money> = Scale::from_zero(Money::ZERO, 5).ticks().collect();
    assert_eq!(none, [Money::ZERO, Money::whole(1)], "an empty chart still has an axis");
}

#[test]
fn an_axis_of_ranges_starts_and_ends_on_a_tick_around_them() {
    let ticks: Vec<Money> = Scale::around(thousand(310), thousand(800), 5).ticks().collect();
    assert_eq!(ticks, [300, 400, 500, 600, 700, 800].map(thousand));
}

#[test]
fn the_middle_of_the_axis_is_at_fifty_percent() {
    let scale = Scale::around(thousand(400), thousand(800), 4);
    assert_eq!(scale.across(thousand(600)).to_string(), "50%");
    assert_eq!(scale.across(thousand(525)).to_string(), "31.25%");
    assert_eq!(scale.across(thousand(900)).to_string(), "100%", "beyond an end lies on it");
}

#[test]
fn a_range_is_drawn_from_its_lower_to_its_upper_edge() {
    let ranges = [("L6", 400, 500), ("L7", 600, 800)];
    let ranges = ranges.map(|(level, low, high)| Range {
        level: level.into(),
        low: thousand(low),
        high: thousand(high),
    });
    let drawn = markup(bands(&ranges, &[Marker { position: 1, pay: thousand(600) }]));
    assert!(inside(&drawn, "rect", &[r#"x="0%""#, r#"width="25%""#]).is_some(), "{drawn}");
    assert!(inside(&drawn, "rect", &[r#"x="50%""#, r#"width="50%""#]).is_some(), "{drawn}");
    assert!(inside(&drawn, "circle", &[r#"cx="50%""#]).is_some(), "{drawn}");
    assert!(drawn.contains("L6 $400k to $500k; L7 $600k to $800k; Offer B $600k"), "{drawn}");
}

#[test]
fn markers_that_would_touch_stand_in_different_rows() {
    assert_eq!(stagger([10_00, 20_00, 60_00, 30_00].map(Across).into_iter()), [0, 1, 0, 2]);
}

#[test]
fn stacked_parts_end_where_their_sum_does() {
    let scale = Scale::from_zero(thousand(600), 5);
    let bars = stack::group(scale, 0, 4, &[year(1, 185, 16), year(1, 0, 0)]);
    let height: i64 = bars[0].pieces.iter().map(|(_, _, height)| height).sum();
    assert_eq!(bars[0].top, stack::ZERO - height);
    assert_eq!(height, scale.up(thousand(201), stack::PLOT));
    assert_eq!((bars[1].top, bars[1].pieces.len()), (stack::ZERO, 0), "nothing paid draws nothing");
}

#[test]
fn six_offers_over_ten_years_stay_apart_and_within_the_width() {
    let pays = [year(1, 200, 0); 6];
    let scale = Scale::from_zero(thousand(200), 5);
    let bars: Vec<_> = (0..10).flat_map(|at| stack::group(scale, at, 10, &pays)).collect();
    assert_eq!(bars.len(), 60);
    assert!(bars.iter().all(|bar| bar.x.0 >= 0 && bar.x.0 + bar.width.0 <= Across::ALL && bar.width.0 > 0));
    assert!(bars.windows(2).all(|two| two[0].x.0 + two[0].width.0 < two[1].x.0));
}

#[test]
fn a_year_says_in_words_what_its_bars_show() {
    let series = vec![Series {
        position: Some(0),
        name: "Alpha".into(),
        years: vec![year(1, 185, 16), year(2, 185, 48)],
    }];
    let chart = markup(bars("bars", "Pay by year", series));
    let words = r#"aria-label="Year 2: Alpha pays $233,000 (base $185,000, stock $48,000).""#;
    assert!(inside(&chart, "g", &[words, r#"tabindex="-1""#]).is_some(), "{chart}");
    assert!(
        inside(&chart, "g", &["Year 1", r#"tabindex="0""#]).is_some(),
        "one year is in the tab order: {chart}"
    );
    assert!(inside(&chart, "svg", &[r#"aria-label="Pay by year""#]).is_some(), "{chart}");
    assert!(!chart.contains("Sign-on"), "a part nobody is paid is not in the legend: {chart}");
}

#[test]
fn a_frame_ties_the_heading_the_finding_and_the_table_to_its_chart() {
    let framed = markup(frame(Frame {
        id: "years".into(),
        title: "Pay by year".into(),
        found: html! { "Alpha pays more." },
        chart: html! { <svg></svg> },
        behind: Behind::Folded(figures()),
        note: Html::default(),
    }));
    assert!(inside(&framed, "figure", &[r#"aria-labelledby="years-title""#]).is_some(), "{framed}");
    assert_eq!(inside(&framed, "h2", &[r#"id="years-title""#]), Some("Pay by year"), "{framed}");
    assert_eq!(inside(&framed, "p", &["frame__found"]), Some("Alpha pays more."), "{framed}");
    assert!(framed.contains("<details") && framed.contains("$300,000"), "{framed}");
}

#[test]
fn a_table_names_itself_and_its_heads() {
    let table = markup(figures());
    assert_eq!(inside(&table, "caption", &[r#"id="pay-caption""#]), Some("Pay by year"), "{table}");
    assert_eq!(inside(&table, "th", &[r#"scope="col""#]), Some("Offer"), "{table}");
    assert_eq!(inside(&table, "th", &[r#"scope="row""#]), Some("Alpha"), "{table}");
    let region =
        inside(&table, "div", &[r#"role="region""#, r#"aria-labelledby="pay-caption""#, r#"tabindex="0""#]);
    assert!(region.is_some(), "a table that scrolls can be reached and is named: {table}");
}

#[test]
fn where_sources_disagree_the_sentence_names_the_range_it_uses_and_the_others_that_hold_the_offer() {
    let found = plain(&markup(which_level(App::sample().form().comparison())));
    // 1,240,000 over four years are 310,000 a year; L7 with 512,500 is between the guide’s ranges, and inside 455,000 to 651,000.
    assert!(
        found.contains(
            "Amazon L6 is $90,000 below the guide’s L6 range. It is inside the L6 range in other pay tables by the guide’s author."
        ),
        "{found}"
    );
    assert!(
        found.contains("Amazon L7 is $12,500 above the guide’s L6 range and $87,500 below the guide’s L7 range. It is inside the L7 range in other pay tables by the guide’s author."),
        "{found}"
    );
}
