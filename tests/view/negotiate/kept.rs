//! What the page keeps of one's work: an edited message, and steps of the undo that are changes.

use super::two;
use crate::harness::App;
use offerscope::route::Route;
use offerscope::state::{Action, Draft};
use offerscope_core::model::fixed::Money;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::{NegotiationPart, Scenario};

fn kept(id: &'static str, text: &'static str, counts: &str) -> Action {
    let draft =
        Draft { id: id.into(), text: text.into(), counts: counts.to_owned().into(), ..Draft::default() };
    Action::Drafted(id.into(), Some(draft))
}

fn on_negotiate(scenario: Scenario) -> App {
    let app = App::of(scenario);
    app.then([Action::Went(Route::Negotiate)]);
    app
}

fn text_area(page: &str) -> &str {
    page.split("<textarea").nth(1).and_then(|rest| rest.split("</textarea>").next()).unwrap_or_default()
}

#[test]
fn an_edited_message_stands_until_one_starts_again_and_is_no_field_to_look_at() {
    let app = on_negotiate(two(r#""ask": { "target": 1500000 },"#));
    let proposal =
        text_area(&app.page()).split_once('>').map(|(_, text)| text.to_owned()).unwrap_or_default();
    assert!(proposal.starts_with("Hello [name of recruiter]"), "{proposal}");
    assert!(!app.page().contains("Start again from the proposal"));
    app.then([kept("message-1-0-0-plain", "My own words.", &proposal)]);
    let page = app.page();
    assert!(text_area(&page).ends_with(">My own words."), "{page}");
    assert!(
        page.contains("Start again from the proposal") && page.contains("This is your text. <"),
        "{page}"
    );
    assert!(!page.contains("Go to the field"), "{page}");
    // Another tone has its own text.
    let mut warm = (*app.scenario()).clone();
    warm.counter.tone = offerscope_core::model::negotiation::counter_plan::Tone::Warm;
    let other = on_negotiate(warm);
    other.then([kept("message-1-0-0-plain", "My own words.", "")]);
    assert!(!text_area(&other.page()).contains("My own words."));
    // Made from other numbers than those of now, it says so.
    app.then([kept("message-1-0-0-plain", "My own words.", "Hello")]);
    assert!(app.page().contains("What it was made from has changed since"), "{}", app.page());
}

#[test]
fn to_turn_to_another_part_is_no_step_of_the_undo() {
    let app = on_negotiate(two(r#""ask": { "target": 1500000 },"#));
    let to = |part: NegotiationPart| {
        let turn = |scenario: &mut Scenario, part| scenario.negotiation_part = Some(part);
        app.form().press("negotiation", turn).emit(part);
    };
    to(NegotiationPart::Ask);
    let base = |scenario: &mut Scenario, base: Money| {
        scenario.offers.iter_mut().filter(|offer| offer.id == OfferId(1)).for_each(|offer| offer.base = base);
    };
    app.form().press("base", base).emit(Money::whole(222_000));
    to(NegotiationPart::Wait);
    to(NegotiationPart::Level);
    app.undo();
    assert_eq!(app.scenario().offers[0].base, Money::whole(200_000));
}
