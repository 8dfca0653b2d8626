//! From the press on a figure to the sheet a reader sees.

use super::harness::{App, FIRST, SECOND, form};
use super::{markup, plain};
use offerscope::page::offers::proof::{ProofOf, content, figure};
use offerscope::state::{Action, SheetContent};
use offerscope_core::compute::explain::analysis::AnalysisFigureId;
use offerscope_core::compute::explain::figure_id::FigureId;
use offerscope_core::data::sample_scenario;
use offerscope_core::model::offer::OfferId;

/// What the sheet says after the press on a figure.
fn pressed(app: &App, content: SheetContent) -> String {
    app.then([Action::SheetOpened(content)]);
    app.sheet()
}

fn year(id: OfferId) -> SheetContent {
    SheetContent::Figure(FigureId::Year(id, 1, None))
}

#[test]
fn a_figure_is_answered_with_its_formula_its_assumptions_and_who_says_so() {
    let sheet = pressed(&App::sample(), year(FIRST));
    for part in ["Amazon L6, year 1", "$301,000", "How it is worked out", "What it assumes", "Who says so"] {
        assert!(sheet.contains(part), "{part}: {sheet}");
    }
}

#[test]
fn a_figure_is_of_the_offer_that_was_pressed_whatever_was_moved_or_removed_before() {
    let mut scenario = sample_scenario();
    scenario.offers.swap(0, 1);
    scenario.offers[1].id = OfferId(7);
    let app = App::of(scenario);
    for (id, name) in [(2, "Amazon L7, year 1"), (7, "Amazon L6, year 1")] {
        let sheet = pressed(&app, year(OfferId(id)));
        assert!(sheet.contains(name), "{name}: {sheet}");
    }
    let gone = pressed(&app, year(FIRST));
    assert!(gone.contains("This figure no longer exists"), "{gone}");
}

#[test]
fn an_open_proof_follows_what_changes_and_says_when_its_offer_goes() {
    let app = App::sample();
    pressed(&app, year(SECOND));
    app.then([Action::Removed(FIRST)]);
    assert!(app.sheet().contains("Amazon L7, year 1"), "{}", app.sheet());
    app.then([Action::Removed(SECOND)]);
    assert!(app.sheet().contains("This figure no longer exists"), "{}", app.sheet());
    app.undo();
    assert!(app.sheet().contains("Amazon L7, year 1"), "{}", app.sheet());
}

#[test]
fn assumptions_are_answered_without_a_figure() {
    let sheet = pressed(&App::sample(), SheetContent::Figure(FigureId::Assumed));
    assert!(sheet.contains("What this assumes") && sheet.contains("The base stays as it starts."));
    assert!(!sheet.contains("proof__value") && !sheet.contains("How it is worked out"), "{sheet}");
}

#[test]
fn a_figure_of_an_analysis_view_opens_its_proof_too() {
    let sheet = pressed(&App::sample(), SheetContent::AnalysisFigure(AnalysisFigureId::Kept(SECOND, 18)));
    assert!(sheet.contains("$650,000") && sheet.contains("How it is worked out"), "{sheet}");
}

/// Each figure of the comparison stands on the page as it does in its proof.
#[test]
fn every_figure_of_the_first_screen_is_the_value_of_its_proof() {
    let (app, scenario) = (App::sample(), sample_scenario());
    let page = app.page();
    for ask in [
        FigureId::Year(FIRST, 1, None),
        FigureId::Year(SECOND, 4, None),
        FigureId::Total(FIRST, None),
        FigureId::Total(SECOND, None),
        FigureId::Average(SECOND),
        FigureId::Difference(SECOND, FIRST, None),
    ] {
        let found = figure(ProofOf::Comparison(ask), &form(scenario.clone())).expect("it has a proof");
        let value = offerscope_core::model::format::whole(found.value.expect("it has a value"));
        assert!(page.contains(&format!("{value}</button>")), "{ask:?}, {value}: {page}");
        assert!(plain(&markup(content(&found))).contains(&value), "{ask:?}");
    }
}
