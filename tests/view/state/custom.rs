//! What a form takes for granted of an offer, and asks about.

use super::set_base;
use crate::harness::{App, FIRST, SECOND};
use offerscope::page::offers::editor::change;
use offerscope::state::Action;
use offerscope_core::model::fixed::{Money, Rate};
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::{Offer, Paid, Purpose, SignOn};
use offerscope_core::model::scenario::Scenario;

#[test]
fn a_base_typed_in_thousands_and_a_bonus_typed_as_a_fraction_are_asked_about() {
    let app = App::sample();
    assert!(!app.page().contains("if you mean that."));
    set_base(&app, FIRST, 190);
    assert!(app.page().contains("$190 counts. Type $190,000 if you mean that."), "{}", app.page());
    set_base(&app, FIRST, 1_000);
    let bonus = |offer: &mut Offer, rate: Rate| offer.bonus.target = rate;
    app.form().offer("offer-1-".into(), FIRST).press("bonus", bonus).emit(Rate::from_f64(0.0015));
    assert!(app.page().contains("0.15% counts. Type 15% if you mean that."), "{}", app.page());
}

/// Amazon pays with each paycheck of the year, others on the first day; what was typed otherwise stays.
#[test]
fn a_sign_on_follows_the_custom_of_the_company_until_it_is_typed_otherwise() {
    let app = App::of(Scenario::default());
    app.then([Action::Added(None)]);
    let id = app.scenario().offers[0].id;
    let paid = |app: &App| app.scenario().offers[0].sign_on.iter().map(|one| one.paid).collect::<Vec<_>>();
    let monthly = |from| Paid::Monthly { from, to: from + 11 };
    assert_eq!(paid(&app), [monthly(1), monthly(13)]);
    let mut scenario = (*app.scenario()).clone();
    change::set_company(&mut scenario, id, Some("google".into()));
    let of = |scenario: &Scenario| scenario.offers[0].sign_on.iter().map(|one| one.paid).collect::<Vec<_>>();
    assert_eq!(of(&scenario), [Paid::Lump { at: 0 }, Paid::Lump { at: 13 }]);
    // Another month was typed, and money for moving is no sign-on.
    scenario.offers[0].sign_on[1].paid = Paid::Lump { at: 6 };
    let moving =
        SignOn { purpose: Purpose::Relocation, ..SignOn::new(Money::whole(9_000), Paid::Lump { at: 0 }) };
    scenario.offers[0].sign_on.push(moving);
    change::set_company(&mut scenario, id, Some("amazon".into()));
    assert_eq!(of(&scenario), [monthly(1), Paid::Lump { at: 6 }, Paid::Lump { at: 0 }]);
}

#[test]
fn an_offer_that_is_added_begins_with_the_one_before() {
    let app = App::sample();
    let start = |offer: &mut Offer, month: Option<Month>| offer.start = month;
    let february = Month::new(2027, 2);
    app.form().offer("offer-2-".into(), SECOND).press("start", start).emit(february);
    app.then([Action::Added(None)]);
    assert_eq!(app.scenario().offers.last().map(|offer| offer.start), Some(february));
}
