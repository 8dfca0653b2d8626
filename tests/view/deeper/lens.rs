//! The lens regions: the answer they give in place of the page's own, and the taxes behind it.

use super::{closer, scenario, shown};
use offerscope::depth::Question;
use offerscope::page::offers::after_tax::seen::SeenYears;
use offerscope::page::offers::after_tax::{Through, after_tax, is_chosen};
use offerscope::page::offers::analysis_view::Look;
use offerscope_core::data::sample_scenario;
use offerscope_core::model::lens::Lens;
use offerscope_core::model::scenario::Scenario;

/// The case of tax.md §3: 220,000 and a lump of 230,000 in one year in Texas.
fn in_texas() -> Scenario {
    scenario(
        r#"{ "schema": 1, "horizon_years": 1, "lens": "cash", "tax": { "state": "TX", "elsewhere": { "state": "CA" } }, "offers": [
            { "name": "Acme", "start": "2026-01", "base": 220000, "sign_on": [{ "amount": 230000, "paid": "lump", "at": 0 }] }] }"#,
    )
}

#[test]
fn a_press_asks_for_what_is_left_after_tax_and_a_visit_that_comes_back_for_what_it_showed() {
    assert_eq!(Question::of_key("lens"), Some(Question::AfterTax));
    assert_eq!(Question::of_key("resume"), Some(Question::Resume));
    let sample = sample_scenario();
    assert!(!is_chosen(&sample));
    let next = after_tax(&sample);
    assert_eq!(Lens::of(&next.beside), Lens::Cash);
    assert!(is_chosen(&next));
}

#[test]
fn cash_without_a_state_asks_for_one_and_shows_no_years() {
    let next = after_tax(&sample_scenario());
    let answer = shown::<Through>(next.clone());
    assert!(answer.contains("Name the state you would live in."), "{answer}");
    assert!(answer.contains("Choose a state") && answer.contains("District of Columbia"), "{answer}");
    assert_eq!(shown::<SeenYears>(next), "");
}

#[test]
fn before_taxes_the_page_keeps_its_own_answer() {
    let answer = shown::<Through>(sample_scenario());
    assert!(!answer.contains("verdict"), "the page's answer gives way to a verdict alone: {answer}");
    assert_eq!(shown::<SeenYears>(sample_scenario()), "");
}

#[test]
fn april_stands_under_the_answer_with_its_reason() {
    let answer = shown::<Through>(in_texas());
    for part in [
        "in hand over one year",
        "You will owe about $28,330 in April 2027.",
        "Payroll withholds 22% of $230,000 of bonus, sign-on and stock for federal tax, which owes 34.3% of it.",
        "falls $16,042 short of what avoids a penalty",
        "not tax advice",
    ] {
        assert!(answer.contains(part), "{part}: {answer}");
    }
}

#[test]
fn the_years_show_what_is_left_and_what_taxes_took() {
    // 450,000 less 120,634.25 of income tax, 11,439 of Social Security, 6,525 of Medicare and 2,250 of Additional Medicare.
    let years = shown::<SeenYears>(in_texas());
    for part in ["$309,152", "$140,848", "$450,000", "Cash in hand by month", "Every tax of every year"] {
        assert!(years.contains(part), "{part}: {years}");
    }
    let mut worth = in_texas();
    Lens::Economic.write(&mut worth.beside);
    let years = shown::<SeenYears>(worth);
    assert!(years.contains("Value today by year") && !years.contains("Taxes"), "{years}");
}

#[test]
fn a_view_the_lens_does_not_reach_says_so_and_by_month_follows_it() {
    let note = "The lens does not reach this view";
    for look in Look::ALL {
        let reached = [Look::Month, Look::Calendar, Look::Parts].contains(&look);
        assert_eq!(closer(look, in_texas()).contains(note), !reached, "{look:?}");
        assert!(!closer(look, sample_scenario()).contains(note), "{look:?}");
    }
    let months = closer(Look::Month, in_texas());
    assert!(months.contains("By month: cash in hand so far"), "{months}");
    assert!(closer(Look::Month, sample_scenario()).contains("By month: pay so far"));
    for look in [Look::Calendar, Look::Parts] {
        let view = closer(look, in_texas());
        assert!(view.contains("In hand, after taxes.") && view.contains("$309,152"), "{look:?}: {view}");
    }
}

#[test]
fn leaving_says_what_paying_back_costs_after_taxes() {
    let text = r#"{ "schema": 1, "horizon_years": 2, "tax": { "state": "TX" }, "offers": [{ "name": "Acme", "start": "2026-01", "base": 220000,
        "sign_on": [{ "amount": 60000, "paid": "lump", "at": 0, "clawback": { "kind": "prorata", "months": 24 } }] }] }"#;
    // The view opens after 18 months: a quarter goes back, in the year after it was paid.
    let leave = closer(Look::Leave, scenario(text));
    assert!(leave.contains("Acme: $15,000 of 2026’s pay goes back, $15,000 in cash;"), "{leave}");
    assert!(leave.contains("claim of right"), "{leave}");
}
