//! Texts that are no values yet: each is kept under its field's id until it is mended, or until its field is gone.

use super::{card, set_base, shared};
use crate::harness::{App, FIRST, SECOND, press, type_in};
use offerscope::page::offers::editor::change;
use offerscope::route::Route;
use offerscope::state::{Action, Draft, SheetContent, field_prefix};
use offerscope::widget::field::Optional;
use offerscope::widget::field::line::LineProps;
use offerscope::widget::field::money::{PerShare, ZeroBlank};
use offerscope::widget::form::Form;
use offerscope_core::data::sample_scenario;
use offerscope_core::model::bounds;
use offerscope_core::model::fixed::{Money, Shares};
use offerscope_core::model::offer::{Grant, GrantSize, Offer, OfferId, Paid, SignOn};

/// What the ids of the fields in the sheet of the first offer begin with.
const SHEET: &str = "editor-1-";

/// The form of the first offer in its sheet.
fn letter(app: &App) -> Form<Offer> {
    app.form().offer(SHEET.to_owned(), FIRST)
}

/// The field of a sign-on amount.
fn amount(form: &Form<Offer>, row: usize) -> LineProps {
    let form = form.of(&format!("sign-on-{row}"), move |offer: &mut Offer| offer.sign_on.get_mut(row));
    form.line("amount", "Amount", "", Money::ZERO, ZeroBlank::default(), |tranche: &mut SignOn, amount| {
        tranche.amount = amount;
    })
}

/// The field of a base.
fn base(app: &App, id: OfferId) -> LineProps {
    let value = app.scenario().offer(id).map(|offer| offer.base).unwrap_or_default();
    let form = card(app, id);
    form.line("base", "Base a year", "", value, ZeroBlank::default(), |offer, base| offer.base = base)
}

/// Takes a row of the sign-on away in the sheet.
fn remove(app: &App, row: usize) {
    letter(app).removal(("sign-on", row), move |offer| change::remove(&mut offer.sign_on, row)).emit(press());
}

fn ids(app: &App) -> Vec<String> {
    app.state().screen.drafts.iter().map(|draft| draft.id.to_string()).collect()
}

/// Puts a draft under an id, as a field that belongs to nothing in particular would.
fn drafted(id: &str) -> Action {
    Action::Drafted(id.to_owned().into(), Some(Draft { id: id.to_owned().into(), ..Draft::default() }))
}

#[test]
fn a_text_that_is_no_value_is_kept_while_the_last_value_counts_and_goes_when_it_is_mended() {
    let app = App::sample();
    type_in(&base(&app, FIRST), "19x");
    let state = app.state();
    let [draft] = state.screen.drafts.as_slice() else { panic!("one draft: {:?}", state.screen.drafts) };
    assert_eq!((&*draft.id, &*draft.label, &*draft.text), ("offer-1-base", "Base a year", "19x"));
    assert_eq!(&*draft.counts, "$185,000");
    assert!(draft.says.contains("19x"), "{}", draft.says);
    assert_eq!(*app.scenario(), sample_scenario());
    assert!(!state.screen.history.can_undo(), "nothing has changed yet");
    assert_eq!(base(&app, FIRST).draft.as_deref(), Some("19x"), "the field comes back with it");

    type_in(&base(&app, FIRST), "190k");
    assert_eq!(ids(&app), [""; 0]);
    assert_eq!(app.scenario().offers[0].base, Money::whole(190_000));
}

#[test]
fn while_a_text_cannot_be_read_the_value_before_the_edit_counts_and_not_what_it_begins_with() {
    let app = App::sample();
    let field = base(&app, FIRST);
    let known = field.known();
    for text in ["1", "18", "180", "180-", "180-2", "180-200k"] {
        field.take(&text.into(), &known);
    }
    let state = app.state();
    assert_eq!(*app.scenario(), sample_scenario());
    assert_eq!(state.screen.drafts.iter().map(|draft| &*draft.counts).collect::<Vec<_>>(), ["$185,000"]);
    assert!(!state.screen.history.can_undo(), "there is nothing to undo");

    field.take(&"190k".into(), &known);
    assert_eq!((app.scenario().offers[0].base, ids(&app)), (Money::whole(190_000), Vec::new()));
    assert!(app.state().screen.history.can_undo());
}

#[test]
fn a_text_typed_back_to_the_value_in_force_changes_nothing_and_leaves_no_draft() {
    let app = App::sample();
    type_in(&base(&app, FIRST), "$185,000x");
    assert_eq!(ids(&app), ["offer-1-base"]);
    type_in(&base(&app, FIRST), "$185,000");
    assert_eq!((ids(&app), app.state().screen.history.can_undo()), (Vec::new(), false));
    assert_eq!(app.scenario().offers[0].base, Money::whole(185_000));
}

#[test]
fn a_draft_survives_closing_its_sheet_and_turning_the_page_and_is_named_everywhere() {
    let app = App::sample();
    app.then([Action::SheetOpened(SheetContent::Letter(FIRST))]);
    type_in(&amount(&letter(&app), 0), "lots");
    app.then([Action::SheetClosed]);
    assert_eq!((app.state().screen.sheet, ids(&app)), (None, vec!["editor-1-sign-on-0-amount".to_owned()]));
    for route in [Route::Offers, Route::Fit, Route::Negotiate, Route::Offers] {
        app.then([Action::Went(route)]);
        let page = app.page();
        assert!(page.contains("Amazon L6, Amount: “lots”"), "{route:?}: {page}");
    }
    assert!(app.page().contains("Until then an empty field counts."), "{}", app.page());
    app.then([Action::SheetOpened(SheetContent::Letter(FIRST))]);
    assert_eq!(amount(&letter(&app), 0).draft.as_deref(), Some("lots"), "it is in its field again");
}

#[test]
fn a_row_removed_in_the_sheet_keeps_what_was_typed_in_the_rows_below() {
    let app = App::sample();
    type_in(&amount(&letter(&app), 1), "12..5");
    remove(&app, 0);
    assert_eq!(ids(&app), ["editor-1-sign-on-0-amount"]);
    assert_eq!(app.scenario().offers[0].sign_on.len(), 1);
    assert_eq!(amount(&letter(&app), 0).draft.as_deref(), Some("12..5"), "in the field of its own row");

    let app = App::sample();
    type_in(&amount(&card(&app, FIRST), 1), "12..5");
    remove(&app, 0);
    assert_eq!(ids(&app), ["offer-1-sign-on-0-amount"], "on the card too, where the same rows stand");
    app.undo();
    assert_eq!(ids(&app), ["offer-1-sign-on-1-amount"]);

    for form in [letter, |app: &App| card(app, FIRST)] {
        let app = App::sample();
        type_in(&amount(&form(&app), 1), "12..5");
        remove(&app, 1);
        assert_eq!(ids(&app), [""; 0], "its own text goes with a row");
    }
}

/// The ids of rows and of the fields in them tell what moves: rows of rows, and rows of other lists.
#[test]
fn texts_move_with_the_rows_of_their_own_list_alone() {
    let app = App::sample();
    app.then(["0-price", "1-price", "2-schedule-vests"].map(|id| drafted(&format!("{SHEET}grant-{id}"))));
    app.then([drafted("editor-1-refresher-2-amount"), drafted("editor-2-grant-2-price")]);
    letter(&app).removal(("grant", 1), |offer| change::remove(&mut offer.grants, 1)).emit(press());
    let left =
        ["grant-0-price", "grant-1-schedule-vests", "refresher-2-amount"].map(|id| format!("{SHEET}{id}"));
    assert_eq!(ids(&app), left.into_iter().chain(["editor-2-grant-2-price".to_owned()]).collect::<Vec<_>>());
}

#[test]
fn a_removed_row_that_comes_back_has_every_text_in_its_own_row_again() {
    let app = App::sample();
    type_in(&amount(&letter(&app), 0), "half");
    type_in(&amount(&letter(&app), 1), "12..5");
    let texts = || [0, 1].map(|row| amount(&letter(&app), row).draft.map(|text| text.to_string()));
    let typed = [Some("half".to_owned()), Some("12..5".to_owned())];
    remove(&app, 0);
    assert_eq!(texts(), [typed[1].clone(), None]);
    app.undo();
    assert_eq!((app.scenario().offers[0].sign_on.len(), texts()), (2, typed.clone()));
    app.redo();
    assert_eq!((app.scenario().offers[0].sign_on.len(), texts()), (1, [typed[1].clone(), None]));
}

#[test]
fn an_offer_that_comes_back_has_its_text_again() {
    let app = App::sample();
    type_in(&base(&app, FIRST), "19x");
    app.then([Action::Removed(FIRST)]);
    assert_eq!(ids(&app), [""; 0], "its text goes with an offer");
    app.undo();
    assert_eq!(base(&app, FIRST).draft.as_deref(), Some("19x"));
}

#[test]
fn a_list_that_is_replaced_takes_the_texts_of_its_rows_and_no_others() {
    let app = App::sample();
    type_in(&amount(&letter(&app), 1), "12..5");
    type_in(&base(&app, FIRST), "19x");
    let fill = |offer: &mut Offer, sign_on: Vec<SignOn>| offer.sign_on = sign_on;
    let press = letter(&app).replace(&["sign-on-"], "sheet-name".into(), Some("It is filled."), fill);
    press.emit(vec![SignOn::new(Money::whole(9), Paid::Lump { at: 0 }); 2]);
    assert_eq!(ids(&app), ["offer-1-base"], "in another list no row is the one it was typed in");
    assert_eq!(app.state().screen.notice.as_ref().map(|notice| notice.undo), Some(true));
}

#[test]
fn a_grant_that_goes_takes_its_text_with_it_and_a_later_one_takes_nothing() {
    let grant = |app: &App| {
        let form = letter(app).of("grant-0", |offer: &mut Offer| offer.grants.first_mut());
        form.line("dollars", "Dollars", "", Money::ZERO, ZeroBlank::default(), change::set_dollars)
    };
    let change = |app: &App, change: fn(&mut Vec<Grant>)| {
        letter(app).press("grant", move |offer, (): ()| change(&mut offer.grants)).emit(());
    };
    let app = App::sample();
    change(&app, |grants| grants.push(Grant::default()));
    type_in(&grant(&app), "lots");
    change(&app, |grants| grants.truncate(1));
    assert_eq!(ids(&app), ["editor-1-grant-0-dollars"]);
    change(&app, Vec::clear);
    assert_eq!(ids(&app), [""; 0]);
}

/// A field that a choice takes away is made of a form that finds it only while the choice holds.
#[test]
fn a_choice_takes_the_texts_of_the_fields_that_go_with_it_alone() {
    let once = |grant: &Grant| matches!(grant.size, GrantSize::Dollars { .. });
    let app = App::sample();
    let grant = letter(&app).of("grant-0", |offer: &mut Offer| offer.grants.first_mut());
    let size = |size: GrantSize| {
        grant.press("fixed", move |grant, (): ()| grant.size = size).emit(());
    };
    size(GrantSize::Dollars { amount: Money::whole(9), grant_price: None });
    let (price, change) = (Optional(PerShare(bounds::GRANT_PRICE)), change::set_grant_price);
    type_in(&grant.when(once).line("price", "Grant price", "", None, price, change), "about 200");
    type_in(&base(&app, FIRST), "19x");
    size(GrantSize::Dollars { amount: Money::whole(10), grant_price: None });
    assert_eq!(ids(&app), ["editor-1-grant-0-price", "offer-1-base"], "both are still there");
    size(GrantSize::Shares(Shares::whole(9)));
    assert_eq!(ids(&app), ["offer-1-base"], "the other one goes");
}

#[test]
fn a_text_goes_when_another_scenario_is_shown() {
    let app = App::sample();
    type_in(&base(&app, FIRST), "19x");
    app.then([Action::LinkArrived(Ok(shared().into()))]);
    assert_eq!(ids(&app), ["offer-1-base"], "a link that waits changes nothing");
    app.then([Action::Viewed]);
    assert_eq!(ids(&app), [""; 0]);
}

#[test]
fn an_edit_elsewhere_leaves_a_text_alone() {
    let app = App::sample();
    app.then([drafted("tax-spouse"), drafted("ask-target")]);
    set_base(&app, FIRST, 191_000);
    app.undo().redo();
    assert_eq!(ids(&app), ["tax-spouse", "ask-target"]);
}

#[test]
fn the_field_of_a_draft_is_one_that_the_page_shows() {
    let app = App::sample();
    type_in(&base(&app, FIRST), "19x");
    let page = app.page();
    let id = format!(r#"id="{}base""#, field_prefix(FIRST));
    let shown = crate::inside(&page, "input", &[&id, r#"value="19x""#, r#"aria-invalid="true""#]);
    assert!(shown.is_some(), "{page}");
}

/// After a reload a draft knows no more than its id. The key of the last offer is dealt again when that is removed.
#[test]
fn what_a_reload_brings_back_goes_with_its_offer() {
    let app = App::sample();
    app.then([
        drafted("message-2-1-0-plain"),
        drafted("offer-2-base"),
        drafted("message-1-1-0-plain"),
        drafted("wait-own"),
    ]);
    app.then([Action::Removed(SECOND), Action::Added(None)]);
    assert_eq!(app.scenario().offers[1].id, SECOND, "the key is dealt again");
    assert_eq!(ids(&app), ["message-1-1-0-plain", "wait-own"]);
}
