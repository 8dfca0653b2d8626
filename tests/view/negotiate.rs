//! The Negotiate page: before anyone begins, the answer of each part, and words that say nothing untrue.

mod decide;
mod kept;

use super::harness::{App, day, form, november};
use super::{markup, plain};
use futures::executor::block_on;
use offerscope::page::negotiate::{NegotiateProps, begun, negotiate_page, part_shown};
use offerscope::page::prerender::prerender;
use offerscope::route::Route;
use offerscope::state::Action;
use offerscope_core::data::sample_scenario;
use offerscope_core::format::file;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::negotiation::counter_plan::CounterPlan;
use offerscope_core::model::scenario::{NegotiationPart, Scenario};

fn page(scenario: Scenario, part: NegotiationPart) -> String {
    markup(negotiate_page(&NegotiateProps { base: "/".into(), form: form(scenario), day: day(), part }))
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

/// The presses of the page before anyone begins.
const PRESSES: [&str; 4] =
    ["Plan my counter-offer", "They offered L6, I want L7", "Accept or wait", "L6 now or L7 later"];

#[test]
fn before_anyone_begins_four_presses_say_what_they_do() {
    let app = App::sample();
    app.then([Action::Went(Route::Negotiate)]);
    let host = block_on(prerender("/", Route::Negotiate));
    for page in [app.page(), host.clone()] {
        for says in PRESSES {
            assert!(page.contains(&format!(">{says}</button>")), "{says}: {page}");
        }
    }
    assert!(host.contains("Name only offers that exist, in writing."), "{host}");
}

#[test]
fn a_press_begins_its_part_and_an_undo_takes_it_back() {
    let app = App::sample();
    app.then([Action::Went(Route::Negotiate)]);
    let begin = |scenario: &mut Scenario, part| scenario.negotiation_part = Some(part);
    app.form().press("negotiation", begin).emit(NegotiationPart::Wait);
    let begun = |scenario: &mut Scenario, (): ()| begun(scenario, NegotiationPart::Wait, (november(), day()));
    // As the part does when it is first shown: in the same step.
    app.form().press("negotiation", begun).emit(());
    assert!(app.page().contains("Which offer has the deadline, and when is it?"), "{}", app.page());
    app.undo();
    assert_eq!(*app.scenario(), sample_scenario());
    assert!(app.page().contains(PRESSES[0]), "{}", app.page());
    app.redo();
    assert_eq!(app.scenario().waiting.from, Some(day()));
}

/// Offers of one's own: the sample with another base.
fn own() -> Scenario {
    let mut scenario = sample_scenario();
    scenario.offers[0].base = Money::whole(191_000);
    scenario
}

#[test]
fn the_sample_is_never_negotiated() {
    let mut sample = sample_scenario();
    begun(&mut sample, NegotiationPart::Ask, (november(), day()));
    assert_eq!(sample, sample_scenario(), "no offer of it is marked");
    let shown = page(sample.clone(), NegotiationPart::Ask);
    assert!(shown.contains("There is no offer to negotiate."), "{shown}");
    // Another span of years makes it no one's own.
    let longer = Scenario { horizon_years: 3, ..sample.clone() };
    assert!(page(longer, NegotiationPart::Ask).contains("There is no offer to negotiate."));
    let shown = page(sample, NegotiationPart::Level);
    assert!(shown.contains("What L6 would pay is not known."), "{shown}");
}

fn with(part: NegotiationPart) -> Scenario {
    let mut scenario = own();
    begun(&mut scenario, part, (november(), day()));
    scenario
}

#[test]
fn to_begin_marks_the_offer_that_pays_most_and_counts_weeks_from_today() {
    assert_eq!(part_shown(&sample_scenario()), None);
    let asked = with(NegotiationPart::Ask);
    let marked: Vec<&str> =
        asked.offers.iter().filter(|offer| offer.countered).map(|offer| offer.name.as_str()).collect();
    assert_eq!(marked, ["Amazon L7"]);
    let mut again = asked.clone();
    begun(&mut again, NegotiationPart::Ask, (november(), day()));
    assert_eq!(again, asked, "what is there stays");
    assert_eq!(with(NegotiationPart::Wait).waiting.from, Some(day()));
    assert_eq!(with(NegotiationPart::Level).downlevel.horizon, Some(4));
}

#[test]
fn who_comes_back_sees_the_part_shown_last_or_one_that_something_was_said_of() {
    for part in [NegotiationPart::Ask, NegotiationPart::Level] {
        assert_eq!(part_shown(&with(part)), Some(part));
    }
    let mut said = sample_scenario();
    said.counter = CounterPlan { target: Some(Money::whole(9)), ..CounterPlan::default() };
    assert_eq!(part_shown(&said), Some(NegotiationPart::Ask));
    said.negotiation_part = Some(NegotiationPart::Wait);
    assert_eq!(part_shown(&said), Some(NegotiationPart::Wait));
}

#[test]
fn one_question_fills_the_screen_with_the_answer_so_far_above_it() {
    for (part, title, asked) in [
        (NegotiationPart::Ask, "What will you ask for?", "Which offer do you want to improve?"),
        (NegotiationPart::Wait, "Accept now, or wait?", "Which offer has the deadline, and when is it?"),
        (NegotiationPart::Level, "L6 now, or L7 later?", "What do you earn while you hold out?"),
    ] {
        let shown = page(with(part), part);
        assert!(shown.contains(title) && shown.contains(asked), "{part:?}: {shown}");
        assert!(shown.contains("Question 1 of") && !plain(&shown).contains("Look closer"), "{part:?}");
    }
}

#[test]
fn the_ask_is_answered_first_and_everything_else_stands_behind_it() {
    let shown = page(two(r#""ask": { "target": 1500000 },"#), NegotiationPart::Ask);
    for part in [
        "There is already better by $280,000: Here must rise that much before it is worth accepting.",
        "What you need", // not shown: a deal lies within their room
    ] {
        assert_eq!(shown.contains(part), part.starts_with("There"), "{part}: {shown}");
    }
    for part in [
        "A deal lies between $1,500,000 and $",
        "What to ask for",
        "you lose nothing if a polite ask loses this offer",
        "top of the L6 range",
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
    let named = page(two(r#""ask": { "target": 1500000, "named": true },"#), NegotiationPart::Ask);
    assert!(named.contains("I hold a written offer from There"), "{named}");
}

#[test]
fn waiting_names_its_deadline_by_date_and_its_threshold() {
    let further = r#""ask": { "best": "typed", "worth": 1000000 }, "wait": { "from": "2026-11-27", "deadline": "2026-12-18", "own": 0.2,
        "processes": [{ "name": "Meta", "value": 1800000, "stages": [[0.3, 3]] }] },"#;
    let shown = page(two(further), NegotiationPart::Wait);
    // 1,220,000 held and 1,000,000 otherwise: the threshold is 220 / 800.
    for part in [
        "decide at the deadline in 3 weeks",
        "answer by Dec 18",
        "known by Dec 18",
        "pays off if its chance is at least 28%; you said 20%, below that",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    let blank =
        page(two(r#""wait": { "deadline": "2026-12-18", "from": "2026-11-27" },"#), NegotiationPart::Wait);
    assert!(blank.contains("No other interviews are running, so there is nothing to wait for."), "{blank}");
}

#[test]
fn the_level_says_what_stood_in_and_how_the_answer_moves() {
    let shown = page(two(r#""down": { "meanwhile": 280000, "chance": 0.4 },"#), NegotiationPart::Level);
    for part in [
        "over four years",
        "L6 pays what Here pays in an average year: $305,000.",
        "What the answer depends on",
        "a week",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    let unknown = page(two(r#""down": { "chance": 0.4 },"#), NegotiationPart::Level);
    assert!(unknown.contains("What you earn while holding out is not known."), "{unknown}");
}
