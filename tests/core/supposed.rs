//! Other share prices, for a look. Each expected amount is worked out by hand.

use crate::facts::{CATALOG, today};
use offerscope_core::compute::compare::compare;
use offerscope_core::compute::supposed::{Supposed, paid_shares, refreshers_stay};
use offerscope_core::format::file;
use offerscope_core::model::fixed::{Money, Price, Rate};
use offerscope_core::model::offer::{OfferId, PricePath};
use offerscope_core::model::scenario::Scenario;

/// Four kinds of stock of two companies, and a job that holds $700,000, with the last quarter of it in January 2031, after the four years: $100 a share everywhere.
const ALL: &str = r#"{ "schema": 1, "offers": [
    { "name": "Dollars", "company": "amazon", "start": "2027-01", "base": 200000, "stock": { "price": 100 },
      "grants": [{ "dollars": 750000, "schedule": "annual_25x4" }] },
    { "name": "Shares", "company": "amazon", "start": "2027-01", "base": 200000, "stock": { "price": 100 },
      "grants": [{ "shares": 2000, "schedule": "annual_25x4" }] },
    { "name": "By year", "company": "google", "start": "2027-01", "base": 200000,
      "stock": { "price": 100, "path": { "by_year": [100, 110, 120, 130] } },
      "grants": [{ "shares": 400, "schedule": "annual_25x4" }] },
    { "name": "Cash", "start": "2027-01", "base": 200000 }],
    "current": { "base": 180000, "start": "2027-01", "company": "amazon", "stock": { "price": 100 },
      "past_grants": [{ "granted": "2027-01", "dollars": 700000, "schedule": "annual_25x4" }] } }"#;

fn all() -> Scenario {
    let opened = file::read(ALL).expect("a scenario");
    assert_eq!(opened.problems, []);
    opened.scenario
}

/// Stock over four years of every offer and of the job, with what is supposed.
fn stock(supposed: &Supposed) -> Vec<Money> {
    let scenario = all();
    let letters = compare(&scenario, &CATALOG, today());
    let next = supposed.applied(&scenario, &letters, today());
    compare(&next, &CATALOG, today()).columns().map(|pay| pay.sum.equity).collect()
}

fn percent(percent: i64) -> Rate {
    Rate::from_units(Rate::ONE.units() / 100 * percent)
}

#[test]
fn nothing_supposed_changes_nothing() {
    let scenario = all();
    let letters = compare(&scenario, &CATALOG, today());
    assert_eq!(Supposed::default().applied(&scenario, &letters, today()), scenario);
    assert_eq!(stock(&Supposed::default()), [750_000, 200_000, 46_000, 0, 525_000].map(Money::whole));
}

/// 30% of 750,000 is 225,000; of 200,000 60,000; of 525,000 157,500. Google's stays: 100 shares a year at 100, 110, 120, 130.
#[test]
fn a_lower_price_lowers_dollars_that_were_converted_and_shares_of_that_company_alone() {
    let mut supposed = Supposed::default();
    supposed.change_price(Some("amazon".into()), percent(-30));
    assert_eq!(stock(&supposed), [525_000, 140_000, 46_000, 0, 367_500].map(Money::whole));
    supposed.change_price(Some("google".into()), percent(50));
    assert_eq!(stock(&supposed), [525_000, 140_000, 69_000, 0, 367_500].map(Money::whole));
    supposed.change_price(Some("amazon".into()), Rate::ZERO);
    supposed.change_price(Some("google".into()), Rate::ZERO);
    assert!(supposed.is_nothing());
}

/// 500 shares a year at 110, 121, 133.10 and 146.41: 255,255. Prices typed by year give way to the growth.
#[test]
fn growth_takes_the_place_of_every_path() {
    let supposed = Supposed { growth: Some(percent(10)), ..Supposed::default() };
    let scenario = all();
    let next = supposed.applied(&scenario, &compare(&scenario, &CATALOG, today()), today());
    let path = |id| next.offer(OfferId(id)).map(|offer| offer.stock.path.clone());
    assert_eq!([path(1), path(3)], [(); 2].map(|()| Some(PricePath::Growth(percent(10)))));
    assert_eq!(path(4), Some(PricePath::Flat), "it pays no stock");
    assert_eq!(stock(&supposed).get(1), Some(&Money::whole(255_255)));
}

#[test]
fn each_company_is_listed_once_with_its_price() {
    let scenario = all();
    let shares = paid_shares(&scenario, &compare(&scenario, &CATALOG, today()));
    let told: Vec<_> = shares.iter().map(|share| (share.company.as_deref(), share.price)).collect();
    let price = Some(Price::whole(100));
    assert_eq!(told, [(Some("amazon"), price), (Some("google"), price)]);
}

/// Half of $80,000; the proof does not invent a price for it.
#[test]
fn dollars_of_a_share_without_a_price_are_worth_the_multiple() {
    let text = r#"{ "schema": 1, "offers": [{ "name": "Start-up", "start": "2027-01", "base": 200000,
        "grants": [{ "dollars": 80000, "schedule": "annual_25x4" }] }] }"#;
    let scenario = file::read(text).expect("a scenario").scenario;
    let letters = compare(&scenario, &CATALOG, today());
    let mut supposed = Supposed::default();
    supposed.change_price(None, percent(-50));
    let next = supposed.applied(&scenario, &letters, today());
    let pay = compare(&next, &CATALOG, today());
    let told: Vec<_> = pay.columns().map(|pay| (pay.sum.equity, pay.price)).collect();
    assert_eq!(told, [(Money::whole(40_000), None)]);
}

/// Two offers in two states and one that moves are what they would be if the reader had typed Texas alone.
#[test]
fn another_state_takes_the_place_of_every_place_that_was_typed() {
    let offers = |places: [&str; 3], tax: &str| {
        let text = format!(
            r#"{{ "schema": 1, "lens": "cash", "tax": {{ {tax} }},
                "offers": [{{ "name": "A", "start": "2027-01", "base": 200000, "grants": [{{ "shares": 1 {} }}] {} }},
                    {{ "name": "B", "start": "2027-01", "base": 210000 {} }}],
                "current": {{ "base": 180000, "start": "2027-01" {} }} }}"#,
            if places[0].is_empty() { "" } else { r#", "workday_share": { "OR": 0.5 }"# },
            places[0],
            places[1],
            places[2]
        );
        let opened = file::read(&text).expect("a scenario");
        assert_eq!(opened.problems, []);
        opened.scenario
    };
    let typed = [
        r#", "place": { "state": "CA" }"#,
        r#", "place": { "state": "NY", "lives": { "state": "NJ" } }"#,
        r#", "place": { "state": "WA" }, "moves": [{ "from": "2027-07", "place": { "state": "OR" } }]"#,
    ];
    let letters =
        offers(typed, r#""state": "NJ", "moves": [{ "from": "2028-01", "place": { "state": "PA" } }]"#);
    let supposed = Supposed { state: Some("TX".into()), ..Supposed::default() };
    let next = supposed.applied(&letters, &compare(&letters, &CATALOG, today()), today());
    assert_eq!(next, offers(["", "", ""], r#""state": "TX""#));
    assert_ne!(next, letters);
}

/// A refresher of $80,000 vests within the year; half of the letter's $60,000 is left.
#[test]
fn another_share_price_leaves_refreshers_as_they_are_and_that_is_said() {
    let offer = |refreshers: &str| {
        let text = format!(
            r#"{{ "schema": 1, "horizon_years": 1, "offers": [{{ "name": "A", "company": "amazon", "start": "2027-01", "base": 200000,
                "stock": {{ "price": 100 }}, "grants": [{{ "dollars": 60000, "schedule": [[12, 100]] }}] {refreshers} }}] }}"#
        );
        file::read(&text).expect("a scenario").scenario
    };
    let scenario = offer(
        r#", "refreshers": [{ "dollars": 80000, "grant_month": 3, "times": 1, "schedule": [[6, 100]] }]"#,
    );
    let letters = compare(&scenario, &CATALOG, today());
    let mut supposed = Supposed::default();
    supposed.change_price(Some("amazon".into()), percent(-50));
    let next = compare(&supposed.applied(&scenario, &letters, today()), &CATALOG, today());
    assert_eq!(next.offers[0].sum.equity, Money::whole(80_000 + 30_000));
    assert!(
        refreshers_stay(scenario.offers.iter())
            .is_some_and(|says| says.starts_with("Refreshers are set in dollars"))
    );
    assert_eq!(refreshers_stay(offer("").offers.iter()), None);
}
