//! Back closes what is open, the last one first.

use crate::harness::{App, FIRST};
use offerscope::route::Route;
use offerscope::state::{Action, AnalysisView, Edit, SheetContent, StepsOf};
use offerscope_core::data::sample_scenario;
use offerscope_core::model::fit::profile::Value;
use offerscope_core::model::scenario::NegotiationPart;

#[test]
fn back_closes_a_sheet_then_the_view_below_it() {
    let app = App::sample();
    app.then([
        Action::ViewChosen(AnalysisView::Month),
        Action::ViewChosen(AnalysisView::Hour),
        Action::SheetOpened(SheetContent::Letter(FIRST)),
    ]);
    assert_eq!(app.state().screen.depth(), 2, "another view takes the place of the first");
    app.then([Action::WentBack(1)]);
    let screen = &app.state().screen;
    assert_eq!((screen.sheet, screen.view.map(|(view, _)| view)), (None, Some(AnalysisView::Hour)));
    app.then([Action::WentBack(0)]);
    assert_eq!(app.state().screen.view, None);
    app.then([Action::ViewChosen(AnalysisView::Hour), Action::Went(Route::Fit)]);
    assert_eq!(app.state().screen.depth(), 0, "another page has nothing open");
}

#[test]
fn back_goes_through_the_questions_and_the_parts_of_the_fit_page() {
    let mut scenario = sample_scenario();
    scenario.profile.set("form", Some(Value::Choice("short".into())));
    let app = App::of(scenario);
    app.then([Action::Went(Route::Fit)]);
    let first = app.page();
    assert!(first.contains("Question 1 of"), "{first}");
    app.then([Action::Stepped((StepsOf::LevelCheck, 1))]);
    let second = app.page();
    app.then([Action::Stepped((StepsOf::FitParts, 1))]);
    let ready = app.page();
    assert!(ready.contains("Interview readiness") && ready != second, "{ready}");
    app.then([Action::SteppedBack]);
    assert_eq!(app.page(), second);
    app.then([Action::WentBack(0)]);
    assert_eq!(app.page(), first);
}

#[test]
fn another_part_of_the_negotiation_begins_at_its_own_question() {
    let app = App::sample();
    app.then([Action::Went(Route::Negotiate), Action::Stepped((StepsOf::Counter, 2))]);
    let part = Edit::new("negotiation", |scenario| scenario.negotiation_part = Some(NegotiationPart::Wait));
    app.then([Action::Edited(part)]);
    assert_eq!(app.state().screen.depth(), 0);
}
