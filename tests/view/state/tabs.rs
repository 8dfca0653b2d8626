//! Two tabs: what another one saves is taken over, and nothing of this one is lost.

use super::set_base;
use crate::harness::{App, FIRST};
use offerscope::state::{Action, SharedLink};
use offerscope_core::compute::versions::TabWork;
use offerscope_core::data::sample_scenario;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::scenario::Scenario;

fn raised() -> Scenario {
    let mut scenario = sample_scenario();
    scenario.offers[0].base = Money::whole(222_000);
    scenario
}

#[test]
fn what_another_tab_saved_takes_the_place_and_cannot_be_undone_by_accident() {
    let app = App::sample();
    set_base(&app, FIRST, 191_000);
    app.then([Action::SavedElsewhere(Some(Box::new(raised())))]);
    assert_eq!(*app.scenario(), raised());
    assert!(!app.state().screen.history.can_undo(), "an undo would take the other tab’s work away");
    assert!(app.page().contains("You changed this in another tab."), "{}", app.page());
    set_base(&app, FIRST, 230_000);
    app.undo();
    assert_eq!(*app.scenario(), raised(), "an edit made since can be undone");
}

#[test]
fn the_work_of_two_tabs_is_shown_and_said() {
    let app = App::sample();
    set_base(&app, FIRST, 191_000);
    app.then([Action::Merged(Box::new(TabWork { scenario: raised(), left_out: vec!["Seventh".into()] }))]);
    assert_eq!(*app.scenario(), raised());
    assert!(app.page().contains("You changed this in two tabs. Both are here now."), "{}", app.page());
    assert!(app.page().contains("There was no room for Seventh."), "{}", app.page());
}

#[test]
fn a_shared_link_stays_in_sight_while_another_tab_saves() {
    let app = App::sample();
    app.then([super::arrived(super::shared()), Action::Viewed]);
    let viewed = app.scenario();
    app.then([Action::SavedElsewhere(Some(Box::new(raised())))]);
    assert_eq!(app.scenario(), viewed);
    assert!(matches!(app.state().screen.shared, SharedLink::Viewing { .. }));
    app.then([Action::Dismissed]);
    assert_eq!(*app.scenario(), raised());
}

#[test]
fn what_this_app_cannot_read_is_not_saved_over() {
    let app = App::sample();
    app.then([Action::SavedElsewhere(None)]);
    assert!(app.state().screen.storage_unreadable);
    assert_eq!(*app.scenario(), sample_scenario());
}
