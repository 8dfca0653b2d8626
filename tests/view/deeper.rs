//! The deeper views: figures worked out by hand, and the words around them. `today` is November 2026, so that offers start
//! in December.

use super::{inside, markup};
use offerscope::view::deeper::leave::Leave;
use offerscope::view::deeper::today::Today;
use offerscope::view::deeper::{DeeperProps, key, matter};
use offerscope_core::compute::reasons::Matter;
use offerscope_core::data::sample_scenario;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

/// What a view renders of a scenario.
fn shown<View>(scenario: Scenario) -> String
where
    View: BaseComponent<Properties = DeeperProps>,
{
    let today = Month::new(2026, 11).expect("a month");
    markup(html! { <View scenario={Rc::new(scenario)} {today} on_edit={|_: Scenario| ()} /> })
}

/// Both cells of the sample's two offers in the row with a head.
fn cells<'a>(markup: &'a str, head: &str) -> Vec<&'a str> {
    let row = markup.split("<tr").find(|row| row.contains(&format!(r#"<th scope="row">{head}</th>"#)));
    let cells = row.into_iter().flat_map(|row| row.split("<td>").skip(1));
    cells.map(|cell| {
        let cell = cell.split("</td>").next().unwrap_or_default();
        let text = cell.strip_prefix("<button").and_then(|button| button.split_once('>')).map_or(cell, |(_, text)| text);
        text.strip_suffix("</button>").unwrap_or(text)
    }).collect()
}

#[test]
fn every_matter_of_a_study_comes_back_from_its_key() {
    let id = OfferId(7);
    for asked in [
        Matter::Kept(id, 18),
        Matter::LeftBehind(id, 0),
        Matter::Expected(id),
        Matter::Worth(OfferId::CURRENT),
        Matter::Cliff(id),
        Matter::MakeWhole(12),
        Matter::BeyondStaying(id),
        Matter::Price(id, OfferId(2)),
        Matter::PerHour(id),
    ] {
        assert_eq!(matter(&key(asked)), Some(asked));
    }
    for other in ["", "study.", "study.9.1.1", "study.0.1.70000", "0.1.1.0"] {
        assert_eq!(matter(other), None, "{other}");
    }
}

/// Month 18 of the sample: base of a year and a half, twelve instalments of the first sign-on and six of the second, and the
/// 5 % that vest at month 12. L6: 277,500 + 100,000 + 40,000 + 16,000; L7: 375,000 + 175,000 + 62,500 + 37,500.
#[test]
fn leaving_after_18_months_says_what_each_offer_leaves() {
    let view = shown::<Leave>(sample_scenario());
    assert_eq!(cells(&view, "Kept"), ["$433,500", "$650,000"], "{view}");
    assert_eq!(cells(&view, "Left unvested"), ["$304,000", "$712,500"], "{view}");
    assert_eq!(
        inside(&view, "p", &["frame__found"]),
        Some("Leaving after 18 months, Amazon L7 leaves you $217,000 more than Amazon L6."),
        "{view}"
    );
}

#[test]
fn the_month_of_leaving_is_a_native_slider_said_in_words() {
    let view = shown::<Leave>(sample_scenario());
    let words = r#"aria-valuetext="18 months (June 2028)""#;
    assert!(inside(&view, "input", &[r#"type="range""#, r#"max="48""#, r#"value="18""#, words]).is_some(), "{view}");
    assert_eq!(inside(&view, "label", &[r#"for="leave-month""#]), Some("Months until you leave"), "{view}");
    assert!(view.contains(r#"data-ask="study.0.2.18""#), "what is kept opens its proof: {view}");
}

/// Pay of each month times 0.5^(m/36), summed apart: 787,650 and 1,275,012 dollars.
#[test]
fn an_uncertain_stay_is_36_months_at_the_median_until_one_says_otherwise() {
    let view = shown::<Leave>(sample_scenario());
    assert!(inside(&view, "input", &[r#"id="stay""#, r#"value="36""#]).is_some(), "{view}");
    assert_eq!(cells(&view, "Expected to keep"), ["$787,650", "$1,275,012"], "{view}");
}

#[test]
fn value_today_discounts_cash_and_takes_stock_at_the_market() {
    let view = shown::<Today>(sample_scenario());
    assert_eq!(cells(&view, "Stock, at today’s market value"), ["$320,000", "$750,000"], "{view}");
    assert_eq!(cells(&view, "Value today"), ["$1,176,970", "$1,962,999"], "{view}");
    assert_eq!(cells(&view, "In dollars as they come"), ["$1,240,000", "$2,050,000"], "{view}");
    assert!(inside(&view, "input", &[r#"id="discount""#, r#"value="4%""#]).is_some(), "{view}");
    assert!(inside(&view, "input", &[r#"id="equity-discount""#, r#"value="""#]).is_some(), "off by default: {view}");
}

#[test]
fn without_offers_a_view_says_what_it_waits_for() {
    for view in [shown::<Leave>(Scenario::default()), shown::<Today>(Scenario::default())] {
        assert!(inside(&view, "p", &["frame__found"]).is_some_and(|says| says.starts_with("Type a base")), "{view}");
    }
}
