//! Each part of the Fit page leads on to the next by one main button, and Enter goes on where a question is answered.

use super::inside;
use crate::harness::App;
use offerscope::route::Route;
use offerscope::state::{Action, StepsOf};
use offerscope_core::compute::fit::answers::FORM;
use offerscope_core::data::sample_scenario;
use offerscope_core::model::fit::profile::{Profile, Value};
use offerscope_core::model::scenario::Scenario;

const READY: Action = Action::Stepped((StepsOf::FitParts, 1));
const PLAN: Action = Action::Stepped((StepsOf::FitParts, 2));
const TOMORROW: Action = Action::Stepped((StepsOf::FitParts, 3));

/// The short form of the level check, all of it answered.
const LEVEL: [(&str, Value); 5] = [
    ("engineers", Value::Number(60)),
    ("managers", Value::NoEvidence),
    ("initiative", Value::Number(30)),
    ("management_years", Value::Number(5)),
    ("stories", Value::NoEvidence),
];
/// The short form of readiness.
const RATED: [&str; 6] = ["results", "conflict", "growing_people", "architecture", "tradeoffs", "problem"];

fn app(profile: Profile) -> App {
    let app = App::of(Scenario { profile, ..sample_scenario() });
    app.then([Action::Went(Route::Fit)]);
    app
}

fn begun() -> Profile {
    Profile::default().with(FORM, Some(Value::Choice("short".into())))
}

fn rated() -> Profile {
    RATED.iter().fold(begun(), |profile, id| profile.with(id, Some(Value::Number(4))))
}

/// What there is to press first: the page has at most one such button.
fn main_button(page: &str) -> Option<&str> {
    assert!(page.matches(r#"data-kind="main""#).count() <= 1, "{page}");
    inside(page, "button", &[r#"data-kind="main""#]).or_else(|| inside(page, "a", &[r#"data-kind="main""#]))
}

#[test]
fn the_level_leads_on_to_readiness_once_nothing_is_open() {
    let all = LEVEL.iter().fold(begun(), |profile, (id, value)| profile.with(id, Some(value.clone())));
    let app = app(all.clone());
    assert_eq!(main_button(&app.page()), Some("Check my readiness"));
    assert!(app.page().contains(">Continue with the full check</button>"), "{}", app.page());
    app.then([READY]);
    assert!(app.page().contains("Interview readiness"), "{}", app.page());

    // The last step is the result, whatever is open.
    let app = self::app(all.with("managers", None));
    app.then([Action::Stepped((StepsOf::LevelCheck, 99))]);
    let page = app.page();
    assert_eq!(main_button(&page), Some("Answer the open questions"));
    assert!(page.contains(">Check my readiness</button>"), "{page}");
}

#[test]
fn readiness_leads_on_to_the_plan_once_nothing_is_open_and_before_that_at_its_end() {
    let all = app(rated());
    all.then([READY]);
    assert_eq!(main_button(&all.page()), Some("Make my plan"));
    for (profile, main) in
        [(begun(), Some("Start the short form: five minutes")), (rated().with("problem", None), None)]
    {
        let app = app(profile);
        app.then([READY]);
        let page = app.page();
        assert_eq!(main_button(&page), main);
        assert_eq!(page.matches(">Make my plan</button>").count(), 1, "{page}");
    }
}

#[test]
fn the_plan_leads_on_to_the_day_before_and_that_to_the_offers_and_back_comes_back() {
    let app = app(begun());
    app.then([READY, PLAN]);
    let plan = app.page();
    assert_eq!(main_button(&plan), Some("See the day before on one page"));
    app.then([TOMORROW]);
    let page = app.page();
    assert_eq!(main_button(&page), Some("Compare my offers"));
    assert!(inside(&page, "a", &[r#"href="/offers/#enter""#]).is_some(), "{page}");
    app.then([Action::SteppedBack]);
    assert_eq!(app.page(), plan);
}

#[test]
fn a_question_is_a_form_and_enter_presses_the_button_that_goes_on_once_there_is_an_answer() {
    let sends = |page: &str| inside(page, "button", &[r#"type="submit""#]).map(str::to_owned);
    let open = app(begun()).page();
    assert!(open.contains("<form ") && open.contains(">Skip</button>"), "{open}");
    assert_eq!(sends(&open), None);

    let answered = app(begun().with("engineers", Some(Value::Number(60))));
    answered.then([Action::Stepped((StepsOf::LevelCheck, 0))]);
    assert_eq!(sends(&answered.page()).as_deref(), Some("Next"));

    let rated = app(rated());
    rated.then([READY, Action::Stepped((StepsOf::Readiness, 1))]);
    assert_eq!(sends(&rated.page()).as_deref(), Some("Next"));
}
