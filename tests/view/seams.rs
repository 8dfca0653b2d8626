//! One reader's way through the app, seam by seam: press, sheet, edit, undo; quick edits in fields of an older render; a draft that survives; what
//! is announced.

use super::harness::{App, FIRST, SECOND, form, type_in};
use super::{inside, markup, plain};
use offerscope::page::offers::editor::change;
use offerscope::page::offers::editor::refreshers::refreshers;
use offerscope::page::printed::{PrintedProps, printed};
use offerscope::route::Route;
use offerscope::state::{Action, AnalysisView, SheetContent};
use offerscope::widget::field::Optional;
use offerscope::widget::field::line::LineProps;
use offerscope::widget::field::money::{Dollars, ZeroBlank};
use offerscope::widget::form::Form;
use offerscope_core::compute::explain::figure_id::FigureId;
use offerscope_core::format::file::read;
use offerscope_core::model::bounds;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::lens::Lens;
use offerscope_core::model::negotiation::counter_plan::CounterPlan;
use offerscope_core::model::offer::{Offer, Refresher};
use offerscope_core::model::scenario::{NegotiationPart, Scenario};
use offerscope_core::model::tax::profile::TaxProfile;

/// A field of the tax profile, in the form of a render.
fn tax(form: &Form<Scenario>, name: &str, value: Money, change: fn(&mut TaxProfile, Money)) -> LineProps {
    let profile = form.of("tax", |scenario: &mut Scenario| Some(&mut scenario.tax));
    profile.line(name, name.to_owned(), "", value, ZeroBlank::default(), change)
}

/// A field of the counter-offer, in the form of a render.
fn counter(
    form: &Form<Scenario>,
    name: &str,
    value: Option<Money>,
    change: fn(&mut CounterPlan, Option<Money>),
) -> LineProps {
    let plan = form.of("ask", |scenario: &mut Scenario| Some(&mut scenario.counter));
    plan.line(name, name.to_owned(), "", value, Optional(Dollars(bounds::AMOUNT)), change)
}

fn spouse(form: &Form<Scenario>) -> LineProps {
    tax(form, "spouse", form.scenario.tax.spouse, |profile, amount| profile.spouse = amount)
}

fn deferral(form: &Form<Scenario>) -> LineProps {
    tax(form, "deferral", form.scenario.tax.deferral, |profile, amount| profile.deferral = amount)
}

fn target(form: &Form<Scenario>) -> LineProps {
    counter(form, "target", form.scenario.counter.target, |plan, target| plan.target = target)
}

/// The value that a page shows in the field of an id.
fn shows(page: &str, id: &str, value: &str) -> bool {
    inside(page, "input", &[&format!(r#"id="{id}""#), &format!(r#"value="{value}""#)]).is_some()
}

#[test]
fn a_press_opens_a_sheet_an_edit_in_it_changes_the_answer_and_an_undo_takes_it_back() {
    let app = App::sample();
    let verdict = || {
        let page = app.page();
        let line = page.split("verdict__line\">").nth(1).and_then(|rest| rest.split("</h1>").next());
        plain(line.unwrap_or_default())
    };
    let before = verdict();
    assert!(before.contains("$810,000"), "{before}");

    app.then([Action::SheetOpened(SheetContent::Figure(FigureId::Year(FIRST, 1, None)))]);
    assert_eq!(app.state().screen.sheet, Some(SheetContent::Figure(FigureId::Year(FIRST, 1, None))));
    assert!(app.sheet().contains("$301,000"), "{}", app.sheet());
    app.then([Action::SheetClosed, Action::SheetOpened(SheetContent::Letter(FIRST))]);
    assert!(app.sheet().contains("More terms of Amazon L6"), "{}", app.sheet());

    let form = || app.form().offer("editor-1-".to_owned(), FIRST);
    form().press("refresher", |offer, (): ()| offer.refreshers.push(change::refresher())).emit(());
    let row = form().of("refresher-0", |offer: &mut Offer| offer.refreshers.first_mut());
    let amount = |refresher: &mut Refresher, amount| refresher.amount = amount;
    type_in(&row.line("amount", "Amount", "", Money::ZERO, ZeroBlank::default(), amount), "80k");
    // Groups of the sheet are drawn when they are opened: this is what the press draws.
    let group = markup(refreshers(&form(), &app.scenario().offers[0]));
    assert!(shows(&group, "editor-1-refresher-0-amount", "$80,000"), "{group}");
    app.then([Action::SheetClosed]);
    let after = verdict();
    assert!(!after.contains("$810,000"), "a refresher closes some of the gap: {after}");

    app.undo().undo();
    assert_eq!((verdict(), app.state().screen.history.can_undo()), (before, false));
    app.redo().redo();
    assert_eq!(verdict(), after);
}

#[test]
fn quick_edits_in_a_tax_field_of_an_older_render_are_not_lost() {
    let app = App::sample();
    app.then([Action::AfterTaxAsked]);
    let old = app.form();
    // Both are typed before the page is drawn again; the second builds on the first in the field alone.
    type_in(&spouse(&old), "9");
    type_in(&spouse(&old), "90k");
    type_in(&deferral(&old), "20k");
    let taxes = app.scenario().tax.clone();
    assert_eq!((taxes.spouse, taxes.deferral), (Money::whole(90_000), Money::whole(20_000)));
    app.undo();
    assert_eq!((app.scenario().tax.spouse, app.scenario().tax.deferral), (Money::whole(90_000), Money::ZERO));
    app.undo();
    assert_eq!((app.scenario().tax.spouse, app.scenario().lens), (Money::ZERO, Lens::Cash));
}

#[test]
fn quick_edits_in_a_counter_offer_field_of_an_older_render_are_not_lost() {
    let app = App::sample();
    app.then([Action::Went(Route::Negotiate)]);
    let old = app.form();
    type_in(&target(&old), "2");
    type_in(&target(&old), "2.2M");
    type_in(&counter(&old, "most", None, |plan, most| plan.most = most), "500k");
    let plan = app.scenario().counter;
    assert_eq!((plan.target, plan.most), (Some(Money::whole(2_200_000)), Some(Money::whole(500_000))));
    app.undo();
    assert_eq!((app.scenario().counter.target, app.scenario().counter.most), (plan.target, None));
    app.undo();
    assert_eq!(app.scenario().counter, CounterPlan::default());
}

#[test]
fn edits_of_different_pages_from_the_same_render_are_all_kept() {
    let app = App::sample();
    let old = app.form();
    type_in(&spouse(&old), "90k");
    type_in(&target(&old), "2.2M");
    let offer = old.offer("offer-2-".to_owned(), SECOND);
    let base = |offer: &mut Offer, base| offer.base = base;
    type_in(&offer.line("base", "Base a year", "", Money::ZERO, ZeroBlank::default(), base), "260k");
    old.press("horizon", |scenario, years| scenario.horizon_years = years).emit(2);
    let now = app.scenario();
    assert_eq!(now.tax.spouse, Money::whole(90_000));
    assert_eq!(now.counter.target, Some(Money::whole(2_200_000)));
    assert_eq!((now.offers[1].base, now.horizon_years), (Money::whole(260_000), 2));
    assert_eq!(
        now.offers[0],
        offerscope_core::data::sample_scenario().offers[0],
        "the other offer is left alone"
    );
}

/// Each page draws the field under the id that its form gives it, with what was typed.
#[test]
fn what_was_typed_stands_in_the_fields_of_the_pages() {
    let app = App::sample();
    app.then([Action::AfterTaxAsked]);
    let joint = |scenario: &mut Scenario, filing| scenario.tax.filing = filing;
    app.form().press("tax-filing", joint).emit(offerscope_core::model::tax::filing::Filing::Joint);
    type_in(&spouse(&app.form()), "90k");
    assert!(shows(&app.page(), "tax-spouse", "$90,000"), "{}", app.page());

    app.then([Action::Went(Route::Negotiate)]);
    let begin = |scenario: &mut Scenario, part| scenario.negotiation_part = Some(part);
    app.form().press("negotiation", begin).emit(NegotiationPart::Wait);
    let cost = |scenario: &mut Scenario, cost| scenario.waiting.cost = cost;
    app.form().press("wait-cost", cost).emit(Money::whole(500));
    let page = app.page();
    assert!(page.contains(r#"id="wait-deadline""#) || shows(&page, "wait-cost", "$500"), "{page}");
}

#[test]
fn a_draft_of_each_page_is_named_on_all_of_them_with_a_way_to_it() {
    let app = App::sample();
    type_in(&spouse(&app.form()), "lots");
    type_in(&target(&app.form()), "more");
    app.then([Action::SheetOpened(SheetContent::Letter(FIRST))]);
    let letter = app.form().offer("editor-1-".to_owned(), FIRST);
    let base = |offer: &mut Offer, base| offer.base = base;
    type_in(&letter.line("base", "Base", "", Money::whole(1), ZeroBlank::default(), base), "x");
    app.then([Action::SheetClosed]);
    for (route, own) in [(Route::Offers, 2), (Route::Fit, 0), (Route::Negotiate, 1)] {
        app.then([Action::Went(route)]);
        let page = app.page();
        for named in ["spouse: “lots”", "target: “more”", "Amazon L6, Base: “x”"] {
            assert!(page.contains(named), "{route:?}, {named}: {page}");
        }
        assert_eq!(page.matches("Go to the field</button>").count(), own, "{route:?}: {page}");
        assert_eq!(page.matches("It is on the page “").count(), 3 - own, "{route:?}: {page}");
    }
}

#[test]
fn the_answer_after_tax_takes_the_place_of_the_one_before_it_and_is_announced() {
    let app = App::sample();
    let texas = |scenario: &mut Scenario, (): ()| "TX".clone_into(&mut scenario.tax.place.state);
    app.then([Action::AfterTaxAsked]);
    app.form().press("tax-state", texas).emit(());
    let page = app.page();
    assert_eq!(page.matches("<h1").count(), 1, "one answer: {page}");
    assert!(inside(&page, "h1", &["verdict__line"]).is_some() && page.contains("in hand"), "{page}");
    let lens = page.split(r#"aria-label="How pay is counted""#).nth(1).expect("the answer through the lens");
    assert!(inside(lens, "p", &[r#"class="unseen""#, r#"role="status""#]).is_some(), "{lens}");
    let foot = page.split("sticky-verdict").nth(1).expect("the slim bar");
    assert!(plain(&format!("<{foot}")).contains("in hand"), "{foot}");
}

#[test]
fn turning_the_page_closes_what_was_open_and_keeps_what_was_typed() {
    let app = App::sample();
    app.then([
        Action::SheetOpened(SheetContent::Letter(FIRST)),
        Action::ViewChosen(AnalysisView::Leave),
        Action::Went(Route::Fit),
    ]);
    type_in(&target(&app.form()), "more");
    let state = app.state();
    assert_eq!((state.screen.sheet, state.screen.view), (None, None));
    app.then([Action::Went(Route::Offers)]);
    assert_eq!(app.state().screen.drafts.len(), 1);
}

/// A page that is turned to again must not print by itself.
#[test]
fn printing_is_asked_for_on_one_page_and_forgotten_on_the_next() {
    let app = App::sample();
    app.then([Action::PrintAsked, Action::PrintAsked]);
    assert_eq!(app.state().screen.prints, 2);
    app.then([Action::Went(Route::Negotiate), Action::Went(Route::Offers)]);
    assert_eq!(app.state().screen.prints, 0);
    assert!(app.page().contains(">Print</button>"), "{}", app.page());
}

#[test]
fn paper_says_what_the_figures_assume_and_who_says_so() {
    let end = markup(printed(&PrintedProps { form: App::sample().form() }));
    assert!(end.contains("What it assumes") && end.contains("Who says so"), "{end}");
    // The sheet of a figure has that id, and takes the focus by it.
    assert!(!end.contains("sheet-name"), "{end}");
}

/// What the cards do not print counts all the same, and what nobody typed is marked.
#[test]
fn paper_says_first_months_what_is_repaid_and_what_counts_for_empty_fields() {
    let clause = |rule: &str| {
        format!(r#""clawback": {{ "kind": "{rule}", "months": 18, "on": "any", "counted_from": "start" }}"#)
    };
    let text = format!(
        r#"{{ "schema": 1, "tax": {{ "state": "WA" }}, "offers": [
            {{ "name": "Acme", "start": "2027-03", "base": 200000, "place": {{ "state": "NY" }}, "sign_on": [{{ "amount": 40000, "paid": "lump", "at": 0, {} }}] }},
            {{ "name": "Beta", "company": "amazon", "base": 0, "sign_on": [{{ "amount": 30000 }}, {{ "amount": 0 }}], "grants": [{{ "shares": 100 }}] }}],
            "current": {{ "name": "Old", "base": 150000, "start": "2026-12", "notice": 1 }} }}"#,
        clause("cliff")
    );
    let paper =
        plain(&markup(printed(&PrintedProps { form: form(read(&text).expect("a scenario").scenario) })));
    for says in [
        "What else counts",
        "A Acme: First month: March 2027.",
        "Sign-on, first day: if you leave for any reason, also a layoff, within 18 months of your first day, you repay all of it, before tax.",
        "B Beta: First month: December 2026 (assumed).",
        "State: WA, as in your tax profile. Base",
        "Base a year: $0 (assumed).",
        "you repay nothing if you leave (assumed).",
        "Old: Comparison starts: December 2026.",
        "Notice: 1 month.",
    ] {
        assert!(paper.contains(says), "{says}: {paper}");
    }
    assert!(paper.contains("Share price today: $") && !paper.contains("State: NY"), "{paper}");
}

#[test]
fn each_press_on_a_view_is_counted_so_that_it_comes_into_sight_again() {
    let app = App::sample();
    let leave = AnalysisView::Leave;
    app.then([Action::ViewChosen(leave), Action::ViewChosen(leave), Action::ViewChosen(AnalysisView::Today)]);
    assert_eq!(app.state().screen.view, Some((AnalysisView::Today, 3)));
    assert!(app.page().contains("Stock, at today’s market value"), "{}", app.page());
}
