//! The sheet that gives the link away says what the link holds.

use super::markup;
use offerscope::depth::{Leaf, Question};
use offerscope::view::share::ShareSheet;
use offerscope_core::data::sample_scenario;
use offerscope_core::model::current::Current;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::html;

fn sheet(scenario: Scenario) -> String {
    markup(html! { <ShareSheet scenario={Rc::new(scenario)} site="https://example.org/offerscope/" /> })
}

#[test]
fn a_press_on_share_asks_for_the_sheet() {
    assert_eq!(Question::of_key("share"), Some(Question::Sheet(Leaf::Share)));
}

#[test]
fn the_link_names_every_offer_it_holds_and_leads_to_the_offers_page() {
    let sheet = sheet(sample_scenario());
    for part in ["Amazon L6", "Amazon L7", "https://example.org/offerscope/offers/#s=1."] {
        assert!(sheet.contains(part), "{part}: {sheet}");
    }
    assert!(!sheet.contains("checkbox"), "there is nothing to leave out");
}

#[test]
fn a_current_job_is_named_and_can_be_left_out() {
    let current = Some(Box::new(Current::default()));
    let sheet = sheet(Scenario { current, ..sample_scenario() });
    assert!(sheet.contains("Current job: its pay, and the stock that has not vested"), "{sheet}");
    assert!(sheet.contains("Leave Current job out"), "{sheet}");
}
