//! What a tired manager decides by: a higher level, more time, and messages that say what is still open.

use super::{page, plain, scenario, two};
use offerscope_core::model::scenario::{NegotiationPart, Scenario};

/// 290,000 a year at L6.
fn l6(further: &str) -> Scenario {
    scenario(&format!(
        r#"{{ "schema": 1, {further} "offers": [{{ "name": "Offer A", "company": "amazon", "level": "L6", "base": 185000,
        "sign_on": [{{ "amount": 100000, "paid": "lump", "at": 0 }}], "grants": [{{ "dollars": 320000, "schedule": "annual_25x4" }}] }}] }}"#
    ))
}

fn message(shown: &str) -> String {
    let text = shown.split("<textarea").nth(1).and_then(|rest| rest.split("</textarea>").next());
    text.unwrap_or_default().to_owned()
}

#[test]
fn they_offered_l6_shows_both_packages_both_ranges_and_its_message_at_once() {
    let shown = page(l6(r#""horizon_years": 4,"#), NegotiationPart::Relevel);
    // 185,000 × 4 + 100,000 + 320,000 = 1,160,000 against 2,050,000.
    for part in [
        "On our assumptions, ask for L7: it is worth $890,000 more over four years.",
        "class=\"uncertain\"",
        "$1,160,000",
        "$2,050,000",
        "$400k to $500k",
        "$600k to $800k",
        "Answer the level check",
        "Compare L6 now with L7 later",
        "Copy the message",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    let text = message(&shown);
    assert!(
        text.contains("I want to join Amazon. The offer is at L6.") && !text.contains("Offer A"),
        "{text}"
    );
    assert!(
        plain(&shown).contains("Fill in before you send it: [name of recruiter], [two or three facts"),
        "{shown}"
    );
}

#[test]
fn answers_of_the_level_check_become_the_reasons() {
    let scope = r#""profile": { "engineers": 200, "initiative": 200, "management_years": 15, "managers": "several" },"#;
    let shown = page(l6(scope), NegotiationPart::Relevel);
    assert!(shown.contains("<li>Engineers led: 200 engineers</li>"), "{shown}");
    assert!(message(&shown).contains("I lead 200 engineers through three managers or more"), "{shown}");
    assert!(!shown.contains("Answer the level check"), "{shown}");
}

#[test]
fn without_an_offer_at_l6_it_says_what_to_do() {
    let shown = page(
        scenario(r#"{ "schema": 1, "offers": [{ "name": "Here", "base": 200000 }] }"#),
        NegotiationPart::Relevel,
    );
    assert!(
        shown.contains("No offer of Amazon is at L6 yet.") && shown.contains("Open the Offers page"),
        "{shown}"
    );
}

#[test]
fn waiting_puts_the_extension_and_its_message_first() {
    let further = r#""ask": { "best": "typed", "worth": 1000000 }, "wait": { "from": "2026-11-27", "deadline": "2026-12-18",
        "processes": [{ "name": "Meta", "value": 1800000, "stages": [[0.3, 5]], "valid": 1 }] },"#;
    let shown = page(two(further), NegotiationPart::Wait);
    let at = |part: &str| shown.find(part).unwrap_or_else(|| panic!("{part}: {shown}"));
    assert!(at("Ask for 2 more weeks first: that is worth $") < at(">Ask for an extension</h2>"));
    assert!(at(">Ask for an extension</h2>") < at("<textarea") && at("<textarea") < at("The weeks ahead"));
    assert!(message(&shown).contains("Could I have until January 1, 2027?"), "{shown}");
    assert!(
        shown.contains("Which offer has the deadline, and when is it?") && shown.contains("I have nothing")
    );
    assert!(shown.contains("What it is worth over four years, before tax"), "{shown}");
}

#[test]
fn a_mix_beyond_what_is_plausible_and_a_counter_on_defaults_say_so() {
    let shown = page(two(r#""ask": { "best": "nothing" },"#), NegotiationPart::Ask);
    assert!(
        shown.contains("On our assumptions, ask Here for $")
            && shown.contains("That assumes that you have nothing better (you said that you do not know yet) and that they move as far as employers usually do."),
        "{shown}"
    );
    assert!(shown.contains("class=\"uncertain\""), "{shown}");
    for kind in ["More pay", "Higher level", "More time", "Decline", "Accept"] {
        assert!(shown.contains(&format!(">{kind}</span>")), "{kind}: {shown}");
    }
}

#[test]
fn an_offer_far_ahead_leaves_an_ask_its_message_and_the_way_to_the_next_level() {
    // 1,346,200 at L6 and 505,300 × 4 = 2,021,200 elsewhere: the case of tests/core/negotiation/whole.rs.
    let letter = r#""countered": true, "company": "amazon", "level": "L6", "base": 190000, "sign_on": [{ "amount": 120000, "paid": "monthly", "from": 0, "months": 12 },
        { "amount": 90000, "paid": "lump", "at": 12 }], "grants": [{ "shares": 1650 }], "stock": { "price": 228 }"#;
    let both = |google: u32| {
        scenario(&format!(
            r#"{{ "schema": 1, "horizon_years": 4, "ask": {{ "named": true }}, "offers": [{{ "name": "Amazon L6", {letter} }}, {{ "name": "Google L6", "base": {google} }}] }}"#
        ))
    };
    let shown = page(both(505_300), NegotiationPart::Ask);
    for part in [
        "Ask Amazon L6 for $1,880,000 over four years: $529,000 more than it offers. Even then, Google L6 is better by $146,000.",
        // 2,050,000 − 1,346,200.
        "L7 could close the gap: its package is worth $704,000 more than this offer.",
        ">They offered L6, I want L7</button>",
        "What to ask for",
        ">More pay</span>",
        "a stock grant of 2,475 RSUs (about $564,000 at $228) and a sign-on of $450,000 in all",
        "The most they could pay: top of the L6 range",
        "To you, each further dollar of stock counts 93¢.",
        "The most they could pay, worth to you",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    // Further ahead than L7 pays: no way is offered that would not lead there.
    let beyond = page(both(520_000), NegotiationPart::Ask);
    assert!(!beyond.contains("could close the gap"), "{beyond}");
}

#[test]
fn a_counter_offer_with_every_question_answered_opens_at_its_answer() {
    let shown = page(two(r#""ask": { "named": false },"#), NegotiationPart::Ask);
    assert!(shown.contains("Your answers") && !shown.contains("Question 1 of"), "{shown}");
}

/// What is said to an employer is before tax, whatever the Offers page counts.
#[test]
fn a_lens_changes_no_number_that_is_said_to_an_employer() {
    let lens = |lens: &str| {
        let tax = r#""tax": { "state": "CA" }, "discount": 0.1, "ask": { "named": false }"#;
        two(&format!(r#""lens": "{lens}", {tax},"#))
    };
    for (part, says) in
        [(NegotiationPart::Ask, "Where you stand"), (NegotiationPart::Relevel, "What L7 is worth")]
    {
        let before = page(lens("taxable"), part);
        assert!(before.contains(says), "{before}");
        for other in ["cash", "economic"] {
            assert_eq!(page(lens(other), part), before, "{other}");
        }
    }
}

/// What the decision lacks is asked before anything is written, and nothing asks for time without a reason to wait.
#[test]
fn with_nothing_to_wait_for_the_questions_come_first_and_the_message_accepts() {
    let wait = r#""wait": { "from": "2026-11-27", "deadline": "2026-12-18" },"#;
    let shown = page(two(wait), NegotiationPart::Wait);
    assert!(shown.contains("nothing to wait for"), "{shown}");
    let at = |part: &str| shown.find(part).unwrap_or_else(|| panic!("{part}: {shown}"));
    assert!(at("Which offer has the deadline, and when is it?") < at("<textarea"), "{shown}");
    assert!(!message(&shown).contains("Could I have until") && message(&shown).contains("accept"), "{shown}");
}
