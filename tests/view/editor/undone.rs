//! What an editor takes away at once is said with an undo, also after its sheet was closed.

use super::offer_with;
use crate::harness::{App, FIRST};
use offerscope::page::offers::editor::change;
use offerscope::page::offers::editor::filled::filling;
use offerscope::state::{Action, SheetContent};
use offerscope_core::model::fixed::Money;
use offerscope_core::model::offer::{Grant, GrantSize, Offer};
use offerscope_core::model::scenario::Scenario;

#[test]
fn what_filling_an_offer_replaces_comes_back_by_an_undo_and_goes_again_by_a_redo() {
    let dollars = |amount| GrantSize::Dollars { amount: Money::whole(amount), grant_price: None };
    let mut before = offer_with(Grant { size: dollars(320_000), ..Grant::default() });
    before.refreshers = vec![change::refresher()];
    let filled = offer_with(Grant { size: dollars(480_000), ..Grant::default() });
    let app = App::of(Scenario { offers: vec![before.clone()], ..Scenario::default() });
    app.then([Action::SheetOpened(SheetContent::Letter(FIRST))]);
    let form = app.form().offer("editor-1-".to_owned(), FIRST);
    // The proposal was worked out before the name was typed: only what it fills takes the place of what there is.
    form.press("name", |offer, name: &str| offer.name = name.to_owned()).emit("Beta");
    filling(&form).emit(filled.clone());
    app.then([Action::SheetClosed]);
    let named = |offer: &Offer| Offer { name: "Beta".into(), ..offer.clone() };
    assert_eq!(app.scenario().offers, [named(&filled)]);
    let page = app.page();
    assert!(page.contains("refreshers and top-up are gone.") && page.contains(">Undo<"), "{page}");
    app.undo();
    assert_eq!(app.scenario().offers, [named(&before)]);
    app.redo();
    assert_eq!(app.scenario().offers, [named(&filled)]);
}

#[test]
fn what_a_choice_took_away_is_kept_by_name_for_all_forms_of_the_app() {
    let app = App::sample();
    let (removed, names) =
        (app.form().removed.clone(), ["editor-1-top-up", "editor-1-grant-0-price", "editor-1-grant-1-price"]);
    for (name, value) in names.into_iter().zip(1..) {
        removed.keep(name, value);
    }
    removed.keep(names[0], 9);
    let found = || names.map(|name| app.form().removed.find::<i32>(name));
    assert_eq!(found(), [Some(9), Some(2), Some(3)], "also in a form that was made later");
    assert_eq!(removed.find::<Money>(names[0]), None, "something else of that name is not it");
    removed.drop_all("editor-1-grant-");
    assert_eq!(found(), [Some(9), None, None], "rows that moved have none");
}
