//! Offers that are added, copied, moved and removed, and the share price that those of a company have in common.

use super::{card, has_distinct_keys, set_base, set_price};
use crate::harness::{App, FIRST, SECOND};
use offerscope::page::offers::editor::change;
use offerscope::route::Route;
use offerscope::state::{Action, MoveDirection, State};
use offerscope_core::compute::supposed::Supposed;
use offerscope_core::data::presets;
use offerscope_core::data::{catalog, sample_scenario};
use offerscope_core::model::fit::profile::Value;
use offerscope_core::model::fixed::{Money, Price, Rate};
use offerscope_core::model::offer::{Offer, OfferId, PricePath, ScheduleChoice, Stock};
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::tax::profile::Place;
use std::rc::Rc;
use yew::Reducible;

fn after(actions: impl IntoIterator<Item = Action>) -> Vec<String> {
    App::sample().then(actions).names()
}

#[test]
fn an_action_that_changes_nothing_keeps_the_very_same_state() {
    let state = Rc::new(State::new(Route::Offers, sample_scenario()));
    let same = state.clone().reduce(Action::Went(Route::Offers));
    assert!(Rc::ptr_eq(&state, &same));
}

#[test]
fn offers_are_added_up_to_six_and_no_further() {
    let app = App::sample();
    app.then(std::iter::repeat_n(Action::Added(None), 9));
    assert_eq!(app.names().len(), 6);
    assert!(has_distinct_keys(&app), "every offer has a key of its own");
}

#[test]
fn a_copy_stands_beside_its_original_with_its_figures() {
    let app = App::sample();
    app.then([Action::Duplicated(FIRST)]);
    assert_eq!(app.names(), ["Amazon L6", "Amazon L6 (copy)", "Amazon L7"]);
    let scenario = app.scenario();
    assert_eq!(scenario.offers[1].base, scenario.offers[0].base);
    assert_ne!(scenario.offers[1].id, scenario.offers[0].id);
}

#[test]
fn moving_swaps_neighbors_and_stops_at_the_ends() {
    assert_eq!(after([Action::Moved(SECOND, MoveDirection::Front)]), ["Amazon L7", "Amazon L6"]);
    assert_eq!(after([Action::Moved(FIRST, MoveDirection::Front)]), ["Amazon L6", "Amazon L7"]);
    assert_eq!(after([Action::Moved(SECOND, MoveDirection::Back)]), ["Amazon L6", "Amazon L7"]);
}

#[test]
fn a_removed_offer_can_be_put_back_where_it_stood() {
    assert_eq!(after([Action::Removed(FIRST)]), ["Amazon L7"]);
    assert_eq!(after([Action::Removed(FIRST), Action::Undone]), ["Amazon L6", "Amazon L7"]);
}

/// A removed offer had its key dealt again here, and five more would not have left room for it. Undo takes the later steps back first, so both
/// come out right.
#[test]
fn an_offer_is_put_back_as_it_was_whatever_was_added_since() {
    for added in [1, 5] {
        let app = App::sample();
        app.then([Action::Removed(SECOND)]).then(std::iter::repeat_n(Action::Added(None), added));
        assert!(has_distinct_keys(&app));
        app.then(std::iter::repeat_n(Action::Undone, added + 1));
        assert_eq!(*app.scenario(), sample_scenario());
    }
}

#[test]
fn a_removed_offer_is_named_with_an_undo_and_the_next_edit_takes_the_notice_away() {
    let app = App::sample();
    app.then([Action::Removed(FIRST)]);
    let notice = app.state().screen.notice.clone().expect("it is said");
    assert_eq!((&*notice.says, notice.undo), ("Amazon L6 was removed.", true));
    set_base(&app, SECOND, 191_000);
    assert_eq!(app.state().screen.notice, None);
}

#[test]
fn a_company_has_one_share_price_for_all_of_its_offers() {
    let price = Some(Price::whole(300));
    let app = App::sample();
    set_price(&app, FIRST, price);
    assert!(app.scenario().offers.iter().all(|offer| offer.stock.price == price));

    let app = App::sample();
    let google = |scenario: &mut Scenario, (): ()| {
        change::set_company(scenario, SECOND, Some("google".into()));
    };
    app.form().press("company", google).emit(());
    set_price(&app, FIRST, price);
    assert_eq!(app.scenario().offers[1].stock.price, None, "another company keeps its own");
}

#[test]
fn the_current_job_has_the_share_price_of_its_company_too() {
    let mut own = Scenario { current: Some(Box::default()), ..sample_scenario() };
    change::set_company(&mut own, OfferId::CURRENT, Some("amazon".into()));
    change::set_stock(&mut own, OfferId::CURRENT, |stock| stock.price = Some(Price::whole(200)));
    assert!(own.offers.iter().all(|offer| offer.stock.price == Some(Price::whole(200))));

    let app = App::of(own);
    let stock = || app.scenario().current.as_ref().map(|job| job.offer.stock.clone());
    let grows = |scenario: &mut Scenario, path| {
        change::set_stock(scenario, FIRST, |stock| stock.path = path);
    };
    let path = PricePath::Growth(Rate::ONE);
    app.form().press("path", grows).emit(path.clone());
    set_price(&app, SECOND, Some(Price::whole(300)));
    assert_eq!(stock(), Some(Stock { price: Some(Price::whole(300)), path, splits: Vec::new() }));
    app.then([Action::Removed(FIRST), Action::Removed(SECOND), Action::Added(presets().first().copied())]);
    assert_eq!(app.scenario().offers.first().map(|offer| offer.stock.clone()), stock());
}

#[test]
fn a_blank_offer_is_amazons_with_its_usual_vesting_and_beside_one_of_amazon_nobodys() {
    let app = App::sample();
    app.then([Action::Added(None)]);
    assert_eq!(app.scenario().offers[2].company, None);
    app.then([Action::Removed(FIRST), Action::Removed(SECOND), Action::Added(None)]);
    let scenario = app.scenario();
    let blank = &scenario.offers[1];
    let company = blank.company.as_deref().and_then(|id| catalog().company(id));
    assert_eq!(company.map(|company| company.name), Some("Amazon"));
    assert_eq!(blank.grants[0].schedule, ScheduleChoice::Usual);
}

#[test]
fn blank_offers_are_called_by_letters_that_are_free() {
    let names =
        after([Action::Added(None), Action::Added(None), Action::Removed(FIRST), Action::Added(None)]);
    assert_eq!(names, ["Amazon L7", "Offer C", "Offer D", "Offer E"]);
}

#[test]
fn a_change_to_an_offer_that_is_gone_changes_nothing() {
    let app = App::sample();
    let old = card(&app, SECOND);
    app.then([Action::Removed(SECOND)]);
    let before = app.scenario();
    old.press("base", |offer, base| offer.base = base).emit(Money::whole(1));
    assert_eq!(app.scenario(), before);
}

#[test]
fn entering_ones_own_offers_opens_an_empty_one_with_the_focus_in_its_first_field() {
    let app = App::sample();
    app.then([Action::Started]);
    let state = app.state();
    let [offer] = state.scenario.offers.as_slice() else { panic!("one offer: {:?}", state.scenario.offers) };
    assert!(offer.base.is_zero() && offer.name == "Offer A", "{offer:?}");
    assert_eq!(state.screen.open, Some(offer.id), "its card is open, on a phone too");
    assert_eq!(state.screen.focus.1, format!("offer-{}-name", offer.id.0));
    // The current job and the years stay; the sample is one whatever stands beside it.
    let beside = App::sample();
    beside.form().press("horizon", |scenario: &mut Scenario, (): ()| scenario.horizon_years = 3).emit(());
    assert!(beside.state().is_sample());
    beside.then([Action::Started]);
    assert_eq!((beside.scenario().horizon_years, beside.scenario().offers.len()), (3, 1));
    // With offers of one's own there is nothing to put away.
    app.then([Action::Started]);
    assert_eq!(app.state(), state);
}

#[test]
fn a_level_that_the_name_says_is_the_offers_level_until_another_is_chosen() {
    let mut offer = Offer { company: Some("amazon".into()), ..Offer::default() };
    change::set_name(&mut offer, "Seattle, L7".into());
    assert_eq!((offer.name.as_str(), offer.level.as_deref()), ("Seattle, L7", Some("L7")));
    change::set_name(&mut offer, "Seattle, L6".into());
    assert_eq!(offer.level.as_deref(), Some("L6"), "it follows the name");
    offer.level = Some("L5".into());
    change::set_name(&mut offer, "Seattle, L7".into());
    assert_eq!(offer.level.as_deref(), Some("L5"), "what was chosen stays");
    let mut other = Offer::default();
    change::set_name(&mut other, "Seattle, L7".into());
    assert_eq!(other.level, None, "without a company a name says no level");
}

#[test]
fn answers_about_fit_leave_the_sample_a_sample_and_stay_when_one_starts_with_ones_own() {
    let app = App::sample();
    let answer = |scenario: &mut Scenario, engineers| {
        scenario.profile.set("engineers", Some(Value::Number(engineers)));
    };
    app.form().press("fit-engineers", answer).emit(50);
    let answered = app.scenario();
    assert!(app.state().is_sample(), "its offers are the sample's still");
    app.then([Action::Started]);
    assert_ne!(app.scenario().offers, answered.offers);
    assert_eq!(app.scenario().profile, answered.profile);
    app.undo();
    assert_eq!(app.scenario(), answered);
    set_base(&app, FIRST, 191_000);
    assert!(!app.state().is_sample());
}

#[test]
fn a_what_if_changes_the_answer_and_neither_the_offers_nor_what_is_saved() {
    let app = App::sample();
    let (before, letters) = (app.page(), app.scenario());
    let mut supposed = Supposed::default();
    supposed.change_price(Some("amazon".into()), Rate::from_f64(-0.3));
    app.then([Action::Supposed(supposed)]);
    let page = app.page();
    assert!(page.contains("This answer is a what-if") && page != before, "{page}");
    assert_eq!(app.scenario(), letters);
    // What changes nothing is no what-if.
    let mut elsewhere = Supposed::default();
    elsewhere.change_price(Some("google".into()), Rate::from_f64(-0.3));
    let changed = app.state().screen.supposed.clone();
    app.then([Action::Supposed(elsewhere)]);
    assert!(!app.page().contains("what-if:"));
    app.then([Action::Supposed(changed)]);
    // An edit keeps it.
    set_base(&app, FIRST, 191_000);
    assert!(app.page().contains("This answer is a what-if"));
    app.then([Action::Supposed(Supposed::default())]);
    assert!(!app.page().contains("what-if:"));
}

/// After 18 months the sample's second offer has paid $222,000 more, and nothing goes back.
#[test]
fn leaving_early_can_be_supposed_and_the_other_figures_stay() {
    let app = App::sample();
    let (before, letters) = (app.page(), app.scenario());
    let supposed = Supposed { leaving: Some(18), ..Supposed::default() };
    app.then([Action::Supposed(supposed)]);
    let page = app.page();
    assert!(page.contains("Leaving after 18 months, "), "{page}");
    assert!(page.contains("All other figures are as if you stayed."), "{page}");
    assert_eq!(app.scenario(), letters);
    app.then([Action::Supposed(Supposed::default())]);
    assert_eq!(app.page(), before);
}

#[test]
fn the_state_of_an_offer_is_not_asked_again_for_taxes() {
    let app = App::sample();
    let form = app.form().offer("offer-1-".into(), FIRST);
    let place = Some(Place { state: "TX".into(), ..Place::default() });
    let set = |offer: &mut Offer, place: Option<Place>| offer.place = place;
    form.press("state", set).emit(place.clone());
    app.then([Action::AfterTaxAsked]);
    assert_eq!(Some(app.scenario().tax.place.clone()), place);
    // Another place that was typed before stays.
    form.press("state", set).emit(Some(Place { state: "CA".into(), ..Place::default() }));
    app.then([Action::AfterTaxAsked]);
    assert_eq!(Some(app.scenario().tax.place.clone()), place);
}

#[test]
fn what_is_off_with_the_offers_is_listed_above_the_answer_with_the_way_to_each() {
    let app = App::sample();
    let form = app.form().offer("offer-2-".into(), SECOND);
    form.press("name", |offer: &mut Offer, name: String| offer.name = name).emit(String::new());
    let page = app.page();
    let list = page.find("Check this before you rely on the answer").expect("the list");
    assert!(page.find("<h1").is_some_and(|answer| list < answer), "{page}");
    app.then([Action::Opened(SECOND)]);
    assert_eq!((app.state().screen.open, &*app.state().screen.focus.1), (Some(SECOND), "offer-2-name"));
}
