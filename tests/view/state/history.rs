//! Undo and redo: every edit of every page, one step a field.

use super::{arrived, card, set_base, shared};
use crate::harness::{App, FIRST, SECOND};
use offerscope::route::Route;
use offerscope::state::{Action, SharedLink};
use offerscope_core::data::sample_scenario;
use offerscope_core::model::current::Current;
use offerscope_core::model::fit::profile::Value;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::lens::Lens;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::{NegotiationPart, Scenario};

#[test]
fn edits_of_one_field_in_a_row_are_one_step_and_other_fields_are_steps_of_their_own() {
    let app = App::sample();
    let name = |name: &'static str| {
        card(&app, FIRST).press("name", |offer, name: &str| offer.name = name.to_owned()).emit(name);
    };
    set_base(&app, FIRST, 1);
    set_base(&app, FIRST, 19);
    set_base(&app, FIRST, 191_000);
    name("Al");
    name("Alpha");
    set_base(&app, FIRST, 192_000);
    set_base(&app, SECOND, 260_000);
    let shown = || {
        let scenario = app.scenario();
        let base = |at: usize| scenario.offers[at].base.to_string();
        (scenario.offers[0].name.clone(), base(0), base(1))
    };
    let now = shown();
    let mut seen = vec![now];
    while app.state().screen.history.can_undo() {
        app.undo();
        seen.push(shown());
    }
    assert_eq!(seen.len(), 5, "{seen:?}");
    assert_eq!(*app.scenario(), sample_scenario());
    let mut again = vec![shown()];
    while app.state().screen.history.can_redo() {
        app.redo();
        again.push(shown());
    }
    again.reverse();
    assert_eq!(again, seen, "redo goes the same way forward");
}

#[test]
fn an_edit_after_an_undo_is_a_step_of_its_own_and_ends_what_could_be_done_again() {
    let app = App::sample();
    set_base(&app, FIRST, 191_000);
    set_base(&app, SECOND, 260_000);
    app.undo();
    set_base(&app, FIRST, 192_000);
    assert!(!app.state().screen.history.can_redo());
    app.undo();
    assert_eq!(app.scenario().offers[0].base, Money::whole(191_000), "the undo stands between the two");
    app.undo();
    assert_eq!(*app.scenario(), sample_scenario());
}

#[test]
fn undo_without_a_step_and_an_edit_that_changes_nothing_do_nothing() {
    let app = App::sample();
    app.undo().redo();
    set_base(&app, FIRST, 185_000);
    assert_eq!((&*app.scenario(), app.state().screen.history.can_undo()), (&sample_scenario(), false));
    assert_eq!(app.state().screen.notice, None);
}

/// The button that was pressed goes with its notice, and the focus would go with it.
#[test]
fn the_focus_goes_to_what_an_undo_brings_back() {
    let focused = |actions: &[Action]| {
        let app = App::sample();
        app.then(actions.iter().cloned());
        let before = app.state().screen.focus.clone();
        app.undo();
        let (count, id) = app.state().screen.focus.clone();
        (count > before.0).then(|| id.to_string())
    };
    assert_eq!(focused(&[Action::Removed(SECOND)]).as_deref(), Some("offer-2"));
    assert_eq!(focused(&[Action::Started]).as_deref(), Some("main"));
    assert_eq!(focused(&[arrived(shared()), Action::Replaced]).as_deref(), Some("main"));
    assert_eq!(
        focused(&[Action::Added(None)]),
        None,
        "by the keyboard or from the head, it stays where it is"
    );
}

#[test]
fn an_undo_and_a_redo_are_said_to_screen_readers() {
    let app = App::sample();
    set_base(&app, FIRST, 191_000);
    app.undo();
    let page = app.page();
    assert_eq!(
        crate::inside(&page, "p", &[r#"class="unseen""#, r#"role="status""#]),
        Some("Undone."),
        "{page}"
    );
    app.redo();
    assert!(app.page().contains(">Done again.<"), "{}", app.page());
}

/// One edit of each page, made by the field's own id.
#[test]
fn undo_reaches_a_fit_answer_a_tax_field_a_negotiation_field_and_the_lens() {
    let app = App::sample();
    let answer =
        |scenario: &mut Scenario, count| scenario.profile.set("engineers", Some(Value::Number(count)));
    app.then([Action::Went(Route::Fit)]);
    app.form().press("fit-engineers", answer).emit(50);
    app.then([Action::Went(Route::Offers), Action::AfterTaxAsked]);
    app.form()
        .press("tax-spouse", |scenario, amount| scenario.tax.spouse = amount)
        .emit(Money::whole(90_000));
    app.then([Action::Went(Route::Negotiate)]);
    let begin = |scenario: &mut Scenario, part| scenario.negotiation_part = Some(part);
    app.form().press("negotiation", begin).emit(NegotiationPart::Wait);
    app.form()
        .press("ask-target", |scenario, target| scenario.counter.target = target)
        .emit(Some(Money::whole(9)));
    app.form().press("wait-cost", |scenario, cost| scenario.waiting.cost = cost).emit(Money::whole(8));
    app.form().press("down-now", |scenario, now| scenario.downlevel.now = now).emit(Some(Money::whole(7)));

    let undone = || {
        app.undo();
        (*app.scenario()).clone()
    };
    let mut expected = (*app.scenario()).clone();
    expected.downlevel.now = None;
    assert_eq!(undone(), expected);
    expected.waiting.cost = Money::ZERO;
    assert_eq!(undone(), expected);
    expected.counter.target = None;
    assert_eq!(undone(), expected);
    expected.negotiation_part = None;
    assert_eq!(undone(), expected);
    expected.tax.spouse = Money::ZERO;
    assert_eq!(undone(), expected);
    expected.lens = Lens::default();
    assert_eq!(undone(), expected);
    assert_eq!(undone(), sample_scenario());
}

#[test]
fn a_current_job_that_was_removed_comes_back_as_it_was() {
    let mut own = sample_scenario();
    own.current = Some(Box::new(Current { notice: 2, ..Current::default() }));
    let app = App::of(own.clone());
    app.then([Action::Removed(OfferId::CURRENT)]);
    assert!(app.scenario().current.is_none());
    let page = app.page();
    assert!(page.contains("was removed.") && page.contains(">Undo<"), "{page}");
    app.undo();
    assert_eq!(*app.scenario(), own);
}

#[test]
fn a_scenario_that_took_the_place_of_another_is_put_away_and_brought_back_with_what_was_typed_since() {
    let app = App::sample();
    app.then([Action::Started]);
    set_base(&app, FIRST, 191_000);
    let typed = app.scenario();
    app.undo().undo();
    assert_eq!(*app.scenario(), sample_scenario());
    app.redo().redo();
    assert_eq!(app.scenario(), typed);

    let app = App::sample();
    app.then([arrived(shared()), Action::Replaced]);
    set_base(&app, FIRST, 191_000);
    let replaced = app.scenario();
    app.undo().undo();
    assert_eq!(*app.scenario(), sample_scenario());
    app.redo().redo();
    assert_eq!(app.scenario(), replaced);
}

#[test]
fn an_undo_reaches_no_further_than_the_scenario_it_was_made_in() {
    let app = App::sample();
    app.then([Action::Started]);
    set_base(&app, FIRST, 191_000);
    let own = app.scenario();
    app.then([arrived(shared()), Action::Viewed]).undo();
    assert_eq!(app.state().own(), &own, "the reader's own is kept while the shared one is shown");
    assert_eq!(*app.scenario(), shared());

    let app = App::sample();
    app.then([Action::Removed(SECOND), arrived(shared()), Action::Viewed]).undo();
    assert_eq!(app.names(), ["Shared"]);

    let app = App::sample();
    app.then([arrived(shared()), Action::Viewed, Action::Removed(FIRST), Action::Dismissed]).undo();
    assert_eq!(app.names(), ["Amazon L6", "Amazon L7"]);
}

/// The link came after the step that is taken back, so it waits on.
#[test]
fn a_link_that_waits_is_still_there_after_an_undo() {
    let app = App::sample();
    app.then([Action::Started, arrived(shared())]).undo();
    assert!(matches!(app.state().screen.shared, SharedLink::Waiting(_)));
    assert_eq!(*app.scenario(), sample_scenario());
}

#[test]
fn a_hundred_steps_can_be_taken_back() {
    let app = App::sample();
    for step in 0..60 {
        set_base(&app, FIRST, step);
        set_base(&app, SECOND, step);
    }
    let mut steps = 0;
    while app.state().screen.history.can_undo() {
        app.undo();
        steps += 1;
    }
    assert_eq!((steps, app.scenario().offers[0].base), (100, Money::whole(9)));
}
