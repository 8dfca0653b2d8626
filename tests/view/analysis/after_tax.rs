//! The offers through a lens: the answer in place of the one before tax, and the taxes behind it.

use super::{opened, scenario};
use crate::harness::{App, form, opening};
use crate::{inside, markup, plain};
use offerscope::page::offers::after_tax::by_offer::of_offers;
use offerscope::page::offers::after_tax::years::{AfterTaxYearsProps, after_tax_years};
use offerscope::page::offers::after_tax::{
    AfterTaxProps, AfterTaxStickyProps, after_tax, after_tax_sticky, is_chosen,
};
use offerscope::page::offers::view_buttons::VIEWS;
use offerscope::route::Route;
use offerscope::state::{Action, AnalysisView};
use offerscope_core::data::sample_scenario;
use offerscope_core::format::link;
use offerscope_core::model::lens::Lens;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// The case of tax.md §3: 220,000 and a lump of 230,000 in one year in Texas.
fn in_texas() -> Scenario {
    scenario(
        r#"{ "schema": 1, "horizon_years": 1, "lens": "cash", "tax": { "state": "TX", "elsewhere": { "state": "CA" } }, "offers": [
            { "name": "Acme", "start": "2026-01", "base": 220000, "sign_on": [{ "amount": 230000, "paid": "lump", "at": 0 }] }] }"#,
    )
}

/// The answer through the lens.
fn answer(scenario: Scenario) -> String {
    markup(after_tax(&AfterTaxProps { form: form(scenario) }))
}

/// The years through the lens, in place of those before tax.
fn years(scenario: Scenario) -> String {
    let before_tax = Html::from(BEFORE);
    markup(after_tax_years(&AfterTaxYearsProps { form: form(scenario), before_tax }))
}

const BEFORE: &str = "the years before tax";

/// The sample after a press on "After tax".
fn asked() -> Scenario {
    let app = App::sample();
    app.then([Action::AfterTaxAsked]);
    (*app.scenario()).clone()
}

#[test]
fn a_press_asks_for_what_is_left_after_tax_and_a_visit_that_comes_back_shows_it_again() {
    assert!(!is_chosen(&sample_scenario()));
    let next = asked();
    assert_eq!(next, Scenario { lens: Lens::Cash, ..sample_scenario() });
    assert!(is_chosen(&next));
    let back = App::showing(opening(Route::Offers, Some(&link::write(&next)), ""));
    assert!(!back.state().screen.after_tax);
    assert!(back.page().contains(r#"aria-label="How pay is counted""#), "{}", back.page());
    assert!(!App::sample().page().contains(r#"aria-label="How pay is counted""#));
}

#[test]
fn the_choice_of_a_lens_stays_on_the_page_of_who_has_asked_for_it() {
    let app = App::sample();
    app.then([Action::AfterTaxAsked]);
    let lens = |scenario: &mut Scenario, lens| scenario.lens = lens;
    app.form().press("lens-choice", lens).emit(Lens::Taxable);
    assert!(!is_chosen(&app.scenario()));
    assert!(app.page().contains(r#"aria-label="How pay is counted""#), "{}", app.page());
}

#[test]
fn cash_without_a_state_asks_for_one_and_keeps_the_years_before_tax() {
    let shown = answer(asked());
    assert!(shown.contains("Name the state you would work in."), "{shown}");
    assert!(shown.contains("Choose a state") && shown.contains("District of Columbia"), "{shown}");
    assert_eq!(years(asked()), BEFORE);
}

#[test]
fn a_move_that_counts_for_no_offer_says_where_to_type_it() {
    let says = |moves: &str, place: &str| {
        answer(scenario(&format!(
            r#"{{ "schema": 1, "horizon_years": 1, "lens": "cash", "tax": {{ "state": "TX" {moves} }}, "offers": [
            {{ "name": "A", "start": "2026-01", "base": 220000, "place": {{ "state": "NY" }} }},
            {{ "name": "B", "start": "2026-01", "base": 200000 {place} }}] }}"#
        )))
        .contains("These moves change nothing: each offer has a state or moves of its own. Type them under “Put an offer in another place”.")
    };
    let (moves, place) = (
        r#", "moves": [{ "from": "2026-06", "place": { "state": "CA" } }]"#,
        r#", "place": { "state": "WA" }"#,
    );
    assert!(says(moves, place));
    assert!(!says(moves, ""), "it counts for the one without a place");
    assert!(!says("", place), "nobody moves");
}

#[test]
fn living_in_another_state_has_its_field_and_its_sentence() {
    let apart = scenario(
        r#"{ "schema": 1, "horizon_years": 1, "lens": "cash",
            "tax": { "state": "NY", "lives": { "state": "NJ" }, "moves": [{ "from": "2027-06", "place": { "state": "WA" } }] },
            "offers": [{ "name": "Acme", "start": "2026-01", "base": 200000 }] }"#,
    );
    let said = answer(apart);
    assert!(said.contains("State you would work in") && said.contains("State you would live in"), "{said}");
    assert!(said.contains("Moving to another state"), "{said}");
    assert!(plain(&said).contains("that is New York’s convenience rule"), "{said}");
    // In one state there is nothing to say of two.
    let texas = plain(&answer(in_texas()));
    assert!(texas.contains("State you would live in") && !texas.contains("You live in"), "{texas}");
}

#[test]
fn the_current_job_is_asked_where_its_reader_lives_as_an_offer_is() {
    let text = |job: &str| {
        format!(
            r#"{{ "schema": 1, "lens": "cash", "tax": {{ "state": "WA" }}, {job}
                "offers": [{{ "name": "Acme", "base": 200000, "place": {{ "state": "NY" }} }}] }}"#
        )
    };
    let job = r#""current": { "name": "Old", "base": 200000, "place": { "state": "NY", "lives": { "state": "NJ" } } },"#;
    let with = scenario(&text(job));
    assert!(answer(with.clone()).contains("Put an offer or your current job in another place"));
    let fields = plain(&markup(of_offers(&form(with))));
    assert!(fields.contains("State you would live in") && fields.contains("State you live in"), "{fields}");
    let without = scenario(&text(""));
    assert!(answer(without.clone()).contains("Put an offer in another place"));
    assert!(!markup(of_offers(&form(without))).contains("State you live in"));
}

#[test]
fn before_taxes_the_verdict_is_the_one_before_tax() {
    let shown = answer(sample_scenario());
    assert!(shown.contains("$810,000") && shown.matches("<h1").count() == 1, "{shown}");
    assert_eq!(years(sample_scenario()), BEFORE);
}

#[test]
fn the_answer_after_tax_is_announced_and_stands_at_the_foot_of_the_window() {
    let full = answer(in_texas());
    assert!(inside(&full, "p", &[r#"class="unseen""#, r#"role="status""#]).is_some(), "{full}");
    let sticky = |scenario| markup(after_tax_sticky(&AfterTaxStickyProps { form: form(scenario) }));
    let foot = sticky(in_texas());
    let line = plain(&foot);
    assert!(inside(&foot, "p", &["sticky-verdict", r#"aria-hidden="true""#]).is_some(), "{foot}");
    assert!(line.contains("$309,000") && line.contains("in hand"), "{line}");
    let head = full.split("</h1>").next().unwrap_or_default();
    assert!(plain(head).ends_with(&line), "the same sentence: {head}");
    let waiting = sticky(asked());
    assert!(waiting.contains("$810,000"), "before tax while there is none: {waiting}");
}

#[test]
fn april_stands_under_the_answer_with_its_reason() {
    let shown = answer(in_texas());
    for part in [
        "in hand over one year",
        "You will owe about $28,330 in April 2027.",
        "Payroll withholds 22% of $230,000 of bonus, sign-on and stock for federal tax, and 34.3% of it is owed.",
        "withholds $16,042 too little to avoid a penalty",
        "not tax advice",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
}

#[test]
fn what_counts_as_earned_before_the_start_is_said_beside_the_way_to_its_field() {
    let text = |current: &str| {
        format!(
            r#"{{ "schema": 1, "lens": "cash", "tax": {{ "state": "WA" }}, {current} "offers": [{{ "name": "Acme", "start": "2026-12", "base": 250000 }}] }}"#
        )
    };
    let alone = answer(scenario(&text("")));
    for part in
        ["No wages from before December 2026 are counted", "Type what you earned", r#"id="tax-before""#]
    {
        assert!(alone.contains(part), "{part}: {alone}");
    }
    let job = r#""current": { "base": 230000, "start": "2026-12", "since": "2024-01" },"#;
    let beside = answer(scenario(&text(job)));
    let says = "Wages of $210,833 from before December 2026, worked out from the current job, count in that year’s taxes, with $41,162 of";
    assert!(beside.contains(says), "{beside}");
    let whole_year = answer(in_texas());
    assert!(
        !whole_year.contains("tax-before") && !whole_year.contains("Type what you earned"),
        "{whole_year}"
    );
}

#[test]
fn a_state_with_city_taxes_and_none_chosen_says_so_beside_the_choice() {
    let place = |place: &str| {
        answer(scenario(&format!(
            r#"{{ "schema": 1, "lens": "cash", "tax": {place}, "offers": [{{ "name": "Acme", "start": "2026-01", "base": 250000 }}] }}"#
        )))
    };
    let says =
        "You chose none, so local taxes count as 0. If yours does, choose it under “City or county there”.";
    let none = place(r#"{ "state": "OH" }"#);
    assert!(
        none.contains(says) && none.contains("Columbus") && none.contains("City or county there"),
        "{none}"
    );
    let chosen = place(r#"{ "state": "OH", "locals": ["columbus"] }"#);
    assert!(
        !chosen.contains(says) && chosen.contains("City you would live in, if it is another"),
        "{chosen}"
    );
    assert!(!place(r#"{ "state": "TX" }"#).contains(says));
    // Counties tax their residents wherever they work.
    let county = place(r#"{ "state": "IN", "locals": ["marion"] }"#);
    assert!(!county.contains("if it is another") && county.contains("Another city or county"), "{county}");
}

#[test]
fn a_couple_reads_which_w4s_are_assumed_and_finds_the_box() {
    let couple = |ticked: &str| {
        scenario(&format!(
            r#"{{ "schema": 1, "lens": "cash", "horizon_years": 1, "tax": {{ "state": "WA", "filing": "joint", "spouse": 80000 {ticked} }},
                "offers": [{{ "name": "Acme", "start": "2027-01", "base": 80000 }}] }}"#
        ))
    };
    let plain = answer(couple(""));
    for part in [
        "You will owe $7,060 in April 2028.",
        "The two W-4s, without the box of step 2, withhold $7,060 too little for federal tax.",
        "step 2(c) is not checked on either W-4",
        r#"id="tax-two-jobs""#,
    ] {
        assert!(plain.contains(part), "{part}: {plain}");
    }
    let ticked = answer(couple(r#", "two_jobs_box": true"#));
    assert!(!ticked.contains("You will owe") && ticked.contains("checked on both W-4s"), "{ticked}");
}

#[test]
fn the_years_show_what_is_left_and_what_taxes_took() {
    // 450,000 less 120,634.25 of income tax, 11,439 of Social Security, 6,525 of Medicare and 2,250 of Additional Medicare.
    let shown = years(in_texas());
    for part in ["$309,152", "$140,848", "$450,000", "Cash in hand by month", "Every tax, year by year"] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    let mut worth = in_texas();
    worth.lens = Lens::Economic;
    let shown = years(worth);
    assert!(shown.contains("Value today by year") && !shown.contains("Taxes"), "{shown}");
}

#[test]
fn a_view_before_tax_says_so_and_by_month_follows_the_lens() {
    let note = "This view is before tax";
    for (view, ..) in VIEWS {
        let reached = [AnalysisView::Month, AnalysisView::Calendar, AnalysisView::Parts].contains(&view);
        assert_eq!(opened(view, in_texas()).contains(note), !reached, "{view:?}");
        assert!(!opened(view, sample_scenario()).contains(note), "{view:?}");
    }
    let months = opened(AnalysisView::Month, in_texas());
    assert!(months.contains("By month: cash in hand so far"), "{months}");
    assert!(opened(AnalysisView::Month, sample_scenario()).contains("By month: pay so far"));
    for view in [AnalysisView::Calendar, AnalysisView::Parts] {
        let shown = opened(view, in_texas());
        assert!(shown.contains("In hand, after taxes.") && shown.contains("$309,152"), "{view:?}: {shown}");
    }
}

#[test]
fn leaving_says_what_paying_back_costs_after_taxes() {
    let text = r#"{ "schema": 1, "horizon_years": 2, "tax": { "state": "TX" }, "offers": [{ "name": "Acme", "start": "2026-01", "base": 220000,
        "sign_on": [{ "amount": 60000, "paid": "lump", "at": 0, "clawback": { "kind": "prorata", "months": 24 } }] }] }"#;
    // The view opens after 18 months: a quarter goes back, in the year after it was paid.
    let leave = opened(AnalysisView::Leave, scenario(text));
    assert!(leave.contains("Acme: you pay back $15,000 of 2026’s pay, $15,000 in cash;"), "{leave}");
    assert!(leave.contains("claim of right"), "{leave}");
}
