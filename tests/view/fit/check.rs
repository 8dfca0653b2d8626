//! The Fit page: questions, the verdict and what it rests on. Weights: engineers 20, managers 15, initiative 15, years 10, stories 10
//! of the short form's 70; all make 100.

use crate::harness::{App, form};
use crate::{inside, markup};
use futures::executor::block_on;
use offerscope::page::fit::{FitProps, fit_page};
use offerscope::page::prerender::prerender;
use offerscope::route::Route;
use offerscope::state::Action;
use offerscope_core::compute::fit::answers::FORM;
use offerscope_core::data::sample_scenario;
use offerscope_core::model::fit::profile::{Profile, Value};
use offerscope_core::model::scenario::Scenario;

fn number(number: u64) -> Option<Value> {
    Some(Value::Number(number))
}

fn choice(id: &str) -> Option<Value> {
    Some(Value::Choice(id.into()))
}

/// Fifty engineers under team leads: L6 in all but that signal, on which the guide's ranges meet.
fn fifty() -> Profile {
    Profile::default()
        .with("engineers", number(50))
        .with("managers", choice("leads"))
        .with("initiative", number(30))
        .with("management_years", number(5))
        .with("stories", choice("team"))
}

fn shown(profile: Profile) -> String {
    let form = form(Scenario { profile, ..sample_scenario() });
    markup(fit_page(&FitProps { base: "/".into(), form }))
}

/// The row of a signal in the table of the standings.
fn row<'a>(markup: &'a str, name: &str) -> &'a str {
    let table = markup.split("standings-table\"").nth(1).expect("the table is there");
    table
        .split("<tr")
        .find(|row| row.contains(&format!("<th scope=\"row\">{name}")))
        .expect("the row is there")
}

#[test]
fn the_page_begins_with_one_press_and_says_how_long_it_takes() {
    let page = block_on(prerender("/", Route::Fit));
    for says in ["Check my level", "Full check"] {
        assert!(page.contains(&format!(">{says}</button>")), "{says}: {page}");
    }
    assert!(page.contains("about five minutes") && page.contains("about fifteen minutes"));
    assert!(page.contains("Five questions show"), "as many as the short form has: {page}");
}

/// The press is the form's own: it says which form, and takes nothing away.
#[test]
fn who_has_begun_is_asked_the_first_question_and_an_undo_takes_it_back() {
    let app = App::sample();
    app.then([Action::Went(Route::Fit)]);
    assert!(app.page().contains("Check my level"), "{}", app.page());
    let begin = |scenario: &mut Scenario, form: &str| scenario.profile.set(FORM, choice(form));
    app.form().press("fit-form", begin).emit("short");
    assert_eq!(app.scenario().profile, Profile::default().with("form", choice("short")));
    assert_eq!(app.scenario().offers, sample_scenario().offers);
    assert!(app.page().contains("Question 1 of 5"), "{}", app.page());
    app.undo();
    assert!(app.page().contains("Check my level"), "{}", app.page());
}

#[test]
fn a_question_says_why_it_is_asked_and_what_each_level_looks_like() {
    let page = shown(Profile::default().with("form", choice("short")));
    for part in [
        "Question 1 of 5",
        "How many engineers do you lead today, directly and through other managers?",
        "Team size is what sources name first",
        "One team that is still small.",
        "Several teams, led directly or through team leads.",
        "An organization, led through managers.",
        "No evidence yet",
        "One question at a time; any of them can be skipped.",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(page.contains(">Skip</button>") && !page.contains(">Back</button>"));
}

#[test]
fn who_comes_back_goes_on_at_the_first_open_question_and_sees_the_answer_so_far() {
    let page = shown(Profile::default().with("form", choice("short")).with("engineers", number(50)));
    assert!(page.contains("Question 2 of 5") && page.contains("Who reports to you?"), "{page}");
    assert!(page.contains("your answers carry about 20% of the weight, and half is needed."), "{page}");
    assert!(page.contains(">Back</button>"));
    let page = shown(Profile::default().with("form", choice("full")));
    assert!(page.contains("Question 1 of 12"), "{page}");
}

#[test]
fn the_verdict_comes_first_and_says_what_it_rests_on() {
    let page = shown(fifty());
    assert_eq!(inside(&page, "h1", &["verdict__line"]), Some("Your scope matches L6."));
    // 20 of 70 lie between: 28.6%, in steps of five 30.
    let why = inside(&page, "p", &["verdict__why"]).unwrap_or_default();
    assert!(
        why.starts_with("About 70% of the weight you answered speaks for L6 (managers managed,"),
        "{why}"
    );
    assert!(
        why.contains("about 30% lies between L6 and L7 (engineers led). It rests on five of nine signals.")
    );
    assert!(page.contains(
        "Former Amazon leaders set lower bars. By theirs: engineers led at L7. Your level stays the same."
    ));
    assert!(page.contains("Continue with the full check"));
}

#[test]
fn each_signal_stands_by_both_yardsticks_with_where_the_levels_begin() {
    let page = shown(fifty());
    let engineers = row(&page, "Engineers led");
    for part in [
        "weight 20%",
        "50 engineers",
        "L6 or L7",
        "against the verdict",
        "L6 from 15 engineers, L7 from 51 engineers",
        "L6 from 8 engineers, L7 from 21 engineers",
        "Change: Engineers led",
    ] {
        assert!(engineers.contains(part), "{part}: {engineers}");
    }
    let years = row(&page, "Years of managing people");
    assert!(years.contains("with the verdict") && !years.contains("against the verdict"), "{years}");
    assert!(
        years.contains("L6 from 3 years, L7 from 7 years") && years.contains("nothing on this"),
        "{years}"
    );
    let budget = row(&page, "Budget");
    assert!(budget.contains("not answered") && budget.contains("Answer: Budget"), "{budget}");
    let drawn = "aria-label=\"Engineers led: by the guide L6 or L7, by former leaders L7\"";
    assert!(page.contains(drawn), "the picture says the same");
}

#[test]
fn what_would_move_it_names_the_nearest_thresholds_and_the_evidence_that_would_count() {
    let page = shown(fifty());
    let moves = page.split("moves-title").nth(2).expect("the section is there");
    assert!(moves.contains("Engineers led: 50 engineers now; L7 from 51 engineers."), "{moves}");
    assert!(
        moves
            .contains("What would count: an organization chart that shows the engineers below your managers")
    );
}

#[test]
fn a_level_elsewhere_says_where_sources_disagree() {
    let page = shown(fifty().with("current_company", choice("google")).with("current_level", choice("L6")));
    assert!(
        page.contains("L6 Manager at Google is about Amazon L6 or L7. Sources disagree, so scope decides.")
    );
    assert!(page.contains("sources disagree"));
}

#[test]
fn offers_of_the_sample_are_called_the_samples() {
    let page = shown(fifty());
    assert!(page.contains("These two offers are the sample’s"), "{page}");
    assert!(page.contains("Amazon L6 is paid") && page.contains("href=\"/offers/#enter\""), "{page}");
}
