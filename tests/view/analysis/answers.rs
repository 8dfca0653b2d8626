//! The line on each view's button says what the view itself says, in the same words.

use super::{Scenario, found, opened, scenario, with_a_job};
use crate::harness::{App, form};
use crate::markup;
use offerscope::page::offers::answers::{AnalysisAnswersProps, analysis_answers, answer};
use offerscope::page::offers::view_buttons::VIEWS;
use offerscope::state::AnalysisView;
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::data::{catalog, sample_scenario};
use offerscope_core::model::lens::Lens;

fn line(view: AnalysisView, scenario: &Scenario) -> Option<String> {
    let form = form(scenario.clone());
    answer(view, &form, &Analysis::of(scenario, catalog(), form.today))
}

/// Two letters with clauses, refreshers and a price path, that begin in different months; beside a job.
fn richer() -> Scenario {
    scenario(
        r#"{ "schema": 1, "horizon_years": 6, "offers": [
        { "name": "Near", "start": "2027-01", "base": 210000, "raise": 0.03, "bonus": { "target": 0.15 },
          "sign_on": [{ "amount": 60000, "clawback": { "months": 24, "rule": "pro_rata" } }],
          "grants": [{ "shares": 2000, "schedule": "amazon_new_hire" }], "refreshers": [{ "dollars": 90000 }],
          "stock": { "price": 220, "path": { "growth": 0.05 } }, "benefits": { "days_off": 20 } },
        { "name": "Far", "start": "2027-04", "base": 250000, "grants": [{ "dollars": 500000, "schedule": "annual_25x4" }] }],
        "current": { "name": "Here", "base": 200000, "start": "2026-12" } }"#,
    )
}

#[test]
fn each_line_is_how_its_view_begins() {
    for scenario in [sample_scenario(), with_a_job(), richer()] {
        for (view, ..) in VIEWS {
            let line = line(view, &scenario).unwrap_or_else(|| panic!("{view:?} has a line"));
            let said = found(&opened(view, scenario.clone()));
            assert!(said.starts_with(line.trim_end_matches('.')), "{view:?}: {line} – {said}");
        }
    }
}

/// The sample over 18 months: L6 1.5 × 185,000 + 140,000 + 5% of 320,000 = 433,500; L7 1.5 × 250,000 + 237,500 + 5% of 750,000 = 650,000.
#[test]
fn the_lines_of_the_sample_are_those_worked_out_by_hand() {
    let says = |view| line(view, &sample_scenario()).unwrap_or_default();
    assert_eq!(
        says(AnalysisView::Leave),
        "Leaving after 18 months, Amazon L7 leaves you about $217,000 more than Amazon L6."
    );
    // Of 2,050,000 against 1,240,000 the stock is 750,000 against 320,000.
    assert_eq!(
        says(AnalysisView::Differs),
        "Amazon L7 pays $810,000 more than Amazon L6 over four years; most of the difference is stock: $430,000 more."
    );
    assert_eq!(says(AnalysisView::Month), "Amazon L7 is ahead of Amazon L6 all the way.");
    assert!(says(AnalysisView::Staying).starts_with("Add your current job to see"));
}

#[test]
fn through_a_lens_the_views_that_answer_in_it_have_no_line_and_the_rest_are_said_to_be_before_tax() {
    let mut scenario = sample_scenario();
    let drawn = |scenario: &Scenario| {
        markup(analysis_answers(&AnalysisAnswersProps { form: form(scenario.clone()), chosen: None }))
    };
    assert!(!drawn(&scenario).contains("These answers are before tax."));
    scenario.lens = Lens::Economic;
    assert!(drawn(&scenario).contains("These answers are before tax."));
    for view in [AnalysisView::Month, AnalysisView::Calendar, AnalysisView::Parts] {
        assert_eq!(line(view, &scenario), None, "{view:?}");
    }
    assert_eq!(drawn(&scenario).matches("<span class=\"note\">").count(), VIEWS.len() - 3);
}

#[test]
fn all_buttons_stand_in_their_three_groups_in_one_order() {
    let page = App::sample().page();
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text} is on the page"));
    let groups =
        ["When you leave", "What it is worth", "How sure is it"].map(|name| at(&format!("<h3>{name}</h3>")));
    assert!(groups.is_sorted());
    let names: Vec<usize> = VIEWS.iter().map(|(.., name)| at(&format!("<b>{name}</b>"))).collect();
    assert!(names.is_sorted(), "their places on the page follow the list, so no group is torn apart");
}
