//! The deeper views: figures worked out by hand, and the words around them. `today` is November 2026, so that offers start
//! in December.

use super::{inside, markup};
use offerscope::view::chart::course::{self, Shape};
use offerscope::view::deeper::cliff::Cliff;
use offerscope::view::deeper::differs::Differs;
use offerscope::view::deeper::flips::Flips;
use offerscope::view::deeper::flips::gap::Between;
use offerscope::view::deeper::hour::PerHour;
use offerscope::view::deeper::leave::Leave;
use offerscope::view::deeper::month::ByMonth;
use offerscope::view::deeper::staying::AgainstStaying;
use offerscope::view::deeper::today::Today;
use offerscope::view::deeper::{DeeperProps, key, matter};
use offerscope_core::compute::flips::{Assumption, flips};
use offerscope_core::compute::reasons::Matter;
use offerscope_core::data::{catalog, sample_scenario};
use offerscope_core::link::file;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::{Offer, OfferId};
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

fn november() -> Month {
    Month::new(2026, 11).expect("a month")
}

/// What a view renders of a scenario.
fn shown<View>(scenario: Scenario) -> String
where
    View: BaseComponent<Properties = DeeperProps>,
{
    let today = november();
    markup(html! { <View scenario={Rc::new(scenario)} {today} on_edit={|_: Scenario| ()} /> })
}

/// Both cells of the sample's two offers in the row with a head.
fn cells<'a>(markup: &'a str, head: &str) -> Vec<&'a str> {
    let row = markup.split("<tr").find(|row| row.contains(&format!(r#"<th scope="row">{head}</th>"#)));
    let cells = row.into_iter().flat_map(|row| row.split("<td>").skip(1));
    cells
        .map(|cell| {
            let cell = cell.split("</td>").next().unwrap_or_default();
            let text = cell.trim_end_matches("</span>").trim_end_matches("</button>");
            text.rsplit('>').next().unwrap_or_default()
        })
        .collect()
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
    assert!(
        inside(&view, "input", &[r#"type="range""#, r#"max="48""#, r#"value="18""#, words]).is_some(),
        "{view}"
    );
    assert_eq!(inside(&view, "label", &[r#"for="leave-month""#]), Some("Months until you leave"), "{view}");
    assert!(view.contains(r#"data-ask="study.0.2.18""#), "what is kept opens its proof: {view}");
}

/// Pay of each month times 0.5^(m/36), summed apart: 787,650 and 1,275,012 dollars.
#[test]
fn an_uncertain_stay_is_36_months_at_the_median_until_one_says_otherwise() {
    let view = shown::<Leave>(sample_scenario());
    assert!(inside(&view, "input", &[r#"id="outlook-stay""#, r#"value="36""#]).is_some(), "{view}");
    assert_eq!(cells(&view, "Expected to keep"), ["$787,650", "$1,275,012"], "{view}");
}

#[test]
fn value_today_discounts_cash_and_takes_stock_at_the_market() {
    let view = shown::<Today>(sample_scenario());
    assert_eq!(cells(&view, "Stock, at today’s market value"), ["$320,000", "$750,000"], "{view}");
    assert_eq!(cells(&view, "Value today"), ["$1,176,970", "$1,962,999"], "{view}");
    assert_eq!(cells(&view, "In dollars as they come"), ["$1,240,000", "$2,050,000"], "{view}");
    assert!(inside(&view, "input", &[r#"id="outlook-discount""#, r#"value="4%""#]).is_some(), "{view}");
    assert!(
        inside(&view, "input", &[r#"id="outlook-equity-discount""#, r#"value="""#]).is_some(),
        "off by default: {view}"
    );
}

#[test]
fn without_offers_a_view_says_what_it_waits_for() {
    for view in [shown::<Leave>(Scenario::default()), shown::<Today>(Scenario::default())] {
        assert!(
            inside(&view, "p", &["frame__found"]).is_some_and(|says| says.starts_with("Type a base")),
            "{view}"
        );
    }
}

/// A scenario from its file form.
fn scenario(text: &str) -> Scenario {
    file::read(text).unwrap_or_else(|problems| panic!("{problems:?}")).scenario
}

/// The sentence of what a view found, without its markup.
fn found(view: &str) -> String {
    let says = view.split_once(r#"class="frame__found">"#).and_then(|(_, rest)| rest.split_once("</p>"));
    let mut text = String::new();
    let mut within = false;
    for letter in says.map(|(says, _)| says).unwrap_or_default().chars() {
        match letter {
            '<' => within = true,
            '>' => within = false,
            letter if !within => text.push(letter),
            _ => {}
        }
    }
    text
}

/// Base 260,000, sign-on 120,000 and stock 430,000 more: 810,000.
#[test]
fn what_differs_goes_from_one_total_to_the_other_part_by_part() {
    let view = shown::<Differs>(sample_scenario());
    assert_eq!(cells(&view, "Base")[..2], ["$740,000", "$1,000,000"], "{view}");
    assert!(
        view.contains("▲ $260,000") && view.contains("▲ $120,000") && view.contains("▲ $430,000"),
        "{view}"
    );
    assert_eq!(
        found(&view),
        "Amazon L7 pays $810,000 more than Amazon L6 over four years; most of the difference is equity: $430,000 more."
    );
    assert!(!view.contains("<select"), "two offers leave nothing to choose: {view}");
    let mut three = sample_scenario();
    three.offers.push(Offer { id: OfferId(3), ..three.offers[0].clone() });
    assert_eq!(shown::<Differs>(three).matches("<select").count(), 2);
}

#[test]
fn a_waterfall_of_less_pay_falls_and_says_so() {
    let mut turned = sample_scenario();
    turned.offers.reverse();
    let view = shown::<Differs>(turned);
    assert!(found(&view).starts_with("Amazon L6 pays $810,000 less than Amazon L7"), "{view}");
    assert!(inside(&view, "g", &[r#"data-way="behind""#]).is_some() && view.contains("▼ $430,000"), "{view}");
}

/// Year 4: 185,000 + 128,000 and 250,000 + 300,000; year 5: base alone. A yearly refresher of R over four years pays 3/4 R in
/// year 4 and R in year 5, so a quarter of it must come to 300,000.
#[test]
fn the_fall_after_year_four_is_said_with_what_would_close_it() {
    let view = shown::<Cliff>(sample_scenario());
    assert_eq!(cells(&view, "Change"), ["▼ $128,000", "▼ $300,000"], "{view}");
    assert_eq!(cells(&view, "In percent"), ["−40.9%", "−54.5%"], "{view}");
    assert_eq!(
        found(&view),
        "Amazon L7 pays $300,000 less in year 5 than in year 4 (−54.5%). A refresher of $1,200,000 a year would close that."
    );
}

#[test]
fn pay_so_far_is_said_at_a_month() {
    let view = shown::<ByMonth>(sample_scenario());
    assert_eq!(found(&view), "Amazon L7 is ahead of Amazon L6 all the way.");
    assert!(
        view.contains("After 12 months: Amazon L6 has paid $301,000; Amazon L7 has paid $462,500."),
        "{view}"
    );
}

/// 10,000 a month against 8,333.33 and 30,000 on signing: both have paid 180,000 by month 18.
#[test]
fn the_month_in_which_the_lead_changes_is_named() {
    let view = shown::<ByMonth>(scenario(
        r#"{ "schema": 1, "offers": [ { "name": "X", "base": 120000 },
            { "name": "Y", "base": 100000, "sign_on": [{ "amount": 30000, "paid": "lump", "at": 0 }] } ] }"#,
    ));
    assert_eq!(found(&view), "Y leads first, X from month 19 on.");
    assert!(view.contains("lead changes"), "{view}");
}

/// 310,000 and 512,500 an average year, over 260 days of eight hours.
#[test]
fn pay_for_an_hour_says_that_its_hours_are_assumed() {
    let view = shown::<PerHour>(sample_scenario());
    assert_eq!(cells(&view, "Hours a year"), ["2,080", "2,080"], "{view}");
    assert_eq!(cells(&view, "Pay for an hour"), ["$149.04", "$246.39"], "{view}");
    assert_eq!(found(&view), "Amazon L7 pays $246.39 for an hour, $97.35 more than Amazon L6.");
    assert!(view.contains("Amazon L6: 40 hours a week are assumed, and no days off."), "{view}");
}

/// After a month of notice: 400 shares at $50 have not vested, 12 months of a bonus of 18,000 are earned, and 17 of 24 months are
/// left of 24,000.
#[test]
fn leaving_the_current_job_costs_vests_bonus_and_paying_back() {
    let view = shown::<AgainstStaying>(scenario(
        r#"{ "schema": 1, "horizon_years": 1, "current": { "base": 180000, "start": "2026-12", "since": "2023-06", "notice": 1,
            "bonus": { "target": 0.1, "plan": { "year_ends": 12, "paid": 3 } }, "stock": { "price": 50 },
            "unvested": [{ "month": "2027-02", "shares": 100 }, { "month": "2027-05", "shares": 100 }],
            "past_grants": [{ "granted": "2024-12", "shares": 400, "schedule": "annual_25x4" }],
            "repay": [{ "amount": 24000, "paid": "2026-06", "clawback": { "kind": "prorata", "months": 24 } }] },
            "offers": [{ "name": "X", "start": "2026-12", "base": 240000 }] }"#,
    ));
    assert_eq!(
        found(&view),
        "Leaving Current job in January 2027 costs $55,000: $20,000 in unvested stock, $18,000 in bonus, $17,000 in paying back."
    );
    assert!(view.contains(r#"data-ask="study.5.1.0""#), "the cost opens its proof: {view}");
}

#[test]
fn each_offer_is_held_against_staying_as_it_comes_and_today() {
    let view = shown::<AgainstStaying>(scenario(
        r#"{ "schema": 1, "horizon_years": 1, "current": { "base": 200000, "start": "2026-12" },
            "offers": [{ "name": "X", "start": "2026-12", "base": 240000 }] }"#,
    ));
    assert!(view.contains("▲ $40,000") && view.contains("▲ $39,162"), "{view}");
    assert!(found(&view).ends_with("costs nothing."), "{view}");
}

#[test]
fn without_a_current_job_one_press_leads_to_it() {
    let view = shown::<AgainstStaying>(sample_scenario());
    assert_eq!(
        inside(&view, "button", &[r#"data-ask="edit.current""#]),
        Some("Add my current job"),
        "{view}"
    );
}

/// The curve under a slider is the same question as its flip: it gives the lead in force, and nothing where it flips.
#[test]
fn a_curve_is_the_lead_in_force_and_zero_where_it_flips() {
    let scenario = scenario(
        r#"{ "schema": 1, "horizon_years": 5, "offers": [
            { "name": "A", "start": "2027-01", "base": 210000, "raise": 0.03, "bonus": { "target": 0.1 },
              "sign_on": [{ "amount": 120000, "paid": "monthly", "from": 1, "to": 12 }],
              "grants": [{ "shares": 2000, "schedule": "amazon_new_hire" }], "stock": { "price": 220.0 } },
            { "name": "B", "start": "2027-01", "base": 230000, "raise": 0.03, "bonus": { "target": 0.2 },
              "grants": [{ "dollars": 560000, "schedule": "front_33_33_22_12_monthly" }], "stock": { "price": 190.0 } } ] }"#,
    );
    let (first, second) = (OfferId(2), OfferId(1));
    let found = flips(&scenario, catalog(), november(), first, second);
    assert!(found.iter().filter(|flip| flip.at.is_some()).count() > 5, "{found:?}");
    let between = Between { scenario: &scenario, today: november(), first, second };
    let lead = between.along(Assumption::Payout(first), &[1.0])[0];
    for flip in found {
        let gaps = between.along(flip.assumption, &[flip.now, flip.at.unwrap_or(flip.now)]);
        if !matches!(flip.assumption, Assumption::Stay | Assumption::Discount) {
            assert!((gaps[0] - lead).abs() <= Money::from_units(2), "{flip:?}: {} for {lead}", gaps[0]);
        }
        if flip.at.is_some() {
            assert!(gaps[1].abs() <= Money::whole(1), "{flip:?}: {}", gaps[1]);
        }
    }
}

#[test]
fn what_would_change_it_lists_each_assumption_the_nearest_open() {
    let view = shown::<Flips>(sample_scenario());
    assert!(
        found(&view).starts_with("Amazon L7 leads Amazon L6, and no single assumption changes that"),
        "{view}"
    );
    assert!(
        view.contains("Share price after the grants, Amazon L7 and Amazon L6"),
        "one company, one price: {view}"
    );
    assert!(view.contains("none in range"), "{view}");
    assert!(view.contains(r#"aria-valuetext="as assumed: Amazon L7 is $810,000 ahead""#), "{view}");
    assert_eq!(view.matches(r#"type="range""#).count(), 1, "only what is open is worked out: {view}");
    assert!(view.contains("What it takes for Amazon L6 to match Amazon L7"), "{view}");
    assert!(view.contains("no share price does it"), "L7 has more cash and more stock: {view}");
}

/// 250 shares of X vest within the year: 61,000 of base that it lacks are 250 shares at $244.
#[test]
fn the_nearest_flip_and_the_share_price_that_does_it_are_said_in_words() {
    let view = shown::<Flips>(scenario(
        r#"{ "schema": 1, "horizon_years": 1, "discount": 0, "offers": [
            { "name": "X", "start": "2026-12", "base": 100000, "grants": [{ "shares": 1000, "schedule": "annual_25x4" }], "stock": { "price": 100 } },
            { "name": "Y", "start": "2026-12", "base": 161000 } ] }"#,
    ));
    assert!(view.contains("the share price of X would have to be "), "{view}");
    assert!(
        inside(&view, "button", &[r#"data-ask="study.7.1.2""#]).is_some_and(|price| price == "$244.00"),
        "{view}"
    );
    assert!(view.contains(" instead of $100.00: 2.44 times it."), "{view}");
    assert!(found(&view).starts_with("Y leads X. Nearest to changing that: "), "{view}");
    assert!(view.contains("flips at 2.44 × as assumed"), "{view}");
}

#[test]
fn one_offer_alone_has_nothing_to_change_places_with() {
    let mut alone = sample_scenario();
    alone.offers.truncate(1);
    for view in [shown::<Flips>(alone.clone()), shown::<Differs>(alone.clone())] {
        assert!(found(&view).starts_with("It takes two offers"), "{view}");
    }
    assert_eq!(found(&shown::<Leave>(alone)), "Leaving after 18 months, Amazon L6 leaves you $434,000.");
}

#[test]
fn no_view_writes_a_style_attribute_and_every_view_has_a_heading() {
    let sample = sample_scenario;
    for view in [
        shown::<Leave>(sample()),
        shown::<Today>(sample()),
        shown::<Flips>(sample()),
        shown::<Differs>(sample()),
        shown::<AgainstStaying>(sample()),
        shown::<Cliff>(sample()),
        shown::<ByMonth>(sample()),
        shown::<PerHour>(sample()),
    ] {
        assert!(!view.contains(" style="), "{view}");
        assert_eq!(view.matches("<h2").count(), 1, "{view}");
        let id = view
            .split_once("aria-labelledby=\"")
            .and_then(|(_, rest)| rest.split('"').next())
            .expect("it is named");
        assert!(view.contains(&format!(r#"<h2 id="{id}""#)), "{view}");
    }
}

#[test]
fn a_course_steps_at_its_place_and_ends_are_kept_apart() {
    let scale = course::scale([0, 100, 200].map(Money::whole).into_iter());
    let values = [0, 100, 200].map(Money::whole);
    assert_eq!(course::path(scale, &values, Shape::Steps), "M0 200H5000V100H10000V0");
    assert_eq!(course::path(scale, &values, Shape::Straight), "M0 200L5000 100L10000 0");
    assert_eq!(course::apart(&[100, 90, 100]), [104, 90, 118]);
    assert_eq!(course::apart(&[course::ZERO, course::ZERO]), [course::ZERO - 14, course::ZERO]);
}
