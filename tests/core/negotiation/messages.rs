//! The messages: they name companies, what only the reader knows stands in brackets, and they claim nothing that was not typed.

use super::super::properties::any::scenarios;
use crate::facts::today;
use offerscope_core::compute::negotiate::relevel::at_lower_level;
use offerscope_core::compute::negotiate::solver::CounterSolver;
use offerscope_core::compute::negotiate::words::naming::placeholders;
use offerscope_core::compute::negotiate::words::{MessageKind, MessageWords};
use offerscope_core::data::facts;
use offerscope_core::format::file::read;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::scenario::Scenario;
use proptest::prelude::*;

const LETTERS: [MessageKind; 5] = [
    MessageKind::Level,
    MessageKind::Review,
    MessageKind::Extension,
    MessageKind::Decline,
    MessageKind::Accept,
];

fn scenario(further: &str) -> Scenario {
    let text = format!(
        r#"{{ "schema": 1, {further} "offers": [
        {{ "name": "Offer A", "countered": true, "company": "amazon", "level": "L6", "base": 185000, "start": "2027-02",
          "sign_on": [{{ "amount": 100000, "paid": "lump", "at": 0 }}, {{ "amount": 80000, "paid": "lump", "at": 12 }}], "grants": [{{ "dollars": 320000 }}] }},
        {{ "name": "Offer B", "company": "meta", "base": 330000 }}] }}"#
    );
    read(&text).unwrap_or_else(|problems| panic!("{problems:?}")).scenario
}

fn letter(scenario: &Scenario, kind: MessageKind) -> MessageWords {
    CounterSolver::of(scenario, facts(), today()).expect("a solver").letter(kind)
}

fn counter(scenario: &Scenario) -> MessageWords {
    let solver = CounterSolver::of(scenario, facts(), today()).expect("a solver");
    let standing = solver.standing().expect("a standing");
    let packages = solver.packages(standing.opening);
    solver.words_of(&standing, packages.first().expect("a package"), &packages)
}

#[test]
fn a_counter_offer_names_the_company_and_never_the_label_of_an_offer() {
    let words = counter(&scenario(r#""ask": { "named": true },"#));
    assert!(
        words
            .email
            .starts_with("Hello [name of recruiter],\n\nThank you for the offer. I want to join Amazon."),
        "{}",
        words.email
    );
    assert!(
        words.email.contains("I hold a written offer from Meta, which comes to more in all; I can show it."),
        "{}",
        words.email
    );
    assert!(!words.email.contains("Offer A") && !words.email.contains("Offer B"), "{}", words.email);
    // Another offer of the same company is no reason.
    let mut same = scenario(r#""ask": { "named": true },"#);
    same.offers[1].company = same.offers[0].company.clone();
    assert!(!counter(&same).email.contains("written offer"), "{}", counter(&same).email);
    // A label without a company leaves the name to its reader; a typed name says it.
    let mut open = scenario(r#""ask": { "named": true },"#);
    open.offers[1].company = None;
    assert!(counter(&open).email.contains("from [name of company], which"), "{}", counter(&open).email);
    (open.offers[1].name, open.offers[1].level) = ("Acme L6".into(), Some("L6".into()));
    assert!(counter(&open).email.contains("from Acme, which"), "{}", counter(&open).email);
    open.offers[1].name = "Google L6".into();
    open.offers[1].company = Some("amazon".into());
    assert!(counter(&open).email.contains("from Google, which"), "{}", counter(&open).email);
    // The beginning of a word is no company, and what tells a copy from its original stays here.
    for (name, says) in
        [("Metabase L6", "from Metabase, which"), ("Anthropic L6 (copy)", "from Anthropic, which")]
    {
        (open.offers[1].name, open.offers[1].company) = (name.into(), None);
        assert!(counter(&open).email.contains(says), "{}", counter(&open).email);
    }
}

#[test]
fn a_job_that_pays_more_is_no_written_offer() {
    let mut job = scenario(
        r#""ask": { "named": true }, "current": { "name": "Google", "company": "google", "base": 900000, "start": "2027-02" },"#,
    );
    job.offers.truncate(1);
    assert!(!counter(&job).email.contains("written offer"), "{}", counter(&job).email);
}

#[test]
fn each_message_says_its_own_thing_from_what_was_typed() {
    let typed = scenario(
        r#""profile": { "engineers": 200 }, "wait": { "from": "2026-11-27", "deadline": "2026-12-18", "longer": 3, "processes": [{ "name": "Meta", "value": 1800000, "stages": [[0.3, 3]] }] },"#,
    );
    let says = |kind| letter(&typed, kind).email;
    let level = says(MessageKind::Level);
    assert!(
        level.contains("The offer is at L6.")
            && level.contains("my work is at L7. I lead 200 engineers.\n\nCould"),
        "{level}"
    );
    let review = says(MessageKind::Review);
    assert!(review.contains("I suggest [month of the review].") && !review.contains("sign"), "{review}");
    // Three weeks after December 18.
    let more = says(MessageKind::Extension);
    assert!(
        more.contains(
            "by December 18, 2026. Could I have until January 8, 2027? I have other interviews under way"
        ),
        "{more}"
    );
    assert!(!more.contains("Meta"), "who else is interviewing stays the reader's own: {more}");
    assert!(says(MessageKind::Decline).contains("I have decided not to accept it."));
    let accept = says(MessageKind::Accept);
    assert!(
        accept.contains("I accept the offer of Amazon: a base of $185,000, a stock grant of $320,000 and a sign-on of $180,000 in all. I will start in February 2027."),
        "{accept}"
    );
}

#[test]
fn the_reasons_for_a_level_are_a_sentence_and_one_between_both_levels_is_among_them() {
    let scope = |profile: &str| {
        let words = letter(&scenario(&format!(r#""profile": {{ {profile} }},"#)), MessageKind::Level);
        (words.email, words.call.join("\n"))
    };
    // 80 million lies between the guide's ranges of L6 and L7.
    let (email, call) =
        scope(r#""engineers": 60, "managers": "several", "initiative": 80, "management_years": 7"#);
    let says = "I lead 60 engineers through three managers or more, have run an initiative worth $80M, and have managed people for 7 years.";
    assert!(email.contains(&format!("at L7. {says}\n\nCould")) && !email.contains('“'), "{email}");
    assert!(call.contains(&format!("Why L7: {says}\n")), "{call}");
    // Without engineers at L7, the managers stand alone; what is at L6 is left out.
    let (email, _) = scope(r#""engineers": 20, "managers": "several", "persuaded": "vp""#);
    assert!(
        email.contains("at L7. I lead three managers or more, and have persuaded a vice president or above."),
        "{email}"
    );
}

#[test]
fn what_only_its_reader_knows_is_in_brackets_and_listed_once() {
    let bare = scenario("");
    let level = letter(&bare, MessageKind::Level).email;
    assert_eq!(
        placeholders(&level),
        "[name of recruiter], [two or three facts about your work: people led, budget, the largest thing you delivered], [your name]"
    );
    let more = letter(&bare, MessageKind::Extension).email;
    assert_eq!(
        placeholders(&more),
        "[name of recruiter], [date of the deadline], [date you need], [the reason you need the time], [your name]"
    );
    assert_eq!(placeholders("a [b] c [b] [] ] [d"), "[b]");
}

#[test]
fn a_warm_message_differs_and_asks_for_the_same() {
    let (plain, warm) = (scenario(""), scenario(r#""ask": { "tone": "warm" },"#));
    for kind in LETTERS {
        let [plain, warm] = [&plain, &warm].map(|scenario| letter(scenario, kind));
        assert_ne!(plain.email, warm.email, "{kind:?}");
        assert_eq!(placeholders(&plain.email), placeholders(&warm.email), "{kind:?}");
        assert!(!plain.call.is_empty(), "{kind:?}");
        assert!(warm.email.contains("With warm regards,") && !plain.email.contains("warm"), "{kind:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn no_message_has_a_label_or_an_empty_hole(mut scenario in scenarios()) {
        for (letter, offer) in ["A", "B", "C"].into_iter().zip(&mut scenario.offers) {
            offer.name = format!("Offer {letter}");
        }
        let lower = at_lower_level(&scenario).unwrap_or(scenario);
        let Ok(solver) = CounterSolver::of(&lower, facts(), today()) else { return Ok(()) };
        for words in LETTERS.into_iter().filter(|kind| solver.has_letter(*kind)).map(|kind| solver.letter(kind)) {
            for text in words.call.iter().chain([&words.email]) {
                prop_assert!(!["Offer A", "Offer B", "Offer C", "  ", ": .", " ,", " ."].iter().any(|off| text.contains(off)), "{text}");
            }
        }
        let Ok(standing) = solver.standing() else { return Ok(()) };
        for package in solver.packages(standing.opening) {
            let words = solver.words_of(&standing, &package, &[]);
            prop_assert!(!words.email.contains("Offer B") && words.email.contains(&solver.wish(package.more)), "{}", words.email);
            prop_assert!(package.more.iter().any(|more| *more > Money::ZERO));
        }
    }
}
