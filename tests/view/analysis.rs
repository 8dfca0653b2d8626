//! The analysis views: figures worked out by hand, and the words around them. `today` is November 2026, so that offers start
//! in December.

mod after_tax;
mod answers;
mod flips;
mod leaving;
mod shown;
mod totals;

use super::harness::{form, november};
use super::{inside, markup, plain};
use offerscope::page::offers::analysis::differs::differs;
use offerscope::page::offers::analysis::flips::flips;
use offerscope::page::offers::analysis::leave::leave;
use offerscope::page::offers::analysis::today::value_today;
use offerscope::page::offers::chosen_view::{ChosenViewProps, chosen_view};
use offerscope::page::offers::editor::change;
use offerscope::page::offers::proof::{self, ProofOf};
use offerscope::page::offers::view_buttons::VIEWS;
use offerscope::state::{AnalysisView, blank_job};
use offerscope::widget::chart::course::{self, Shape};
use offerscope::widget::chart::scale::Across;
use offerscope::widget::form::Form;
use offerscope_core::compute::explain::analysis::AnalysisFigureId;
use offerscope_core::data::sample_scenario;
use offerscope_core::format::file;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::offer::TopUp;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// What a view without a state of its own draws of a scenario.
fn drawn(view: fn(&Form<Scenario>) -> Html, scenario: Scenario) -> String {
    markup(view(&form(scenario)))
}

/// What a button of the page opens of a scenario.
fn opened(view: AnalysisView, scenario: Scenario) -> String {
    markup(chosen_view(&ChosenViewProps { view, presses: 1, form: form(scenario) }))
}

#[test]
fn what_only_shows_once_all_is_settled_is_said_in_every_view() {
    let mut late = sample_scenario();
    late.offers[0].top_up = Some(TopUp { first: 120, ..change::top_up() }.into());
    let says = "An award after ten years never counts.";
    for (view, ..) in VIEWS {
        assert!(opened(view, late.clone()).contains(says), "{view:?}");
        assert!(!opened(view, sample_scenario()).contains(says), "{view:?}");
    }
}

/// Both cells of the sample's two offers in the row with a head.
fn cells<'a>(markup: &'a str, head: &str) -> Vec<&'a str> {
    let row = markup.split("<tr").find(|row| row.contains(&format!(r#"<th scope="row">{head}</th>"#)));
    let cells = row.into_iter().flat_map(|row| row.split("<td>").skip(1));
    cells
        .map(|cell| {
            let cell = cell.split("</td>").next().unwrap_or_default();
            let text = cell.trim_end_matches("</span>").trim_end_matches("</button>");
            text.rsplit('>').next().unwrap_or_default()
        })
        .collect()
}

/// The figures of a view that open how they are worked out.
fn figures(markup: &str) -> Vec<&str> {
    let opens = |tag: &str| {
        let says = |part| tag.contains(part);
        tag.starts_with("button") && says(r#"class="figure""#) && says(r#"aria-haspopup="dialog""#)
    };
    markup
        .split('<')
        .filter_map(|run| run.split_once('>').filter(|(tag, _)| opens(tag)))
        .map(|(_, text)| text)
        .collect()
}

/// Whether a figure of a view opens, and its proof comes to the same.
fn opens(view: &str, scenario: &Scenario, matter: AnalysisFigureId, shown: &str) -> bool {
    let figure = proof::figure(ProofOf::Analysis(matter), &form(scenario.clone())).expect("it has a proof");
    let proof = plain(&markup(proof::content(&figure)));
    assert!(proof.contains(shown.trim_end_matches(".00")), "{shown}: {proof}");
    figures(view).contains(&shown)
}

#[test]
fn every_view_has_one_button_of_its_own() {
    let mut says: Vec<&str> = VIEWS.iter().map(|(.., name)| *name).collect();
    says.sort_unstable();
    says.dedup();
    assert_eq!(says.len(), VIEWS.len());
    assert!(VIEWS.iter().all(|(view, ..)| VIEWS.iter().filter(|(other, ..)| other == view).count() == 1));
}

#[test]
fn without_offers_a_view_says_what_it_waits_for() {
    for view in [drawn(leave, Scenario::default()), drawn(value_today, Scenario::default())] {
        assert!(
            inside(&view, "p", &["frame__found"]).is_some_and(|says| says.starts_with("Type a base")),
            "{view}"
        );
    }
}

/// A scenario from its file form.
fn scenario(text: &str) -> Scenario {
    file::read(text).unwrap_or_else(|problems| panic!("{problems:?}")).scenario
}

/// The sentence of what a view found, without its markup.
fn found(view: &str) -> String {
    let says = view.split_once(r#"class="frame__found">"#).and_then(|(_, rest)| rest.split_once("</p>"));
    let mut text = String::new();
    let mut within = false;
    for letter in says.map(|(says, _)| says).unwrap_or_default().chars() {
        match letter {
            '<' => within = true,
            '>' => within = false,
            letter if !within => text.push(letter),
            _ => {}
        }
    }
    text
}

#[test]
fn one_offer_alone_has_nothing_to_change_places_with() {
    let mut alone = sample_scenario();
    alone.offers.truncate(1);
    for view in [drawn(flips, alone.clone()), drawn(differs, alone.clone())] {
        assert!(found(&view).starts_with("This needs two offers"), "{view}");
    }
    assert_eq!(found(&drawn(leave, alone)), "Leaving after 18 months, Amazon L6 leaves you about $434,000.");
}

#[test]
fn no_view_writes_a_style_attribute_and_every_view_has_a_heading() {
    for (view, ..) in VIEWS {
        let view = opened(view, sample_scenario());
        assert!(!view.contains(" style="), "{view}");
        assert_eq!(view.matches("<h2").count(), 1, "{view}");
        let id = view
            .split_once("aria-labelledby=\"")
            .and_then(|(_, rest)| rest.split('"').next())
            .expect("it is named");
        assert!(view.contains(&format!(r#"<h2 id="{id}""#)), "{view}");
    }
}

#[test]
fn a_course_steps_at_its_place_and_ends_are_kept_apart() {
    let scale = course::scale([0, 100, 200].map(Money::whole).into_iter());
    let values = [0, 100, 200].map(Money::whole);
    assert_eq!(course::path(scale, &values, Shape::Steps), "M0 200H5000V100H10000V0");
    assert_eq!(course::path(scale, &values, Shape::Straight), "M0 200L5000 100L10000 0");
    assert_eq!(course::apart(&[100, 90, 100]), [104, 90, 118]);
    assert_eq!(course::apart(&[course::ZERO, course::ZERO]), [course::ZERO - 14, course::ZERO]);
}

/// `flips` near an end of the axis, and `lead changes` a quarter of the way, would lean out of a narrow plot.
#[test]
fn words_of_a_chart_stay_within_its_plot() {
    assert_eq!(course::anchor(Across(95_00), "flips"), "end");
    assert_eq!(course::anchor(Across(25_00), "lead changes"), "start");
    assert_eq!(course::anchor(Across(50_00), "lead changes"), "middle");
    assert_eq!(course::anchor(Across(25_00), "12"), "middle");
    let ends = drawn(leave, with_a_job());
    assert!(
        inside(&ends, "svg", &[r#"width="40""#]).is_some() && ends.contains(">Job<"),
        "room for Job: {ends}"
    );
}

/// The sample, beside a job that pays.
fn with_a_job() -> Scenario {
    let mut job = blank_job(november().plus(1));
    job.offer.base = Money::whole(200_000);
    Scenario { current: Some(job.into()), ..sample_scenario() }
}
