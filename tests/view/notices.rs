//! What a link brought and what has just happened, as the page says it.

use super::harness::{App, FIRST, SECOND, opening};
use super::inside;
use offerscope::route::Route;
use offerscope::state::Action;
use offerscope_core::data::sample_scenario;
use offerscope_core::model::scenario::Scenario;

/// The page after what happened to the sample.
fn after(actions: impl IntoIterator<Item = Action>) -> String {
    let app = App::sample();
    app.then(actions);
    app.page()
}

#[test]
fn what_was_removed_is_named_with_an_undo_until_something_else_happens() {
    let undo = |page: &str| inside(page, "button", &[r#"id="undo-notice""#]).is_some();
    let removed = after([Action::Removed(FIRST)]);
    assert!(removed.contains("Amazon L6 was removed.") && undo(&removed), "{removed}");
    let two = after([Action::Removed(FIRST), Action::Removed(SECOND)]);
    assert!(two.contains("Amazon L7 was removed.") && !two.contains("Amazon L6 was"), "{two}");
    let full = after([Action::Removed(FIRST)].into_iter().chain(std::iter::repeat_n(Action::Added(None), 5)));
    assert!(!undo(&full), "the undo at the head of the page goes back through what was added first: {full}");
    let back = after([Action::Removed(FIRST), Action::Undone]);
    assert!(back.contains("Undone.") && !undo(&back), "{back}");
}

#[test]
fn a_link_with_more_offers_than_fit_says_so_in_place_of_adding_them() {
    let mut shared = sample_scenario();
    shared.offers[0].name = "Fabrikam".into();
    let arrived = || Action::LinkArrived(Ok(shared.clone().into()));
    let fits = after([Action::Removed(FIRST), arrived()]);
    assert!(fits.contains("Add these offers to mine") && !fits.contains("six offers that fit"), "{fits}");
    let full = after(std::iter::repeat_n(Action::Added(None), 4).chain([arrived()]));
    assert!(full.contains("six offers that fit") && !full.contains("Add these offers to mine"), "{full}");
}

#[test]
fn kept_offers_that_cannot_be_read_are_spoken_of() {
    let unread = App::showing(opening(Route::Offers, Some("s=2.AAAA"), "")).page();
    assert!(unread.contains("what you type here is not saved"), "{unread}");
    let usual = App::showing(opening(Route::Offers, None, "")).page();
    assert!(!usual.contains("not saved"), "{usual}");
}

#[test]
fn a_link_over_one_year_says_one_year() {
    let shared = Scenario { horizon_years: 1, ..sample_scenario() };
    let waiting = after([Action::LinkArrived(Ok(shared.into()))]);
    assert!(waiting.contains("$301,000 over one year<"), "{waiting}");
}
