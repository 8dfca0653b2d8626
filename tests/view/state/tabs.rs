//! Two tabs: what another one saves is taken over, and nothing of this one is lost.

use super::set_base;
use crate::harness::{App, FIRST, november};
use offerscope::links::links;
use offerscope::route::Route;
use offerscope::state::{Action, Draft, SharedLink, State, StepsOf, blank_job, even_stock};
use offerscope_core::compute::versions::TabWork;
use offerscope_core::data::sample_scenario;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::offer::Offer;
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

/// Fields begin anew only where a list of rows they stand in has others: whoever types goes on typing.
#[test]
fn fields_stay_as_they_are_while_another_tab_adds_an_offer_or_a_job() {
    let app = App::sample();
    let before = app.state().screen.generation;
    let mut more = raised();
    more.current = Some(blank_job(november().plus(1)).into());
    let further = Offer { id: more.next_id(), ..more.offers[0].clone() };
    more.offers.push(further);
    app.then([Action::SavedElsewhere(Some(Box::new(more.clone())))]);
    assert_eq!(app.state().screen.generation, before);
    more.offers[0].sign_on.pop();
    app.then([Action::SavedElsewhere(Some(Box::new(more.clone())))]);
    assert_eq!(app.state().screen.generation, before + 1, "rows of an offer");
    if let Some(job) = &mut more.current {
        job.past.push(even_stock(november()));
    }
    app.then([Action::SavedElsewhere(Some(Box::new(more)))]);
    assert_eq!(app.state().screen.generation, before + 2, "rows of the job");
}

/// A reload begins with a new state, and the history entry counts what was open.
#[test]
fn a_tab_comes_back_to_its_drafts_and_to_the_steps_that_its_entry_counts() {
    let app = App::sample();
    let draft = Draft { id: "offer-1-base".into(), text: "12k?".into(), ..Draft::default() };
    let steps = [(StepsOf::LevelCheck, 2), (StepsOf::FitParts, 1), (StepsOf::Readiness, 3)];
    app.then(steps.map(Action::Stepped)).then([Action::Drafted(draft.id.clone(), Some(draft.clone()))]);
    let links = links().expect("the functions");
    let kept = (links.keep)(&app.state());
    let back = |fragment: &str, depth| {
        let mut state = State::new(Route::Fit, sample_scenario());
        (links.put_back)(&mut state, &kept, fragment.to_owned(), depth);
        state.screen
    };
    let screen = back("", 3);
    assert_eq!((&**screen.steps, &**screen.drafts), (&steps[..], &[draft][..]));
    assert_eq!(*back("", 2).steps, steps[..2], "a step that Back had left is not gone to again");
    assert!(back("", 0).steps.is_empty(), "a page that is opened anew begins at its beginning");
    let other = back("s=1.AAAA", 3);
    assert!(other.steps.is_empty() && other.drafts.is_empty(), "another link is another scenario");
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
