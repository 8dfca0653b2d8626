//! The Negotiate page: before anyone begins, the answer of each part, and words that say nothing untrue.

use super::markup;
use offerscope::page::negotiate::intro::negotiate;
use offerscope::page::negotiate::{NegotiatePage, Part, begun, is_begun};
use offerscope::page::offers::analysis::DeeperProps;
use offerscope_core::data::sample_scenario;
use offerscope_core::link::file;
use offerscope_core::model::ask::Ask;
use offerscope_core::model::day::Day;
use offerscope_core::model::month::Month;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

fn now() -> (Month, Day) {
    (Month::new(2026, 11).expect("a month"), Day::parse("2026-11-27").expect("a day"))
}

fn page(scenario: Scenario, part: Part) -> String {
    let (today, day) = now();
    let deeper = DeeperProps { scenario: Rc::new(scenario), today, on_edit: Callback::noop() };
    markup(html! { <NegotiatePage base="/" {deeper} {day} part={Some(part)} /> })
}

fn scenario(text: &str) -> Scenario {
    file::read(text).unwrap_or_else(|problems| panic!("{problems:?}")).scenario
}

/// 305,000 a year at L6 and 375,000 elsewhere, in writing.
fn two(further: &str) -> Scenario {
    scenario(&format!(
        r#"{{ "schema": 1, "horizon_years": 4, {further} "offers": [
        {{ "name": "Here", "countered": true, "company": "amazon", "level": "L6", "base": 200000, "sign_on": [{{ "amount": 100000, "paid": "lump", "at": 0 }}],
          "grants": [{{ "dollars": 320000, "schedule": "annual_25x4" }}], "stock": {{ "price": 200 }} }},
        {{ "name": "There", "base": 300000, "grants": [{{ "dollars": 300000, "schedule": "annual_25x4" }}], "stock": {{ "price": 100 }} }}] }}"#
    ))
}

#[test]
fn before_anyone_begins_three_presses_say_what_they_do() {
    let shown = markup(negotiate("/"));
    for (asks, says) in [("ask", "Plan my ask"), ("wait", "Accept or wait"), ("level", "L6 now or L7 later")]
    {
        assert!(shown.contains(&format!("data-ask=\"{asks}\"")) && shown.contains(says), "{shown}");
        assert!(Part::of_key(asks).is_some());
    }
    assert!(shown.contains("data-resume=\"negotiation\"") && Part::of_key("resume").is_none());
    assert!(shown.contains("Name only offers that exist, in writing."));
}

#[test]
fn to_begin_marks_the_offer_that_pays_most_and_counts_weeks_from_today() {
    let sample = sample_scenario();
    assert!(!is_begun(&sample));
    let asked = begun(&sample, Part::Ask, now());
    let marked: Vec<&str> = asked
        .offers
        .iter()
        .filter(|offer| Ask::is_of(&offer.beside))
        .map(|offer| offer.name.as_str())
        .collect();
    assert_eq!(marked, ["Amazon L7"]);
    assert!(is_begun(&asked) && begun(&asked, Part::Ask, now()) == asked, "what is there stays");
    assert_eq!(begun(&sample, Part::Wait, now()).beside.get("wait.from"), Some("2026-11-27"));
    assert!(is_begun(&begun(&sample, Part::Level, now())));
}

#[test]
fn one_question_fills_the_screen_with_the_answer_so_far_above_it() {
    for (part, title, asked) in [
        (Part::Ask, "What will you ask for?", "Which offer do you want to improve?"),
        (Part::Wait, "Accept now, or wait?", "By when must you answer?"),
        (Part::Level, "L6 now, or L7 later?", "What do you earn while you hold out?"),
    ] {
        let shown = page(begun(&sample_scenario(), part, now()), part);
        assert!(shown.contains(title) && shown.contains(asked), "{part:?}: {shown}");
        assert!(shown.contains("Question 1 of") && !shown.contains("Look closer"), "{part:?}");
    }
}

#[test]
fn the_ask_is_answered_first_and_everything_else_stands_behind_it() {
    let shown = page(two(r#""ask": { "target": 1500000 },"#), Part::Ask);
    for part in [
        "There is already better by $280,000: Here must come up that far before it is worth a yes.",
        "What you need", // not shown: a deal lies within their room
    ] {
        assert_eq!(shown.contains(part), part.starts_with("There"), "{part}: {shown}");
    }
    for part in [
        "A deal lies between $1,500,000 and $",
        "Three ways to the same",
        "you lose nothing if a polite ask loses this offer",
        "Top of the L6 range",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    // The message has no word of the other offer until its reader lets it in.
    let message = |shown: &str| {
        shown
            .split("<textarea")
            .nth(1)
            .and_then(|rest| rest.split("</textarea>").next())
            .unwrap_or_default()
            .to_owned()
    };
    assert!(!message(&shown).contains("There"), "{shown}");
    let named = page(two(r#""ask": { "target": 1500000, "named": true },"#), Part::Ask);
    assert!(named.contains("I hold a written offer from There"), "{named}");
}

#[test]
fn waiting_names_its_deadline_by_date_and_its_threshold() {
    let further = r#""ask": { "best": "typed", "worth": 1000000 }, "wait": { "from": "2026-11-27", "deadline": "2026-12-18", "own": 0.2,
        "processes": [{ "name": "Meta", "value": 1800000, "stages": [[0.3, 3]] }] },"#;
    let shown = page(two(further), Part::Wait);
    // 1,220,000 held and 1,000,000 otherwise: the threshold is 220 / 800.
    for part in [
        "decide at the deadline in 3 weeks",
        "accept by Dec 18",
        "known by Dec 18",
        "pays from 28%; you said 20%, below that",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    let blank = page(two(r#""wait": { "deadline": "2026-12-18", "from": "2026-11-27" },"#), Part::Wait);
    assert!(blank.contains("Nothing else is running, so there is nothing to wait for."), "{blank}");
}

#[test]
fn the_level_says_what_stood_in_and_how_the_answer_moves() {
    let shown = page(two(r#""down": { "meanwhile": 280000, "chance": 0.4 },"#), Part::Level);
    for part in [
        "over four years",
        "L6 pays what Here pays in an average year: $305,000.",
        "How the answer moves",
        "a week",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    let unknown = page(two(r#""down": { "chance": 0.4 },"#), Part::Level);
    assert!(unknown.contains("What you earn while holding out is not known."), "{unknown}");
}
