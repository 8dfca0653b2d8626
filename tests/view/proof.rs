//! The second program's answers: from what a page carries to the sheet a reader sees.

use super::markup;
use offerscope::carry;
use offerscope::depth::{Leaf, Question};
use offerscope::page::offers::proof::content;
use offerscope::proof;
use offerscope_core::compute::ask::Ask;
use offerscope_core::compute::explain::Figure;
use offerscope_core::data::sample_scenario;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::OfferId;

fn today() -> Month {
    Month::new(2026, 11).expect("a month")
}

fn sample() -> String {
    carry::written(&sample_scenario())
}

/// What the sheet shows for a figure's key and what the page carries.
fn answered(key: &str, carried: &str, today: Month) -> Option<Figure> {
    match Question::of_key(key)? {
        Question::Sheet(Leaf::Proof(ask)) => proof::answered(ask, &carry::read(carried)?, today),
        _ => None,
    }
}

#[test]
fn a_figure_is_answered_with_its_formula_its_assumptions_and_who_says_so() {
    let figure = answered(&Ask::Year(OfferId(1), 1, None).key(), &sample(), today()).expect("a figure");
    let sheet = markup(content(&figure));
    for part in ["Amazon L6, year 1", "$301,000", "How it is worked out", "What it assumes", "Who says so"] {
        assert!(sheet.contains(part), "{part}: {sheet}");
    }
}

#[test]
fn a_figure_is_of_the_offer_that_was_pressed_whatever_was_moved_or_removed_before() {
    let mut scenario = sample_scenario();
    scenario.offers.swap(0, 1);
    scenario.offers[1].id = OfferId(7);
    let carried = carry::written(&scenario);
    for (id, name) in [(2, "Amazon L7, year 1"), (7, "Amazon L6, year 1")] {
        let figure = answered(&Ask::Year(OfferId(id), 1, None).key(), &carried, today()).expect("a figure");
        assert_eq!(figure.name, name);
    }
    assert_eq!(answered(&Ask::Year(OfferId(1), 1, None).key(), &carried, today()), None);
}

#[test]
fn assumptions_are_answered_without_a_figure() {
    let figure = answered(&Ask::Assumed.key(), &sample(), today()).expect("an answer");
    let sheet = markup(content(&figure));
    assert!(sheet.contains("What this takes for granted") && sheet.contains("The base stays as it starts."));
    assert!(!sheet.contains("proof__value") && !sheet.contains("How it is worked out"), "{sheet}");
}

#[test]
fn what_is_no_question_or_no_scenario_is_not_answered() {
    assert_eq!(answered("0.1", &sample(), today()), None);
    assert_eq!(answered(&Ask::Year(OfferId(9), 1, None).key(), &sample(), today()), None);
    assert_eq!(answered(&Ask::Assumed.key(), "1.2 s=1.damaged", today()), None);
}
