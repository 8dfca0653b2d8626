//! The sheet that gives the link away says what the link holds.

use super::markup;
use offerscope::depth::{Leaf, Question};
use offerscope::page::share::ShareSheet;
use offerscope_core::data::sample_scenario;
use offerscope_core::model::current::Current;
use offerscope_core::model::profile::Value;
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

#[test]
fn level_answers_stay_out_of_the_link_unless_one_lets_them_in() {
    let mut scenario = sample_scenario();
    scenario.profile.set("engineers", Some(Value::Number(50)));
    let with_answers = sheet(scenario);
    assert!(with_answers.contains("Leave my level answers out"), "{with_answers}");
    assert!(with_answers.contains("checked"), "ticked at first: {with_answers}");
    assert!(!with_answers.contains("Your level answers"), "the list does not name them: {with_answers}");
    let link =
        |sheet: &str| sheet.split("#s=1.").nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned);
    assert!(link(&with_answers).is_some());
    assert_eq!(link(&with_answers), link(&sheet(sample_scenario())), "the link is that of the offers alone");
}

#[test]
fn taxes_stay_out_of_the_link_unless_one_lets_them_in() {
    let mut scenario = sample_scenario();
    scenario.beside.set("tax.state", Some("CA"));
    scenario.beside.set("lens", Some("cash"));
    let with_taxes = sheet(scenario);
    assert!(with_taxes.contains("Leave my taxes out"), "{with_taxes}");
    assert!(!with_taxes.contains("Your taxes:"), "the list does not name them: {with_taxes}");
    let link =
        |sheet: &str| sheet.split("#s=1.").nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned);
    assert!(link(&with_taxes).is_some());
    assert_eq!(link(&with_taxes), link(&sheet(sample_scenario())), "the link is that of the offers alone");
}

#[test]
fn a_negotiation_stays_out_of_the_link_unless_one_lets_it_in() {
    let mut scenario = sample_scenario();
    for (key, value) in [
        ("down.now", "430000"),
        ("wait.cost", "500"),
        ("assume.p0", "0.5"),
        ("ask.target", "9"),
        ("negotiation", "level"),
    ] {
        scenario.beside.set(key, Some(value));
    }
    scenario.offers[0].beside.set("ask.this", Some("yes"));
    scenario.offers[0].beside.set("round.1", Some("first - 1 2 3"));
    let with_negotiation = sheet(scenario);
    assert!(with_negotiation.contains("Leave my negotiation out"), "{with_negotiation}");
    assert!(!with_negotiation.contains("Your negotiation:"), "the list does not name it: {with_negotiation}");
    let link =
        |sheet: &str| sheet.split("#s=1.").nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned);
    assert_eq!(
        link(&with_negotiation),
        link(&sheet(sample_scenario())),
        "the link is that of the offers alone"
    );
}
