//! The reducer: what each action makes of the state.

use offerscope::route::Route;
use offerscope::state::{Action, Draft, Edit, Guest, State, Toward, field_prefix};
use offerscope_core::data::sample_scenario;
use offerscope_core::link::text;
use offerscope_core::model::fixed::{Money, Price};
use offerscope_core::model::offer::OfferId;
use std::rc::Rc;
use yew::Reducible;

fn after(actions: impl IntoIterator<Item = Action>) -> State {
    let start = Rc::new(State::new(Route::Offers, sample_scenario()));
    (*actions.into_iter().fold(start, |state, action| state.reduce(action))).clone()
}

fn names(state: &State) -> Vec<&str> {
    state.scenario.offers.iter().map(|offer| offer.name.as_str()).collect()
}

const FIRST: OfferId = OfferId(1);
const SECOND: OfferId = OfferId(2);

#[test]
fn an_action_that_changes_nothing_keeps_the_very_same_state() {
    let state = Rc::new(State::new(Route::Offers, sample_scenario()));
    let same = state.clone().reduce(Action::Went(Route::Offers));
    assert!(Rc::ptr_eq(&state, &same));
}

#[test]
fn offers_are_added_up_to_six_and_no_further() {
    let state = after(std::iter::repeat_n(Action::Added(None), 9));
    assert_eq!(state.scenario.offers.len(), 6);
    let mut ids: Vec<OfferId> = state.scenario.offers.iter().map(|offer| offer.id).collect();
    ids.dedup();
    assert_eq!(ids.len(), 6, "every offer has a key of its own");
}

#[test]
fn a_copy_stands_beside_its_original_with_its_figures() {
    let state = after([Action::Duplicated(FIRST)]);
    assert_eq!(names(&state), ["Amazon L6", "Amazon L6 (copy)", "Amazon L7"]);
    assert_eq!(state.scenario.offers[1].base, state.scenario.offers[0].base);
    assert_ne!(state.scenario.offers[1].id, state.scenario.offers[0].id);
}

#[test]
fn moving_swaps_neighbours_and_stops_at_the_ends() {
    assert_eq!(names(&after([Action::Moved(SECOND, Toward::Front)])), ["Amazon L7", "Amazon L6"]);
    assert_eq!(names(&after([Action::Moved(FIRST, Toward::Front)])), ["Amazon L6", "Amazon L7"]);
    assert_eq!(names(&after([Action::Moved(SECOND, Toward::Back)])), ["Amazon L6", "Amazon L7"]);
}

#[test]
fn a_removed_offer_can_be_put_back_where_it_stood() {
    let state = after([Action::Removed(FIRST), Action::Undone]);
    assert_eq!(names(&state), ["Amazon L6", "Amazon L7"]);
    assert_eq!(names(&after([Action::Removed(FIRST)])), ["Amazon L7"]);
}

#[test]
fn a_company_has_one_share_price_for_all_of_its_offers() {
    let price = Some(Price::whole(300));
    let state = after([Action::Edited(FIRST, Edit::StockPrice(price))]);
    assert!(state.scenario.offers.iter().all(|offer| offer.stock.price == price));
    let other = after([
        Action::Edited(SECOND, Edit::Company(Some("google".into()))),
        Action::Edited(FIRST, Edit::StockPrice(price)),
    ]);
    assert_eq!(other.scenario.offers[1].stock.price, None, "another company keeps its own");
}

#[test]
fn removing_a_row_keeps_what_was_typed_in_the_rows_below() {
    let id = |row: usize| format!("{}sign-on-{row}-amount", field_prefix(FIRST));
    let draft =
        |row: usize| Draft { id: id(row).into(), label: "".into(), text: "12..5".into(), says: "".into() };
    let state =
        after([Action::Drafted(id(1).into(), Some(draft(1))), Action::Edited(FIRST, Edit::SignOnRemoved(0))]);
    assert_eq!(state.screen.drafts.iter().map(|draft| draft.id.to_string()).collect::<Vec<_>>(), [id(0)]);
    assert_eq!(state.scenario.offers[0].sign_on.len(), 1);
}

#[test]
fn a_link_that_arrives_changes_nothing_until_it_is_answered() {
    let mut theirs = sample_scenario();
    theirs.offers[0].base = Money::whole(999_000);
    let waiting = after([Action::LinkArrived(Ok(theirs.clone()))]);
    assert_eq!(waiting.scenario, sample_scenario());
    let viewed = waiting.clone();
    let viewed = (*Rc::new(viewed).reduce(Action::Viewed)).clone();
    assert_eq!((&viewed.scenario, viewed.mine()), (&theirs, &sample_scenario()));
    let back = (*Rc::new(viewed.clone()).reduce(Action::Dismissed)).clone();
    assert_eq!(back.scenario, sample_scenario());
    let edited = Action::Edited(FIRST, Edit::Base(Money::whole(1)));
    let edited = (*Rc::new(viewed).reduce(edited)).clone();
    assert_eq!(edited.mine(), &sample_scenario(), "editing theirs leaves mine alone");
}

#[test]
fn theirs_can_be_joined_to_mine_or_take_its_place_and_both_can_be_undone() {
    let mut theirs = sample_scenario();
    theirs.offers.truncate(1);
    theirs.offers[0].name = "Theirs".into();
    let arrived = || Action::LinkArrived(Ok(theirs.clone()));
    assert_eq!(names(&after([arrived(), Action::Joined])), ["Amazon L6", "Amazon L7", "Theirs"]);
    assert_eq!(names(&after([arrived(), Action::Replaced])), ["Theirs"]);
    assert_eq!(names(&after([arrived(), Action::Replaced, Action::Undone])), ["Amazon L6", "Amazon L7"]);
    assert_eq!(
        names(&after([arrived(), Action::Viewed, Action::Joined])),
        ["Amazon L6", "Amazon L7", "Theirs"]
    );
}

#[test]
fn a_damaged_link_says_so_and_changes_nothing() {
    let state = State::opening(Route::Offers, None, "s=1.AAAA", false);
    assert!(matches!(state.screen.guest, Guest::Broken(_)));
    assert_eq!(state.scenario, sample_scenario());
}

#[test]
fn a_reload_restores_my_own_fragment_and_asks_about_any_other() {
    let mut mine = sample_scenario();
    mine.offers[0].base = Money::whole(200_000);
    let fragment = text::share(&mine).expect("a small scenario fits a link");
    assert_eq!(State::opening(Route::Offers, None, &fragment, true).scenario, mine);
    let asked = State::opening(Route::Offers, None, &fragment, false);
    assert_eq!(asked.scenario, sample_scenario());
    assert!(matches!(asked.screen.guest, Guest::Waiting(theirs) if theirs == mine));
}
