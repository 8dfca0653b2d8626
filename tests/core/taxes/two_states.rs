//! Several states in one year: months and April agree with the year, what each state takes adds up, and what is assumed is said. The figures
//! by hand are in `cases/two_states.toml`.

use crate::facts::{CATALOG, today};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::lens::take_home::TakeHome;
use offerscope_core::compute::lens::view::LensView;
use offerscope_core::data::tax::taxes;
use offerscope_core::evaluate::evaluate;
use offerscope_core::format::file::read;
use offerscope_core::model::fixed::Money;
use serde_json::Value;

/// A year of pay of every kind, with some workdays.
fn file(tax: &str, workdays: &str) -> String {
    format!(
        r#"{{ "schema": 1, "lens": "cash", "horizon_years": 2, "tax": {{ {tax} }}, "offers": [{{ "name": "A", "start": "2026-03",
          "base": 210000, "bonus": {{ "target": 0.1 }}, "sign_on": [{{ "amount": 40000 }}],
          "grants": [{{ "dollars": 200000, "grant_price": 100, "schedule": [[3, 25], [9, 25], [14, 50]], "workday_share": {{ {workdays} }} }}],
          "stock": {{ "price": 100 }} }}] }}"#
    )
}

fn home<T>(tax: &str, workdays: &str, ask: impl Fn(&TakeHome<'_>) -> T) -> T {
    let scenario = read(&file(tax, workdays)).expect("a scenario").scenario;
    let analysis = Analysis::of(&scenario, &CATALOG, today());
    ask(&TakeHome::of(&analysis, &analysis.offers[0], &LensView::of(&analysis, taxes())).expect("taxes"))
}

const PLACES: [(&str, &str); 6] = [
    (r#""state": "NY", "locals": ["nyc"], "lives": { "state": "NJ" }"#, ""),
    (r#""state": "MD", "lives": { "state": "VA" }, "deferral": 24500"#, ""),
    (
        r#""state": "CA", "filing": "joint", "spouse": 90000, "moves": [{ "from": "2026-08", "place": { "state": "NY", "locals": ["nyc"] } }]"#,
        r#""CA": 0.5"#,
    ),
    (
        r#""state": "VT", "deferral": 20000, "moves": [{ "from": "2026-06", "place": { "state": "MA" } }, { "from": "2027-02", "place": { "state": "TX" } }]"#,
        "",
    ),
    (r#""state": "WA", "lives": { "state": "OR", "locals": ["multnomah"] }"#, r#""CA": 0.3, "NJ": 0.2"#),
    (
        r#""state": "ID", "moves": [{ "from": "2026-04", "place": { "state": "UT", "lives": { "state": "AZ" } } }]"#,
        r#""NY": 1"#,
    ),
];

#[test]
fn months_and_april_add_up_to_the_years() {
    for (tax, workdays) in PLACES {
        home(tax, workdays, |home| {
            let cash: Money = home.months().iter().map(|month| month.cash()).sum();
            assert_eq!(cash, home.cash(), "{tax}");
            for year in &home.years {
                assert_eq!(
                    year.parts.iter().map(|(_, tax)| *tax).sum::<Money>(),
                    year.added.total(),
                    "{tax}"
                );
            }
        });
    }
}

#[test]
fn what_each_state_takes_adds_up_to_the_state_tax() {
    for (tax, workdays) in PLACES {
        home(tax, workdays, |home| {
            let year = &home.years[0];
            assert!(year.states.len() > 1, "{tax}");
            assert_eq!(year.states.iter().map(|(_, tax)| *tax).sum::<Money>(), year.added.state, "{tax}");
        });
    }
}

#[test]
fn the_same_place_twice_is_one_place() {
    let alone = home(r#""state": "OR", "locals": ["metro"], "deferral": 20000"#, "", |home| home.cash());
    let apart = r#""state": "OR", "locals": ["metro"], "deferral": 20000, "lives": { "state": "OR", "locals": ["metro"] }"#;
    let moved = r#""state": "OR", "locals": ["metro"], "deferral": 20000,
        "moves": [{ "from": "2026-08", "place": { "state": "OR", "locals": ["metro"] } }]"#;
    for tax in [apart, moved] {
        let cash = home(tax, "", |home| home.cash());
        assert!((cash - alone).abs() <= Money::from_units(4), "{cash} and {alone}: {tax}");
    }
}

#[test]
fn what_is_assumed_of_two_places_is_said() {
    let said = |tax: &str| home(tax, "", |home| home.notes().join(" "));
    let ny = said(r#""state": "NY", "lives": { "state": "NJ" }"#);
    assert!(ny.contains("that is New York’s convenience rule"), "{ny}");
    assert!(ny.contains("New Jersey taxes it too, minus a credit for New York’s tax"), "{ny}");
    let nj = said(r#""state": "NJ", "lives": { "state": "NY" }"#);
    assert!(nj.contains("that is New Jersey’s convenience rule"), "{nj}");
    let ma = said(r#""state": "MA", "lives": { "state": "NH" }"#);
    assert!(ma.contains("would be taxed by New Hampshire alone"), "{ma}");
    let dc = said(r#""state": "DC", "lives": { "state": "VA" }"#);
    assert!(dc.contains("Virginia alone taxes your wages"), "{dc}");
    let moved = said(r#""state": "TX", "moves": [{ "from": "2026-09", "place": { "state": "NY" } }]"#);
    assert!(moved.contains("You move from Texas to New York in September 2026"), "{moved}");
}

#[test]
fn places_that_cannot_be_are_named() {
    let field = |tax: &str, workdays: &str| {
        let answer: Value = serde_json::from_str(
            &evaluate(&file(tax, workdays), offerscope_core::data::facts(), today()).expect("an answer"),
        )
        .expect("JSON");
        answer["problems"].to_string()
    };
    let unknown = field(r#""state": "NY", "lives": { "state": "XX" }"#, "");
    assert!(unknown.contains("tax.lives") && unknown.contains("XX"), "{unknown}");
    let workdays = field(r#""state": "NY""#, r#""CA": 0.7, "NJ": 0.7"#);
    assert!(workdays.contains("add up to more than all of them"), "{workdays}");
    let nowhere = field(r#""state": "NY", "lives": { "locals": [] }"#, "");
    assert!(nowhere.contains("you are taken to live where you work"), "{nowhere}");
    let moved = field(r#""state": "NY", "moves": [{ "place": { "state": "NJ" } }]"#, "");
    assert!(moved.contains("lacks its month or its state"), "{moved}");
}
